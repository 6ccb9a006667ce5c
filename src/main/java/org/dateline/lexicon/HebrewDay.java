package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the Hebrew calendar by its arithmetic, as it has been fixed since the Middle Ages; like all its days it
 * begins on the evening before.
 *
 * @param month from Nisan = 1, as in the Bible: Tishri = 7, Kislev = 9; 12 is the Adar before Nisan
 * @param day of the month
 */
record HebrewDay(int month, int day) implements YearlyDay {

    private static final int FIRST_GREGORIAN = 1583;

    /** The calendar drifts against the seasons, and its months with it out of the years they are looked for in. */
    private static final int LAST_YEAR = 2999;

    /** Add to a common year for the Hebrew year that begins in it. */
    private static final int AUTUMN = 3761;

    /** 1 Tishri of the year 1 is 7 October 3761 BC of the Julian calendar; in days from 1970-01-01. */
    private static final long EPOCH = -2_092_590;

    /** From Nisan to Elul: 30, 29, 30, 29, 30, 29 days. */
    private static final int SPRING_AND_SUMMER = 177;

    private static final int PARTS_OF_DAY = 25_920;

    static HebrewDay parse(String rule) {
        return new HebrewDay(Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    @Override
    public List<LocalDate> in(int year) {
        if (year < FIRST_GREGORIAN || year > LAST_YEAR) {
            return List.of();
        }
        long newYear = newYear(year + AUTUMN);
        long month1 = newYear - SPRING_AND_SUMMER;
        long first = switch (month) {
            case 12 -> month1 - 29;
            case 7, 8 -> newYear + 30L * (month - 7);
            case 9 -> newYear + (isLong(year + AUTUMN) ? 60 : 59);
            // 30 and 29 days in turn
            case 1, 2, 3, 4, 5, 6 -> month1 + 59L * ((month - 1) / 2) + 30L * ((month - 1) % 2);
            default -> throw new IllegalArgumentException("No feast is in month " + month);
        };
        return List.of(LocalDate.ofEpochDay(first + day - 1));
    }

    /** Whether Heshvan has 30 days. */
    private static boolean isLong(int year) {
        return (newYear(year + 1) - newYear(year)) % 10 == 5;
    }

    /** 1 Tishri, so postponed that no year has a length that cannot be. */
    private static long newYear(int year) {
        long before = elapsed(year - 1);
        long here = elapsed(year);
        long after = elapsed(year + 1);
        int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return EPOCH + here + delay;
    }

    /** Days from the epoch to the mean new moon of Tishri, never a Sunday, Wednesday or Friday. */
    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long day = 29 * months + (12_084 + 13_753 * months) / PARTS_OF_DAY;
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
    }
}
