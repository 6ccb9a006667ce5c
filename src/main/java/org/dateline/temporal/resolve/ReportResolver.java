package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/** The periods that business reports are about: "the quarter", "the year-ago period", "the full year". */
final class ReportResolver {

    /** Days after a quarter in which its figures are still to be told. */
    private static final int REPORTED = 30;

    private ReportResolver() {}

    static Placed place(Meaning.Report report, Setting setting) {
        Granule named = named(report, setting);
        Granule told = named == null ? unnamed(report, setting) : named;
        Granule period = told == null ? null : period(report, told, named != null);
        String form = "the " + name(report, told) + " reported on"
                + (report.years() == 0 ? "" : " " + (report.years() < 0 ? "- 1 year" : "+ 1 year"));
        if (period == null) {
            return unplaced(report, setting, form);
        }
        Anchor anchor = named == null
                ? setting.publicationAnchor()
                : new Anchor(Anchor.Kind.MENTION, named.interval(), null, "the " + name(named) + " reported on");
        Reasons reasons = Reasons.of(words(report, told), report.years() == 0 ? "" : "one year back");
        return Placed.at(
                period,
                named == null ? 0.6 : 0.8,
                anchor,
                form,
                named == null
                        ? reasons.note("The text names no quarter, so it is the latest that had ended.")
                        : reasons);
    }

    /**
     * A business year may begin in any month: the days are those of the calendar, but where the text has given the
     * quarter a number of its own, that is its name.
     */
    static Placed place(Meaning.QuarterEnded ended, Setting setting) {
        Placed placed = NamedResolver.place(over(ended, setting), setting);
        Granule named = setting.story().quarter();
        if (named == null || placed.granule() == null || named.equals(placed.granule())) {
            return placed;
        }
        return placed.value(TimexType.DATE, named.timex3())
                .granule(named)
                .reasons(placed.reasons().note("The business year of the text counts its quarters otherwise."));
    }

    /** "The quarter ended March 31", told in February by words that look back: that of the year before. */
    private static Meaning.Named over(Meaning.QuarterEnded ended, Setting setting) {
        Meaning.Named quarter = ended.quarter();
        LocalDate publication = setting.publication();
        if (!ended.over() || quarter.year() != null || publication == null || setting.looksAhead()) {
            return quarter;
        }
        Granule over = NamedResolver.latest(quarter, publication.plusDays(1), true);
        return new Meaning.Named(
                quarter.granularity(),
                over.start().getYear(),
                quarter.ordinal(),
                quarter.day(),
                quarter.weekday(),
                quarter.step());
    }

    /** The same quarter of the year before the one reported on, or before the latest of its number. */
    static Placed place(Meaning.YearBefore before, Setting setting) {
        Granule reported = setting.story().quarter();
        LocalDate publication = setting.publication();
        boolean same = reported != null
                && reported.equals(
                        NamedResolver.granule(before.part(), reported.start().getYear()));
        Granule from = same || publication == null ? reported : NamedResolver.latest(before.part(), publication, false);
        if (from == null) {
            return unplaced(new Meaning.Report(Unit.QUARTER, -1, null), setting, "the quarter reported on - 1 year");
        }
        Granule taken = NamedResolver.granule(before.part(), from.start().getYear() - 1);
        Anchor anchor = same
                ? new Anchor(Anchor.Kind.MENTION, from.interval(), null, "the quarter reported on")
                : setting.publicationAnchor();
        Reasons reasons = Reasons.of("the same " + name(from) + " of the year before", "one year back");
        return Placed.at(taken, 0.85, anchor, "the " + name(from) + " reported on - 1 year", reasons);
    }

