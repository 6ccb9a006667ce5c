package org.dateline.temporal.phrase;

import java.util.Optional;
import java.util.Set;

/** So long before publication: "two weeks ago", "nearly a year ago". */
final class AgoPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "ago";
    }

    @Override
    public Set<Sense> starts() {
        return Quantity.STARTS;
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        return Quantity.at(p, index).flatMap(quantity -> ago(p, quantity));
    }

    private static Optional<TimePhrase> ago(Passage p, Quantity quantity) {
        int at = quantity.last() + 1;
        // "higher a year back"; not "two weeks back home"
        boolean back = p.is(at, "back") && (at + 1 >= p.after() || !p.isWord(at + 1));
        if (!back && !p.has(at, Sense.AGO)) {
            return Optional.empty();
        }
        int first = quantity.first();
        if (quantity.count() < 0) {
            return Optional.of(new TimePhrase(
                    first, at, "ago.vague", new Meaning.Vague("PAST_REF", quantity.unit(), Meaning.Base.PUBLICATION)));
        }
        return Optional.of(new TimePhrase(
                first, at, "ago.units", quantity.shift(-1, Meaning.Base.PUBLICATION, quantity.measure())));
    }
}
