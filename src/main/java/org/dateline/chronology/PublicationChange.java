package org.dateline.chronology;

import java.util.List;

/**
 * A correction of a publication date with everything that is needed to take it back.
 *
 * @param correction the correction
 * @param before the article before
 * @param after the article after
 * @param events the events that changed, appeared or went
 */
public record PublicationChange(
        Correction correction, PublicationState before, PublicationState after, List<EventChange> events) {

    public PublicationChange {
        events = List.copyOf(events);
    }

    /** The change that leads back, as another correction. */
    PublicationChange reversed(Correction undo) {
        List<EventChange> back = events.stream()
                .map(change -> new EventChange(undo, change.event(), change.after(), change.before()))
                .toList();
        return new PublicationChange(undo, after, before, back);
    }
}
