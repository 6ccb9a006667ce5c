package org.dateline.lexicon;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of the Islamic calendar, as the JDK's Umm al-Qura tables have it: from 1883 to 2172. Where the moon is looked
 * for, the month may begin a day earlier or later.
 *
 * @param month from Muharram = 1; Ramadan = 9
 * @param day of the month
 */
record HijriDay(int month, int day) implements YearlyDay {

    /** The JDK's tables go from the end of 1882 to 1600 AH, which ends in 2174. */
    private static final int FIRST_YEAR = 1883;

    private static final int LAST_YEAR = 2172;

    static HijriDay parse(String rule) {
        return new HijriDay(Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    @Override
    public List<LocalDate> in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int hijri = first; hijri <= first + 2; hijri++) {
            LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day));
            if (found.getYear() == year) {
                days.add(found);
            }
        }
        return List.copyOf(days);
    }
}
