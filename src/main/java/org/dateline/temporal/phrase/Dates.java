package org.dateline.temporal.phrase;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** The parts that dates with names share: month names, steps, the year behind a date. */
final class Dates {

    private static final Set<String> TITLES =
            Set.of("earl", "count", "countess", "duke", "duchess", "lord", "lady", "baron", "marquess", "dean");

    private Dates() {}

    /** A month that is named at an index: 1 to 12, or 0. Small letters are no month: "may", "march". */
    static int month(Passage p, int index) {
        if (!p.isCapitalized(index) || isTitle(p, index)) {
            return 0;
        }
        if (p.has(index, Sense.MONTH)) {
            return p.value(index, Sense.MONTH);
        }
        return p.has(index, Sense.MONTH_SHORT) ? p.value(index, Sense.MONTH_SHORT) : 0;
    }

    /** Whether a month is named at an index. */
    static boolean isMonth(Passage p, int index) {
        return month(p, index) != 0;
    }

    /** Whether a day of the week is named at an index. */
    static boolean isWeekday(Passage p, int index) {
        return weekday(p, index) != 0;
    }

    /** "the Earl of March": a land that has the name of a month. */
    private static boolean isTitle(Passage p, int index) {
        return p.is(index - 1, "of") && p.isCapitalized(index - 2) && TITLES.contains(p.lower(index - 2));
    }

    /** The token after a month's name and the point of its abbreviation. */
    static int afterMonth(Passage p, int index) {
        boolean point = p.has(index, Sense.MONTH_SHORT) && p.is(index + 1, ".") && p.touches(index + 1);
        return point ? index + 2 : index + 1;
    }

    static int weekday(Passage p, int index) {
        if (!p.isCapitalized(index)) {
            return 0;
        }
        if (p.has(index, Sense.WEEKDAY)) {
            return p.value(index, Sense.WEEKDAY);
        }
        boolean shortened = p.has(index, Sense.WEEKDAY_SHORT) && (p.is(index + 1, ".") || p.is(index + 1, ","));
        return shortened ? p.value(index, Sense.WEEKDAY_SHORT) : 0;
    }

    /** The year behind a date at a token: "2022", ", 2022"; its end is the token after it. */
    static Optional<YearAt> year(Passage p, int index) {
        int at = p.is(index, ",") || p.is(index, "of") ? index + 1 : index;
        Optional<YearAt> old = beforeChrist(p, at);
        int year = p.year(at);
        if (old.isEmpty() && year < 0) {
            return spelledYear(p, at);
        }
        return old.isPresent() || isCount(p, at) ? old : Optional.of(new YearAt(year, at + 1));
    }

    /**
     * The end that is told behind a period: "ended Sept. 30", "that ended in June 1992", "the year to June"; null where
     * none is.
     */
    static Meaning.@Nullable Named ended(Passage p, int index) {
        int verb = p.is(index, "that") || p.is(index, "which") ? index + 1 : index;
        // "the fourth quarter and fiscal year ended June 30"
        int year = p.has(verb + 1, Sense.FISCAL) ? verb + 2 : verb + 1;
        verb = p.is(verb, "and") && p.is(year, "year") ? year + 1 : verb;
        int at = p.is(verb + 1, "on") || p.is(verb + 1, "in") ? verb + 2 : verb + 1;
        boolean dayFirst = p.isDayOfMonth(at) && isMonth(p, at + 1);
        int month = month(p, dayFirst ? at + 1 : at);
        boolean to = p.has(verb - 1, Sense.UNIT) || p.has(verb - 1, Sense.UNITS);
        to = to && (p.is(verb, "to") || p.is(verb, "through"));
        if (!(p.is(verb, "ended") || p.is(verb, "ending") || to) || month == 0) {
            return null;
        }
        int after = afterMonth(p, dayFirst ? at + 1 : at);
        int day = p.dayOfMonth(dayFirst ? at : after);
        Integer told = year(p, day < 0 || dayFirst ? after : after + 1)
                .map(YearAt::year)
                .orElse(null);
        return day < 0 || !isDay(told, month, day)
                ? of(Granularity.MONTH, told, month, Meaning.Step.NONE)
                : day(told, month, day, 0);
    }

    /** "nineteen ninety-seven", as it is spoken. */
    static Optional<YearAt> spelledYear(Passage p, int index) {
        boolean century = p.is(index, "nineteen") || p.is(index, "eighteen") || p.is(index, "seventeen");
        if (!century || !p.has(index + 1, Sense.TENS)) {
            return Optional.empty();
        }
        int year = 100 * p.value(index, Sense.COUNT) + p.value(index + 1, Sense.TENS);
        int ones = p.isHyphen(index + 2) ? index + 3 : index + 2;
        boolean more = p.has(ones, Sense.COUNT) && p.value(ones, Sense.COUNT) < 10;
        return Optional.of(
                more ? new YearAt(year + p.value(ones, Sense.COUNT), ones + 1) : new YearAt(year, index + 2));
    }

