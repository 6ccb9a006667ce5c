package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;

/** Months without a day: "March 2020", "in September", "last May", "January of this year". */
final class MonthPhrase implements PhraseFamily {

    private static final int LARGEST_YEAR = 9999;

    /** Months whose name is also a word or often a person's. */
    private static final Set<Integer> DOUBTFUL = Set.of(3, 4, 5, 6, 8);

    @Override
    public String name() {
        return "month";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.MONTH, Sense.MONTH_SHORT, Sense.LAST, Sense.NEXT, Sense.THIS);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int name = Dates.afterStep(p, index);
        int month = Dates.month(p, name);
        if (month == 0) {
            return Optional.empty();
        }
        Meaning.Step step = Dates.stepBefore(p, index, name);
        int after = Dates.afterMonth(p, name);
        Optional<Dates.YearAt> year = Dates.year(p, after);
        // "31 February 2022" is no day, and nobody meant the month
        if (isAmongFigures(p, index, after)
                || isOfImpossibleDay(p, index)
                || isOrdinal(p, after)
                || isProcession(p, index, after)) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            var named = Dates.of(Granularity.MONTH, year.get().year(), month, step);
            return Optional.of(new TimePhrase(index, year.get().after() - 1, "month.year", named));
        }
        Optional<Dates.StepAt> ofYear = Dates.ofYear(p, after);
        if (ofYear.isPresent() && step == Meaning.Step.NONE) {
            var part = Dates.of(Granularity.MONTH, null, month, step);
            String rule = ofYear.get().base() == Meaning.Base.REFERENCE ? "month.of-that-year" : "month.of-year";
            return Optional.of(new TimePhrase(
                    index, ofYear.get().after() - 1, rule, ofYear.get().of(part)));
        }
        boolean abbreviated = !p.has(name, Sense.MONTH);
        if (abbreviated || !isMonth(p, index, name, month)) {
            return Optional.empty();
        }
        String rule = step == Meaning.Step.NONE
                ? "month.bare"
                : "month." + step.name().toLowerCase(java.util.Locale.ROOT);
        return Optional.of(new TimePhrase(index, after - 1, rule, Dates.of(Granularity.MONTH, null, month, step)));
    }

    /** "May-04-2019", "4/May/2019", "2019-May-04": a day that the last resort may read, and no month. */
    private static boolean isAmongFigures(Passage p, int index, int after) {
        boolean behind = isSign(p, index - 1) && p.touches(index) && p.touches(index - 1);
        boolean before = isSign(p, after) && p.touches(after) && p.touches(after + 1) && isSmall(p, after + 1);
        boolean goesOn = (p.is(after + 2, "-") || p.is(after + 2, "/")) && p.touches(after + 2);
        return (behind && isSmall(p, index - 2)) || (before && (goesOn || (behind && p.isYear(index - 2))));
    }

    private static boolean isSign(Passage p, int index) {
        return p.is(index, "-") || p.is(index, "/") || p.is(index, ".");
    }

    private static boolean isSmall(Passage p, int index) {
        return p.has(index, Sense.NUMBER) && p.digits(index) <= 2;
    }

    /** "31 February", "the 31st of June": it would have been taken if it were a day. */
    private static boolean isOfImpossibleDay(Passage p, int index) {
        boolean plain = p.has(index - 1, Sense.NUMBER) && p.digits(index - 1) <= 2;
        return plain || isOrdinal(p, p.is(index - 1, "of") ? index - 2 : index - 1);
    }

    /** "the March for Life", "the March on Rome", "the March of Dimes": people walk. */
    private static boolean isProcession(Passage p, int index, int after) {
        boolean to = p.is(after, "to") && Dates.month(p, after + 1) == 0;
        boolean way = p.is(after, "for") || p.is(after, "on") || to;
        boolean of = p.is(after, "of") && p.isCapitalized(p.has(after + 1, Sense.THE) ? after + 2 : after + 1);
        return p.is(index, "march")
                && ((way && p.isCapitalized(after + 1)) || of)
                && !p.has(index - 1, Sense.YEAR_CUE)
                && !p.is(index - 1, "and");
    }

    /** "31st", "45th". */
    private static boolean isOrdinal(Passage p, int index) {
        String text = p.has(index, Sense.MIXED) ? p.text(index) : "";
        boolean ending = text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th");
        return ending && Passage.digitsOf(text, text.length() - 2) >= 0;
    }

    /** Not "April Smith", "Theresa May", "March on the square": a doubtful name needs a cue or no name beside it. */
    private static boolean isMonth(Passage p, int index, int name, int month) {
        // "February 31", "31 November", "March 4.5": the number would have been taken if it were a day
        // "at the end of March 40,000 had fled" counts people
        boolean day = p.has(name + 1, Sense.NUMBER) && !(p.digits(name + 1) > 4 && p.count(name + 1) > LARGEST_YEAR);
        if (day || p.has(index - 1, Sense.NUMBER)) {
            return false;
        }
        boolean listed = (p.is(name + 1, ",") || p.is(name + 1, "and")) && p.has(name + 2, Sense.MONTH);
        boolean cue = (listed && p.isCapitalized(name + 2))
                || name > index
                || p.has(index - 1, Sense.YEAR_CUE)
                || isDescribed(p, index - 1);
        if (cue || !DOUBTFUL.contains(month)) {
            return true;
        }
        boolean opens = name == p.first();
        boolean article =
                p.has(name - 1, Sense.THE) || p.has(name - 1, Sense.A) || Sides.OWNERS.contains(p.lower(name - 1));
        boolean named = (p.isCapitalized(name - 1) && !article) || (p.isCapitalized(name + 1) && p.isWord(name + 1));
        boolean subject = p.is(name + 1, "said") || p.is(name + 1, "told") || p.is(name + 1, "was");
        boolean verb = opens && (month == 3 || month == 5);
        return !named && !subject && !verb;
    }

    private static boolean isDescribed(Passage p, int before) {
        return p.has(before, Sense.SPAN_START) || p.has(before, Sense.SPAN_END) || p.has(before, Sense.MIDDLE);
    }
}
