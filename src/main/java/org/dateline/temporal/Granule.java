package org.dateline.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * One cell of the calendar at some granularity: a day, the week of 24 January 2022, the decade of the 1990s. Weeks
 * start on Monday (ISO 8601); seasons are those of the northern half of the world, and so only approximate.
 *
 * @param granularity {@link Granularity#DAY} or coarser
 * @param start first day
 */
public record Granule(Granularity granularity, LocalDate start) {

    /** Years that the calendar of this library covers; nothing outside is ever made. */
    public static final int FIRST_YEAR = -9999;

    public static final int LAST_YEAR = 9999;

    private static final List<String> SEASON_CODES = List.of("SP", "SU", "FA", "WI");

    /** The granule that holds a day. */
    public static Granule containing(Granularity granularity, LocalDate day) {
        return new Granule(granularity, startOf(granularity, day));
    }

    public static Granule day(LocalDate day) {
        return new Granule(Granularity.DAY, day);
    }

    public static Granule month(int year, int month) {
        return new Granule(Granularity.MONTH, LocalDate.of(year, month, 1));
    }

    public static Granule year(int year) {
        return new Granule(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    private static LocalDate startOf(Granularity granularity, LocalDate day) {
        return switch (granularity) {
            case TIME, PART_OF_DAY, DAY -> day;
            case WEEKEND -> Weekdays.onOrBefore(day, DayOfWeek.MONDAY).plusDays(5);
            case WEEK -> Weekdays.onOrBefore(day, DayOfWeek.MONDAY);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> startOfSeason(day);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() <= 6 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(decade(day.getYear()), 1, 1);
            case CENTURY -> LocalDate.of(century(day.getYear()), 1, 1);
        };
    }

    /** The first year of a year's decade; those before Christ are counted back: 489 to 480 BC. */
    private static int decade(int year) {
        return year > 0 ? year / 10 * 10 : 1 - ((1 - year) / 10 * 10 + 9);
    }

    /** The first year of a year's century, 1900 for the 20th; those before Christ are counted back: 500 to 401 BC. */
    private static int century(int year) {
        return year > 0 ? year / 100 * 100 : 1 - (-year / 100 + 1) * 100;
    }

    private static LocalDate startOfSeason(LocalDate day) {
        int month = day.getMonthValue() / 3 * 3;
        return month == 0
                ? LocalDate.of(day.getYear() - 1, 12, 1)
                : day.withDayOfMonth(1).withMonth(month);
    }

    /**
     * The granule so many steps on, or back where {@code steps} is negative.
     *
     * @throws java.time.DateTimeException if that leaves the calendar
     */
    public Granule plus(long steps) {
        return new Granule(granularity, shift(start, steps));
    }

    private LocalDate shift(LocalDate day, long steps) {
        return switch (granularity) {
            case TIME, PART_OF_DAY, DAY -> day.plusDays(steps);
            case WEEKEND, WEEK -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
            case SEASON, QUARTER -> day.plusMonths(Math.multiplyExact(steps, 3));
            case HALF -> day.plusMonths(Math.multiplyExact(steps, 6));
            case YEAR -> day.plusYears(steps);
            case DECADE -> day.plusYears(Math.multiplyExact(steps, 10));
            case CENTURY -> day.plusYears(Math.multiplyExact(steps, 100));
        };
    }

    public TimeInterval interval() {
        return TimeInterval.of(start, granularity == Granularity.WEEKEND ? start.plusDays(2) : shift(start, 1));
    }

    public boolean isInCalendar() {
        return start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR;
    }

    /** As EDTF: {@code 2022-02-04}, {@code 2022-01-24/2022-01-30}, {@code 2022-33}, {@code 199X}. */
    public String edtf() {
        return switch (granularity) {
            case TIME, PART_OF_DAY, DAY -> start.toString();
            case WEEKEND, WEEK -> start + "/" + interval().latest().orElseThrow();
            case MONTH -> YearMonth.from(start).toString();
            case SEASON -> year() + "-" + (20 + ordinal()) + "~";
            case QUARTER -> year() + "-" + (32 + ordinal());
            case HALF -> year() + "-" + (39 + ordinal());
            case YEAR -> year();
            case DECADE -> isBeforeChrist() ? years() : year().substring(0, 3) + "X";
            case CENTURY -> isBeforeChrist() ? years() : year().substring(0, 2) + "XX";
        };
    }

    private String years() {
        return year() + "/" + edtfYear(interval().latest().orElseThrow().getYear());
    }

    private boolean isBeforeChrist() {
        // the first century begins with the first year, but is written as if there were a year 0
        boolean round = granularity == Granularity.DECADE || granularity == Granularity.CENTURY;
        return start.getYear() < (round ? 0 : 1);
    }

    /** As TIMEX3 writes it: {@code 2022-W04}, {@code 1998-Q1}, {@code 199}. */
    public String timex3() {
        return switch (granularity) {
            case TIME, PART_OF_DAY, DAY -> timexYear() + start.toString().substring(year().length());
            case WEEKEND -> week() + "-WE";
            case WEEK -> week();
            case MONTH -> timexYear() + "-" + twoDigits(start.getMonthValue());
            case SEASON -> timexYear() + "-" + seasonCode(ordinal());
            case QUARTER -> timexYear() + "-Q" + ordinal();
            case HALF -> timexYear() + "-H" + ordinal();
            case YEAR -> timexYear();
            case DECADE -> timexYear().substring(0, timexYear().length() - 1);
            case CENTURY -> isBeforeChrist() ? "BC" + twoDigits(-start.getYear() / 100) : year().substring(0, 2);
        };
    }

    /** TIMEX3's letters for a season, from spring = 1. */
    public static String seasonCode(int season) {
        return SEASON_CODES.get(season - 1);
    }

    /** Which season, quarter or half of its year it is, from 1; 1 for all others. */
    public int ordinal() {
        return switch (granularity) {
            case SEASON -> start.getMonthValue() / 3;
            case QUARTER -> (start.getMonthValue() + 2) / 3;
            case HALF -> (start.getMonthValue() + 5) / 6;
            default -> 1;
        };
    }

    /** As ISO 8601 and EDTF count: the year before 0001 is 0000. */
    private String year() {
        return edtfYear(start.getYear());
    }

    static String edtfYear(int year) {
        return year < 0 ? "-" + fourDigits(-year) : fourDigits(year);
    }

    /** As TIMEX3 counts: the year before 0001 is BC0001. */
    private String timexYear() {
        return isBeforeChrist() ? "BC" + fourDigits(1 - start.getYear()) : year();
    }

    private String week() {
        return fourDigits(start.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + twoDigits(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Days from this granule's start to another day; negative if that lies before. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }

    static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
