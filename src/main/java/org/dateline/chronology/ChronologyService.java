package org.dateline.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.dateline.article.Article;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleId;
import org.dateline.article.ArticleService;
import org.dateline.article.ArticleTitles;
import org.dateline.article.DraftProblem;
import org.dateline.article.DraftProblem.Field;
import org.dateline.article.DraftRefused;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.chronology.Chronology.Origin;
import org.dateline.reading.ArticleReading;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.springframework.stereotype.Service;

/**
 * Everything that can be done with chronologies. Each method acts for an owner; what belongs to another answers as if
 * it were absent. What a method returned from is committed; what it threw from left nothing behind. No transaction is
 * open while an article is read. Safe to share between threads.
 */
@Service
public final class ChronologyService {

    /** In code points. */
    public static final int LONGEST_NAME = 200;

    private final ChronologyStore store;
    private final ArticleService articles;
    private final PublicationCorrections publications;
    private final PresenceCorrections presence;
    private final Clock clock;

    public ChronologyService(ChronologyStore store, ArticleService articles, Clock clock) {
        this.store = store;
        this.articles = articles;
        this.publications = new PublicationCorrections(store, articles);
        this.presence = new PresenceCorrections(store);
        this.clock = clock;
    }

    /** The owner's chronologies, the one changed last first. */
    public List<Chronology> list(Owner owner) {
        return store.chronologies(owner);
    }

    /**
     * Makes an empty chronology.
     *
     * @throws DraftRefused if the name is blank or too long (field TITLE)
     */
    public Chronology create(Owner owner, String name) {
        Chronology chronology = made(owner, checkedName(name));
        return store.atomically(() -> {
            store.insert(chronology, Origin.PERSON);
            return chronology;
        });
    }

    /** A chronology with everything in it that is not removed; empty if there is none. */
    public Optional<ChronologyContent> open(Owner owner, ChronologyId id) {
        return store.atomically(() -> store.chronology(owner, id).map(chronology -> {
            List<Article> all = store.articles(id);
            return new ChronologyContent(chronology, all, store.events(all), store.times(all));
        }));
    }

    /**
     * Gives a chronology another name.
     *
     * @param expectedVersion the chronology's version that the person saw
     * @throws NotFound if there is none
     * @throws StaleVersion if it was changed in the meantime
     * @throws DraftRefused if the name is blank or too long (field TITLE)
     */
    public Correction rename(Owner owner, ChronologyId id, int expectedVersion, String name) {
        String tidy = checkedName(name);
        Instant now = now();
        return store.atomically(() -> {
            store.touch(owner, id, now);
            Chronology before = store.chronology(owner, id).orElseThrow(() -> new NotFound("chronology"));
            if (before.version() != expectedVersion) {
                throw new StaleVersion(expectedVersion, before.version());
            }
            store.rename(id, tidy);
            var correction = Correction.of(id, Correction.Kind.CHRONOLOGY_NAME, owner, now, before.name(), tidy);
            store.append(correction);
            return correction;
        });
    }

    /**
     * Removes a chronology from sight; undoing the correction brings it back.
     *
     * @throws NotFound if there is none
     */
    public Correction remove(Owner owner, ChronologyId id) {
        Instant now = now();
        return store.atomically(() -> presence.remove(owner, id, now));
    }

