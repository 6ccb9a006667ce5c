package org.dateline.lexicon;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** A day that comes round, in the years of the common calendar. Some come twice in a year, or in none. */
interface YearlyDay {

    /** The days in a year, in their order; empty where there is none. */
    List<LocalDate> in(int year);

    /**
     * Reads a rule as the header of data/lexicon/holidays.tsv explains it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static YearlyDay parse(String rule) {
        int either = rule.indexOf(';');
        if (either > 0) {
            return either(parse(rule.substring(0, either)), parse(rule.substring(either + 1)));
        }
        int blank = rule.indexOf(' ');
        if (blank > 0) {
            return shifted(parse(rule.substring(0, blank)), Integer.parseInt(rule.substring(blank + 1)));
        }
        int colon = rule.indexOf(':');
        if (colon > 0) {
            return ofCalendar(rule.substring(0, colon), rule.substring(colon + 1));
        }
        return rule.indexOf('/') > 0 ? nth(rule) : ofMonth(rule);
    }

    private static YearlyDay either(YearlyDay one, YearlyDay other) {
        return year -> Stream.concat(one.in(year).stream(), other.in(year).stream())
                .sorted()
                .toList();
    }

    private static YearlyDay shifted(YearlyDay base, int days) {
        return year -> base.in(year).stream().map(day -> day.plusDays(days)).toList();
    }

    private static YearlyDay ofCalendar(String calendar, String rule) {
        return switch (calendar) {
            case "hijri" -> HijriDay.parse(rule);
            case "hebrew" -> HebrewDay.parse(rule);
            case "easter" -> Computus.of(rule);
            case "table" -> FeastDays.of(rule);
            default -> throw new IllegalArgumentException("No calendar: " + calendar);
        };
    }

    /** "12-25"; "11-08<2", the Tuesday on or before 8 November. */
    private static YearlyDay ofMonth(String rule) {
        int month = Integer.parseInt(rule.substring(0, 2));
        int day = Integer.parseInt(rule.substring(3, 5));
        if (rule.indexOf('<') < 0) {
            return year -> day(year, month, day);
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rule.substring(6)));
        return year -> day(year, month, day).stream()
                .map(limit -> limit.with(TemporalAdjusters.previousOrSame(weekday)))
                .toList();
    }

    private static List<LocalDate> day(int year, int month, int day) {
        try {
            return List.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // 29 February
            return List.of();
        }
    }

    /** "11/4/4", the fourth Thursday of November; "5/1/last". */
    private static YearlyDay nth(String rule) {
        int one = rule.indexOf('/');
        int two = rule.indexOf('/', one + 1);
        int month = Integer.parseInt(rule.substring(0, one));
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rule.substring(one + 1, two)));
        String nth = rule.substring(two + 1);
        var adjuster = nth.equals("last")
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth), weekday);
        return year -> List.of(LocalDate.of(year, month, 1).with(adjuster));
    }
}
