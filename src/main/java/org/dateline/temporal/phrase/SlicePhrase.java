package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning or the end of a longer time, told in units: "the first two months of 1939", "the last week of May"; one
 * of its units, "the second week of May".
 */
final class SlicePhrase implements PhraseFamily {

    @Override
    public String name() {
        return "slice";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        boolean end = p.is(index + 1, "last") || p.is(index + 1, "final") || p.is(index + 1, "closing");
        if (p.value(index + 1, Sense.ORDINAL) > 1) {
            return nth(p, index);
        }
        if (!end && !p.is(index + 1, "first") && !p.is(index + 1, "opening")) {
            return Optional.empty();
        }
        if (p.has(index + 2, Sense.UNITS)) {
            return some(p, index, end);
        }
        boolean single = p.has(index + 2, Sense.UNIT);
        Quantity quantity = single ? null : Quantity.at(p, index + 2).orElse(null);
        int last = single ? index + 2 : quantity == null ? -1 : quantity.last();
        // "the first quarter of 1989" has its own name
        boolean quarter = single && p.is(last, "quarter");
        boolean of = last > 0 && !quarter && (p.is(last + 1, "of") || p.is(last + 1, "in"));
        if (!of || (quantity != null && (quantity.count() < 1 || !quantity.isPlain()))) {
            return Optional.empty();
        }
        Unit unit = quantity == null ? Unit.of(p.value(last, Sense.UNIT)) : quantity.unit();
        int count = quantity == null ? 1 : quantity.count();
        return Families.atomAt(p, last + 2)
                .filter(whole -> isLonger(whole.meaning(), unit))
                .map(whole -> new TimePhrase(
                        index, whole.last(), "slice.of", new Meaning.Slice(whole.meaning(), unit, count, 0, end)));
    }

    /** "the second week of May", "the third month of 2019". */
    private static Optional<TimePhrase> nth(Passage p, int index) {
        int of = index + 3;
        boolean unit = p.is(index + 2, "week") || p.is(index + 2, "month");
        if (!unit || !(p.is(of, "of") || p.is(of, "in"))) {
            return Optional.empty();
        }
        Unit kind = Unit.of(p.value(index + 2, Sense.UNIT));
        int skipped = p.value(index + 1, Sense.ORDINAL) - 1;
        return Families.atomAt(p, of + 1)
                .filter(whole -> isLonger(whole.meaning(), kind))
                .map(whole -> new TimePhrase(
                        index, whole.last(), "slice.of", new Meaning.Slice(whole.meaning(), kind, 1, skipped, false)));
    }

    /** "the first days of June 1462", "the closing weeks of 1954": how many is not told. */
    private static Optional<TimePhrase> some(Passage p, int index, boolean end) {
        int of = index + 3;
        if (!p.is(of, "of") && !p.is(of, "in")) {
            return Optional.empty();
        }
        Unit unit = Unit.of(p.value(index + 2, Sense.UNITS));
        Meaning.Part part = end ? Meaning.Part.END : Meaning.Part.START;
        return Families.atomAt(p, of + 1)
                .filter(whole -> isLonger(whole.meaning(), unit))
                .map(whole ->
                        new TimePhrase(index, whole.last(), "slice.some", new Meaning.Within(whole.meaning(), part)));
    }

    /** A month, a season or a year, with its days, weeks or months. */
    private static boolean isLonger(Meaning meaning, Unit unit) {
        boolean named = meaning instanceof Meaning.Named name
                && name.weekday() == 0
                && name.granularity().compareTo(unit.granularity()) > 0;
        boolean year = meaning instanceof Meaning.Shift shift
                && shift.unit().granularity().compareTo(unit.granularity()) > 0;
        boolean calendar = unit == Unit.DAY
                || unit == Unit.WEEK
                || unit == Unit.MONTH
                || unit == Unit.QUARTER
                || unit == Unit.YEAR;
        return calendar && (named || year || meaning instanceof Meaning.OfYear);
    }
}
