package org.dateline.chronology.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.dateline.temporal.TimeInterval;

/**
 * Dates in words for a reader: month and weekday by name, in the order that the reader's country uses. Never all
 * figures, which read differently on the two sides of the Atlantic.
 */
final class ReaderDates {

    /** Where the month is named before the day. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW", "PR", "GU");

    private final boolean monthFirst;

    private ReaderDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    static ReaderDates of(Locale locale) {
        return new ReaderDates(MONTH_FIRST.contains(locale.getCountry()));
    }

    /** "Friday 4 February 2022". */
    String day(LocalDate day) {
        return print(day, monthFirst ? "EEEE, MMMM d, y" : "EEEE d MMMM y");
    }

    /** "Fri 4 Feb 2022". */
    String shortDay(LocalDate day) {
        return print(day, monthFirst ? "EEE, MMM d, y" : "EEE d MMM y");
    }

    /** "Fri 4 Feb". */
    String briefDay(LocalDate day) {
        return print(day, monthFirst ? "EEE, MMM d" : "EEE d MMM");
    }

    /** "January 2020". */
    String month(LocalDate day) {
        return print(day, "MMMM y");
    }

    /** A stretch with both ends: "24–30 January 2022", "January 2020", "2014–2016". */
    String stretch(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return range(print(first, "y"), print(last, "y"));
        }
        boolean oneYear = first.getYear() == last.getYear();
        if (wholeMonths) {
            String start = oneYear && first.getMonth() != last.getMonth() ? print(first, "MMMM") : month(first);
            return range(start, month(last));
        }
        return monthFirst ? daysMonthFirst(first, last, oneYear) : daysDayFirst(first, last, oneYear);
    }

    /** A stretch, perhaps with an open end: "since 3 January 2020", "until 4 February 2022". */
    String interval(TimeInterval interval) {
        LocalDate first = interval.earliest().orElse(null);
        LocalDate last = interval.latest().orElse(null);
        if (first != null && last != null) {
            return stretch(first, last);
        }
        if (first != null) {
            return "since " + day(first);
        }
        return last != null ? "until " + day(last) : "not told";
    }

    private String daysDayFirst(LocalDate first, LocalDate last, boolean oneYear) {
        if (oneYear && first.getMonth() == last.getMonth()) {
            return print(first, "d") + "–" + print(last, "d MMMM y");
        }
        return print(first, oneYear ? "d MMMM" : "d MMMM y") + " – " + print(last, "d MMMM y");
    }

    private String daysMonthFirst(LocalDate first, LocalDate last, boolean oneYear) {
        if (oneYear && first.getMonth() == last.getMonth()) {
            return print(first, "MMMM d") + "–" + print(last, "d, y");
        }
        return print(first, oneYear ? "MMMM d" : "MMMM d, y") + " – " + print(last, "MMMM d, y");
    }

    private static String range(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        boolean figures = from.chars().allMatch(Character::isDigit);
        return figures || from.indexOf(' ') < 0 ? from + "–" + to : from + " – " + to;
    }

    private static String print(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
