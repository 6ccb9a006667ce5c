package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.Weekdays;
import org.dateline.temporal.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Named dates beside the time that the text speaks of: "the following February", "that spring", "the previous Friday".
 */
final class BesideResolver {

    private static final int HALF_A_MONTH = 15;

    private BesideResolver() {}

    static Placed place(Meaning.Beside beside, Setting setting) {
        Granularity coarsest = coarsest(beside);
        Granule reference = setting.referenceFor(coarsest);
        String side = beside.direction() == 0 ? "in or soon after" : beside.direction() > 0 ? "after" : "before";
        String form = "reference, the one " + side + " it";
        Reasons reasons = Reasons.of("the one " + side + " " + setting.referenceWords(coarsest), "");
        // "That summer the war began", where no year was told: not the one after publication
        boolean untold = setting.story().told(coarsest) == null && beside.direction() == 0;
        if (untold && beside.part().day() == 0) {
            int weekday = beside.part().weekday();
            String value = weekday > 0 ? Weekdays.unknown(weekday) : NamedResolver.unknownYear(beside.part());
            return Placed.nowhere(
                    TimexType.DATE,
                    value,
                    beside.part().granularity(),
                    0.4,
                    Anchor.none(),
                    form,
                    Reasons.of("the one of a time told before", "")
                            .note("The text tells no time that it could lie in."));
        }
        boolean coarse = reference != null && reference.granularity().compareTo(coarsest) > 0;
        if (reference == null || coarse) {
            return Placed.nowhere(
                    TimexType.DATE,
                    "XXXX",
                    beside.part().granularity(),
                    0.4,
                    setting.referenceAnchor(coarsest),
                    form,
                    reasons.note("The time told before is not exact enough to count from."));
        }
        return Placed.at(taken(beside, reference), 0.85, setting.referenceAnchor(coarsest), form, reasons);
    }

    /** Where a phrase moves a story that has told a time; null where that is not exact enough. */
    static @Nullable Granule moved(Meaning.Beside beside, Granule told) {
        return told.granularity().compareTo(coarsest(beside)) > 0 ? null : taken(beside, told);
    }

    private static Granularity coarsest(Meaning.Beside beside) {
        return beside.part().day() > 0 ? Granularity.MONTH : Granularity.YEAR;
    }

    private static Granule taken(Meaning.Beside beside, Granule reference) {
        if (beside.part().day() > 0) {
            return dayOfMonth(beside.part().day(), reference);
        }
        return beside.part().weekday() > 0 ? weekday(beside, reference) : part(beside, reference);
    }

    /** The day of that number in the month told; in the next one where it has long passed or is not in this one. */
    private static Granule dayOfMonth(int day, Granule reference) {
        LocalDate told = reference.start();
        boolean daily = reference.granularity().compareTo(Granularity.DAY) <= 0;
        boolean passed = daily && told.getDayOfMonth() - day > HALF_A_MONTH;
        LocalDate month = told.withDayOfMonth(1).plusMonths(passed || day > told.lengthOfMonth() ? 1 : 0);
        return Granule.day(month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
    }

    private static Granule weekday(Meaning.Beside beside, Granule reference) {
        DayOfWeek weekday = DayOfWeek.of(beside.part().weekday());
        LocalDate last = reference.interval().latest().orElseThrow();
        return Granule.day(
                switch (beside.direction()) {
                    case 1 -> Weekdays.after(last, weekday);
                    case -1 -> Weekdays.before(reference.start(), weekday);
                    default -> Weekdays.onOrAfter(reference.start(), weekday);
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
