package org.dateline.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The weekdays next to a day, by plain reckoning: {@link java.time.temporal.TemporalAdjusters} make a function for
 * each.
 */
public final class Weekdays {

    private static final int WEEK = 7;

    private Weekdays() {}

    /** The latest such day up to a day. */
    public static LocalDate onOrBefore(LocalDate day, DayOfWeek weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK));
    }

    /** The first such day from a day on. */
    public static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
        return day.plusDays(
                Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), WEEK));
    }

    public static LocalDate before(LocalDate day, DayOfWeek weekday) {
        return onOrBefore(day.minusDays(1), weekday);
    }

    public static LocalDate after(LocalDate day, DayOfWeek weekday) {
        return onOrAfter(day.plusDays(1), weekday);
    }

    /** TIMEX3 value of a weekday of which nothing more is known; Monday is 1. */
    public static String unknown(int weekday) {
        return "XXXX-WXX-" + weekday;
    }
}
