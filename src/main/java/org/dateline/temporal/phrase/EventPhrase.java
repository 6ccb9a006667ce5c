package org.dateline.temporal.phrase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.NamedDay;
import org.dateline.lexicon.NamedDays;
import org.dateline.lexicon.PhraseTable;
import org.dateline.lexicon.TriggerLexicon;
import org.dateline.lexicon.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * Times that hang on a named event or day of the lexicon: "two days after the fall of the Berlin Wall", "the eve of Yom
 * Kippur", "since the invasion of Kuwait".
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
            return beside(p, index);
        }
        return Quantity.at(p, index)
                .filter(quantity -> quantity.count() > 0)
                .flatMap(quantity -> counted(p, index, quantity));
    }

    private static Optional<TimePhrase> open(Passage p, int index) {
        Named event = Named.ofLexicon(p, index + 1);
        if (event == null) {
            return Optional.empty();
        }
        Meaning.Side side = p.has(index, Sense.SINCE) ? Meaning.Side.SINCE : Meaning.Side.UNTIL;
        String rule = side == Meaning.Side.SINCE ? "event.since" : "event.until";
        var day = new Meaning.FromEvent(event.hook(), Unit.DAY, 0, Meaning.Measure.EXACT, Meaning.Form.NAMED);
        return Optional.of(new TimePhrase(index + 1, event.last(), rule, new Meaning.Open(day, side)));
    }

    /**
     * The year of a day that a known event has its name from: "the Sept. 11 attacks", "the attacks of September 11";
     * null where it is no such day.
     */
    static @Nullable Integer yearOfDay(Passage p, int first, int last, int month, int day) {
        int from = p.is(first, "the") ? first + 1 : first;
        for (int at = from; at >= Math.max(p.first(), first - 2); at--) {
            PhraseTable.Match<NamedDay> match =
                    NamedDays.load().longestAt(p.tokens(), at).orElse(null);
            boolean longer = match != null && (at < first ? match.last() >= last : match.last() > last);
            if (match == null || !longer || match.last() >= p.after()) {
                continue;
            }
            LocalDate known = match.value().first();
            if (known.getMonthValue() == month && known.getDayOfMonth() == day) {
                return known.getYear();
            }
        }
        return null;
    }

    /** "the day before …", "the eve of …", "the Friday after …", "the first day of …". */
    private static Optional<TimePhrase> beside(Passage p, int index) {
        int unit = index + 1;
        if (p.has(unit, Sense.ORDINAL) || p.is(unit, "last") || p.is(unit, "final")) {
            return dayOf(p, index);
        }
        boolean eve = p.is(unit, "eve");
        int weekday = Dates.weekday(p, unit);
        int side = eve || p.is(unit + 1, "before") ? -1 : isAfter(p, unit + 1) ? 1 : 0;
        boolean joined = (side != 0 && !eve) || (weekday == 0 && p.is(unit + 1, "of"));
        Named event = (eve || weekday > 0 || isCalendarUnit(p, unit)) && joined ? Named.at(p, unit + 2) : null;
        if (event == null) {
            return Optional.empty();
        }
        Unit kind = eve || weekday > 0 ? Unit.DAY : Unit.of(p.value(unit, Sense.UNIT));
        Meaning meaning = weekday > 0
                ? new Meaning.WeekdayBeside(event.hook(), weekday, side)
                : new Meaning.FromEvent(event.hook(), kind, side, Meaning.Measure.EXACT, Meaning.Form.NAMED);
        String way = side < 0 ? "before" : side > 0 ? "after" : "of";
        return Optional.of(event.phrase(index, unit, way, meaning));
    }

    private static boolean isAfter(Passage p, int index) {
        return p.is(index, "after") || p.is(index, "following");
    }

    private static boolean isCalendarUnit(Passage p, int index) {
        return p.has(index, Sense.UNIT) && !p.is(index, "second") && !p.is(index, "minute") && !p.is(index, "hour");
    }

    /** "the first day of Ramadan", "the last week of the Beijing Winter Olympics". */
    private static Optional<TimePhrase> dayOf(Passage p, int index) {
        int unit = index + 2;
        boolean night = p.is(unit, "night");
        Named event = (night || p.is(unit, "day") || p.is(unit, "week")) && p.is(unit + 1, "of")
                ? Named.at(p, unit + 2)
                : null;
        if (event == null) {
            return Optional.empty();
        }
        int ordinal = p.has(index + 1, Sense.ORDINAL) ? p.value(index + 1, Sense.ORDINAL) : -1;
        Unit kind = p.is(unit, "week") ? Unit.WEEK : Unit.DAY;
        return Optional.of(event.phrase(index, unit, "day-of", new Meaning.DayOf(event.hook(), kind, ordinal)));
    }

    private static Optional<TimePhrase> counted(Passage p, int index, Quantity quantity) {
        int joint = quantity.last() + 1;
        boolean after = isAfter(p, joint);
        Named event = after || p.is(joint, "before") ? Named.at(p, joint + 1) : null;
        if (event == null) {
            return Optional.empty();
        }
        Meaning.Shift shift = quantity.shift(after ? 1 : -1, Meaning.Base.REFERENCE, quantity.measure());
        var meaning =
                new Meaning.FromEvent(event.hook(), shift.unit(), shift.count(), shift.measure(), Meaning.Form.COUNTED);
        return Optional.of(event.phrase(index, quantity.last(), after ? "after" : "before", meaning));
    }

    /** What a time hangs on, and the index of its last token. */
    private record Named(Meaning.Hook hook, int last) {

        private static final HolidayPhrase HOLIDAY = new HolidayPhrase();
        private static final int FARTHEST_NOUN = 4;
        private static final Set<String> NOUNS =
                Tsv.read("data/lexicon/event-nouns.tsv").column("noun");

        static @Nullable Named at(Passage p, int index) {
            Named event = ofLexicon(p, index);
            return event != null
                    ? event
                    : HOLIDAY.at(p, index).map(Named::ofFeast).orElseGet(() -> ofText(p, index));
        }

        /** "the summit", "their second round of talks": an event's noun close behind a word that points at one. */
        private static @Nullable Named ofText(Passage p, int index) {
            boolean points = p.has(index, Sense.THE)
                    || p.has(index, Sense.THAT)
                    || p.is(index, "his")
                    || p.is(index, "her")
                    || p.is(index, "its")
                    || p.is(index, "their");
            // "said the day before that talks would start": a clause begins, and points at no talks
            boolean clause = p.is(index, "that")
                    && p.endsIn(index + 1, 's')
                    && !p.lower(index + 1).endsWith("ss");
            for (int i = index + 1; points && !clause && i <= index + FARTHEST_NOUN && p.isWord(i); i++) {
                int last = lastOfNoun(p, i);
                if (last >= i && last < p.after()) {
                    return new Named(new Meaning.Hook.Untold(p.tokens().span(index, last), p.words(index, last)), last);
                }
            }
            return null;
        }

        private static int lastOfNoun(Passage p, int index) {
            return TriggerLexicon.load()
                    .nounAt(p.tokens(), index)
                    .map(PhraseTable.Match::last)
                    .orElseGet(() -> NOUNS.contains(p.text(index)) ? index : -1);
        }

        static @Nullable Named ofLexicon(Passage p, int index) {
            int name = p.has(index, Sense.THE) ? index + 1 : index;
            PhraseTable.Match<NamedDay> match =
                    NamedDays.load().longestAt(p.tokens(), name).orElse(null);
            return match == null || match.last() >= p.after()
                    ? null
                    : new Named(new Meaning.Hook.Known(match.value()), match.last());
        }

        private static @Nullable Named ofFeast(TimePhrase phrase) {
            return phrase.meaning() instanceof Meaning.Feast feast
                    ? new Named(new Meaning.Hook.Yearly(feast), phrase.last())
                    : null;
        }

        /** A feast is itself a time, and so part of the phrase; an event is none, as TimeML has it. */
        TimePhrase phrase(int first, int end, String way, Meaning meaning) {
            return hook instanceof Meaning.Hook.Yearly
                    ? new TimePhrase(first, last, "holiday." + way, meaning)
                    : new TimePhrase(first, end, "event." + way, meaning);
        }
    }
}
