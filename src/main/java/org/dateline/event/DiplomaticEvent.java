package org.dateline.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, is happening or is planned, as an article tells it.
 *
 * @param id unique in its article and the same each time the article is read: made from the place of its first trigger
 * @param headline short and active, under 90 characters
 * @param label for the chart, about 40 characters at most
 * @param kind PLOVER's type
 * @param mode PLOVER's mode, {@code visit}, {@code meet}, or null
 * @param status how real it is
 * @param actors who acts; all sides of a meeting
 * @param recipients who receives
 * @param place where, as the text names it, or null
 * @param when its own time
 * @param certainty 0 to 1
 * @param reasons plain sentences for kind, status and actors, and for the certainty
 * @param mentions at least one, in reading order
 */
public record DiplomaticEvent(
        String id,
        String headline,
        String label,
        EventKind kind,
        @Nullable String mode,
        EventStatus status,
        List<Actor> actors,
        List<Actor> recipients,
        @Nullable String place,
        When when,
        double certainty,
        List<String> reasons,
        List<Mention> mentions) {

    /** @throws IllegalArgumentException if there is no mention */
    public DiplomaticEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        reasons = List.copyOf(reasons);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An event without a mention cannot be checked: " + id);
        }
    }
}
