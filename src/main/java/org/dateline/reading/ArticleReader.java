package org.dateline.reading;

import org.dateline.event.EventReader;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.TemporalReader;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The one class that joins text, time and events. Immutable and safe to share between threads. */
public final class ArticleReader {

    private final TemporalReader temporal;
    private final EventReader events;

    private ArticleReader(TemporalReader temporal, EventReader events) {
        this.temporal = temporal;
        this.events = events;
    }

    public static ArticleReader create() {
        return new ArticleReader(TemporalReader.create(), EventReader.create());
    }

    /**
     * Reads one article.
     *
     * @param body its text exactly as it was given
     * @param published its publication date, or null
     */
    public ArticleReading read(SourceText body, @Nullable PublicationDate published) {
        ArticleLayout layout = ArticleLayout.of(body);
        var times = temporal.read(layout, published);
        var found = events.read(layout, times, published);
        return new ArticleReading(layout, published, ArticleReading.Language.ENGLISH, times, found);
    }
}
