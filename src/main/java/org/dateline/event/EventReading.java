package org.dateline.event;

import java.util.List;
import org.dateline.temporal.ResolvedTime;

/**
 * What was read of an article's events.
 *
 * @param events in the order of their first mention
 * @param times the article's time expressions; those that hang on an event that the text dates have their place now
 */
public record EventReading(List<DiplomaticEvent> events, List<ResolvedTime> times) {

    public EventReading {
        events = List.copyOf(events);
        times = List.copyOf(times);
    }
}
