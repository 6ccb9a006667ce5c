package org.dateline.event;

import java.util.Locale;

/** How real an event is, as its source tells it. */
public enum EventStatus {
    HAPPENED,
    /** Holds at publication. */
    ONGOING,
    /** Arranged or expected. */
    PLANNED,
    /** Alleged by someone, not established. */
    SAID,
    /** Possible, feared, conditional. */
    HYPOTHETICAL,
    NEGATED;

    /** As CONTRACT writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
