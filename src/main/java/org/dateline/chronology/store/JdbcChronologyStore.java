package org.dateline.chronology.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.ChronologyStore;
import org.dateline.chronology.Correction;
import org.dateline.chronology.CorrectionId;
import org.dateline.chronology.EventChange;
import org.dateline.chronology.EventId;
import org.dateline.chronology.KeptArticle;
import org.dateline.chronology.PublicationChange;
import org.dateline.chronology.PublicationState;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredTime;
import org.dateline.event.DiplomaticEvent;
import org.dateline.temporal.ResolvedTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The store in tables, plain SQL; each table has its class. */
@Component
final class JdbcChronologyStore implements ChronologyStore {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ChronologyTable chronologies;
    private final ArticleTable articles;
    private final TimeTable times;
    private final EventTable events;
    private final CorrectionTable corrections;

    JdbcChronologyStore(
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ChronologyTable chronologies,
            ArticleTable articles,
            TimeTable times,
            EventTable events,
            CorrectionTable corrections) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.chronologies = chronologies;
        this.articles = articles;
        this.times = times;
        this.events = events;
        this.corrections = corrections;
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    @Override
    public List<Chronology> chronologies(Owner owner) {
        return chronologies.of(owner);
    }

    @Override
    public Optional<Chronology> chronology(Owner owner, ChronologyId id) {
        return chronologies.find(owner, id);
    }

    @Override
    public Optional<Chronology> sampleChronology(Owner owner) {
        return chronologies.samples(owner);
    }

    @Override
    public boolean touch(Owner owner, ChronologyId id, Instant at) {
        return chronologies.touch(owner, id, at);
    }

    @Override
    public void insert(Chronology chronology, Chronology.Origin origin) {
        chronologies.insert(chronology, origin);
    }

    @Override
    public void rename(ChronologyId id, String name) {
        chronologies.rename(id, name);
    }

    @Override
    public void setRemoved(ChronologyId id, Optional<Instant> removedAt) {
        chronologies.setRemoved(id, removedAt);
    }

    @Override
    public Optional<KeptArticle> article(Owner owner, ArticleId id) {
        return articles.find(owner, id);
    }

    @Override
    public Optional<KeptArticle> articleOf(Owner owner, EventId id) {
        return articles.find(owner, id);
    }

    @Override
    public List<Article> articles(ChronologyId id) {
        return articles.of(id);
    }

    @Override
    public Optional<Article> sameText(ChronologyId id, String sha256) {
        return articles.sameText(id, sha256);
    }

    @Override
    public void insert(ChronologyId chronology, Article article) {
        articles.insert(chronology, article);
    }

    @Override
    public void setRemoved(ArticleId id, Optional<Instant> removedAt, Instant at) {
        articles.setRemoved(id, removedAt, at);
    }

    @Override
    public void setPublication(Article article, PublicationState state, Instant at) {
        articles.setPublication(article.id(), state, at);
        times.replace(article, state.times());
    }

    @Override
    public List<StoredTime> times(Collection<Article> articles) {
        return times.of(articles);
    }

    @Override
    public void saveTimes(Article article, List<ResolvedTime> times) {
        this.times.replace(article, times);
    }

    @Override
    public List<StoredEvent> events(Collection<Article> articles) {
        return events.of(articles);
    }

    @Override
    public List<StoredEvent> removedEvents(Article article) {
        return events.removedOf(article);
    }

    @Override
    public void save(Article article, EventId id, DiplomaticEvent event, Instant at) {
        events.save(article, id, event, at);
    }

    @Override
    public void remove(EventId id, Instant at) {
        events.remove(id, at);
    }

    @Override
    public void append(Correction correction) {
        corrections.append(correction);
    }

    @Override
    public void append(PublicationChange change, Article article) {
        corrections.append(change, article.body());
    }

    @Override
    public Optional<Correction> correction(Owner owner, CorrectionId id) {
        return corrections.find(owner, id);
    }

    @Override
    public PublicationChange publicationChange(Correction correction, Article article) {
        return corrections.change(correction, article);
    }

    @Override
    public List<Correction> corrections(ChronologyId id) {
        return corrections.of(id);
    }

    @Override
    public List<Correction> corrections(ArticleId id) {
        return corrections.of(id);
    }

    @Override
    public List<EventChange> changes(EventId id, Article article) {
        return corrections.of(id, article);
    }

    @Override
    public void reach(String milestone, Instant at) {
        jdbc.sql("insert into milestone (name, at) values (:name, :at)")
                .param("name", milestone)
                .param("at", Rows.utc(at))
                .update();
    }

    @Override
    public boolean hasReached(String milestone) {
        return jdbc.sql("select count(*) from milestone where name = :name")
                        .param("name", milestone)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
