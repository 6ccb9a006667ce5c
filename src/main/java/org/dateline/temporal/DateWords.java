package org.dateline.temporal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in plain English, months and weekdays in full, so that nobody can take a day for a month. */
public final class DateWords {

    private DateWords() {}

    /** "Friday 4 February 2022". */
    public static String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + dayOfMonth(day);
    }

    /** "24–30 January 2022", "January 2020", "from 1 January 2020 on". */
    public static String interval(TimeInterval interval) {
        if (interval.start() == null) {
            return interval.latest().map(day -> "up to " + dayOfMonth(day)).orElse("any time");
        }
        LocalDate first = interval.start();
        if (interval.end() == null) {
            return "from " + dayOfMonth(first) + " on";
        }
        LocalDate last = interval.end().minusDays(1);
        if (first.equals(last)) {
            return day(first);
        }
        return closed(first, last);
    }

    private static String closed(LocalDate first, LocalDate last) {
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean oneYear = first.getYear() == last.getYear();
        if (wholeMonths && first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER) {
            return oneYear ? year(first) : year(first) + " to " + year(last);
        }
        boolean oneMonth = oneYear && first.getMonth() == last.getMonth();
        if (wholeMonths) {
            return oneMonth ? month(first) : (oneYear ? name(first.getMonth()) : month(first)) + " to " + month(last);
        }
        if (oneMonth) {
            return first.getDayOfMonth() + "–" + dayOfMonth(last);
        }
        return oneYear
                ? first.getDayOfMonth() + " " + name(first.getMonth()) + " to " + dayOfMonth(last)
                : dayOfMonth(first) + " to " + dayOfMonth(last);
    }

    /** "4 February 2022". */
    public static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** "February 2022". */
    public static String month(LocalDate day) {
        return name(day.getMonth()) + " " + year(day);
    }

    /** "2022", "44 BC". */
    private static String year(LocalDate day) {
        return day.getYear() > 0 ? Integer.toString(day.getYear()) : 1 - day.getYear() + " BC";
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** "one", "two" … "twelve", then figures. */
    public static String count(long number) {
        String[] words = {
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
        };
        return number >= 0 && number < words.length ? words[(int) number] : Long.toString(number);
    }
}
