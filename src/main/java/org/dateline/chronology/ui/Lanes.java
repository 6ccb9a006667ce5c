package org.dateline.chronology.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.ui.ViewState.LaneBy;
import org.dateline.event.Actor;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of a chronology. An event of several actors stands in a lane of all of them together and is drawn once;
 * where that would make more lanes than one can read, the rarest share one.
 */
final class Lanes {

    /** More lanes of actors than this, with one for those who are not named, do not fit above the panes. */
    private static final int MOST = 6;

    private static final String NOBODY = "No actor named";
    private static final String NOWHERE = "No place named";
    private static final String OTHERS = "Other actors";

    /**
     * Where an event stands.
     *
     * @param key the same for all events of a lane
     * @param name in the gutter
     * @param note beneath the name, or null
     * @param rank from above
     */
    record Lane(String key, String name, @Nullable String note, int rank) {}

    private final ChronologyContent content;
    private final Map<String, Integer> actorRanks;

    private Lanes(ChronologyContent content) {
        this.content = content;
        this.actorRanks = rank(content.events());
    }

    static Lanes of(ChronologyContent content) {
        return new Lanes(content);
    }

    /** An event's lane for each way to make lanes, by the browser's names. */
    Map<String, Lane> of(StoredEvent event) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        lanes.put(LaneBy.ACTOR.key(), actorLane(event));
        var kind = event.event().kind();
        lanes.put(
                LaneBy.KIND.key(),
                new Lane(
                        kind.name(),
                        EventWords.kind(kind),
                        null,
                        List.of(EventKind.values()).indexOf(kind)));
        var status = event.event().status();
        String words = EventWords.status(status);
        lanes.put(
                LaneBy.STATUS.key(),
                new Lane(
                        status.name(),
                        capital(words),
                        null,
                        List.of(EventStatus.values()).indexOf(status)));
        lanes.put(LaneBy.PLACE.key(), placeLane(event));
        lanes.put(LaneBy.ARTICLE.key(), articleLane(event));
        return lanes;
    }

    private Lane actorLane(StoredEvent event) {
        List<String> names = names(event);
        String key = String.join("+", names);
        Integer rank = actorRanks.get(key);
        if (names.isEmpty()) {
            return new Lane("", NOBODY, null, Integer.MAX_VALUE);
        }
        if (rank == null) {
            return new Lane("…", OTHERS, null, Integer.MAX_VALUE - 1);
        }
        return new Lane(key, together(names), names.size() > 1 ? "acting together" : null, rank);
    }

    private static Lane placeLane(StoredEvent event) {
        String place = event.event().place();
        return place == null
                ? new Lane("", NOWHERE, null, Integer.MAX_VALUE)
                : new Lane(place.toLowerCase(Locale.ROOT), place, null, 0);
    }

    private Lane articleLane(StoredEvent event) {
        List<Article> articles = content.articles();
        int index = 0;
        while (index < articles.size() - 1 && !articles.get(index).id().equals(event.article())) {
            index++;
        }
        Article article = articles.get(index);
        return new Lane(event.article().toString(), article.title(), article.outlet(), index);
    }

    /** The commonest lanes first; those that do not fit are left out. */
    private static Map<String, Integer> rank(List<StoredEvent> events) {
        Map<String, Long> counts = events.stream()
                .map(Lanes::names)
                .filter(names -> !names.isEmpty())
                .collect(Collectors.groupingBy(
                        names -> String.join("+", names), LinkedHashMap::new, Collectors.counting()));
        var keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing((String key) -> counts.getOrDefault(key, 0L))
                .reversed());
        Map<String, Integer> ranks = new HashMap<>();
        int shown = keys.size() <= MOST ? keys.size() : MOST - 1;
        for (int i = 0; i < shown; i++) {
            ranks.put(keys.get(i), i);
        }
        return ranks;
    }

    private static List<String> names(StoredEvent event) {
        return event.event().actors().stream()
                .map(Actor::lane)
                .distinct()
                .sorted()
                .toList();
    }

    /** "China", "China and Russia", "China, Russia and 3 others". */
    private static String together(List<String> names) {
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.get(0) + " and " + names.get(1);
            case 3 -> names.get(0) + ", " + names.get(1) + " and " + names.get(2);
            default -> names.get(0) + ", " + names.get(1) + " and " + (names.size() - 2) + " others";
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
