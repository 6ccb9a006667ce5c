package org.dateline.temporal.resolve;

import org.dateline.temporal.Anchor;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A meaning with its place on the calendar.
 *
 * @param type TimeML's type
 * @param value TIMEX3 value
 * @param mod TIMEX3 mod, or null
 * @param edtf the stretch, or null where there is no place
 * @param dayPart TIMEX3 code, or null
 * @param granularity how fine
 * @param certainty 0 to 1
 * @param anchor what it was reckoned from
 * @param relative the relative form, or null
 * @param reasons why
 * @param granule what later phrases of a story can hang on, or null
 */
record Placed(
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable Edtf edtf,
        @Nullable String dayPart,
        Granularity granularity,
        double certainty,
        Anchor anchor,
        @Nullable String relative,
        Reasons reasons,
        @Nullable Granule granule) {

    private static final double UNSURE = 0.3;

    /** A phrase placed on a granule; one beyond the calendar has no place. */
    static Placed at(Granule granule, double certainty, Anchor anchor, @Nullable String relative, Reasons reasons) {
        if (!granule.isInCalendar()) {
            return nowhere(
                    TimexType.DATE,
                    "XXXX",
                    granule.granularity(),
                    UNSURE,
                    anchor,
                    relative,
                    reasons.note("That lies beyond the calendar of this program."));
        }
        return new Placed(
                TimexType.DATE,
                granule.timex3(),
                null,
                Edtf.of(granule),
                null,
                granule.granularity(),
                certainty,
                anchor,
                relative,
                reasons,
                granule);
    }

    /** A phrase that has no place: the value says what is known. */
    static Placed nowhere(
            TimexType type,
            String value,
            Granularity granularity,
            double certainty,
            Anchor anchor,
            @Nullable String relative,
            Reasons reasons) {
        return new Placed(type, value, null, null, null, granularity, certainty, anchor, relative, reasons, null);
    }

    Placed edtf(@Nullable Edtf stretch) {
        return new Placed(
                type, value, mod, stretch, dayPart, granularity, certainty, anchor, relative, reasons, granule);
    }

    Placed value(TimexType newType, String newValue) {
        return new Placed(
                newType, newValue, mod, edtf, dayPart, granularity, certainty, anchor, relative, reasons, granule);
    }

    Placed mod(@Nullable String newMod) {
        return new Placed(
                type, value, newMod, edtf, dayPart, granularity, certainty, anchor, relative, reasons, granule);
    }

    Placed certainty(double newCertainty) {
        return new Placed(
                type, value, mod, edtf, dayPart, granularity, newCertainty, anchor, relative, reasons, granule);
    }

    Placed reasons(Reasons newReasons) {
        return new Placed(
                type, value, mod, edtf, dayPart, granularity, certainty, anchor, relative, newReasons, granule);
    }

    Placed granularity(Granularity finer, @Nullable String part) {
        return new Placed(type, value, mod, edtf, part, finer, certainty, anchor, relative, reasons, granule);
    }

    Placed relative(@Nullable String form) {
        return new Placed(type, value, mod, edtf, dayPart, granularity, certainty, anchor, form, reasons, granule);
    }

    Placed granule(@Nullable Granule told) {
        return new Placed(type, value, mod, edtf, dayPart, granularity, certainty, anchor, relative, reasons, told);
    }

    Placed approximate() {
        return edtf == null
                ? this
                : edtf(Edtf.parse(Marks.approximate(edtf.toString()))).certainty(certainty * 0.9);
    }
}
