package org.dateline.temporal.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/** The first or the last units of a longer time: a length with a place. */
final class SliceResolver {

    private SliceResolver() {}

    static Placed place(Meaning.Slice slice, Setting setting) {
        Placed whole = Resolver.place(slice.whole(), setting);
        String units = slice.count() == 1
                ? slice.unit().words(1)
                : DateWords.count(slice.count()) + " " + slice.unit().words(slice.count());
        String which = slice.fromEnd() ? "last " : slice.skipped() > 0 ? "" : "first ";
        String number = slice.skipped() > 0 ? " number " + (slice.skipped() + 1) : "";
        String words = "the " + which + units + number + " of ";
        Placed placed = whole.value(TimexType.DURATION, slice.unit().duration(slice.count()))
                .granularity(slice.unit().granularity(), null)
                .reasons(whole.reasons().meaning(words + whole.reasons().meaning()));
        Granule granule = whole.granule();
        TimeInterval stretch = granule == null ? null : stretch(slice, granule);
        if (stretch == null) {
            return placed;
        }
        // "the last day of October" is a date
        return slice.unit() == Unit.DAY && slice.count() == 1
                ? Placed.at(
                        Granule.day(stretch.earliest().orElseThrow()),
                        placed.certainty(),
                        placed.anchor(),
                        placed.relative(),
                        placed.reasons())
                : placed.edtf(Edtf.of(stretch));
    }

    /** Null where the units are more than the whole has. */
    private static @Nullable TimeInterval stretch(Meaning.Slice slice, Granule granule) {
        TimeInterval whole = granule.interval();
        LocalDate first = granule.start();
        LocalDate after = whole.latest().orElseThrow().plusDays(1);
        try {
            LocalDate start = slice.fromEnd()
                    ? moved(after, slice.unit(), -slice.count())
                    : moved(first, slice.unit(), slice.skipped());
            LocalDate end = slice.fromEnd() ? after : moved(start, slice.unit(), slice.count());
            return start.isBefore(first) || end.isAfter(after) ? null : TimeInterval.of(start, end);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate moved(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths((long) count * 3);
            case YEAR -> day.plusYears(count);
            default -> day.plusDays(count);
        };
    }
}
