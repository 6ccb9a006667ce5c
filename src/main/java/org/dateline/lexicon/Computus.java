package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.List;

/** Easter of the western and of the eastern churches. */
final class Computus {

    private static final int FIRST_GREGORIAN = 1583;

    private Computus() {}

    static YearlyDay of(String church) {
        return switch (church) {
            case "western" -> year -> year < FIRST_GREGORIAN ? List.of() : List.of(western(year));
            case "orthodox" -> year -> year < FIRST_GREGORIAN ? List.of() : List.of(orthodox(year));
            default -> throw new IllegalArgumentException("No Easter: " + church);
        };
    }

    /** The anonymous Gregorian computus, after Meeus, Astronomical Algorithms, chapter 8. */
    private static LocalDate western(int year) {
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
    private static LocalDate orthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int shift = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(shift);
    }
}