    /**
     * Checks, reads and keeps an article: all of it or nothing. Slow; call it off the screen's thread.
     *
     * @param progress hears of each stage and may stop it before the last
     * @throws NotFound if there is no such chronology
     */
    public AddResult addArticle(Owner owner, ChronologyId id, ArticleDraft draft, IntakeProgress progress) {
        if (store.chronology(owner, id).isEmpty()) {
            throw new NotFound("chronology");
        }
        var problems = new ArrayList<>(articles.check(draft));
        presence.sameText(id, ArticleService.sha256(draft.text())).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new AddResult.Refused(problems);
        }
        return read(owner, draft, progress, (article, reading) -> keep(owner, id, article, reading));
    }

    /**
     * Makes a chronology of an article: both are kept, or neither. Slow; call it off the screen's thread.
     *
     * @param progress as in {@link #addArticle}
     * @throws DraftRefused if the name is blank or too long (field TITLE)
     */
    public AddResult begin(Owner owner, String name, ArticleDraft draft, IntakeProgress progress) {
        List<DraftProblem> problems = articles.check(draft);
        if (!problems.isEmpty()) {
            return new AddResult.Refused(problems);
        }
        Chronology chronology = made(owner, checkedName(name));
        return read(owner, draft, progress, (article, reading) -> {
            store.insert(chronology, Origin.PERSON);
            return keep(owner, chronology.id(), article, reading);
        });
    }

    /**
     * Says what another publication date would do; changes nothing.
     *
     * @throws NotFound if there is no such article
     * @throws DraftRefused if the date cannot be taken
     */
    public PublicationPreview previewPublication(Owner owner, ArticleId id, PublicationDate published) {
        return publications.preview(owner, id, published);
    }

    /**
     * Gives an article another publication date and reads its body again; events keep their ids.
     *
     * @param expectedVersion the article's version that the person saw
     * @throws NotFound if there is no such article
     * @throws StaleVersion if it was changed in the meantime
     * @throws DraftRefused if the date cannot be taken
     */
    public Correction applyPublication(Owner owner, ArticleId id, int expectedVersion, PublicationDate published) {
        return publications.apply(owner, id, expectedVersion, published, now());
    }

    /**
     * Removes an article and its events from sight.
     *
     * @throws NotFound if there is none
     */
    public Correction removeArticle(Owner owner, ArticleId id) {
        Instant now = now();
        return store.atomically(() -> presence.remove(owner, id, now));
    }

    /**
     * Brings a removed article back.
     *
     * @throws NotFound if there is no removed article of this id
     * @throws DraftRefused if the same text was added again in the meantime
     */
    public Correction restoreArticle(Owner owner, ArticleId id) {
        Instant now = now();
        return store.atomically(() -> presence.restore(owner, id, now));
    }

    /**
     * Takes a correction back by a new one; undoing that one does it again.
     *
     * @throws NotFound if there is no such correction
     * @throws UndoConflict if what it changed was changed again since
     * @throws DraftRefused if an article cannot come back since the same text was added again
     */
    public Correction undo(Owner owner, CorrectionId id) {
        Instant now = now();
        return store.atomically(() -> {
            Correction done = store.correction(owner, id).orElseThrow(() -> new NotFound("correction"));
            store.touch(owner, done.chronology(), now);
            Correction undo = done.reversed(owner, now);
            switch (done.kind()) {
                case CHRONOLOGY_NAME -> undoRename(owner, done, undo);
                case CHRONOLOGY_PRESENCE -> presence.undoChronology(owner, undo);
                case ARTICLE_PRESENCE -> presence.undoArticle(owner, undo);
                case PUBLICATION -> publications.undo(owner, done, undo);
            }
            return undo;
        });
    }

    /** The corrections of an article, the newest first; empty if there is no such article. */
    public List<Correction> history(Owner owner, ArticleId id) {
        return store.article(owner, id).map(kept -> store.corrections(id)).orElse(List.of());
    }

    /** What corrections did to an event, the newest first; empty if there is no such event. */
    public List<EventChange> history(Owner owner, EventId id) {
        return store.articleOf(owner, id)
                .map(kept -> store.changes(id, kept.article()))
                .orElse(List.of());
    }

    /** Everything done in a chronology, the newest first; empty if there is no such chronology. */
    public List<Correction> history(Owner owner, ChronologyId id) {
        return store.chronology(owner, id)
                .map(chronology -> store.corrections(id))
                .orElse(List.of());
    }

    /** Reads a draft without problems and writes it in one transaction. */
    private AddResult read(
            Owner owner,
            ArticleDraft draft,
            IntakeProgress progress,
            BiFunction<Article, ArticleReading, AddResult> keeping) {
        PublicationDate published = Objects.requireNonNull(draft.published(), "a checked draft has a publication date");
        try {
            ArticleReading reading = articles.read(SourceText.of(draft.text()), published, progress);
            progress.entered(IntakeProgress.Stage.SAVING);
            Article article = articles.accept(owner, draft, reading);
            return store.atomically(() -> keeping.apply(article, reading));
        } catch (CancellationException e) {
            return new AddResult.Cancelled();
        }
    }

    private AddResult keep(Owner owner, ChronologyId id, Article article, ArticleReading reading) {
        store.touch(owner, id, article.createdAt());
        if (store.chronology(owner, id).isEmpty()) {
            throw new NotFound("chronology");
        }
        // looked up again: another window may have added it while this one was read
        Optional<DraftProblem> same = presence.sameText(id, article.sha256());
        if (same.isPresent()) {
            return new AddResult.Refused(List.of(same.get()));
        }
        Correction added = publications.insert(id, article, reading);
        return new AddResult.Added(
                article, reading.times().size(), reading.events().size(), articles.warnings(reading), added.id());
    }

    private void undoRename(Owner owner, Correction done, Correction undo) {
        Chronology present = store.chronology(owner, done.chronology()).orElseThrow(() -> new NotFound("chronology"));
        String before = done.before();
        if (before == null || !present.name().equals(done.after())) {
            throw new UndoConflict();
        }
        store.rename(done.chronology(), before);
        store.append(undo);
    }

    private Chronology made(Owner owner, String name) {
        Instant now = now();
        return new Chronology(ChronologyId.random(), owner, name, 1, now, now);
    }

    private static String checkedName(String name) {
        String tidy = ArticleTitles.tidy(name);
        if (tidy.isEmpty()) {
            throw new DraftRefused(List.of(new DraftProblem(Field.TITLE, "Give the chronology a name.")));
        }
        if (tidy.codePointCount(0, tidy.length()) > LONGEST_NAME) {
            throw new DraftRefused(List.of(new DraftProblem(
                    Field.TITLE, "This name is too long. Shorten it to " + LONGEST_NAME + " characters.")));
        }
        return tidy;
    }

    /** To the microsecond, as the store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
