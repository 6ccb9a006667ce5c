package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A unit that hangs on the time the text speaks of: "the same day", "the next day", "the following week", "that month".
 */
final class AnaphoraPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "anaphora";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.THAT);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.THAT)) {
            int unit = p.has(index + 1, Sense.SAME) ? index + 2 : index + 1;
            return unit(p, index, unit, 0, "anaphora.that");
        }
        int step = index + 1;
        if (p.has(step, Sense.SAME)) {
            return unit(p, index, step + 1, 0, "anaphora.same");
        }
        if (p.has(step, Sense.FOLLOWING)) {
            return unit(p, index, step + 1, 1, "anaphora.following");
        }
        return p.is(step, "next") ? unit(p, index, step + 1, 1, "anaphora.next") : Optional.empty();
    }

    private static Optional<TimePhrase> unit(Passage p, int first, int at, int count, String rule) {
        // "that second vote", "the same minute": no granule of the calendar
        if (!p.has(at, Sense.UNIT) || p.is(at, "second") || p.is(at, "minute") || p.is(at, "hour")) {
            return Optional.empty();
        }
        Unit unit = Unit.of(p.value(at, Sense.UNIT));
        var shift = Meaning.Shift.named(unit, count, Meaning.Base.REFERENCE);
        return Optional.of(new TimePhrase(first, at, rule, shift));
    }
}
