package org.dateline.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.event.DiplomaticEvent;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which stored event is which event of another reading of the same body: the one with the reader's id, else the one
 * with the same first trigger. So an event keeps its identity, its history and its address when its article is read
 * again.
 */
final class EventMatching {

    private final Map<EventId, StoredEvent> unmatched = new LinkedHashMap<>();
    private final List<StoredEvent> removed;
    private final List<Match> matches = new ArrayList<>();

    private EventMatching(List<StoredEvent> stored, List<StoredEvent> removed) {
        stored.forEach(event -> unmatched.put(event.id(), event));
        this.removed = new ArrayList<>(removed);
    }

    /**
     * @param stored the events that the article has
     * @param removed events that it had once; one that is read again becomes the same event again
     * @param read the events of the other reading
     */
    static EventMatching of(List<StoredEvent> stored, List<StoredEvent> removed, List<DiplomaticEvent> read) {
        var matching = new EventMatching(stored, removed);
        var rest = new ArrayList<DiplomaticEvent>();
        for (DiplomaticEvent event : read) {
            matching.take(before -> before.event().id().equals(event.id()))
                    .ifPresentOrElse(before -> matching.add(before, event), () -> rest.add(event));
        }
        for (DiplomaticEvent event : rest) {
            matching.take(before -> hasTrigger(before, event))
                    .ifPresentOrElse(before -> matching.add(before, event), () -> matching.add(event));
        }
        return matching;
    }

    /** Each event of the reading with the stored one, if there is one. */
    List<Match> matches() {
        return List.copyOf(matches);
    }

    /** Stored events that the reading does not have. */
    List<StoredEvent> gone() {
        return List.copyOf(unmatched.values());
    }

    /** What has to be written so that the store has the reading. */
    List<EventChange> changes(Correction correction) {
        var changes = new ArrayList<EventChange>();
        for (Match match : matches) {
            DiplomaticEvent before =
                    match.before() == null ? null : match.before().event();
            if (!match.after().equals(before)) {
                changes.add(new EventChange(correction, match.id(), before, match.after()));
            }
        }
        gone().forEach(event -> changes.add(new EventChange(correction, event.id(), event.event(), null)));
        return List.copyOf(changes);
    }

    private Optional<StoredEvent> take(Predicate<StoredEvent> test) {
        Optional<StoredEvent> found = unmatched.values().stream().filter(test).findFirst();
        found.ifPresent(event -> unmatched.remove(event.id()));
        return found;
    }

    private void add(StoredEvent before, DiplomaticEvent after) {
        matches.add(new Match(before.id(), before, after));
    }

    private void add(DiplomaticEvent after) {
        Optional<StoredEvent> again = removed.stream()
                .filter(event -> event.event().id().equals(after.id()))
                .findFirst();
        again.ifPresent(removed::remove);
        matches.add(new Match(again.map(StoredEvent::id).orElseGet(EventId::random), null, after));
    }

    private static boolean hasTrigger(StoredEvent stored, DiplomaticEvent read) {
        Span trigger = firstTrigger(read);
        return trigger != null && Objects.equals(firstTrigger(stored.event()), trigger);
    }

    private static @Nullable Span firstTrigger(DiplomaticEvent event) {
        return event.mentions().getFirst().trigger();
    }

    /**
     * An event of the reading.
     *
     * @param id its identity in the store, new if it never was there
     * @param before the stored event, or null if there is none now
     * @param after the event as read
     */
    record Match(EventId id, @Nullable StoredEvent before, DiplomaticEvent after) {}
}
