package org.dateline.lexicon;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day that comes every year and has a name, or a named day of history.
 *
 * @param name as it is written
 * @param rule when it is: see the header of data/lexicon/holidays.tsv
 * @param bare whether the name alone may stand for something else
 */
public record Holiday(String name, String rule, boolean bare) {

    private static final int FIRST_GREGORIAN = 1583;

    /** The day in a year; empty where there was none. */
    public Optional<LocalDate> in(int year) {
        if (rule.startsWith("=")) {
            LocalDate day = LocalDate.parse(rule.substring(1));
            return day.getYear() == year ? Optional.of(day) : Optional.empty();
        }
        if (rule.equals("election")) {
            LocalDate monday =
                    LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            return Optional.of(monday.plusDays(1));
        }
        if (rule.startsWith("easter") || rule.startsWith("orthodox")) {
            return movable(year);
        }
        return rule.indexOf('/') > 0 ? nth(year) : fixed(year);
    }

    /** The year of a day of history; empty for what comes every year. */
    public Optional<Integer> only() {
        return rule.startsWith("=")
                ? Optional.of(LocalDate.parse(rule.substring(1)).getYear())
                : Optional.empty();
    }

    private Optional<LocalDate> fixed(int year) {
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3))));
        } catch (DateTimeException e) {
            // 29 February
            return Optional.empty();
        }
    }

    private Optional<LocalDate> nth(int year) {
        int one = rule.indexOf('/');
        int two = rule.indexOf('/', one + 1);
        LocalDate first = LocalDate.of(year, Integer.parseInt(rule.substring(0, one)), 1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rule.substring(one + 1, two)));
        String nth = rule.substring(two + 1);
        return Optional.of(first.with(
                nth.equals("last")
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth), weekday)));
    }

    private Optional<LocalDate> movable(int year) {
        if (year < FIRST_GREGORIAN) {
            return Optional.empty();
        }
        boolean orthodox = rule.startsWith("orthodox");
        int days = Integer.parseInt(rule.substring(orthodox ? 8 : 6));
        return Optional.of((orthodox ? orthodoxEaster(year) : easter(year)).plusDays(days));
    }

    /** The anonymous Gregorian computus, after Meeus, Astronomical Algorithms, chapter 8. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter of the Julian calendar, told in the Gregorian, after Meeus. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int shift = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(shift);
    }
}
