package org.dateline.chronology;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.event.DiplomaticEvent;
import org.dateline.temporal.ResolvedTime;

/**
 * Where chronologies are kept. Everything inside one {@link #atomically} is committed together or not at all; what is
 * asked for by id is asked for together with its owner.
 */
public interface ChronologyStore {

    /** Runs work in one transaction; returns once it is committed. What the work throws takes everything back. */
    <T> T atomically(Supplier<T> work);

    /** Chronologies that are not removed, the one changed last first. */
    List<Chronology> chronologies(Owner owner);

    /** A chronology that is not removed. */
    Optional<Chronology> chronology(Owner owner, ChronologyId id);

    /** The chronology of the samples, unless it was removed. */
    Optional<Chronology> sampleChronology(Owner owner);

    /**
     * Notes that something in a chronology changes, removed or not, and makes every other change to it wait until this
     * transaction ends.
     *
     * @return whether the owner has it
     */
    boolean touch(Owner owner, ChronologyId id, Instant at);

    void insert(Chronology chronology, Chronology.Origin origin);

    void rename(ChronologyId id, String name);

    /** @param removedAt when it was removed, or empty to bring it back */
    void setRemoved(ChronologyId id, Optional<Instant> removedAt);

    /** An article, removed or not, in a chronology that may be removed too. */
    Optional<KeptArticle> article(Owner owner, ArticleId id);

    /** Articles that are not removed, in the order of publication, of one day in the order of adding. */
    List<Article> articles(ChronologyId id);

    /** An article of the chronology that has the same body and is not removed. */
    Optional<Article> sameText(ChronologyId id, String sha256);

    void insert(ChronologyId chronology, Article article);

    /** @param removedAt when it was removed, or empty to bring it back */
    void setRemoved(ArticleId id, Optional<Instant> removedAt, Instant at);

    /** Gives an article a publication date, a language and the times read against it, in place of what it had. */
    void setPublication(Article article, PublicationState state, Instant at);

    /** The times of some articles, by article in the order given, in an article in reading order. */
    List<StoredTime> times(Collection<Article> articles);

    /** Replaces the times of an article. */
    void saveTimes(Article article, List<ResolvedTime> times);

    /**
     * The events of some articles, by article in the order given, in an article in the order of their first mention.
     */
    List<StoredEvent> events(Collection<Article> articles);

    /** Events of an article that are no longer read. */
    List<StoredEvent> removedEvents(Article article);

    /** Inserts an event, or gives it new content and a higher version; brings it back if it was removed. */
    void save(Article article, EventId id, DiplomaticEvent event, Instant at);

    void remove(EventId id, Instant at);

    /** The article that holds an event, the event removed or not. */
    Optional<KeptArticle> articleOf(Owner owner, EventId id);

    void append(Correction correction);

    /** @param article whose body the change's spans count in */
    void append(PublicationChange change, Article article);

    Optional<Correction> correction(Owner owner, CorrectionId id);

    /** What a correction of kind {@link Correction.Kind#PUBLICATION} did. */
    PublicationChange publicationChange(Correction correction, Article article);

    /** The newest first. */
    List<Correction> corrections(ChronologyId id);

    /** The newest first. */
    List<Correction> corrections(ArticleId id);

    /** The newest first. */
    List<EventChange> changes(EventId id, Article article);

    /** Notes something that is done once in the life of the store; a second time fails. */
    void reach(String milestone, Instant at);

    boolean hasReached(String milestone);
}
