package org.dateline.chronology;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.DiplomaticEvent;

/**
 * An event as it is kept.
 *
 * @param id the same for as long as the event lives, however often its article is read again
 * @param article the article that tells it
 * @param version grows by one with each change, from 1
 * @param event what was read; its spans count UTF-16 units of the article's body
 * @param mentions the event's mentions in the same order, in code points and with their quotations
 */
public record StoredEvent(
        EventId id, ArticleId article, int version, DiplomaticEvent event, List<StoredMention> mentions) {

    public StoredEvent {
        mentions = List.copyOf(mentions);
    }

    public static StoredEvent of(EventId id, Article article, int version, DiplomaticEvent event) {
        List<StoredMention> mentions = event.mentions().stream()
                .map(mention -> StoredMention.of(mention, article.body()))
                .toList();
        return new StoredEvent(id, article.id(), version, event, mentions);
    }
}
