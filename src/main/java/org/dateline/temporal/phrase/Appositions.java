package org.dateline.temporal.phrase;

import java.util.List;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Times whose date stands beside them: "two years later (218 BC)", "ten years earlier, in 1524, a bridge", "On 21 July,
 * the fifth day of the rising".
 */
final class Appositions {

    /** Days that come again, or that are counted from something. */
    private static final Set<String> DAYS = Set.of("day", "anniversary", "eve");

    private static final Set<String> SIDES = Set.of("of", "after", "before", "following");

    /** Nobody tells the day of what is older. */
    private static final int LONGEST_AGO = 1000;

    private Appositions() {}

    /** Gives such a time the date that is told beside it. */
    static void settle(Passage p, List<TimePhrase> found) {
        settleYears(p, found);
        for (int i = 0; i < found.size(); i++) {
            if (i > 0 && isWeekdayOf(p, found.get(i - 1), found.get(i))) {
                found.set(i, sameDay(found.get(i).first(), found.get(i).last()));
            }
            TimePhrase same =
                    isDay(found.get(i).meaning()) ? sameDay(p, found.get(i).after()) : null;
            TimePhrase next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (same != null && next != null && next.first() == same.first()) {
                found.set(i + 1, same);
            } else if (same != null && (next == null || next.first() > same.last())) {
                found.add(i + 1, same);
            }
        }
    }

    private static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named.granularity() == Granularity.DAY;
            case Meaning.Shift shift -> shift.unit() == Unit.DAY;
            default -> false;
        };
    }

    /** ", the fifth day of the rising", ", the sixth anniversary of his death", ", the day before the vote". */
    private static @Nullable TimePhrase sameDay(Passage p, int comma) {
        int the = comma + 1;
        if (!p.is(comma, ",") || !p.has(the, Sense.THE)) {
            return null;
        }
        boolean counted = p.has(the + 1, Sense.ORDINAL) || p.is(the + 1, "last") || p.is(the + 1, "final");
        int word = counted ? the + 2 : the + 1;
        boolean day = DAYS.contains(p.lower(word)) && SIDES.contains(p.lower(word + 1));
        // "the day of reckoning" and "the day after the 5th" hang on what follows
        boolean beside = counted ? p.is(word + 1, "of") : p.isWord(word + 2);
        return day && beside ? sameDay(the, word) : null;
    }

    /** "on 24 March 1980, a Monday": that day. */
    private static boolean isWeekdayOf(Passage p, TimePhrase day, TimePhrase weekday) {
        return isDay(day.meaning())
                && weekday.meaning() instanceof Meaning.SomeWeekday
                && p.is(day.after(), ",")
                && weekday.first() == day.after() + 1;
    }

    private static TimePhrase sameDay(int first, int last) {
        return new TimePhrase(first, last, "day.beside", Meaning.Shift.named(Unit.DAY, 0, Meaning.Base.REFERENCE));
    }

    private static void settleYears(Passage p, List<TimePhrase> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            TimePhrase one = found.get(i);
            int ago = yearsAgo(one.meaning());
            Meaning dated = ago == 0 ? null : datedBehind(p, one, found.get(i + 1), ago);
            if (dated != null) {
                TimePhrase next = found.get(i + 1);
                found.set(i + 1, new TimePhrase(next.first(), next.last(), next.rule(), dated));
            }
            Integer year = isYearsAway(one.meaning()) ? yearBeside(p, one, found.get(i + 1)) : null;
            if (year != null) {
                var told = new Meaning.Named(Granularity.YEAR, year, 0, 0, 0, Meaning.Step.NONE);
                found.set(i, new TimePhrase(one.first(), one.last(), one.rule(), told));
            }
        }
    }

    private static boolean isYearsAway(Meaning meaning) {
        return meaning instanceof Meaning.Shift shift
                && shift.unit() == Unit.YEAR
                && shift.base() == Meaning.Base.REFERENCE;
    }

    /** So many years before publication; 0 for other meanings. */
    private static int yearsAgo(Meaning meaning) {
        boolean years = meaning instanceof Meaning.Shift shift
                && shift.unit() == Unit.YEAR
                && shift.base() == Meaning.Base.PUBLICATION
                && shift.form() == Meaning.Form.COUNTED
                && -shift.count() < LONGEST_AGO
                && shift.measure() == Meaning.Measure.EXACT;
        return years ? Math.max(0, -((Meaning.Shift) meaning).count()) : 0;
    }

    /** "A year ago on 1 February", "eleven years ago, in March": the date is of that time. */
    private static @Nullable Meaning datedBehind(Passage p, TimePhrase one, TimePhrase next, int years) {
        int on = p.is(one.after(), ",") ? one.after() + 1 : one.after();
        boolean joined = (p.is(on, "on") || p.is(on, "in")) && next.first() == on + 1;
        boolean yearless = next.meaning() instanceof Meaning.Named named
                && named.year() == null
                && named.step() == Meaning.Step.NONE
                && named.ordinal() > 0;
        return joined && yearless ? new Meaning.YearsAgo((Meaning.Named) next.meaning(), years) : null;
    }

    private static @Nullable Integer yearBeside(Passage p, TimePhrase one, TimePhrase next) {
        int after = one.after();
        boolean bracketed = p.is(after, "(") && next.first() == after + 1 && p.is(next.after(), ")");
        boolean inIt = p.is(after, ",") && p.is(after + 1, "in") && next.first() == after + 2;
        return (bracketed || inIt) && next.meaning() instanceof Meaning.Named named ? named.year() : null;
    }
}
