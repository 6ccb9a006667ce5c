package org.dateline.chronology;

import java.time.Instant;
import org.dateline.article.Owner;

/**
 * A named collection of articles and their events.
 *
 * @param id its identity
 * @param owner whose it is
 * @param name 1 to 200 characters
 * @param version grows by one with each change of the name, from 1
 * @param createdAt when it was made
 * @param changedAt when it or anything in it last changed
 */
public record Chronology(ChronologyId id, Owner owner, String name, int version, Instant createdAt, Instant changedAt) {

    /** How a chronology came about. */
    public enum Origin {
        PERSON,
        /** Made of the articles that come with the app. */
        SAMPLES
    }
}
