package org.dateline.temporal.phrase;

import java.util.Optional;
import java.util.Set;

/**
 * So long before or after the time the text speaks of: "two days later", "a year earlier"; "in three days" from now.
 */
final class LaterPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "later";
    }

    @Override
    public Set<Sense> starts() {
        return Quantity.STARTS;
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        return Quantity.at(p, index)
                .filter(quantity -> quantity.count() >= 0)
                .flatMap(quantity -> shifted(p, quantity));
    }

    private static Optional<TimePhrase> shifted(Passage p, Quantity quantity) {
        int at = quantity.last() + 1;
        if (p.is(at, "later") || p.is(at, "afterwards") || p.is(at, "afterward") || p.is(at, "on")) {
            return p.is(at, "on") ? Optional.empty() : phrase(quantity, at, 1, "later.after");
        }
        if (p.is(at, "earlier")) {
            return phrase(quantity, at, -1, "later.before");
        }
        if (p.is(at, "from") && p.is(at + 1, "now")) {
            return ahead(quantity, at + 1);
        }
        boolean ahead = p.is(quantity.first() - 1, "in") && Tense.looksAhead(p, quantity.first() - 1);
        return ahead && quantity.figure() ? ahead(quantity, quantity.last()) : Optional.empty();
    }

    private static Optional<TimePhrase> ahead(Quantity quantity, int last) {
        var shift = quantity.shift(1, Meaning.Base.PUBLICATION, quantity.measure());
        return Optional.of(new TimePhrase(quantity.first(), last, "later.ahead", shift));
    }

    private static Optional<TimePhrase> phrase(Quantity quantity, int last, int sign, String rule) {
        var shift = quantity.shift(sign, Meaning.Base.REFERENCE, quantity.measure());
        return Optional.of(new TimePhrase(quantity.first(), last, rule, shift));
    }
}
