package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count of units: "two weeks", "nearly two years", "a few days", "30-year".
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param unit what is counted
 * @param count how many; below 0 where the words do not say ("several")
 * @param half whether a half comes on top
 * @param measure how exact it is
 * @param figure whether a number or number word was given, not just "a"
 */
record Quantity(int first, int last, Unit unit, int count, boolean half, Meaning.Measure measure, boolean figure) {

    /** What the first word of a quantity can be. */
    static final Set<Sense> STARTS =
            EnumSet.of(Sense.COUNT, Sense.TENS, Sense.NUMBER, Sense.FEW, Sense.A, Sense.HALF, Sense.APPROX, Sense.MORE);

    private static final int MOST = 100_000;

    static Optional<Quantity> at(Passage p, int index) {
        Opening opening = Opening.at(p, index);
        Amount amount = Amount.at(p, opening.after());
        if (amount == null) {
            return Optional.empty();
        }
        int at = afterOther(p, amount.after());
        boolean other = at > amount.after();
        boolean hyphen = p.isHyphen(at) && p.touches(at);
        at += hyphen ? 1 : 0;
        // "two more weeks", "six full months"
        boolean more = p.is(at, "additional") || p.is(at, "further") || p.is(at, "extra");
        at += !hyphen && (amount.figure() || more) && p.has(at, Sense.LENGTH_WORD) ? 1 : 0;
        boolean singular = p.has(at, Sense.UNIT);
        if (!singular && !p.has(at, Sense.UNITS)) {
            return Optional.empty();
        }
        Unit unit = Unit.of(p.value(at, singular ? Sense.UNIT : Sense.UNITS));
        // "the 1988 quarter" counts nothing
        if (singular && !hyphen && amount.count() > 1 && p.year(at - 1) > 0) {
            return Optional.empty();
        }
        // "three-quarters" is a fraction
        if (hyphen && unit == Unit.QUARTER && !singular) {
            return Optional.empty();
        }
        // "a second" is nearly always an ordinal: "a second round"
        if (unit == Unit.SECOND && singular && !hyphen) {
            return Optional.empty();
        }
        boolean half = p.is(at + 1, "and") && p.has(at + 2, Sense.A) && p.has(at + 3, Sense.HALF);
        int last = half ? at + 3 : at;
        Quantity quantity = new Quantity(
                index,
                last,
                unit,
                amount.count(),
                half || amount.half(),
                other ? Meaning.Measure.ABOUT : opening.measure(),
                amount.figure());
        return quantity.isOther(p) ? Optional.empty() : Optional.of(quantity);
    }

    /** The token behind the second of two numbers: "two to three weeks", "12 or 13 months". */
    private static int afterOther(Passage p, int joint) {
        if (!p.is(joint, "to") && !p.is(joint, "or")) {
            return joint;
        }
        Amount other = p.has(joint + 1, Sense.A) && !p.is(joint + 1, "one") ? null : Amount.at(p, joint + 1);
        boolean unit = other != null && (p.has(other.after(), Sense.UNITS) || p.isHyphen(other.after()));
        return other != null && unit && other.count() > 0 ? other.after() : joint;
    }

    /** "22-year-old", "three years old", "a year-ago loss", "a quarter of the seats": no length of time. */
    private boolean isOther(Passage p) {
        boolean compared = p.isHyphen(last + 1) && (p.is(last + 2, "ago") || p.is(last + 2, "earlier"));
        boolean share = unit == Unit.QUARTER && count > 0 && p.is(last + 1, "of");
        return compared || share || p.has(last + 1, Sense.OLD) || (p.isHyphen(last + 1) && p.has(last + 2, Sense.OLD));
    }

    /** So much back (sign -1) or on (sign 1). Half a year more is told in months, about. */
    Meaning.Shift shift(int sign, Meaning.Base base, Meaning.Measure exactness) {
        if (unit == Unit.DECADE || unit == Unit.CENTURY) {
            int years = unit == Unit.DECADE ? 10 : 100;
            return about(Unit.YEAR, sign * (years * count + (half ? years / 2 : 0)), base);
        }
        if (half && unit == Unit.YEAR) {
            return about(Unit.MONTH, sign * (12 * count + 6), base);
        }
        return new Meaning.Shift(
                unit, sign * count, base, half ? Meaning.Measure.ABOUT : exactness, Meaning.Form.COUNTED);
    }

    private static Meaning.Shift about(Unit unit, int count, Meaning.Base base) {
        return new Meaning.Shift(unit, count, base, Meaning.Measure.ABOUT, Meaning.Form.COUNTED);
    }

