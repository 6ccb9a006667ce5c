package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The days around publication: "today", "yesterday", "tomorrow", "the day before yesterday". */
final class DayPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "day";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.DAY_NAME, Sense.THE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.DAY_NAME)) {
            return day(index, index, "day." + p.text(index).toLowerCase(java.util.Locale.ROOT), p, index, 0);
        }
        boolean twoAway = p.is(index + 1, "day") && (p.is(index + 2, "before") || p.is(index + 2, "after"));
        if (!twoAway || !p.has(index + 3, Sense.DAY_NAME) || p.value(index + 3, Sense.DAY_NAME) == 0) {
            return Optional.empty();
        }
        return day(index, index + 3, "day.two-away", p, index + 3, p.is(index + 2, "before") ? -1 : 1);
    }

    private static Optional<TimePhrase> day(int first, int last, String rule, Passage p, int name, int more) {
        var shift = Meaning.Shift.named(Unit.DAY, p.value(name, Sense.DAY_NAME) + more, Meaning.Base.PUBLICATION);
        return Optional.of(new TimePhrase(first, last, rule, shift));
    }
}
