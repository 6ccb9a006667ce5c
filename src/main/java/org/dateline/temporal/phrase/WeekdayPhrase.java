package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Holiday;
import org.dateline.temporal.Granularity;

/** Weekday names without a date: "on Friday", "Thursday's talks", "last Monday", "Tuesday of next week". */
final class WeekdayPhrase implements PhraseFamily {

    /** A weekday comes so often in every month. */
    private static final int MOST_WEEKS = 4;

    @Override
    public String name() {
        return "weekday";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.WEEKDAY, Sense.WEEKDAY_SHORT, Sense.LAST, Sense.NEXT, Sense.THIS, Sense.THE, Sense.A);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.THE)) {
            return secondNext(p, index).or(() -> ofMonth(p, index));
        }
        if (p.has(index, Sense.A)) {
            return some(p, index);
        }
        int name = Dates.afterStep(p, index);
        int weekday = Dates.weekday(p, name);
        boolean shortened = p.has(name, Sense.WEEKDAY_SHORT);
        boolean dated = name > index && new CalendarDatePhrase().at(p, name).isPresent();
        if (weekday == 0 || shortened || dated || isName(p, name) || isOfImpossibleDate(p, name)) {
            return Optional.empty();
        }
        if (isCounted(p, index, name)) {
            return Optional.of(new TimePhrase(name, name, "weekday.some", new Meaning.SomeWeekday(weekday)));
        }
        int last = name;
        Meaning.Step step = Dates.stepBefore(p, index, name);
        int week = p.is(name + 1, "of") ? name + 2 : name + 1;
        boolean ofWeek = p.is(week + 1, "week") && Dates.step(p, week) != Meaning.Step.NONE;
        if (ofWeek) {
            return Optional.of(
                    new TimePhrase(index, week + 1, "weekday.of-week", ofWeek(weekday, Dates.step(p, week))));
        }
        String rule = step == Meaning.Step.NONE
                ? "weekday.bare"
                : "weekday." + p.text(name - 1).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(
                new TimePhrase(index, last, rule, new Meaning.Named(Granularity.DAY, null, 0, 0, weekday, step)));
    }

    /** "the Monday after next", "the Friday before last". */
    private static Optional<TimePhrase> secondNext(Passage p, int index) {
        int weekday = Dates.weekday(p, index + 1);
        int count = weekday == 0 ? 0 : RelativeUnitPhrase.secondNextAt(p, index + 2);
        String rule = count < 0 ? "weekday.before-last" : "weekday.after-next";
        return count == 0
                ? Optional.empty()
                : Optional.of(new TimePhrase(index, index + 3, rule, new Meaning.CountedWeekday(weekday, count)));
    }

    /** "It was held on a Saturday": no telling which; "a Saturday march" is on the one next to publication. */
    private static Optional<TimePhrase> some(Passage p, int index) {
        int weekday = p.is(index, "a") && p.has(index + 1, Sense.WEEKDAY) ? Dates.weekday(p, index + 1) : 0;
        boolean alone = !p.isWord(index + 2) || Sides.isEnd(p, index + 2);
        return weekday > 0 && alone
                ? Optional.of(new TimePhrase(index, index + 1, "weekday.some", new Meaning.SomeWeekday(weekday)))
                : Optional.empty();
    }

    /** "the first Monday in September", "the last Sunday of October 1998", "the first Monday of each month". */
    private static Optional<TimePhrase> ofMonth(Passage p, int index) {
        int nth = p.is(index + 1, "last") ? -1 : p.value(index + 1, Sense.ORDINAL);
        int weekday = Dates.weekday(p, index + 2);
        boolean joined = p.is(index + 3, "of") || p.is(index + 3, "in");
        if (nth != 0 && weekday > 0 && joined && p.has(index + 4, Sense.EACH) && p.is(index + 5, "month")) {
            var repeat = new Meaning.Repeat(Unit.MONTH.duration(1), Granularity.DAY);
            return Optional.of(new TimePhrase(index, index + 5, "set.weekday-of-month", repeat));
        }
        int month = joined && p.has(index + 4, Sense.MONTH) ? Dates.month(p, index + 4) : 0;
        if (nth == 0 || nth > MOST_WEEKS || weekday == 0 || month == 0) {
            return Optional.empty();
        }
        Dates.YearAt year = Dates.year(p, index + 5).orElse(null);
        int last = year == null ? index + 4 : year.after() - 1;
        var day = Holiday.ofMonth(p.words(index + 1, index + 4), month, weekday, nth);
        return Optional.of(new TimePhrase(
                index,
                last,
                "weekday.of-month",
                new Meaning.Feast(day, year == null ? null : year.year(), Meaning.Step.NONE)));
    }

    /** "the second Sunday after Easter", "the last Friday of Ramadan": counted from what no family knows. */
    private static boolean isCounted(Passage p, int index, int name) {
        boolean ordinal = index == name && p.has(name - 1, Sense.ORDINAL) && p.has(name - 2, Sense.THE);
        boolean last = name == index + 1 && p.is(index, "last") && p.has(index - 1, Sense.THE);
        boolean from = p.is(name + 1, "of")
                || p.is(name + 1, "after")
                || p.is(name + 1, "before")
                || (ordinal && p.is(name + 1, "in"));
        return from && (ordinal || last);
    }

    /** "Monday, 31 February": it would have been taken if it were a date. */
    private static boolean isOfImpossibleDate(Passage p, int name) {
        int at = p.is(name + 1, ",") ? name + 2 : name + 1;
        int day = p.is(at, "the") ? at + 1 : at;
        boolean dayFirst = isSmall(p, day) && Dates.isMonth(p, p.is(day + 1, "of") ? day + 2 : day + 1);
        return dayFirst || (Dates.isMonth(p, at) && isSmall(p, Dates.afterMonth(p, at)));
    }

    private static boolean isSmall(Passage p, int index) {
        return p.isDayOfMonth(index) || (p.number(index) >= 0 && p.digits(index) <= 2);
    }

    private static Meaning ofWeek(int weekday, Meaning.Step step) {
        return new Meaning.Named(Granularity.WEEK, null, 0, 0, weekday, step);
    }

    /** "Sunday Herald", "Tuesday Weld": a name follows, unless a preposition says that a day is meant. */
    private static boolean isName(Passage p, int name) {
        boolean nameFollows = p.isCapitalized(name + 1)
                && (p.is(name + 1, "times") || p.is(name + 1, "herald") || p.is(name + 1, "post"));
        return nameFollows || (p.is(name - 1, "black") || p.is(name - 1, "bloody"));
    }
}
