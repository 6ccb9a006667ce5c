package org.dateline.chronology;

import java.util.UUID;

/** Identity of a stored event; it stays when its article is read again. */
public record EventId(UUID value) {

    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is no UUID */
    public static EventId parse(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
