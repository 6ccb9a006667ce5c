package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A length of time without a place: "for two days", "a 30-year lease", "several months". */
final class DurationPhrase implements PhraseFamily {

    private static final Set<String> LASTING = Set.of(
            "last", "lasted", "lasts", "lasting", "spent", "spend", "take", "takes", "took", "taken", "stayed",
            "waited");

    /** Words that ask for a length of time. */
    private static final Set<String> ASKING = Set.of(
            "for", "within", "of", "after", "take", "takes", "took", "taken", "lasts", "lasted", "spend", "spent");

    /** "in years past", "in days of old". */
    private static final Set<String> PAST = Set.of("past", "gone", "to", "of", "when", "ahead", "like", "and", "or");

    private static final Set<String> BESIDE = Set.of("before", "after", "following", "since", "ahead");
    private static final Set<String> BEGINS = Set.of("began", "begins", "beginning", "started", "starts", "starting");
    private static final int SHORTEST_ALONE = 3;

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(
                Sense.COUNT,
                Sense.TENS,
                Sense.NUMBER,
                Sense.FEW,
                Sense.A,
                Sense.HALF,
                Sense.APPROX,
                Sense.MORE,
                Sense.THE,
                Sense.UNIT,
                Sense.UNITS,
                Sense.FOR);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.UNITS) || (p.has(index, Sense.UNIT) && isLong(p, index + 1))) {
            return isLong(p, index + 1) ? Optional.of(lasting(p, index)) : bare(p, index);
        }
        if (p.has(index, Sense.THE)) {
            Optional<TimePhrase> ended = ended(p, index);
            ended = ended.isPresent() ? ended : some(p, index);
            ended = ended.isPresent() ? ended : end(p, index);
            if (ended.isPresent()) {
                return ended;
            }
            // "over the years"
            if (p.is(index - 1, "over") && p.is(index + 1, "years") && !p.isYear(index + 2)) {
                return Optional.of(vague(p, index, index + 1));
            }
            // "the first nine months", "the same two weeks"
            int count = p.has(index + 1, Sense.WHICH) ? index + 2 : index + 1;
            return Quantity.at(p, count)
                    .filter(quantity -> !p.has(count, Sense.A) && !isAdjective(p, quantity))
                    .map(quantity -> phrase(p, index, quantity));
        }
        return Quantity.at(p, index)
                .filter(quantity -> measures(p, quantity))
                .map(quantity -> phrase(p, index, quantity));
    }

    /**
     * "the year ended March 31", "the fiscal year that began in July", "the year to June": as long as the words say, up
     * to that day.
     */
    private static Optional<TimePhrase> ended(Passage p, int index) {
        int fiscal = p.has(index + 1, Sense.ALL) ? index + 2 : index + 1;
        int unit = p.has(fiscal, Sense.FISCAL) ? fiscal + 1 : fiscal;
        boolean to = (p.is(unit + 1, "to") || p.is(unit + 1, "through")) && Dates.ended(p, unit + 1) != null;
        boolean began = unit > fiscal
                && ((p.is(unit + 1, "that") && BEGINS.contains(p.lower(unit + 2)))
                        || BEGINS.contains(p.lower(unit + 1)));
        boolean closes = p.is(unit + 1, "ended") || p.is(unit + 1, "ending") || to || began;
        if (!closes || !(p.is(unit, "year") || p.is(unit, "month") || p.is(unit, "week"))) {
            return Optional.empty();
        }
        Unit kind = Unit.of(p.value(unit, Sense.UNIT));
        var length = new Meaning.Length(kind.duration(1), kind.granularity(), Meaning.Measure.EXACT);
        return Optional.of(new TimePhrase(index, unit, "duration.ended", length));
    }

    /** "the 30-day rate", "a three-year lease": the article belongs to the noun behind. */
    private static boolean isAdjective(Passage p, Quantity quantity) {
        return p.isHyphen(quantity.last() - 1);
    }

    /** "-long" behind a unit. */
    private static boolean isLong(Passage p, int hyphen) {
        return p.isHyphen(hyphen) && p.touches(hyphen) && p.is(hyphen + 1, "long");
    }

    /** "decades-long", "day-long", without a count. */
    private static TimePhrase lasting(Passage p, int index) {
        boolean several = p.has(index, Sense.UNITS);
        Unit unit = Unit.of(p.value(index, several ? Sense.UNITS : Sense.UNIT));
        var length = new Meaning.Length(unit.duration(several ? -1 : 1), unit.granularity(), Meaning.Measure.EXACT);
        return new TimePhrase(index, index + 2, "duration.units", length);
    }

    /** "for the first time in years", "the worst drought in decades". */
    private static boolean isSince(Passage p, int index) {
        if (!p.is(index - 1, "in")) {
            return false;
        }
        for (int i = index - 2; i >= index - 4 && p.isWord(i); i--) {
            String word = p.lower(i);
            if (word.equals("first")
                    || word.equals("worst")
                    || word.equals("best")
                    || (word.length() > 5 && word.endsWith("est") && p.is(i - 1, "the"))) {
                return true;
            }
        }
        return false;
    }

    /** "for decades", "in a matter of weeks", "the days before the vote"; not "it is a matter of months", just soon. */
    private static Optional<TimePhrase> bare(Passage p, int index) {
        boolean soon = p.is(index - 2, "matter") && !(p.is(index - 3, "a") && p.is(index - 4, "in"));
        boolean in = p.is(index - 1, "in")
                && p.value(index, Sense.UNITS) >= SHORTEST_ALONE
                && !PAST.contains(p.lower(index + 1));
        boolean asked = ASKING.contains(p.lower(index - 1)) || StretchPhrase.isVerb(p, index - 1);
        boolean cued = in || isSince(p, index) || (asked && !soon);
        if (!(cued || isBeside(p, index)) || p.has(index - 1, Sense.NUMBER)) {
            return Optional.empty();
        }
        return Optional.of(vague(p, index, index));
    }

    private static TimePhrase vague(Passage p, int first, int units) {
        Unit unit = Unit.of(p.value(units, Sense.UNITS));
        var length = new Meaning.Length(unit.duration(-1), unit.granularity(), Meaning.Measure.EXACT);
        return new TimePhrase(first, units, "duration.vague", length);
    }

    /** "days after the crash", "in the weeks before the vote", "in the years that followed". */
    private static boolean isBeside(Passage p, int index) {
        boolean the = p.has(index - 1, Sense.THE);
        boolean open = index == p.first() || the || p.is(index - 1, "just") || p.is(index - 1, "only");
        boolean beside = p.is(index + 1, "before") || p.is(index + 1, "after") || p.is(index + 1, "following");
        boolean followed = the && p.is(index + 1, "that") && p.is(index + 2, "followed");
        return (open && beside) || followed;
    }

    /** "the last month of the war", "the first year of the reign": so long, at an end of something without a date. */
    private static Optional<TimePhrase> end(Passage p, int index) {
        boolean which = p.is(index + 1, "last") || p.is(index + 1, "first") || p.is(index + 1, "final");
        int unit = index + 2;
        if (!which || !p.has(unit, Sense.UNIT) || !p.is(unit + 1, "of")) {
            return Optional.empty();
        }
        Unit kind = Unit.of(p.value(unit, Sense.UNIT));
        boolean calendar = kind == Unit.WEEK || kind == Unit.MONTH || kind == Unit.YEAR || kind == Unit.DECADE;
        var length = new Meaning.Length(kind.duration(1), kind.granularity(), Meaning.Measure.EXACT);
        return calendar ? Optional.of(new TimePhrase(index, unit, "duration.units", length)) : Optional.empty();
    }

    /** "the following centuries", "the decades before", "the weeks ahead": how many is not told. */
    private static Optional<TimePhrase> some(Passage p, int index) {
        boolean beside = p.has(index + 1, Sense.FOLLOWING)
                || p.has(index + 1, Sense.PREVIOUS)
                || p.is(index + 1, "intervening")
                || p.is(index + 1, "subsequent");
        int unit = beside ? index + 2 : index + 1;
        int side = unit + 1;
        boolean ends = side + 1 >= p.after() || !(p.isWord(side + 1) || p.has(side + 1, Sense.NUMBER));
        boolean behind = BESIDE.contains(p.lower(side)) && (ends || p.is(side, "ahead"));
        if (!p.has(unit, Sense.UNITS) || !(beside || behind)) {
            return Optional.empty();
        }
        Unit kind = Unit.of(p.value(unit, Sense.UNITS));
        var length = new Meaning.Length(kind.duration(-1), kind.granularity(), Meaning.Measure.EXACT);
        return Optional.of(new TimePhrase(index, beside ? unit : side, "duration.vague", length));
    }

    /** "a day" measures only after a word that asks for a measure; "a year" after a price does not. */
    private static boolean measures(Passage p, Quantity quantity) {
        if (quantity.figure() || quantity.half() || quantity.measure() != Meaning.Measure.EXACT) {
            return true;
        }
        int before = quantity.first() - 1;
        // "a month after the mine closed"; not "scored a century before tea"
        boolean beside = p.is(quantity.last() + 1, "after") || p.is(quantity.last() + 1, "before");
        boolean counted = beside && quantity.unit() != Unit.CENTURY;
        boolean year = quantity.unit() != Unit.DAY && p.is(quantity.last() + 1, "of");
        if (year && !p.has(quantity.last() + 2, Sense.THE)) {
            return true;
        }
        boolean lasting = LASTING.contains(p.lower(before)) || (p.is(before, "of") && p.is(before - 1, "course"));
        return lasting
                || counted
                || p.has(before, Sense.OVER)
                || p.is(before, "than")
                || p.is(before, "least")
                || p.is(before, "after");
    }

    private static TimePhrase phrase(Passage p, int first, Quantity quantity) {
        var length = new Meaning.Length(quantity.duration(), quantity.unit().granularity(), quantity.measure());
        if (quantity.isOld(p)) {
            return new TimePhrase(first, quantity.last() + 2, "duration.old", length);
        }
        boolean period = isAdjective(p, quantity) && p.has(quantity.last() + 1, Sense.PERIOD_NOUN);
        int hyphen = quantity.last() + (p.isHyphen(quantity.last() + 1) ? 2 : 1);
        // "a year-long trial", "a 3 year long siege": the article is that of the siege
        if (p.is(hyphen, "long") && p.isWord(hyphen + 1)) {
            boolean article = p.has(first, Sense.A) || p.has(first, Sense.THE);
            return new TimePhrase(article ? first + 1 : first, hyphen, "duration.units", length);
        }
        return new TimePhrase(first, period ? quantity.last() + 1 : quantity.last(), "duration.units", length);
    }
}
