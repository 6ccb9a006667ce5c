package org.dateline.lexicon;

import java.time.LocalDate;

/**
 * One coming-round of a holiday: Easter 1998, Ramadan 1443.
 *
 * @param first first day
 * @param last last day, included
 */
public record Occasion(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public Occasion {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("No stretch: " + first + " to " + last);
        }
    }

    static Occasion of(LocalDate day) {
        return new Occasion(day, day);
    }

    public boolean isDay() {
        return first.equals(last);
    }
}
