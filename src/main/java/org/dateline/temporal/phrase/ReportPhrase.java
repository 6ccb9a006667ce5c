package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** The period a business report is about, and the one it compares with: "the quarter", "the year-ago period". */
final class ReportPhrase implements PhraseFamily {

    /** A business quarter may end on a weekday of the last weeks of its month. */
    private static final int LAST_WEEKS = 20;

    private static final int MONTHS = 12;
    private static final int WEEKS = 52;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.UNIT, Sense.LAST, Sense.PREVIOUS);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int at = p.has(index, Sense.THE) ? index + 1 : index;
        Optional<TimePhrase> compared = compared(p, index, at);
        if (compared.isPresent() || at == index) {
            return compared;
        }
        if (p.isYear(at) && isPeriod(p, at + 1)) {
            return report(index, at + 1, "report.of-year", new Meaning.Report(unit(p, at + 1), 0, p.year(at)));
        }
        int year = p.has(at + 1, Sense.FISCAL) ? at + 2 : at + 1;
        if ((p.is(at, "full") || p.is(at, "whole")) && p.is(year, "year") && !isEnded(p, year + 1)) {
            return report(index, year, "report.year", new Meaning.Report(Unit.YEAR, 0, null));
        }
        Optional<TimePhrase> other = ofOtherYear(p, index);
        if (other.isPresent()) {
            return other;
        }
        int period = p.is(at, "latest") ? at + 1 : at;
        Optional<TimePhrase> ended = p.is(at, "quarter") ? ended(p, index, at) : Optional.empty();
        if (ended.isPresent()) {
            return ended;
        }
        // "a quarter-to-quarter comparison" is of no one quarter
        if (p.is(at, "quarter") && !p.is(at + 1, "of") && !p.isHyphen(at + 1)) {
            return period(p, index, at, at, 0, "report.quarter");
        }
        return p.is(at, "latest") && isPeriod(p, period)
                ? period(p, index, period, period, 0, "report.latest")
                : Optional.empty();
    }

    /**
     * "the same quarter a year ago", "the comparable period of 1988", "the corresponding month last year", "the quarter
     * a year earlier".
     */
    static Optional<TimePhrase> ofOtherYear(Passage p, int index) {
        int at = index + 1;
        boolean same = p.has(at, Sense.SAME) || p.is(at, "corresponding") || p.is(at, "comparable");
        int period = same ? at + 1 : at;
        if (same && p.isYear(period) && isPeriod(p, period + 1)) {
            return report(
                    index, period + 1, "report.of-year", new Meaning.Report(unit(p, period + 1), 0, p.year(period)));
        }
        Optional<TimePhrase> owned = same ? compared(p, index, period) : Optional.empty();
        if (owned.isPresent()) {
            return owned;
        }
        int year = same && (p.is(period + 1, "of") || p.is(period + 1, "in")) ? p.year(period + 2) : -1;
        if (year > 0 && isPeriod(p, period)) {
            return report(index, period + 2, "report.of-year", new Meaning.Report(unit(p, period), 0, year));
        }
        boolean calendar = same && isCalendar(p, period);
        int before = calendar || isPeriod(p, period) ? yearBefore(p, period + 1) : 0;
        if (before == 0) {
            return Optional.empty();
        }
        return calendar
                ? Optional.of(new TimePhrase(index, before, "report.compared", sameYearBack(p, period)))
                : period(p, index, before, period, -1, "report.compared");
    }

    /** A year before the month or the week that the text speaks of. */
    private static Meaning sameYearBack(Passage p, int unit) {
        return p.is(unit, "month")
                ? Meaning.Shift.named(Unit.MONTH, -MONTHS, Meaning.Base.REFERENCE)
                : Meaning.Shift.named(Unit.WEEK, -WEEKS, Meaning.Base.REFERENCE);
    }

    /** "month", "week": not of a business's year. */
    private static boolean isCalendar(Passage p, int index) {
        return p.is(index, "month") || p.is(index, "week");
    }

    /** "the quarter ended Sept. 30", "the quarter to June": the quarter of the calendar, where the day is its last. */
    private static Optional<TimePhrase> ended(Passage p, int first, int quarter) {
        int at = quarter + 1;
        boolean closes = p.is(at, "ended") || p.is(at, "ending") || p.is(at, "to") || p.is(at, "through");
        at += p.is(at + 1, "on") || p.is(at + 1, "in") ? 2 : 1;
        int month = Dates.month(p, at);
        if (!closes || month == 0 || month % 3 != 0) {
            return Optional.empty();
        }
        int after = Dates.afterMonth(p, at);
        int day = p.dayOfMonth(after);
        if (day >= 0 && day < LAST_WEEKS) {
            return Optional.empty();
        }
        Integer year = Dates.year(p, day < 0 ? after : after + 1)
                .map(Dates.YearAt::year)
                .orElse(null);
        var named = Dates.of(Granularity.QUARTER, year, month / 3, Meaning.Step.NONE);
        return Optional.of(new TimePhrase(
                first, quarter, "report.ended", new Meaning.QuarterEnded(named, p.is(quarter + 1, "ended"))));
    }

    private static boolean isEnded(Passage p, int index) {
        return p.is(index, "ended") || p.is(index, "ending");
    }

    /** "year-ago", "the year-earlier period", "the prior-year quarter", "last year's quarter". */
    private static Optional<TimePhrase> compared(Passage p, int index, int at) {
        OwnerYear owner = OwnerYear.at(p, at);
        if (owner != null && owner.year() == null && isPeriod(p, owner.after())) {
            // "last year's quarter", "this year's quarter"
            int years = owner.step() == Meaning.Step.LAST ? -1 : 0;
            int first = owner.compared() ? index : at;
            boolean told = owner.step() == Meaning.Step.LAST || owner.step() == Meaning.Step.THIS;
            return told ? period(p, first, owner.after(), owner.after(), years, "report.compared") : Optional.empty();
        }
        boolean hyphen = p.isHyphen(at + 1);
        boolean yearAgo = hyphen && owner != null && owner.compared();
        Quantity months = yearAgo ? Quantity.at(p, at + 3).orElse(null) : null;
        if (months != null && months.unit() == Unit.MONTH && months.count() > 1) {
            var year = new Meaning.Report(Unit.YEAR, -1, null);
            var slice = new Meaning.Slice(year, Unit.MONTH, months.count(), 0, false);
            return Optional.of(new TimePhrase(index, months.last(), "report.compared", slice));
        }
        if (yearAgo && isCalendar(p, at + 3)) {
            return Optional.of(new TimePhrase(index, at + 3, "report.compared", sameYearBack(p, at + 3)));
        }
        return yearAgo ? period(p, at, at + 2, at + 3, -1, "report.compared") : Optional.empty();
    }

    /** The last token of "last year", "a year ago", "of the previous year"; 0 where there is no such thing. */
    private static int yearBefore(Passage p, int index) {
        int at = p.is(index, "of") || p.is(index, "in") ? index + 1 : index;
        at += p.is(at, "the") || p.is(at, "a") ? 1 : 0;
        if ((p.is(at, "last") || p.has(at, Sense.PREVIOUS)) && p.is(at + 1, "year")) {
            return at + 1;
        }
        boolean ago = p.is(at + 1, "ago") || p.is(at + 1, "earlier") || p.is(at + 1, "before");
        return p.is(at - 1, "a") && p.is(at, "year") && ago ? at + 1 : 0;
    }

    private static boolean isPeriod(Passage p, int index) {
        return p.is(index, "quarter") || p.is(index, "period");
    }

    /** The words name a quarter, or say nothing of how long the period is: "the period", "year-ago results". */
    private static @Nullable Unit unit(Passage p, int word) {
        return p.is(word, "quarter") ? Unit.QUARTER : null;
    }

    private static Optional<TimePhrase> period(Passage p, int first, int last, int word, int years, String rule) {
        return report(first, last, rule, new Meaning.Report(unit(p, word), years, null));
    }

    private static Optional<TimePhrase> report(int first, int last, String rule, Meaning.Report report) {
        return Optional.of(new TimePhrase(first, last, rule, report));
    }
}
