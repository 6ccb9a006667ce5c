package org.dateline.chronology;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

/**
 * A chronology with everything that a screen shows of it.
 *
 * @param chronology the chronology
 * @param articles in the order of publication, of one day in the order of adding
 * @param events by article in that order, in an article in the order of their first mention
 * @param times by article in that order, in an article in reading order
 */
public record ChronologyContent(
        Chronology chronology, List<Article> articles, List<StoredEvent> events, List<StoredTime> times) {

    public ChronologyContent {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        times = List.copyOf(times);
    }

    public Optional<Article> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    public Optional<StoredEvent> event(EventId id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The same chronology as if it held this one article. */
    public ChronologyContent only(ArticleId id) {
        List<Article> kept =
                articles.stream().filter(article -> article.id().equals(id)).toList();
        return new ChronologyContent(chronology, kept, eventsOf(id), timesOf(id));
    }

    public List<StoredEvent> eventsOf(ArticleId id) {
        return events.stream().filter(event -> event.article().equals(id)).toList();
    }

    /** The times of one article; a mention's {@code time} is an index into this list. */
    public List<StoredTime> timesOf(ArticleId id) {
        return times.stream().filter(time -> time.article().equals(id)).toList();
    }
}
