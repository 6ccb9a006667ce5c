package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The beginning or the end of a longer time, told in units: "the first two months of 1939", "the last week of May". */
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
        if (!end && !p.is(index + 1, "first") && !p.is(index + 1, "opening")) {
            return Optional.empty();
        }
        boolean single = p.has(index + 2, Sense.UNIT);
        Quantity quantity = single ? null : Quantity.at(p, index + 2).orElse(null);
        int last = single ? index + 2 : quantity == null ? -1 : quantity.last();
        boolean of = last > 0 && (p.is(last + 1, "of") || p.is(last + 1, "in"));
        if (!of || (quantity != null && (quantity.count() < 1 || !quantity.isPlain()))) {
            return Optional.empty();
        }
        Unit unit = quantity == null ? Unit.of(p.value(last, Sense.UNIT)) : quantity.unit();
        int count = quantity == null ? 1 : quantity.count();
        return Families.atomAt(p, last + 2)
                .filter(whole -> isLonger(whole.meaning(), unit))
                .map(whole -> new TimePhrase(
                        index, whole.last(), "slice.of", new Meaning.Slice(whole.meaning(), unit, count, end)));
    }

    /** A month, a season or a year, with its days, weeks or months. */
    private static boolean isLonger(Meaning meaning, Unit unit) {
        boolean named = meaning instanceof Meaning.Named name
                && name.weekday() == 0
                && name.granularity().compareTo(unit.granularity()) > 0;
        boolean year = meaning instanceof Meaning.Shift shift
                && shift.unit().granularity().compareTo(unit.granularity()) > 0;
        boolean calendar = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        return calendar && (named || year || meaning instanceof Meaning.OfYear);
    }
}
