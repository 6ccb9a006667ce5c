package org.dateline.chronology;

import java.util.UUID;

/** Identity of a correction. */
public record CorrectionId(UUID value) {

    public static CorrectionId random() {
        return new CorrectionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is no UUID */
    public static CorrectionId parse(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
