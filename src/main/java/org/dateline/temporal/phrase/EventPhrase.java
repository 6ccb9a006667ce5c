package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.NamedDay;
import org.dateline.lexicon.NamedDays;
import org.dateline.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Times that hang on a named event of the lexicon: "two days after the fall of the Berlin Wall", "the eve of …", "since
 * the invasion of Kuwait".
 */
final class EventPhrase implements PhraseFamily {

    private static final Set<Sense> STARTS = starting();

    private static Set<Sense> starting() {
        Set<Sense> starts = EnumSet.copyOf(Quantity.STARTS);
        starts.addAll(EnumSet.of(Sense.THE, Sense.SINCE, Sense.UNTIL));
        return starts;
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public Set<Sense> starts() {
        return STARTS;
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.SINCE) || p.has(index, Sense.UNTIL)) {
            return open(p, index);
        }
        if (p.has(index, Sense.THE)) {
            return unit(p, index);
        }
        return Quantity.at(p, index)
                .filter(quantity -> quantity.count() > 0)
                .flatMap(quantity -> counted(p, index, quantity));
    }

    private static Optional<TimePhrase> open(Passage p, int index) {
        Named event = Named.at(p, index + 1);
        if (event == null) {
            return Optional.empty();
        }
        Meaning.Side side = p.has(index, Sense.SINCE) ? Meaning.Side.SINCE : Meaning.Side.UNTIL;
        String rule = side == Meaning.Side.SINCE ? "event.since" : "event.until";
        var day = new Meaning.FromEvent(event.day(), Unit.DAY, 0);
        return Optional.of(new TimePhrase(index + 1, event.last(), rule, new Meaning.Open(day, side)));
    }

    /** "the day before …", "the eve of …", "the day of …". */
    private static Optional<TimePhrase> unit(Passage p, int index) {
        int unit = index + 1;
        boolean eve = p.is(unit, "eve");
        boolean known =
                p.has(unit, Sense.UNIT) && !p.is(unit, "second") && !p.is(unit, "minute") && !p.is(unit, "hour");
        int side = eve || p.is(unit + 1, "before") ? -1 : p.is(unit + 1, "after") ? 1 : 0;
        boolean joined = (side != 0 && !eve) || p.is(unit + 1, "of");
        Named event = (eve || known) && joined ? Named.at(p, unit + 2) : null;
        if (event == null) {
            return Optional.empty();
        }
        Unit kind = eve ? Unit.DAY : Unit.of(p.value(unit, Sense.UNIT));
        String rule = side < 0 ? "event.before" : side > 0 ? "event.after" : "event.of";
        return Optional.of(new TimePhrase(index, unit, rule, new Meaning.FromEvent(event.day(), kind, side)));
    }

    private static Optional<TimePhrase> counted(Passage p, int index, Quantity quantity) {
        int joint = quantity.last() + 1;
        boolean after = p.is(joint, "after") || p.is(joint, "following");
        if (!after && !p.is(joint, "before")) {
            return Optional.empty();
        }
        Named event = Named.at(p, joint + 1);
        if (event == null) {
            return Optional.empty();
        }
        Meaning.Shift shift = quantity.shift(after ? 1 : -1, Meaning.Base.REFERENCE, quantity.measure());
        return Optional.of(new TimePhrase(
                index,
                quantity.last(),
                after ? "event.after" : "event.before",
                new Meaning.FromEvent(event.day(), shift.unit(), shift.count())));
    }

    /** A named event and the index of its last token. */
    private record Named(NamedDay day, int last) {

        static @Nullable Named at(Passage p, int index) {
            int name = p.has(index, Sense.THE) ? index + 1 : index;
            PhraseTable.Match<NamedDay> match =
                    NamedDays.load().longestAt(p.tokens(), name).orElse(null);
            return match == null || match.last() >= p.after() ? null : new Named(match.value(), match.last());
        }
    }
}
