package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/** The periods that business reports are about: "the quarter", "the year-ago period", "the full year". */
final class ReportResolver {

    private ReportResolver() {}

    static Placed place(Meaning.Report report, Setting setting) {
        Granule named = report.unit() == null
                ? setting.story().period()
                : setting.story().quarter();
        Granule told = named == null ? latestEnded(setting.publication()) : named;
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
        Placed placed = NamedResolver.place(ended.quarter(), setting);
        Granule named = setting.story().quarter();
        if (named == null || placed.granule() == null || named.equals(placed.granule())) {
            return placed;
        }
        return placed.value(TimexType.DATE, named.timex3())
                .granule(named)
                .reasons(placed.reasons().note("The business year of the text counts its quarters otherwise."));
    }

    private static @Nullable Granule latestEnded(@Nullable LocalDate publication) {
        return publication == null
                ? null
                : Granule.containing(Granularity.QUARTER, publication).plus(-1);
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