    String duration() {
        if (!half || count < 0) {
            return unit.duration(count);
        }
        return switch (unit) {
            case MINUTE -> "PT" + count + "M30S";
            case HOUR -> count == 0 ? "PT30M" : "PT" + count + "H30M";
            case YEAR -> count == 0 ? "P6M" : "P" + count + "Y6M";
            case DECADE -> "P" + (10 * count + 5) + "Y";
            case CENTURY -> "P" + (100 * count + 50) + "Y";
            default ->
                unit.duration(count).substring(0, unit.duration(count).length() - 1) + ".5"
                        + unit.duration(count).substring(unit.duration(count).length() - 1);
        };
    }

    /** Words of measure before an amount: "nearly", "more than", "at least", "up to". */
    private record Opening(int after, Meaning.Measure measure) {

        static Opening at(Passage p, int index) {
            if (p.is(index, "over") && !isMeasure(p, index - 1)) {
                return new Opening(index, Meaning.Measure.EXACT);
            }
            if (p.has(index, Sense.APPROX)) {
                return new Opening(index + 1, approximation(p.value(index, Sense.APPROX)));
            }
            if (p.is(index, "more") && p.is(index + 1, "than")) {
                return new Opening(index + 2, Meaning.Measure.OVER);
            }
            if (p.is(index, "less") && p.is(index + 1, "than")) {
                return new Opening(index + 2, Meaning.Measure.NEARLY);
            }
            if (p.is(index, "at") && p.is(index + 1, "least")) {
                return new Opening(index + 2, Meaning.Measure.OVER);
            }
            return new Opening(index, Meaning.Measure.EXACT);
        }
    }

    /** "for over three years" measures; "paid over three years" tells when. */
    private static boolean isMeasure(Passage p, int before) {
        return p.has(before, Sense.OVER)
                || p.has(before, Sense.YEAR_CUE)
                || p.has(before, Sense.LAST)
                || p.is(before, "just")
                || p.is(before, "well")
                || p.is(before, "lasted")
                || p.is(before, "took")
                || p.is(before, "a")
                || p.is(before, "than");
    }

    private static Meaning.Measure approximation(int value) {
        return switch (value) {
            case 1 -> Meaning.Measure.NEARLY;
            case 3 -> Meaning.Measure.OVER;
            default -> Meaning.Measure.ABOUT;
        };
    }

    /** The number itself. */
    private record Amount(int after, int count, boolean half, boolean figure) {

        static @Nullable Amount at(Passage p, int index) {
            if (p.has(index, Sense.COUNT) && !p.is(index, "one")) {
                boolean half = p.is(index + 1, "and") && p.has(index + 2, Sense.A) && p.has(index + 3, Sense.HALF);
                return new Amount(half ? index + 4 : index + 1, p.value(index, Sense.COUNT), half, true);
            }
            if (p.has(index, Sense.TENS)) {
                return tens(p, index);
            }
            int figures = p.number(index);
            if (figures >= 0) {
                if (p.is(index + 1, "1") && p.is(index + 2, "/") && p.is(index + 3, "2")) {
                    return new Amount(index + 4, figures, true, true);
                }
                // "$5 a day", "4.8" and prices are no counts of days
                return figures > MOST || p.is(index - 1, "$") ? null : new Amount(index + 1, figures, false, true);
            }
            if (p.has(index, Sense.FEW)) {
                return new Amount(index + 1, -1, false, true);
            }
            // "the next couple of years"
            if (p.has(index, Sense.COUPLE)) {
                return couple(p, index);
            }
            return p.has(index, Sense.A) ? one(p, index) : p.has(index, Sense.HALF) ? half(p, index) : null;
        }

        private static Amount couple(Passage p, int index) {
            return new Amount(p.is(index + 1, "of") ? index + 2 : index + 1, 2, false, true);
        }

        private static Amount tens(Passage p, int index) {
            int tens = p.value(index, Sense.TENS);
            int ones = p.isHyphen(index + 1) ? index + 2 : index + 1;
            boolean both = p.has(ones, Sense.COUNT) && p.value(ones, Sense.COUNT) < 10;
            return both
                    ? new Amount(ones + 1, tens + p.value(ones, Sense.COUNT), false, true)
                    : new Amount(index + 1, tens, false, true);
        }

        private static Amount one(Passage p, int index) {
            int next = index + 1;
            if (p.has(next, Sense.FEW)) {
                return new Amount(next + 1, -1, false, true);
            }
            if (p.has(next, Sense.COUPLE)) {
                return couple(p, next);
            }
            if (p.has(next, Sense.DOZEN)) {
                return new Amount(next + 1, 12, false, true);
            }
            if (p.has(next, Sense.HUNDRED)) {
                return new Amount(next + 1, 100, false, true);
            }
            return new Amount(next, 1, false, p.is(index, "one"));
        }

        private static @Nullable Amount half(Passage p, int index) {
            int next = p.isHyphen(index + 1) ? index + 2 : index + 1;
            if (p.has(next, Sense.A)) {
                return new Amount(next + 1, 0, true, true);
            }
            return null;
        }
    }
}
