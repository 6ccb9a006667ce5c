package org.dateline.reading;

import java.util.List;
import org.dateline.event.DiplomaticEvent;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.ArticleLayout;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from one article.
 *
 * @param layout the body and its parts
 * @param published the date it was read against, or null
 * @param language what it seems to be written in
 * @param times its time expressions, in reading order
 * @param events its events, in the order of their first mention
 */
public record ArticleReading(
        ArticleLayout layout,
        @Nullable PublicationDate published,
        Language language,
        List<ResolvedTime> times,
        List<DiplomaticEvent> events) {

    public ArticleReading {
        times = List.copyOf(times);
        events = List.copyOf(events);
    }

    /** What the engines can make of the language. */
    public enum Language {
        ENGLISH,
        /** Another language: only explicit dates are read, and no events. */
        OTHER
    }
}
