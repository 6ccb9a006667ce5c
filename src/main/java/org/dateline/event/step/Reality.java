package org.dateline.event.step;

import org.dateline.event.EventStatus;

/**
 * How real an event is, and by which words.
 *
 * @param status the status
 * @param reason a plain sentence for the reader
 */
record Reality(EventStatus status, String reason) {

    static Reality of(EventStatus status, String reason) {
        return new Reality(status, reason);
    }

    static Reality happened() {
        return new Reality(EventStatus.HAPPENED, "Told as something that happened.");
    }

    boolean isReal() {
        return status == EventStatus.HAPPENED || status == EventStatus.ONGOING;
    }
}
