package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;

/**
 * Named dates beside the time that the text speaks of: "the following February", "that spring", "the previous Friday".
 */
final class BesideResolver {

    private BesideResolver() {}

    static Placed place(Meaning.Beside beside, Setting setting) {
        Granule reference = setting.reference();
        String side = beside.direction() == 0 ? "in or soon after" : beside.direction() > 0 ? "after" : "before";
        String form = "reference, the one " + side + " it";
        Reasons reasons = Reasons.of("the one " + side + " " + setting.referenceWords(), "");
        boolean coarse = reference != null && reference.granularity().compareTo(Granularity.YEAR) > 0;
        if (reference == null || coarse) {
            return Placed.nowhere(
                    TimexType.DATE,
                    "XXXX",
                    beside.part().granularity(),
                    0.4,
                    setting.referenceAnchor(),
                    form,
                    reasons.note("The time told before is not exact enough to count from."));
        }
        Granule taken = beside.part().weekday() > 0 ? weekday(beside, reference) : part(beside, reference);
        return Placed.at(taken, 0.85, setting.referenceAnchor(), form, reasons);
    }

    private static Granule weekday(Meaning.Beside beside, Granule reference) {
        DayOfWeek weekday = DayOfWeek.of(beside.part().weekday());
        LocalDate last = reference.interval().latest().orElseThrow();
        return Granule.day(
                switch (beside.direction()) {
                    case 1 -> last.with(TemporalAdjusters.next(weekday));
                    case -1 -> reference.start().with(TemporalAdjusters.previous(weekday));
                    default -> reference.start().with(TemporalAdjusters.nextOrSame(weekday));
                });
    }

    private static Granule part(Meaning.Beside beside, Granule reference) {
        int year = reference.start().getYear();
        Granule same = NamedResolver.granule(beside.part(), year);
        LocalDate first = reference.start();
        LocalDate last = reference.interval().latest().orElseThrow();
        boolean yearly = reference.granularity() == Granularity.YEAR;
        return switch (beside.direction()) {
            case 1 -> !yearly && same.start().isAfter(last) ? same : NamedResolver.granule(beside.part(), year + 1);
            case -1 ->
                !yearly && same.interval().latest().orElseThrow().isBefore(first)
                        ? same
                        : NamedResolver.granule(beside.part(), year - 1);
            default ->
                yearly || !same.interval().latest().orElseThrow().isBefore(first)
                        ? same
                        : NamedResolver.granule(beside.part(), year + 1);
        };
    }
}
