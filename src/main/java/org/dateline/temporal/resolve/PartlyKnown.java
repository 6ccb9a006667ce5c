package org.dateline.temporal.resolve;

import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Base;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A short step from a time that a history told only roughly: "He resigned in 1913 and was killed less than a week
 * later", "In June the fleets met. On that same day the town fell". The day is not known, but the year or the month is.
 */
final class PartlyKnown {

    /** Steps of up to so many days hardly leave a month. */
    private static final int WITHIN_A_MONTH = 15;

    /** Nor these a year. */
    private static final int WITHIN_A_YEAR = 180;

    private PartlyKnown() {}

    /** A step that found no place, somewhere in the month or year told last where that is fine enough. */
    static Placed roughly(Meaning meaning, Placed placed, Setting setting) {
        Placed near =
                placed.edtf() == null && meaning instanceof Meaning.Shift shift ? place(shift, placed, setting) : null;
        return near == null ? placed : near;
    }

    private static @Nullable Placed place(Meaning.Shift shift, Placed placed, Setting setting) {
        Granularity fine = shift.unit().granularity();
        Story.Mention told = setting.story().isHistory() && shift.base() == Base.REFERENCE
                ? setting.story().told(fine)
                : null;
        long days = Math.abs((long) shift.count()) * days(shift.unit());
        Granule known = told == null ? null : known(told.granule(), fine, days);
        if (known == null || !known.isInCalendar()) {
            return null;
        }
        Reasons reasons = Reasons.of(
                        ShiftResolver.words(shift, setting.referenceWords(fine)), ShiftResolver.arithmetic(shift))
                .note("The time told before is not exact enough to count from, so only the "
                        + known.granularity().label() + " is known.");
        return Placed.nowhere(
                        TimexType.DATE, value(known, fine), fine, 0.5, placed.anchor(), placed.relative(), reasons)
                .edtf(Edtf.parse(Marks.approximate(known.edtf())));
    }

    private static @Nullable Granule known(Granule told, Granularity fine, long days) {
        Granularity coarse = told.granularity();
        if (coarse.compareTo(fine) <= 0) {
            return null;
        }
        if (coarse == Granularity.MONTH && fine.compareTo(Granularity.DAY) <= 0 && days <= WITHIN_A_MONTH) {
            return told;
        }
        return coarse.compareTo(Granularity.YEAR) <= 0 && days <= WITHIN_A_YEAR
                ? Granule.containing(Granularity.YEAR, told.start())
                : null;
    }

    private static int days(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> 0;
            case DAY -> 1;
            case WEEKEND, WEEK -> 7;
            case FORTNIGHT -> 14;
            case MONTH -> 30;
            case QUARTER -> 91;
            case YEAR, DECADE, CENTURY -> 366;
        };
    }

    private static String value(Granule known, Granularity fine) {
        String unknown = ShiftResolver.unknown(fine);
        String told = known.timex3();
        return known.granularity() == Granularity.MONTH ? told + "-XX" : told + unknown.substring("XXXX".length());
    }
}
