package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.jspecify.annotations.Nullable;

/**
 * The period that a business text reports on, and so the one it compares with. The model of such a report:
 *
 * <ul>
 *   <li>It tells the figures of a period that is over: a quarter, a half, a year or its first months. The last one told
 *       is the one reported on: "the quarter", "the latest period", "for the year" are it. Where none is told it is the
 *       quarter that was over at publication, or the one that is on where the words look ahead.
 *   <li>Beside it stands the same period of the year before: "a year ago", "the year-earlier period" are as long as the
 *       one reported on, and a year back from it. What lies a year or more before the period reported on is told to be
 *       compared, so the report does not go on from it beyond its own sentence.
 *   <li>"Last year" with figures set against those of a quarter is that quarter; alone it is the calendar's year.
 *   <li>A business year begins in any month. A number names its quarter, whenever that ended: "the fiscal fourth
 *       quarter", told in November as over, is that of the year of publication.
 * </ul>
 */
final class Reported {

    private @Nullable Granule quarter;
    private @Nullable Granule period;

    /** The end of the business year, where one is told. */
    private @Nullable Granule yearEnd;

    /** The last one of the sentence that is read, be it of old or a month. */
    private @Nullable Granule here;

    private int hereIn;

    /**
     * Figures are told of a period.
     *
     * @param ended whether it had ended at publication: a quarter that has not is no report's own
     */
    void tell(Granule granule, boolean ended, int sentence) {
        here = granule;
        hereIn = sentence;
        if (granule.granularity() == Granularity.MONTH || isOfOld(granule)) {
            return;
        }
        period = granule;
        if (granule.granularity() == Granularity.QUARTER && ended) {
            quarter = granule;
        }
    }

    private boolean isOfOld(Granule granule) {
        Granule told = quarter == null ? period : quarter;
        return told != null && !granule.start().plusYears(1).isAfter(told.start());
    }

    /** The period that figures are told of: that of the sentence if it has one; null where there is none. */
    @Nullable
    Granule period(int sentence) {
        return here != null && hereIn == sentence ? here : period;
    }

    /** The quarter that is reported on, if the text named one. */
    @Nullable
    Granule quarter() {
        return quarter;
    }

    /** A business year is told by its end. */
    void tellYearEnd(Granule end) {
        yearEnd = end;
    }

    /** The year that the business year which is over is called by; null where none is told. */
    @Nullable
    Integer businessYear() {
        return yearEnd == null ? null : Integer.valueOf(yearEnd.start().getYear());
    }

    /** The quarter that was over last at publication. */
    static Granule latestQuarter(LocalDate publication) {
        return Granule.containing(Granularity.QUARTER, publication).plus(-1);
    }

    /**
     * Figures are told of so many months: "the three months" are the quarter that is reported on, "the nine months" and
     * "the year ended June 30" belong to its year.
     *
     * @param value TIMEX3 duration
     */
    void tellLength(String value, LocalDate publication, int sentence) {
        Granule latest = quarter == null ? latestQuarter(publication) : quarter;
        switch (value) {
            case "P3M" -> tell(latest, true, sentence);
            case "P6M", "P9M", "P12M", "P1Y" ->
                tell(Granule.containing(Granularity.YEAR, latest.start()), true, sentence);
            default -> {}
        }
    }
}
