package org.dateline.temporal.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * "The year ended June 30", "the six months ending in March 1992": a length whose end is told behind it, and so its
 * place. Its value stays the length, as TimeML has it.
 */
final class EndedLength {

    private EndedLength() {}

    /** Null where no end is told, or none that can be placed. */
    static @Nullable Placed place(Meaning.Length length, Setting setting) {
        Meaning.Named told =
                length.measure() == Meaning.Measure.EXACT ? setting.around().end() : null;
        Granule end = told == null ? null : end(told, setting);
        LocalDate last = end == null ? null : end.interval().latest().orElse(null);
        LocalDate first = last == null ? null : before(last.plusDays(1), length.value());
        if (told == null
                || last == null
                || first == null
                || first.getYear() < 1
                || last.getYear() > Granule.LAST_YEAR) {
            return null;
        }
        // a business year that ends within a month has 52 or 53 weeks
        boolean counted = length.value().endsWith("W") || length.value().endsWith("D");
        boolean exact = counted || last.plusDays(1).getDayOfMonth() == 1;
        Anchor anchor = told.year() == null ? setting.publicationAnchor() : Anchor.none();
        return LengthResolver.unplaced(length, anchor, null, reasons(told, last, setting))
                .edtf(Edtf.parse(first + (exact ? "/" : "~/") + last));
    }

    private static Reasons reasons(Meaning.Named told, LocalDate last, Setting setting) {
        Reasons reasons = Reasons.of("the time up to the end that is told behind it", "");
        if (told.year() != null) {
            return reasons;
        }
        boolean over = setting.publication() != null && !last.isAfter(setting.publication());
        return reasons.note(
                over
                        ? "No year is told, so the latest such end up to publication was taken."
                        : "No year is told, and the words look ahead, so the next such end was taken.");
    }

    /** The latest such day; the next one behind "ending" where the words look ahead. */
    private static @Nullable Granule end(Meaning.Named told, Setting setting) {
        LocalDate publication = setting.publication();
        if (told.year() == null && setting.story().isHistory()) {
            return null;
        }
        Granule latest = ReportResolver.end(told, publication);
        boolean ahead = told.year() == null && setting.around().isEnding() && setting.looksAhead();
        return !ahead || latest == null || publication == null
                ? latest
                : NamedResolver.next(told, latest, publication, true);
    }

    private static @Nullable LocalDate before(LocalDate day, String length) {
        if (length.startsWith("PT") || length.contains("X") || length.contains(".") || length.contains("Q")) {
            return null;
        }
        try {
            return day.minus(Period.parse(length));
        } catch (DateTimeException | ArithmeticException e) {
            // decades and centuries have letters of their own; the largest lengths leave the calendar
            return null;
        }
    }
}
