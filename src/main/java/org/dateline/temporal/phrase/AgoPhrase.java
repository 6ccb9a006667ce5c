package org.dateline.temporal.phrase;

import java.util.Optional;
import java.util.Set;

/** So long before publication: "two weeks ago", "nearly a year ago", "two Sundays ago". */
final class AgoPhrase implements PhraseFamily {

    /** So many weeks are told in weeks or months. */
    private static final int MOST_WEEKDAYS = 12;

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
        return weekdays(p, index).or(() -> Quantity.at(p, index).flatMap(quantity -> ago(p, quantity)));
    }

    /** "two Sundays ago". */
    private static Optional<TimePhrase> weekdays(Passage p, int index) {
        int weekday = p.value(index + 1, Sense.WEEKDAYS);
        int count = p.has(index, Sense.COUNT) ? p.value(index, Sense.COUNT) : p.count(index);
        return weekday == 0 || count < 1 || count > MOST_WEEKDAYS || !p.has(index + 2, Sense.AGO)
                ? Optional.empty()
                : Optional.of(
                        new TimePhrase(index, index + 2, "ago.weekdays", new Meaning.CountedWeekday(weekday, -count)));
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
        Optional<TimePhrase> exact = exact(p, quantity, at + 1);
        if (exact.isPresent() && !back) {
            return exact;
        }
        return Optional.of(new TimePhrase(
                first, at, "ago.units", quantity.shift(-1, Meaning.Base.PUBLICATION, quantity.measure())));
    }

    /** "a year ago today", "three weeks ago today", "five years ago this month", "… next month". */
    private static Optional<TimePhrase> exact(Passage p, Quantity quantity, int next) {
        Meaning.Shift shift = quantity.shift(-1, Meaning.Base.PUBLICATION, quantity.measure());
        boolean whole = quantity.isPlain() && shift.measure() == Meaning.Measure.EXACT;
        if (whole && p.is(next, "today")) {
            var day = new Meaning.Shift(
                    shift.unit(), shift.count(), shift.base(), shift.measure(), Meaning.Form.TO_THE_DAY);
            return Optional.of(new TimePhrase(quantity.first(), next, "ago.today", day));
        }
        Meaning.Step step = p.is(next + 1, "month") ? Dates.step(p, next) : Meaning.Step.NONE;
        int more = step == Meaning.Step.LAST ? -1 : step == Meaning.Step.NEXT ? 1 : 0;
        return whole && step != Meaning.Step.NONE && shift.unit() == Unit.YEAR
                ? Optional.of(new TimePhrase(
                        quantity.first(),
                        next + 1,
                        "ago.month",
                        Meaning.Shift.named(Unit.MONTH, 12 * shift.count() + more, Meaning.Base.PUBLICATION)))
                : Optional.empty();
    }
}
