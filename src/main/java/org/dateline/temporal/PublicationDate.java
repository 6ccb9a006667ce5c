package org.dateline.temporal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared: a day, perhaps with a time, perhaps with a zone; always the article's own day, never the
 * reader's.
 *
 * @param day the day in the article's zone
 * @param time the time of day there, or null
 * @param offset the zone's offset, or null where it is not known
 */
public record PublicationDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** @throws DateTimeException if the year is not one from 1 to 9999: no article appeared then */
    public PublicationDate {
        if (day.getYear() < 1 || day.getYear() > Granule.LAST_YEAR) {
            throw new DateTimeException("An article appears in a year from 1 to 9999, not on " + day);
        }
    }

    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, null, null);
    }
}
