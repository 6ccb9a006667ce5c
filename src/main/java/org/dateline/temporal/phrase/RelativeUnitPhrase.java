package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A unit of the calendar beside that of publication: "last week", "this year", "next month", "the past quarter". */
final class RelativeUnitPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "relative-unit";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.LAST, Sense.NEXT, Sense.THIS, Sense.THE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (isYearOfReport(p, index)) {
            return Optional.of(new TimePhrase(index, index + 1, "year.bare", new Meaning.Report(Unit.YEAR, 0, null)));
        }
        if (isTitle(p, index)) {
            return Optional.empty();
        }
        if (isWeekOfReport(p, index)) {
            return phrase(index, index + 1, "week.bare", Unit.WEEK, 0, Meaning.Base.REFERENCE);
        }
        if (isLikeLast(p, index)) {
            Unit kind = Unit.of(p.value(index - 2, Sense.UNIT));
            return phrase(index, index, kind.words(1) + ".last", kind, -1, Meaning.Base.PUBLICATION);
        }
        if (p.is(index, "this") && p.is(index + 1, "time")) {
            return thisTime(p, index);
        }
        int two = secondNext(p, index);
        if (two != 0) {
            Unit kind = Unit.of(p.value(index + 1, Sense.UNIT));
            String rule = kind.words(1) + (two < 0 ? ".before-last" : ".after-next");
            return phrase(index, index + 3, rule, kind, two, Meaning.Base.PUBLICATION);
        }
        Optional<TimePhrase> beside = weekendBeside(p, index);
        if (beside.isPresent()) {
            return beside;
        }
        int step = p.has(index, Sense.THE) ? index + 1 : index;
        int unit = step + 1;
        unit += p.has(unit, Sense.FISCAL) || p.has(unit, Sense.ALL) ? 1 : 0;
        if (!p.has(unit, Sense.UNIT) || isAdjective(p, unit)) {
            return weekend(p, index);
        }
        Unit kind = Unit.of(p.value(unit, Sense.UNIT));
        if (kind.granularity().compareTo(org.dateline.temporal.Granularity.DAY) < 0) {
            return Optional.empty();
        }
        String name = kind.words(1);
        if (kind == Unit.DAY && p.has(step, Sense.THIS) && p.is(index - 1, "to")) {
            // "To this day nobody lives there"
            var vague = new Meaning.Vague("PRESENT_REF", null, Meaning.Base.PUBLICATION);
            return Optional.of(new TimePhrase(index, unit, "vague.present", vague));
        }
        if (kind == Unit.DAY && p.is(step, "this") && p.is(unit + 1, "in") && p.isYear(unit + 2)) {
            return Optional.of(new TimePhrase(index, unit + 2, "day.in-year", new Meaning.SameDay(p.year(unit + 2))));
        }
        if (p.has(step, Sense.THIS)) {
            return phrase(index, unit, name + ".this", kind, 0, Meaning.Base.PUBLICATION);
        }
        if (p.has(step, Sense.PREVIOUS)) {
            return phrase(index, unit, name + ".previous", kind, -1, Meaning.Base.REFERENCE);
        }
        boolean the = step > index || p.has(index - 1, Sense.THE);
        if (the && p.is(step, "last") && (kind == Unit.DAY || p.is(unit + 1, "of"))) {
            // "the last day", "the last week of the voyage": the last of something, not the one just gone
            return Optional.empty();
        }
        if (p.has(step, Sense.LAST)) {
            return phrase(index, unit, name + ".last", kind, -1, Meaning.Base.PUBLICATION);
        }
        boolean latest = step > index && p.is(step, "latest") && kind != Unit.DAY && kind != Unit.QUARTER;
        if (latest && !p.isHyphen(unit + 1)) {
            return phrase(index, unit, name + ".latest", kind, -1, Meaning.Base.PUBLICATION);
        }
        return p.has(step, Sense.NEXT)
                ? phrase(index, unit, name + ".next", kind, 1, Meaning.Base.PUBLICATION)
                : Optional.empty();
    }

    /** On the programme "This Week": the quotation marks and the capitals make a name of it. */
    private static boolean isTitle(Passage p, int index) {
        boolean quoted = p.is(index - 1, "\"") || p.is(index - 1, "“") || p.is(index - 1, "`");
        return quoted && p.isCapitalized(index) && p.isCapitalized(index + 1);
    }

    /** 2 for "the week after next", -2 for "the year before last", else 0. */
    private static int secondNext(Passage p, int index) {
        boolean unit = p.has(index, Sense.THE) && p.has(index + 1, Sense.UNIT);
        boolean calendar = unit
                && Unit.of(p.value(index + 1, Sense.UNIT))
                                .granularity()
                                .compareTo(org.dateline.temporal.Granularity.WEEK)
                        >= 0;
        return calendar ? secondNextAt(p, index + 2) : 0;
    }

    /** The same for what follows the unit. */
    static int secondNextAt(Passage p, int index) {
        // "the week before last Friday's vote"
        boolean more = p.has(index + 2, Sense.UNIT) || p.has(index + 2, Sense.WEEKDAY) || p.has(index + 2, Sense.MONTH);
        boolean ends = !more && !p.has(index + 2, Sense.SEASON) && !p.has(index + 2, Sense.DAY_PART);
        if (p.is(index, "after") && p.is(index + 1, "next") && ends) {
            return 2;
        }
        return p.is(index, "before") && p.is(index + 1, "last") && ends ? -2 : 0;
    }

    /** "this time last year", "at this time next week": about the same day of it. */
    private static Optional<TimePhrase> thisTime(Passage p, int index) {
        Meaning.Step step = Dates.step(p, index + 2);
        Unit unit = p.has(index + 3, Sense.UNIT) ? Unit.of(p.value(index + 3, Sense.UNIT)) : Unit.DAY;
        boolean steps = step == Meaning.Step.LAST || step == Meaning.Step.NEXT;
        if (!steps || !(unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK)) {
            return Optional.empty();
        }
        int way = step == Meaning.Step.LAST ? -1 : 1;
        var form = unit == Unit.YEAR ? Meaning.Form.NAMED : Meaning.Form.TO_THE_DAY;
        var shift = new Meaning.Shift(
                unit == Unit.YEAR ? Unit.MONTH : unit,
                unit == Unit.YEAR ? 12 * way : way,
                Meaning.Base.PUBLICATION,
                Meaning.Measure.ABOUT,
                form);
        return Optional.of(new TimePhrase(index, index + 3, unit.words(1) + ".this-time", shift));
    }

    /** "for the week, the index fell", "the week's busiest session": that of the day the report is about. */
    private static boolean isWeekOfReport(Passage p, int index) {
        boolean week = p.has(index, Sense.THE) && p.is(index + 1, "week");
        boolean owner = p.isOwner(index + 2);
        boolean cued = (p.is(index - 1, "for") || p.is(index - 1, "during")) && Sides.endsAt(p, index + 1);
        return week && (owner || (cued && !p.isHyphen(index + 2)));
    }

    /** "twice as many this year as last", "fewer this month than last": the unit is not said again. */
    private static boolean isLikeLast(Passage p, int index) {
        return p.is(index, "last")
                && (p.is(index - 1, "as") || p.is(index - 1, "than"))
                && p.has(index - 2, Sense.UNIT)
                && p.has(index - 3, Sense.THIS)
                && Sides.endsAt(p, index);
    }

    /** "sales for the year rose", "the first nine months of the year": that of publication. */
    private static boolean isYearOfReport(Passage p, int index) {
        // "for the year to June" is no year of the calendar
        boolean to = p.has(index + 2, Sense.TO) && Dates.ended(p, index + 2) != null;
        boolean year = p.has(index, Sense.THE) && p.is(index + 1, "year") && !to;
        boolean cued = p.is(index - 1, "for")
                || p.is(index - 1, "through")
                || (p.is(index - 1, "of") && p.has(index - 2, Sense.UNITS));
        int after = index + 2;
        boolean alone = after >= p.after()
                || !p.isWord(after)
                || p.has(after, Sense.TO)
                || p.has(after, Sense.AND)
                || p.is(after, "rose")
                || p.is(after, "fell")
                || p.is(after, "were")
                || p.is(after, "was");
        alone |= p.is(after, "of") && p.is(after + 1, "$");
        return year && cued && alone && !(p.isHyphen(after) && p.touches(after));
    }

    /** "this coming weekend", "the coming weekend", "this past weekend": the one next to publication. */
    private static Optional<TimePhrase> weekendBeside(Passage p, int index) {
        boolean points = p.is(index, "this") || p.has(index, Sense.THE);
        boolean coming = p.is(index + 1, "coming");
        boolean past = p.is(index, "this") && p.is(index + 1, "past");
        return points && (coming || past) && p.is(index + 2, "weekend")
                ? phrase(
                        index,
                        index + 2,
                        coming ? "weekend.coming" : "weekend.past",
                        Unit.WEEKEND,
                        coming ? 0 : -1,
                        Meaning.Base.PUBLICATION)
                : Optional.empty();
    }

    /** "the weekend" alone is the one next to publication. */
    private static Optional<TimePhrase> weekend(Passage p, int index) {
        boolean bare = p.has(index, Sense.THE) && p.is(index + 1, "weekend");
        if (!bare) {
            return Optional.empty();
        }
        int count = Tense.looksAhead(p, index) ? 0 : -1;
        return phrase(index, index + 1, "weekend.bare", Unit.WEEKEND, count, Meaning.Base.PUBLICATION);
    }

    /** "a last quarter-point cut", "last year-end" and "this second": not the unit. */
    private static boolean isAdjective(Passage p, int unit) {
        boolean compound = p.isHyphen(unit + 1) && p.touches(unit + 1) && p.touches(unit + 2);
        return compound || p.is(unit, "second") || p.is(unit, "minute");
    }

    private static Optional<TimePhrase> phrase(
            int first, int last, String rule, Unit unit, int count, Meaning.Base base) {
        var shift = Meaning.Shift.named(unit, count, base);
        return Optional.of(new TimePhrase(first, last, rule, shift));
    }
}