    /** "two thousand", "two thousand and eight", behind "the year". */
    static Optional<YearAt> twoThousand(Passage p, int index) {
        if (!p.is(index, "two") || !p.has(index + 1, Sense.THOUSAND)) {
            return Optional.empty();
        }
        int more = p.is(index + 2, "and") ? index + 3 : index + 2;
        int years = p.has(more, Sense.COUNT) ? p.value(more, Sense.COUNT) : 0;
        return Optional.of(years > 0 && years < 20 ? new YearAt(2000 + years, more + 1) : new YearAt(2000, index + 2));
    }

    /** "44 BC", "490 B.C."; in ISO's count the year before 0001 is 0000. */
    static Optional<YearAt> beforeChrist(Passage p, int index) {
        int year = p.digits(index) <= 4 ? p.number(index) : -1;
        return year < 1 || !p.has(index + 1, Sense.ERA_BEFORE)
                ? Optional.empty()
                : Optional.of(new YearAt(1 - year, index + 2));
    }

    /** "1,500" is cut off by the tokens; "2000 troops" is a count. */
    private static boolean isCount(Passage p, int at) {
        return p.is(at + 1, "percent") || p.is(at + 1, "%") || p.is(at + 1, "troops") || p.is(at + 1, "people");
    }

    /**
     * The year that a phrase names behind a date: "this year", "of last year", "of that year", "of the same year", "of
     * the following year".
     */
    static Optional<StepAt> ofYear(Passage p, int index) {
        int of = p.is(index, "of") || p.is(index, ",") ? index + 1 : index;
        if (step(p, of) != Meaning.Step.NONE && p.is(of + 1, "year")) {
            return Optional.of(new StepAt(step(p, of), Meaning.Base.PUBLICATION, of + 2));
        }
        Meaning.Step beside =
                of > index && p.is(of, "the") && p.is(of + 2, "year") ? beside(p, of + 1) : Meaning.Step.NONE;
        if (beside != Meaning.Step.NONE) {
            return Optional.of(new StepAt(beside, Meaning.Base.REFERENCE, of + 3));
        }
        int same = p.is(of, "the") || p.is(of, "that") ? of + 1 : of;
        boolean that =
                of > index && same > of && (p.is(same, "year") || (p.is(same, "same") && p.is(same + 1, "year")));
        return that
                ? Optional.of(
                        new StepAt(Meaning.Step.NONE, Meaning.Base.REFERENCE, p.is(same, "same") ? same + 2 : same + 1))
                : Optional.empty();
    }

    /** "the next", "the following", "the previous" year of a story. */
    private static Meaning.Step beside(Passage p, int index) {
        if (p.has(index, Sense.FOLLOWING) || p.is(index, "next")) {
            return Meaning.Step.NEXT;
        }
        return p.has(index, Sense.PREVIOUS) ? Meaning.Step.LAST : Meaning.Step.NONE;
    }

    static boolean isDay(@Nullable Integer year, int month, int day) {
        int length = year == null
                ? YearMonth.of(2000, month).lengthOfMonth()
                : YearMonth.of(year, month).lengthOfMonth();
        return day >= 1 && day <= length;
    }

    static Meaning.Step step(Passage p, int index) {
        if (p.has(index, Sense.LAST)) {
            return Meaning.Step.LAST;
        }
        if (p.has(index, Sense.NEXT)) {
            return Meaning.Step.NEXT;
        }
        return p.has(index, Sense.THIS) ? Meaning.Step.THIS : Meaning.Step.NONE;
    }

    /** First token after the words of a step: "last", "this coming", "this past". */
    static int afterStep(Passage p, int index) {
        boolean two = p.is(index, "this") && (p.is(index + 1, "coming") || p.is(index + 1, "past"));
        if (two) {
            return index + 2;
        }
        return step(p, index) == Meaning.Step.NONE ? index : index + 1;
    }

    static Meaning.Step stepBefore(Passage p, int index, int name) {
        return name > index ? step(p, name - 1) : Meaning.Step.NONE;
    }

    static Meaning.Named day(@Nullable Integer year, int month, int day, int weekday) {
        return new Meaning.Named(Granularity.DAY, year, month, day, weekday, Meaning.Step.NONE);
    }

    static Meaning.Named of(Granularity granularity, @Nullable Integer year, int ordinal, Meaning.Step step) {
        return new Meaning.Named(granularity, year, ordinal, 0, 0, step);
    }

    /** Which year beside which, none for that one itself, and the token after it. */
    record StepAt(Meaning.Step step, Meaning.Base base, int after) {

        Meaning.OfYear of(Meaning.Named part) {
            return new Meaning.OfYear(part, step, base);
        }
    }

    /** A year and the token after it. */
    record YearAt(int year, int after) {}
}
