package org.dateline.temporal.phrase;

import java.util.Optional;
import java.util.Set;

/** How long something had not been: "for the first time in nearly two years". The span is the length alone. */
final class HindsightPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "hindsight";
    }

    @Override
    public Set<Sense> starts() {
        return Quantity.STARTS;
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        boolean after = (p.is(index - 1, "in") || p.is(index - 1, "for")) && isFirst(p, index - 2);
        if (!after) {
            return Optional.empty();
        }
        return Quantity.at(p, index)
                .filter(quantity -> quantity.count() > 0)
                .map(quantity -> new TimePhrase(index, quantity.last(), "hindsight.first", meaning(quantity)));
    }

    private static Meaning meaning(Quantity quantity) {
        String value = quantity.duration();
        if (quantity.isPlain()) {
            return new Meaning.Hindsight(quantity.unit(), quantity.count(), value, quantity.measure());
        }
        Meaning.Shift sum = quantity.shift(1, Meaning.Base.PUBLICATION, quantity.measure());
        return new Meaning.Hindsight(sum.unit(), sum.count(), value, quantity.measure());
    }

    /** "the first time", "his first visit", "the first such summit": at most three words after "first". */
    private static boolean isFirst(Passage p, int before) {
        for (int i = before; i >= before - 3; i--) {
            if (p.is(i, "first")) {
                return true;
            }
            if (!p.isWord(i)) {
                return false;
            }
        }
        return false;
    }
}
