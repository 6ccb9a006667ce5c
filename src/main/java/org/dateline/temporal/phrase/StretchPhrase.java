package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;

/** The time just gone or to come: "the past six months", "the next two weeks", "the last decade". */
final class StretchPhrase implements PhraseFamily {

    private static final Set<String> AUXILIARIES = Set.of(
            "to", "will", "would", "could", "can", "may", "might", "should", "must", "shall", "did", "does", "do");

    private static final Set<String> ADVERBS = Set.of("not", "only", "even", "also", "at", "least");

    @Override
    public String name() {
        return "stretch";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.PAST, Sense.COMING);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int step = p.has(index, Sense.THE) ? index + 1 : index;
        boolean back = p.has(step, Sense.PAST);
        boolean from = step > index && isFrom(p, index);
        boolean verb = step == index && isVerb(p, index);
        if (verb || (!back && !from && !p.has(step, Sense.COMING))) {
            return Optional.empty();
        }
        int amount = step + 1;
        if (isYearAndHalf(p, amount)) {
            int months = back ? -1 : 1;
            return Optional.of(stretch(index, amount + 3, new Meaning.Stretch(Unit.MONTH, 18, "P1Y6M", months)));
        }
        boolean single = step > index && (p.is(step, "past") || from || isLast(p, step)) && p.has(amount, Sense.UNIT);
        if (single) {
            Unit unit = Unit.of(p.value(amount, Sense.UNIT));
            return Optional.of(stretch(index, amount, new Meaning.Stretch(unit, 1, unit.duration(1), back ? -1 : 1)));
        }
        if (p.has(amount, Sense.A)) {
            return Optional.empty();
        }
        NumberWords count = NumberWords.at(p, amount);
        if (count != null && p.has(count.after(), Sense.SEASONS)) {
            String value = "XXXX-" + Granule.seasonCode(p.value(count.after(), Sense.SEASONS));
            return Optional.of(new TimePhrase(
                    index, count.after(), "stretch.seasons", new Meaning.Repeat(value, Granularity.SEASON)));
        }
        return Quantity.at(p, amount)
                .map(quantity -> stretch(index, quantity.last(), meaning(quantity, back ? -1 : 1)));
    }

    /** "is expected to last two days", "may not last two years": how long, and no time gone by. */
    static boolean isVerb(Passage p, int index) {
        if (!p.is(index, "last")) {
            return false;
        }
        int before = index - 1;
        while (ADVERBS.contains(p.lower(before)) || p.lower(before).endsWith("ly")) {
            before--;
        }
        String word = p.lower(before);
        return AUXILIARIES.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    /** "the past year and a half". */
    private static boolean isYearAndHalf(Passage p, int index) {
        return p.is(index, "year")
                && p.is(index + 1, "and")
                && p.has(index + 2, Sense.A)
                && p.has(index + 3, Sense.HALF);
    }

    /**
     * "within the next year", "over the following week", "for the next decade": as long as that from a time on, and no
     * week or decade of the calendar. "during the following year" is that year.
     */
    static boolean isFrom(Passage p, int index) {
        boolean following = p.has(index + 1, Sense.FOLLOWING);
        if (!p.has(index, Sense.THE) || !(following || p.is(index + 1, "next"))) {
            return false;
        }
        int unit = index + 2;
        if (!following && p.is(index - 1, "within") && p.has(unit, Sense.UNIT)) {
            return true;
        }
        boolean ends = !p.isHyphen(unit + 1) && !p.isOwner(unit + 1);
        boolean over = p.is(index - 1, "over") || p.is(index - 1, "throughout") || p.is(index - 1, "within");
        boolean during = p.is(index - 1, "during") || p.is(index - 1, "for");
        boolean round = p.is(unit, "decade") || p.is(unit, "century");
        return ends && isWhole(p, unit) && (over || (during && (round || !following)));
    }

    /**
     * "over the last decade", "in the last year"; not "in the last year of the war", nor the last quarter of a year.
     */
    private static boolean isLast(Passage p, int step) {
        boolean within =
                p.is(step - 2, "over") || p.is(step - 2, "in") || p.is(step - 2, "during") || p.is(step - 2, "within");
        return p.is(step, "last") && within && isWhole(p, step + 1) && !p.is(step + 2, "of") && !p.isHyphen(step + 2);
    }

    private static boolean isWhole(Passage p, int unit) {
        return p.is(unit, "week")
                || p.is(unit, "month")
                || p.is(unit, "year")
                || p.is(unit, "decade")
                || p.is(unit, "century");
    }

    /** Two and a half years are told in months, two and a half centuries in years. */
    private static Meaning.Stretch meaning(Quantity quantity, int direction) {
        String value = quantity.duration();
        if (quantity.isPlain() || quantity.count() < 0) {
            return new Meaning.Stretch(quantity.unit(), quantity.count(), value, direction);
        }
        Meaning.Shift sum = quantity.shift(1, Meaning.Base.PUBLICATION, quantity.measure());
        return new Meaning.Stretch(sum.unit(), sum.count(), value, direction);
    }

    private static TimePhrase stretch(int first, int last, Meaning.Stretch meaning) {
        return new TimePhrase(first, last, meaning.direction() < 0 ? "stretch.past" : "stretch.coming", meaning);
    }
}
