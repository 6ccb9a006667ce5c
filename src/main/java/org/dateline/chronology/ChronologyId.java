package org.dateline.chronology;

import java.util.UUID;

/** Identity of a chronology. */
public record ChronologyId(UUID value) {

    public static ChronologyId random() {
        return new ChronologyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is no UUID */
    public static ChronologyId parse(String text) {
        return new ChronologyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
