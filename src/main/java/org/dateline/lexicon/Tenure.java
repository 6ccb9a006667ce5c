package org.dateline.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in an office.
 *
 * @param person full name
 * @param office the office's title
 * @param from first day, at the finest known grain
 * @param to last day, or null where it was still held when the table was written
 */
public record Tenure(
        String person,
        String office,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Days between a day and this tenure; 0 inside it. */
    public long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return to == null || !day.isAfter(to) ? 0 : day.toEpochDay() - to.toEpochDay();
    }
}
