package org.dateline.temporal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Dates in plain English, months and weekdays in full, so that nobody can take a day for a month. */
public final class DateWords {

    // names of our own: those of the JDK come from its locale data, whose loading takes as long as all the rest
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private DateWords() {}

    /** The name of a weekday, from Monday = 1. */
    public static String weekday(int number) {
        return WEEKDAYS.get(number - 1);
    }

    /** The name of a month, from January = 1. */
    public static String month(int number) {
        return MONTHS.get(number - 1);
    }

    /** "Friday 4 February 2022". */
    public static String day(LocalDate day) {
        return weekday(day.getDayOfWeek().getValue()) + " " + dayOfMonth(day);
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
        return month(month.getValue());
    }

    /** "one", "two" … "twelve", then figures. */
    public static String count(long number) {
        return number >= 0 && number < COUNTS.size() ? COUNTS.get((int) number) : Long.toString(number);
    }
}
