package org.dateline.reading;

import java.util.List;
import org.dateline.event.EventReader;
import org.dateline.event.EventReading;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TemporalReader;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The one class that joins text, time and events. Immutable and safe to share between threads. */
public final class ArticleReader {

    private final EnglishWords english;
    private final TemporalReader temporal;
    private final EventReader events;

    private ArticleReader(EnglishWords english, TemporalReader temporal, EventReader events) {
        this.english = english;
        this.temporal = temporal;
        this.events = events;
    }

    public static ArticleReader create() {
        return new ArticleReader(EnglishWords.load(), TemporalReader.create(), EventReader.create());
    }

    /** @param embeddings whether the model of meaning has a say in an event's kind */
    public static ArticleReader create(boolean embeddings) {
        return embeddings ? create() : withoutEmbeddings();
    }

    /** The same without the model of meaning, {@link EventReader#withoutEmbeddings()}. */
    public static ArticleReader withoutEmbeddings() {
        return new ArticleReader(EnglishWords.load(), TemporalReader.create(), EventReader.withoutEmbeddings());
    }

    /**
     * Reads one article. Of a text in another language only the dates that stand for themselves are kept, and no event.
     *
     * @param body its text exactly as it was given
     * @param published its publication date, or null
     */
    public ArticleReading read(SourceText body, @Nullable PublicationDate published) {
        return read(body, published, stage -> {});
    }

    /**
     * Reads one article and tells how far it is.
     *
     * @param body its text exactly as it was given
     * @param published its publication date, or null
     * @param progress told before each stage begins, on the calling thread; what it throws ends the reading
     */
    public ArticleReading read(SourceText body, @Nullable PublicationDate published, ReadingProgress progress) {
        progress.begins(ReadingProgress.Stage.PARAGRAPHS);
        ArticleLayout layout = ArticleLayout.of(body);
        ArticleReading.Language language = english.languageOf(layout.tokens());
        progress.begins(ReadingProgress.Stage.TIMES);
        List<ResolvedTime> times = temporal.read(layout, published);
        if (language == ArticleReading.Language.OTHER) {
            List<ResolvedTime> explicit = times.stream()
                    .filter(time -> time.anchor().kind() == Anchor.Kind.NONE)
                    .toList();
            return new ArticleReading(layout, published, language, explicit, List.of());
        }
        progress.begins(ReadingProgress.Stage.EVENTS);
        EventReading found = events.read(layout, times, published);
        return new ArticleReading(layout, published, language, found.times(), found.events());
    }
}
