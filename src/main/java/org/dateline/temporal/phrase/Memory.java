package org.dateline.temporal.phrase;

import java.util.Optional;

/**
 * What was found at the few tokens looked at last. Families that begin alike ask the same question at the same token,
 * one after the other. Belongs to one reading of a text; not shared.
 *
 * @param <T> what is found
 */
final class Memory<T> {

    private int newest = -1;
    private int oldest = -1;
    private Optional<T> newestFound = Optional.empty();
    private Optional<T> oldestFound = Optional.empty();

    /** Whether a token is one of those looked at last. */
    boolean knows(int index) {
        return index == newest || index == oldest;
    }

    /** What was found at a token that it knows. */
    Optional<T> at(int index) {
        return index == newest ? newestFound : oldestFound;
    }

    void keep(int index, Optional<T> found) {
        oldest = newest;
        oldestFound = newestFound;
        newest = index;
        newestFound = found;
    }
}
