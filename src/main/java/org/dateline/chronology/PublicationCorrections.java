package org.dateline.chronology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.ArticleService;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.chronology.EventMatching.Match;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.When;
import org.dateline.reading.ArticleReading;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;

/** Keeps readings: the first one of an article, and those against a corrected publication date. */
final class PublicationCorrections {

    private final ChronologyStore store;
    private final ArticleService articles;

    PublicationCorrections(ChronologyStore store, ArticleService articles) {
        this.store = store;
        this.articles = articles;
    }

    /** Writes a new article with its first reading, inside a transaction. */
    Correction insert(ChronologyId chronology, Article article, ArticleReading reading) {
        store.insert(chronology, article);
        store.saveTimes(article, reading.times());
        for (DiplomaticEvent event : reading.events()) {
            store.save(article, EventId.random(), event, article.createdAt());
        }
        var kept = new KeptArticle(chronology, article, false);
        var added = Correction.ofArticle(
                kept, Correction.Kind.ARTICLE_PRESENCE, article.owner(), article.createdAt(), null, article.title());
        store.append(added);
        return added;
    }

    PublicationPreview preview(Owner owner, ArticleId id, PublicationDate published) {
        articles.require(published);
        Article article = present(owner, id).article();
        ArticleReading reading = articles.read(article.body(), published, IntakeProgress.NONE);
        EventMatching matching = matching(article, reading);
        var moved = new ArrayList<PublicationPreview.Moved>();
        var unchanged = new ArrayList<StoredEvent>();
        var appeared = new ArrayList<DiplomaticEvent>();
        for (Match match : matching.matches()) {
            StoredEvent before = match.before();
            if (before == null) {
                appeared.add(match.after());
            } else if (isMoved(before.event().when(), match.after().when())) {
                moved.add(new PublicationPreview.Moved(
                        before.id(),
                        before.event().headline(),
                        before.event().when(),
                        match.after().when()));
            } else {
                unchanged.add(before);
            }
        }
        return new PublicationPreview(
                id, article.version(), article.published(), published, moved, unchanged, appeared, matching.gone());
    }

    Correction apply(Owner owner, ArticleId id, int expectedVersion, PublicationDate published, Instant at) {
        articles.require(published);
        Article seen = present(owner, id).article();
        requireVersion(expectedVersion, seen);
        // the body never changes, so it can be read before anything is locked
        ArticleReading reading = articles.read(seen.body(), published, IntakeProgress.NONE);
        return store.atomically(() -> {
            store.touch(owner, present(owner, id).chronology(), at);
            KeptArticle kept = present(owner, id);
            requireVersion(expectedVersion, kept.article());
            return write(kept, PublicationState.of(published, reading), reading, at);
        });
    }

    /** Writes the state before a correction back, inside a transaction. */
    void undo(Owner owner, Correction done, Correction undo) {
        ArticleId id = Objects.requireNonNull(done.article(), "a publication date belongs to an article");
        Article article = present(owner, id).article();
        PublicationChange change = store.publicationChange(done, article);
        if (!isNow(change, article)) {
            throw new UndoConflict();
        }
        write(change.reversed(undo), article);
    }

    private Correction write(KeptArticle kept, PublicationState after, ArticleReading reading, Instant at) {
        Article article = kept.article();
        var correction = Correction.ofArticle(
                kept,
                Correction.Kind.PUBLICATION,
                article.owner(),
                at,
                Correction.iso(article.published()),
                Correction.iso(after.published()));
        List<EventChange> events = matching(article, reading).changes(correction);
        write(new PublicationChange(correction, state(article), after, events), article);
        return correction;
    }

    private void write(PublicationChange change, Article article) {
        Instant at = change.correction().at();
        store.setPublication(article, change.after(), at);
        for (EventChange event : change.events()) {
            DiplomaticEvent after = event.after();
            if (after == null) {
                store.remove(event.event(), at);
            } else {
                store.save(article, event.event(), after, at);
            }
        }
        store.append(change, article);
    }

    /** Whether the article is as the correction left it. */
    private boolean isNow(PublicationChange change, Article article) {
        Map<EventId, StoredEvent> present =
                store.events(List.of(article)).stream().collect(Collectors.toMap(StoredEvent::id, Function.identity()));
        boolean sameEvents = change.events().stream()
                .allMatch(event -> Optional.ofNullable(present.get(event.event()))
                        .map(StoredEvent::event)
                        .equals(Optional.ofNullable(event.after())));
        return sameEvents && state(article).equals(change.after());
    }

    private PublicationState state(Article article) {
        List<ResolvedTime> times =
                store.times(List.of(article)).stream().map(StoredTime::time).toList();
        return new PublicationState(article.published(), article.language(), times);
    }

    private EventMatching matching(Article article, ArticleReading reading) {
        return EventMatching.of(store.events(List.of(article)), store.removedEvents(article), reading.events());
    }

    private KeptArticle present(Owner owner, ArticleId id) {
        return store.article(owner, id).filter(kept -> !kept.removed()).orElseThrow(() -> new NotFound("article"));
    }

    private static void requireVersion(int expected, Article article) {
        if (article.version() != expected) {
            throw new StaleVersion(expected, article.version());
        }
    }

    private static boolean isMoved(When before, When after) {
        return !Objects.equals(before.edtf(), after.edtf())
                || !Objects.equals(before.dayPart(), after.dayPart())
                || before.extent() != after.extent();
    }
}
