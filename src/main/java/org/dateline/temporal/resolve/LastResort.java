package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads words that no family of phrases knows. What it returns has been checked against the words. */
@FunctionalInterface
public interface LastResort {

    /** Knows nothing. */
    LastResort NONE = (words, reference) -> Optional.empty();

    /**
     * The day that the words name, if they name one.
     *
     * @param words at most 60 characters
     * @param reference the day that "today" would mean, or null: then the words must tell the year
     */
    Optional<LocalDate> read(String words, @Nullable LocalDate reference);
}
