package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A time with one open end: "since January 2020", "until March". As TimeML has it, the preposition is no part of it.
 */
final class OpenPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "open";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.SINCE, Sense.UNTIL);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        Meaning.Side side = p.has(index, Sense.SINCE) ? Meaning.Side.SINCE : Meaning.Side.UNTIL;
        int inner = p.is(index + 1, "at") && p.is(index + 2, "least") ? index + 3 : index + 1;
        Optional<TimePhrase> found = new PartPhrase().at(p, inner);
        if (found.isEmpty()) {
            found = Families.atomAt(p, inner);
        }
        return found.map(end -> new TimePhrase(
                end.first(),
                end.last(),
                side == Meaning.Side.SINCE ? "open.since" : "open.until",
                new Meaning.Open(side == Meaning.Side.SINCE ? past(end.meaning()) : end.meaning(), side)));
    }

    /** "since year-end": the end of the year before, since this one's has not come. */
    private static Meaning past(Meaning end) {
        if (end instanceof Meaning.Within(Meaning.Shift shift, Meaning.Part part)
                && part == Meaning.Part.END
                && shift.count() == 0) {
            return new Meaning.Within(Meaning.Shift.named(shift.unit(), -1, shift.base()), part);
        }
        return end;
    }
}
