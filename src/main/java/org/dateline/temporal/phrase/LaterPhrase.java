package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * So long before or after the time the text speaks of: "two days later", "a year earlier"; "in three days" from now.
 */
final class LaterPhrase implements PhraseFamily {

    /** Words between a noun and the ordinal that counts it. */
    private static final int FARTHEST_NOUN = 3;

    private static final Set<Sense> STARTS = starting();

    private static Set<Sense> starting() {
        Set<Sense> starts = EnumSet.copyOf(Quantity.STARTS);
        starts.add(Sense.UNITS);
        return starts;
    }

    @Override
    public String name() {
        return "later";
    }

    @Override
    public Set<Sense> starts() {
        return STARTS;
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.UNITS)) {
            // "weeks later"
            return p.has(index - 1, Sense.NUMBER)
                    ? Optional.empty()
                    : unknown(p, index, index, Unit.of(p.value(index, Sense.UNITS)));
        }
        return Quantity.at(p, index)
                .flatMap(quantity -> quantity.count() < 0
                        ? unknown(p, index, quantity.last(), quantity.unit())
                        : shifted(p, quantity));
    }

    private static Optional<TimePhrase> shifted(Passage p, Quantity quantity) {
        int at = quantity.last() + 1;
        // "two weeks earlier than usual": by how much
        if (p.is(at + 1, "than")) {
            return Optional.empty();
        }
        if (p.is(at, "later") || p.is(at, "afterwards") || p.is(at, "afterward") || p.is(at, "on")) {
            return p.is(at, "on") ? Optional.empty() : phrase(quantity, at, 1, "later.after");
        }
        if (p.is(at, "earlier") || isBefore(p, at)) {
            return phrase(quantity, at, -1, "later.before");
        }
        if (p.is(at, "from") && p.is(at + 1, "now")) {
            return ahead(quantity, at + 1);
        }
        if (p.is(at, "from") && quantity.isPlain()) {
            Optional<TimePhrase> day = fromDay(p, quantity, at + 1);
            if (day.isPresent()) {
                return day;
            }
        }
        boolean ahead = p.is(quantity.first() - 1, "in")
                && !isCounted(p, quantity.first() - 2)
                && Tense.looksAhead(p, quantity.first() - 1);
        return ahead && quantity.figure() ? ahead(quantity, quantity.last()) : Optional.empty();
    }

    /** "three weeks from today", "ten days from tomorrow", "a week from Monday". */
    private static Optional<TimePhrase> fromDay(Passage p, Quantity quantity, int day) {
        int weekday = quantity.unit() == Unit.WEEK ? Dates.weekday(p, day) : 0;
        if (weekday > 0 && Sides.endsAt(p, day)) {
            var counted = new Meaning.CountedWeekday(weekday, quantity.count() + 1);
            return Optional.of(new TimePhrase(quantity.first(), day, "weekday.weeks-from", counted));
        }
        boolean tomorrow = p.is(day, "tomorrow") && quantity.unit() == Unit.DAY;
        if (!tomorrow && !p.is(day, "today")) {
            return Optional.empty();
        }
        Meaning.Shift shift = quantity.shift(1, Meaning.Base.PUBLICATION, quantity.measure());
        var exact = new Meaning.Shift(
                shift.unit(),
                shift.count() + (tomorrow ? 1 : 0),
                shift.base(),
                shift.measure(),
                Meaning.Form.TO_THE_DAY);
        return Optional.of(new TimePhrase(quantity.first(), day, "later.from-day", exact));
    }

    /** "a few months later": how many is not told. */
    private static Optional<TimePhrase> unknown(Passage p, int first, int last, Unit unit) {
        boolean later = p.is(last + 1, "later") || p.is(last + 1, "afterwards") || p.is(last + 1, "afterward");
        if (later) {
            return Optional.of(new TimePhrase(
                    first, last + 1, "later.vague", new Meaning.Vague("FUTURE_REF", unit, Meaning.Base.REFERENCE)));
        }
        return p.is(last + 1, "earlier")
                ? Optional.of(new TimePhrase(
                        first, last + 1, "later.vague", new Meaning.Vague("PAST_REF", unit, Meaning.Base.REFERENCE)))
                : Optional.empty();
    }

    /** "Two years before, …", "five years previously": nothing behind it says before what. */
    private static boolean isBefore(Passage p, int at) {
        boolean ends = at + 1 >= p.after() || !(p.isWord(at + 1) || p.has(at + 1, Sense.NUMBER));
        return p.is(at, "previously") || (p.is(at, "before") && ends);
    }

    /** "the third election in three years", "his second visit in two weeks": how often in so long. */
    private static boolean isCounted(Passage p, int before) {
        for (int i = before; i >= before - FARTHEST_NOUN && p.isWord(i); i--) {
            if (p.has(i, Sense.ORDINAL)) {
                return true;
            }
        }
        return false;
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
