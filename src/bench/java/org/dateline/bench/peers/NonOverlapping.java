package org.dateline.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Of expressions that overlap, keeps one as HeidelTime's own output does: the one with the longer value, else the
 * later.
 */
final class NonOverlapping {

    private final TreeMap<Integer, Found> byStart = new TreeMap<>();

    void add(Found time) {
        byStart.put(time.start(), time);
    }

    List<Found> all() {
        List<Found> kept = new ArrayList<>();
        for (Found time : byStart.values()) {
            boolean overlaps = !kept.isEmpty() && kept.getLast().end() > time.start();
            if (!overlaps) {
                kept.add(time);
            } else if (kept.getLast().value().length() <= time.value().length()) {
                kept.set(kept.size() - 1, time);
            }
        }
        return kept;
    }
}
