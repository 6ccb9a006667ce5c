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
        Granule named = setting.story().quarter();
        Granule quarter = named == null ? latestEnded(setting.publication()) : named;
        Granule period = quarter == null ? null : period(report, quarter, named != null);
        String form = "the " + report.unit().words(1) + " reported on"
                + (report.years() == 0 ? "" : " " + (report.years() < 0 ? "- 1 year" : "+ 1 year"));
        if (period == null) {
            return unplaced(report, setting, form);
        }
        Anchor anchor = named == null
                ? setting.publicationAnchor()
                : new Anchor(Anchor.Kind.MENTION, named.interval(), null, "the quarter reported on");
        Reasons reasons = Reasons.of(words(report), report.years() == 0 ? "" : "one year back");
        return Placed.at(
                period,
                named == null ? 0.6 : 0.8,
                anchor,
                form,
                named == null
                        ? reasons.note("The text names no quarter, so it is the latest that had ended.")
                        : reasons);
    }

    private static @Nullable Granule latestEnded(@Nullable LocalDate publication) {
        return publication == null
                ? null
                : Granule.containing(Granularity.QUARTER, publication).plus(-1);
    }

    private static Granule period(Meaning.Report report, Granule quarter, boolean known) {
        if (report.year() != null) {
            int years = report.year() - quarter.start().getYear();
            return known ? quarter.plus(4L * years) : Granule.year(report.year());
        }
        Granule moved = quarter.plus(4L * report.years());
        return report.unit() == Unit.YEAR ? Granule.containing(Granularity.YEAR, moved.start()) : moved;
    }

    private static String words(Meaning.Report report) {
        if (report.unit() == Unit.YEAR) {
            return "the year of the quarter that the text reports on";
        }
        return report.years() == 0 && report.year() == null
                ? "the quarter that the text reports on"
                : "the same quarter of another year";
    }

    private static Placed unplaced(Meaning.Report report, Setting setting, String form) {
        boolean year = report.unit() == Unit.YEAR;
        Reasons reasons = Reasons.of(words(report), report.years() == 0 ? "" : "one year back")
                .note(Direction.NO_PUBLICATION);
        return Placed.nowhere(
                TimexType.DATE,
                year ? "XXXX" : "XXXX-QX",
                report.unit().granularity(),
                0.4,
                setting.publicationAnchor(),
                form,
                reasons);
    }
}
