package org.dateline.event;

import java.util.List;
import org.dateline.event.actor.Gazetteer;
import org.dateline.event.step.EventPipeline;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.ArticleLayout;
import org.jspecify.annotations.Nullable;

/** Finds the events of an article. Immutable and safe to share between threads. */
public final class EventReader {

    private final Gazetteer gazetteer;

    private final boolean embeddings;

    private EventReader(Gazetteer gazetteer, boolean embeddings) {
        this.gazetteer = gazetteer;
        this.embeddings = embeddings;
    }

    public static EventReader create() {
        return new EventReader(Gazetteer.create(), true);
    }

    /** Reads the kinds of events by the lexicon alone: quicker to start, and right less often. */
    public static EventReader withoutEmbeddings() {
        return new EventReader(Gazetteer.create(), false);
    }

    /**
     * Reads one article.
     *
     * @param layout the body with its sentences
     * @param times its time expressions, in reading order
     * @param published its publication date, or null
     */
    public EventReading read(ArticleLayout layout, List<ResolvedTime> times, @Nullable PublicationDate published) {
        return new EventPipeline(layout, times, published == null ? null : published.day(), embeddings).run(gazetteer);
    }
}
