package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
 * @param rest what comes on top in a smaller unit, "two years and three months"; null where nothing does
 */
record Quantity(
        int first,
        int last,
        Unit unit,
        int count,
        boolean half,
        Meaning.Measure measure,
        boolean figure,
        @Nullable Quantity rest) {

    /** What the first word of a quantity can be. */
    static final Set<Sense> STARTS =
            EnumSet.of(Sense.COUNT, Sense.TENS, Sense.NUMBER, Sense.FEW, Sense.A, Sense.HALF, Sense.APPROX, Sense.MORE);

    private static final int SHORTEST_ADJECTIVE = 5;
    private static final List<String> ADJECTIVE_ENDS =
            List.of("ed", "en", "ing", "ous", "ful", "less", "ive", "ic", "al", "dy", "ty", "my", "ny", "ry", "sy");

    /** What can come on top of a unit, coarsest first. */
    private static final Map<Unit, Set<Unit>> PARTS = Map.of(
            Unit.YEAR, EnumSet.of(Unit.MONTH, Unit.WEEK, Unit.DAY),
            Unit.MONTH, EnumSet.of(Unit.WEEK, Unit.DAY),
            Unit.WEEK, EnumSet.of(Unit.DAY),
            Unit.DAY, EnumSet.of(Unit.HOUR, Unit.MINUTE),
            Unit.HOUR, EnumSet.of(Unit.MINUTE, Unit.SECOND),
            Unit.MINUTE, EnumSet.of(Unit.SECOND));

    static Optional<Quantity> at(Passage p, int index) {
        Memory<Quantity> known = p.quantities();
        if (known.knows(index)) {
            return known.at(index);
        }
        Optional<Quantity> found = single(p, index);
        found = found.isPresent() ? Optional.of(found.get().joined(p)) : found;
        known.keep(index, found);
        return found;
    }

    private static Optional<Quantity> single(Passage p, int index) {
        Opening opening = Opening.at(p, index);
        int century = lastOfCentury(p, opening.after());
        if (century > 0) {
            int years = p.is(century - 1, "half") || p.is(century - 2, "half") ? 50 : 25;
            return Optional.of(new Quantity(index, century, Unit.YEAR, years, false, opening.measure(), true, null));
        }
        Amount amount = Amount.at(p, opening.after());
        if (amount == null) {
            return Optional.empty();
        }
        int at = afterOther(p, amount.after());
        boolean other = at > amount.after();
        boolean hyphen = p.isHyphen(at) && p.touches(at);
        at += hyphen ? 1 : 0;
        boolean full = !hyphen && !amount.figure() && p.has(at, Sense.ALL) && p.has(at + 1, Sense.UNIT);
        // "an additional year"
        boolean more = amount.figure() || p.is(at, "additional") || p.is(at, "further") || p.is(at, "extra");
        at = full ? at + 1 : hyphen || !more ? at : afterAdjective(p, at);
        boolean singular = p.has(at, Sense.UNIT);
        if (!singular && !p.has(at, Sense.UNITS)) {
            return Optional.empty();
        }
        Unit unit = Unit.of(p.value(at, singular ? Sense.UNIT : Sense.UNITS));
        // "the 1988 quarter" counts nothing
        if (singular && !hyphen && amount.count() > 1 && p.isYear(at - 1)) {
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
        Meaning.Measure loose = hyphen ? null : looseAt(p, last + 1);
        Quantity quantity = new Quantity(
                index,
                loose == null ? last : last + 2,
                unit,
                // "a months-long strike"
                !singular && amount.count() == 1 && !amount.figure() ? -1 : amount.count(),
                half || amount.half(),
                loose != null ? loose : other ? Meaning.Measure.ABOUT : opening.measure(),
                amount.figure() || full,
                null);
        return quantity.isOther(p) ? Optional.empty() : Optional.of(quantity);
    }

    /** The last token of "a quarter-century", "quarter of a century", "half-century"; below 0 where there is none. */
    private static int lastOfCentury(Passage p, int index) {
        int part = p.has(index, Sense.A) ? index + 1 : index;
        boolean quarter = p.is(part, "quarter");
        if (!quarter && !p.is(part, "half")) {
            return -1;
        }
        int at = p.isHyphen(part + 1) ? part + 2 : part + 1;
        at += quarter && p.is(at, "of") && p.is(at + 1, "a") ? 2 : 0;
        // "scored a half-century": runs, unless the words beside it speak of time
        boolean time = quarter || p.is(at + 1, "of") || p.has(at + 1, Sense.AGO) || p.has(at + 1, Sense.LATER);
        return time && p.is(at, "century") ? at : -1;
    }

    /** The token behind "two more", "six full", "three troubled", where the unit follows. */
    private static int afterAdjective(Passage p, int index) {
        int at = p.has(index, Sense.LENGTH_WORD) ? index + 1 : index;
        String word = p.lower(at);
        boolean adjective = p.has(at + 1, Sense.UNITS)
                && p.isWord(at)
                && !p.isCapitalized(at)
                && ADJECTIVE_ENDS.stream().anyMatch(word::endsWith);
        return adjective && word.length() >= SHORTEST_ADJECTIVE ? at + 1 : at;
    }

    /** "a week or more", "two years or so", "a day or two"; null where nothing of the sort follows. */
    private static Meaning.@Nullable Measure looseAt(Passage p, int index) {
        if (!p.is(index, "or")) {
            return null;
        }
        return switch (p.lower(index + 1)) {
            case "more", "longer" -> Meaning.Measure.OVER;
            case "less" -> Meaning.Measure.NEARLY;
            case "so", "two" -> p.has(index + 2, Sense.UNITS) ? null : Meaning.Measure.ABOUT;
            default -> null;
        };
    }

    /** With what comes on top: "4 years, 7 months and 12 days". */
    private Quantity joined(Passage p) {
        int comma = p.is(last + 1, ",") ? 1 : 0;
        int and = p.is(last + 1 + comma, "and") ? 1 : 0;
        boolean whole = count > 0 && !half && !p.isHyphen(last - 1);
        // what is on top is of a smaller unit, so "1 day and 1 day and …" is not followed to its end
        Quantity more = whole && comma + and > 0
                ? single(p, last + 1 + comma + and)
                        .filter(one -> isOnTop(one, and > 0))
                        .map(one -> one.joined(p))
                        .orElse(null)
                : null;
        return more == null || (and == 0 && more.isBeside(p))
                ? this
                : new Quantity(first, more.last, unit, count, false, measure, figure, more);
    }

    /** "a year and a day"; not "two weeks, a day before". */
    private boolean isOnTop(Quantity more, boolean and) {
        boolean counted = (more.figure || and) && more.count > 0 && !more.half;
        return counted
                && more.measure == Meaning.Measure.EXACT
                && PARTS.getOrDefault(unit, Set.of()).contains(more.unit);
    }

    /** "after two weeks, three days before the vote": the second goes with what is behind it. */
    private boolean isBeside(Passage p) {
        return rest == null && (p.is(last + 1, "before") || p.is(last + 1, "after"));
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
        // "three quarters of the votes"; not "the first three quarters of 1997"
        boolean ofYear = p.has(first - 1, Sense.WHICH) && (p.isYear(last + 2) || p.is(last + 3, "year"));
        boolean share = unit == Unit.QUARTER && count > 0 && p.is(last + 1, "of") && !ofYear;
        boolean aged = p.isHyphen(last + 1) && p.has(last + 2, Sense.OLD);
        return compared || share || p.has(last + 1, Sense.OLD) || (aged && !isOld(p));
    }

    /**
     * "a three-week-old strike", "the 17-month-old dispute": how long it has been going on. Ages told in years are
     * mostly those of people and houses.
     */
    boolean isOld(Passage p) {
        boolean old = p.isHyphen(last + 1) && p.is(last + 2, "old") && p.isHyphen(last - 1);
        boolean young = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
        int noun = last + 3;
        return old && young && p.isWord(noun) && !p.isCapitalized(noun) && !Sides.LIVING.contains(p.lower(noun));
    }

    /** Whether it is a count of one unit with nothing on top. */
    boolean isPlain() {
        return !half && rest == null;
    }

    /** So much back (sign -1) or on (sign 1). Half a year more is told in months, about. */
    Meaning.Shift shift(int sign, Meaning.Base base, Meaning.Measure exactness) {
        if (rest != null) {
            return sum(sign, base, rest);
        }
        if (unit == Unit.DECADE || unit == Unit.CENTURY) {
            int years = unit == Unit.DECADE ? 10 : 100;
            Meaning.Measure round = exactness == Meaning.Measure.EXACT || half ? Meaning.Measure.ABOUT : exactness;
            int count = sign * (years * this.count + (half ? years / 2 : 0));
            return new Meaning.Shift(Unit.YEAR, count, base, round, Meaning.Form.COUNTED);
        }
        if (half && unit == Unit.YEAR) {
            return about(Unit.MONTH, sign * (12 * count + 6), base);
        }
        return new Meaning.Shift(
                unit, sign * count, base, half ? Meaning.Measure.ABOUT : exactness, Meaning.Form.COUNTED);
    }

    /** Months where years come with months, days where weeks come with days; what is left over is rounded off. */
    private Meaning.Shift sum(int sign, Meaning.Base base, Quantity more) {
        int inner = unit == Unit.YEAR ? 12 : unit == Unit.WEEK ? 7 : unit == Unit.HOUR ? 60 : 1;
        Unit counted =
                unit == Unit.YEAR ? Unit.MONTH : unit == Unit.WEEK ? Unit.DAY : unit == Unit.HOUR ? Unit.MINUTE : unit;
        boolean fits = more.unit == counted;
        boolean exact = fits && more.rest == null && measure == Meaning.Measure.EXACT;
        int total = inner * count + (fits ? more.count : 0);
        return exact
                ? new Meaning.Shift(counted, sign * total, base, measure, Meaning.Form.COUNTED)
                : about(counted, sign * total, base);
    }

    private static Meaning.Shift about(Unit unit, int count, Meaning.Base base) {
        return new Meaning.Shift(unit, count, base, Meaning.Measure.ABOUT, Meaning.Form.COUNTED);
    }

    String duration() {
        if (rest != null) {
            return durationOf(unit.duration(count), rest.duration());
        }
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

    /** "P2Y" and "P3M" make "P2Y3M", "P1D" and "PT2H" make "P1DT2H". */
    private static String durationOf(String whole, String part) {
        return whole + part.substring(whole.startsWith("PT") ? 2 : 1);
    }

    /** Words of measure before an amount: "nearly", "more than", "at least", "up to". */
    private record Opening(int after, Meaning.Measure measure) {

        static Opening at(Passage p, int index) {
            if (p.has(index, Sense.NUMBER)) {
                return new Opening(index, Meaning.Measure.EXACT);
            }
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
}