    /**
     * A number names the quarter of a business year, which is called by the year it ends in, mostly that in which the
     * quarter ends; the fourth that ends in January, as a shop's does, is that of the year gone.
     */
    static Placed place(Meaning.BusinessQuarter quarter, Setting setting) {
        Granule last = end(quarter.end(), setting.publication());
        if (last == null) {
            return NamedResolver.place(quarter.part(), setting);
        }
        boolean shop = quarter.end().ordinal() == 1 && quarter.part().ordinal() == 4;
        Granule taken = NamedResolver.granule(quarter.part(), last.start().getYear() - (shop ? 1 : 0));
        Reasons reasons = Reasons.of(DateWords.interval(taken.interval()), "")
                .note("It is the quarter of a business year, told with its end, "
                        + DateWords.interval(last.interval())
                        + "; the calendar's quarter of that number stands for it.");
        Anchor anchor = quarter.end().year() == null ? setting.publicationAnchor() : Anchor.none();
        return Placed.at(taken, 0.85, anchor, null, reasons);
    }

    /** The end of a period; null where nothing tells its year. */
    static @Nullable Granule end(Meaning.Named end, @Nullable LocalDate publication) {
        if (end.year() != null) {
            return NamedResolver.granule(end, end.year());
        }
        if (publication == null) {
            return null;
        }
        return NamedResolver.latest(end, publication, false);
    }

    /**
     * What the text has told: "the latest period" is the quarter, where it names one, but never one of a year ago or
     * older.
     */
    private static @Nullable Granule named(Meaning.Report report, Setting setting) {
        Granule quarter = setting.story().quarter();
        boolean latest = setting.around().isLatest();
        if (report.unit() == null && !(latest && quarter != null)) {
            return setting.story().period();
        }
        LocalDate publication = setting.publication();
        boolean old = latest
                && quarter != null
                && publication != null
                && !quarter.start()
                        .plusYears(1)
                        .isAfter(Reported.latestQuarter(publication).start());
        return old ? null : quarter;
    }

    /** The quarter that was over at publication; the one that is on where the words look ahead, "will lose money". */
    private static @Nullable Granule unnamed(Meaning.Report report, Setting setting) {
        LocalDate publication = setting.publication();
        if (publication == null) {
            return null;
        }
        Granule latest = Reported.latestQuarter(publication);
        if (report.unit() == null && report.years() < 0 && setting.around().tellsOtherLength()) {
            return Granule.year(publication.getYear());
        }
        boolean comes = report.years() == 0 && setting.looksAhead();
        return comes && latest.plus(1).start().plusDays(REPORTED).isBefore(publication) ? latest.plus(1) : latest;
    }

    private static Granule period(Meaning.Report report, Granule told, boolean known) {
        if (report.year() != null && !known) {
            return Granule.year(report.year());
        }
        int years = report.year() == null
                ? report.years()
                : report.year() - told.start().getYear();
        Granularity granularity = report.unit() == Unit.YEAR ? Granularity.YEAR : told.granularity();
        return Granule.containing(granularity, told.start().plusYears(years));
    }

    /** "quarter", "year": how long the period is. */
    private static String name(Meaning.Report report, @Nullable Granule told) {
        return report.unit() != null ? report.unit().words(1) : told == null ? "period" : name(told);
    }

    private static String name(Granule told) {
        return told.granularity().label();
    }

    private static String words(Meaning.Report report, @Nullable Granule told) {
        if (report.unit() == Unit.YEAR) {
            return "the year of the quarter that the text reports on";
        }
        return report.years() == 0 && report.year() == null
                ? "the " + name(report, told) + " that the text reports on"
                : "the same " + name(report, told) + " of another year";
    }

    private static Placed unplaced(Meaning.Report report, Setting setting, String form) {
        boolean year = report.unit() == Unit.YEAR;
        Reasons reasons = Reasons.of(words(report, null), report.years() == 0 ? "" : "one year back")
                .note(Direction.NO_PUBLICATION);
        return Placed.nowhere(
                TimexType.DATE,
                year ? "XXXX" : "XXXX-QX",
                year ? Granularity.YEAR : Granularity.QUARTER,
                0.4,
                setting.publicationAnchor(),
                form,
                reasons);
    }
}
