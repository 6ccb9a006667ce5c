package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;

/**
 * A unit that hangs on the time the text speaks of: "the same day", "the next day", "the following week", "that month".
 */
final class AnaphoraPhrase implements PhraseFamily {

    private static final Set<String> DATED =
            Set.of("on", "by", "before", "after", "until", "till", "since", "from", "at", "around");

    @Override
    public String name() {
        return "anaphora";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.THAT, Sense.THIS);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        Optional<TimePhrase> named = named(p, index).or(() -> date(p, index));
        if (named.isPresent() || p.has(index, Sense.THIS)) {
            return named;
        }
        if (p.has(index, Sense.THAT)) {
            int unit = p.has(index + 1, Sense.SAME) ? index + 2 : index + 1;
            return unit(p, index, unit, 0, "anaphora.that");
        }
        boolean during = p.is(index - 1, "throughout") || p.is(index - 1, "through");
        int step = index + 1;
        if (during && p.is(step, "day") && Sides.endsAt(p, step)) {
            return unit(p, index, step, 0, "anaphora.that");
        }
        if (p.has(step, Sense.SAME)) {
            return ReportPhrase.ofOtherYear(p, index).or(() -> unit(p, index, step + 1, 0, "anaphora.same"));
        }
        if (p.has(step, Sense.FOLLOWING) && !StretchPhrase.isFrom(p, index)) {
            return unit(p, index, step + 1, 1, "anaphora.following");
        }
        // "within the next year" reaches from publication on
        if (p.is(step, "next") && !StretchPhrase.isFrom(p, index)) {
            return unit(p, index, step + 1, 1, "anaphora.next");
        }
        return besides(p, index);
    }

    /** "the day before", "the week after": with nothing behind it that it is before or after. */
    private static Optional<TimePhrase> besides(Passage p, int index) {
        boolean before = p.is(index + 2, "before");
        // "had said the day before that talks would start"
        boolean clause = p.is(index + 3, "that") && p.isWord(index + 4);
        boolean ends = clause || index + 3 >= p.after() || !(p.isWord(index + 3) || p.has(index + 3, Sense.NUMBER));
        if (!ends || !(before || p.is(index + 2, "after"))) {
            return Optional.empty();
        }
        return unit(p, index, index + 1, before ? -1 : 1, before ? "anaphora.previous" : "anaphora.following")
                .map(found -> new TimePhrase(index, index + 2, found.rule(), found.meaning()));
    }

    /**
     * "after that date", "on the same date": a day told before; not "on this date in 1944", nor "a record to this
     * date".
     */
    private static Optional<TimePhrase> date(Passage p, int index) {
        int date = p.has(index + 1, Sense.SAME) ? index + 2 : index + 1;
        boolean points = p.has(index, Sense.THAT) || p.is(index, "this") || (date > index + 1 && p.is(index, "the"));
        boolean told = DATED.contains(p.lower(index - 1));
        boolean more = p.is(date + 1, "in") || p.is(date + 1, "of") || p.is(date + 1, "as");
        if (!points || !told || more || !p.is(date, "date") || p.isHyphen(date + 1)) {
            return Optional.empty();
        }
        var shift = Meaning.Shift.named(Unit.DAY, 0, Meaning.Base.REFERENCE);
        return Optional.of(new TimePhrase(index, date, "anaphora.date", shift));
    }

    /** "the following February", "that spring", "the previous Friday", "that same Sunday". */
    private static Optional<TimePhrase> named(Passage p, int index) {
        boolean that = p.has(index, Sense.THAT);
        boolean same = p.is(index + 1, "same");
        boolean following = !that && (p.has(index + 1, Sense.FOLLOWING) || p.is(index + 1, "next"));
        boolean previous = !that && p.has(index + 1, Sense.PREVIOUS);
        int name = that && !same ? index + 1 : index + 2;
        if (!(that || same || following || previous)) {
            return Optional.empty();
        }
        int direction = following ? 1 : previous ? -1 : 0;
        String rule = following ? "anaphora.following" : previous ? "anaphora.previous" : "anaphora.that";
        int weekday = Dates.weekday(p, name);
        int month = Dates.month(p, name);
        Meaning.Named part = null;
        if (weekday > 0) {
            part = Dates.day(null, 0, 0, weekday);
        } else if (month > 0 && p.has(name, Sense.MONTH)) {
            part = Dates.of(Granularity.MONTH, null, month, Meaning.Step.NONE);
        } else if (p.has(name, Sense.SEASON) && !p.isCapitalized(name)) {
            part = Dates.of(Granularity.SEASON, null, p.value(name, Sense.SEASON), Meaning.Step.NONE);
        }
        return part == null
                ? Optional.empty()
                : Optional.of(new TimePhrase(index, name, rule, new Meaning.Beside(part, direction)));
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
