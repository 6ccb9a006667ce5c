package org.dateline.chronology;

import org.dateline.event.DiplomaticEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a correction did to one event.
 *
 * @param correction the correction
 * @param event the event
 * @param before as it was, or null where it was not there
 * @param after as it became, or null where it went
 */
public record EventChange(
        Correction correction,
        EventId event,
        @Nullable DiplomaticEvent before,
        @Nullable DiplomaticEvent after) {}
