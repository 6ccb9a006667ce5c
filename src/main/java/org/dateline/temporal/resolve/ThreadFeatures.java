package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/** The values of the features of {@link YearModel} for a step of a narrative thread. */
final class ThreadFeatures {

    /** Upper ends of the steps in months that are told apart, on and back alike. */
    private static final int[] MONTHS = {0, 1, 3, 6, 11, 23, 120};

    private static final int FARTHEST_DRIFT = 3;

    private ThreadFeatures() {}

    /**
     * How far a date is from the time told: 0 where none is told; 1 to 5 in years (the same, one on, more on, one back,
     * more back) where a year is told; from 6 in months on, from 14 in months back.
     */
    static int step(@Nullable Granule told, Granule date) {
        if (told == null) {
            return 0;
        }
        if (told.granularity().compareTo(Granularity.SEASON) > 0) {
            int years = date.start().getYear() - told.start().getYear();
            return 1 + (years == 0 ? 0 : years == 1 ? 1 : years > 1 ? 2 : years == -1 ? 3 : 4);
        }
        LocalDate here = told.start().withDayOfMonth(1);
        LocalDate there = date.start().withDayOfMonth(1);
        long months = ChronoUnit.MONTHS.between(here, there);
        boolean back = months < 0 || (months == 0 && date.start().isBefore(told.start()));
        return 6 + bucket(Math.abs(months)) + (back ? MONTHS.length + 1 : 0);
    }

    private static int bucket(long months) {
        int bucket = 0;
        while (bucket < MONTHS.length && months > MONTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** "Monday, 4 March": 1 where that day was one, 2 where it was not; 0 where no weekday is told. */
    static int weekday(@Nullable Meaning told, Granule date) {
        if (!(told instanceof Meaning.Named named) || named.weekday() == 0 || named.day() == 0) {
            return 0;
        }
        return date.start().getDayOfWeek().getValue() == named.weekday() ? 1 : 2;
    }

    /** From 0, three years back or more, over 3, the same, to 6. */
    static int drift(@Nullable Integer anchored, int year) {
        int years = anchored == null ? 0 : year - anchored;
        return Math.max(0, Math.min(2 * FARTHEST_DRIFT, years + FARTHEST_DRIFT));
    }

    /**
     * "On 22 August 1791 the crews rose. The plan was made on 14 August": 1 for a day in the year of a day that is told
     * in its sentence or the one before.
     */
    static int beside(@Nullable ThreadItem latest, ThreadItem item, Granule date) {
        Granule dated = latest == null ? null : latest.dated();
        if (latest == null || dated == null || item.sentence() - latest.sentence() > 1) {
            return 0;
        }
        boolean goesOn = dated.start().getYear() == date.start().getYear() && !latest.attribute() && !latest.ahead();
        return goesOn && isDay(dated) && isDay(date) ? 1 : 0;
    }

    private static boolean isDay(Granule date) {
        return date.granularity().compareTo(Granularity.DAY) <= 0;
    }

    /** A day 0, a month 2, a season or quarter 4, a year 6; one more where it opens its sentence. */
    static int aside(ThreadItem item, Granule date) {
        int size = switch (date.granularity()) {
            case TIME, PART_OF_DAY, DAY, WEEKEND, WEEK -> 0;
            case MONTH -> 1;
            case SEASON, QUARTER, HALF -> 2;
            default -> 3;
        };
        return 2 * size + (item.opens() ? 1 : 0);
    }

    /** 0 for the same year; 1, up to 5, more years on; then 4 to 6 as many back; 7 where nothing is told. */
    static int followed(@Nullable Granule told, Granule date) {
        if (told == null) {
            return 7;
        }
        int years = date.start().getYear() - told.start().getYear();
        int far = Math.abs(years) <= 1 ? 1 : Math.abs(years) <= 5 ? 2 : 3;
        return years == 0 ? 0 : years > 0 ? far : 3 + far;
    }
}
