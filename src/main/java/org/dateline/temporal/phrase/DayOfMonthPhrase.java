package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A day whose month was told before: "on the 13th", "Sunday the 17th", "May 25 and 26", "the 14th of this month". */
final class DayOfMonthPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "day-of-month";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.WEEKDAY, Sense.NUMBER, Sense.MIXED);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.NUMBER) || p.has(index, Sense.MIXED)) {
            return listed(p, index);
        }
        int weekday = p.has(index, Sense.WEEKDAY) ? Dates.weekday(p, index) : 0;
        int the = weekday > 0 ? index + (p.is(index + 1, ",") ? 2 : 1) : index;
        int day = p.has(the + 1, Sense.MIXED) ? p.dayOfMonth(the + 1) : -1;
        if (!p.is(the, "the") || day < 1 || (weekday == 0 && !p.is(the + 2, "of") && !Sides.endsAt(p, the + 1))) {
            return Optional.empty();
        }
        // "between the 12th and 13th centuries"
        if (weekday == 0 && CenturyWords.at(p, index, the + 1).isPresent()) {
            return Optional.empty();
        }
        // "the 13th" alone could be a man in a list or a street: a preposition of time makes it a day
        boolean cued = weekday > 0 || Sides.DAY.contains(p.lower(index - 1));
        int month = p.is(the + 2, "of") ? monthSpokenOf(p, the + 3) : -1;
        if (cued && month > 0) {
            return phrase(index, month, day, weekday);
        }
        Meaning.Step step = p.is(the + 2, "of") ? Dates.step(p, the + 3) : Meaning.Step.NONE;
        if (weekday == 0 && step != Meaning.Step.NONE && p.is(the + 4, "month")) {
            var ofMonth = new Meaning.DayOfMonth(day, step);
            return Optional.of(new TimePhrase(index, the + 4, "date.day-of-month", ofMonth));
        }
        boolean ranked = p.is(the + 2, "of") || p.isCapitalized(the + 2) || p.isHyphen(the + 2);
        return cued && !ranked ? phrase(index, the + 1, day, weekday) : Optional.empty();
    }

    /** Index of "month" in "the same month", "that month", "the month"; below 0 where it is not told so. */
    private static int monthSpokenOf(Passage p, int index) {
        boolean points = p.has(index, Sense.THE) || p.has(index, Sense.THAT);
        int at = p.is(index + 1, "same") ? index + 2 : index + 1;
        return points && p.is(at, "month") ? at : -1;
    }

    /** The second of two days: "May 25 and 26", "May 25 and 26th"; "25 and 26" alone is no date. */
    private static Optional<TimePhrase> listed(Passage p, int index) {
        boolean joined = p.is(index - 1, "and") || p.is(index - 1, "or");
        boolean dated = joined && p.isDayOfMonth(index - 2) && monthBefore(p, index - 2);
        int day = p.dayOfMonth(index);
        boolean fits = dated && day > p.dayOfMonth(index - 2);
        return fits && Sides.endsAt(p, index) ? phrase(index, index, day, 0) : Optional.empty();
    }

    private static boolean monthBefore(Passage p, int day) {
        return Dates.isMonth(p, day - 1) || (p.is(day - 1, ".") && Dates.isMonth(p, day - 2));
    }

    private static Optional<TimePhrase> phrase(int first, int last, int day, int weekday) {
        var beside = new Meaning.Beside(Dates.day(null, 0, day, weekday), 0);
        return Optional.of(new TimePhrase(first, last, "date.day", beside));
    }
}
