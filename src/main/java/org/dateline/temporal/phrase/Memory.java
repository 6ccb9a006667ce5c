package org.dateline.temporal.phrase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What was found at a token, or null where that is not remembered. */
    @Nullable
    Optional<T> at(int index) {
        if (index == newest) {
            return newestFound;
        }
        return index == oldest ? oldestFound : null;
    }

    void keep(int index, Optional<T> found) {
        oldest = newest;
        oldestFound = newestFound;
        newest = index;
        newestFound = found;
    }
}
