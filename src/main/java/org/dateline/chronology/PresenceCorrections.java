package org.dateline.chronology;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.DraftProblem;
import org.dateline.article.DraftProblem.Field;
import org.dateline.article.DraftRefused;
import org.dateline.article.Owner;

/** Removes chronologies and articles from sight and brings them back. Every method runs inside a transaction. */
final class PresenceCorrections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ChronologyStore store;

    PresenceCorrections(ChronologyStore store) {
        this.store = store;
    }

    /** The problem of adding a text to a chronology that has it already. */
    Optional<DraftProblem> sameText(ChronologyId id, String sha256) {
        return store.sameText(id, sha256)
                .map(article -> new DraftProblem(
                        Field.TEXT,
                        "This text is already here as “%s”, published %s. Open that one instead."
                                .formatted(
                                        article.title(),
                                        DAY.format(article.published().day()))));
    }

    Correction remove(Owner owner, ChronologyId id, Instant at) {
        store.touch(owner, id, at);
        Chronology present = store.chronology(owner, id).orElseThrow(() -> new NotFound("chronology"));
        store.setRemoved(id, Optional.of(at));
        var correction = Correction.of(id, Correction.Kind.CHRONOLOGY_PRESENCE, owner, at, present.name(), null);
        store.append(correction);
        return correction;
    }

    Correction remove(Owner owner, ArticleId id, Instant at) {
        KeptArticle kept = locked(owner, id, at);
        if (kept.removed()) {
            throw new NotFound("article");
        }
        return write(kept, Correction.ofArticle(kept, Correction.Kind.ARTICLE_PRESENCE, owner, at, title(kept), null));
    }

    Correction restore(Owner owner, ArticleId id, Instant at) {
        KeptArticle kept = locked(owner, id, at);
        if (!kept.removed() || store.chronology(owner, kept.chronology()).isEmpty()) {
            throw new NotFound("removed article");
        }
        return write(kept, Correction.ofArticle(kept, Correction.Kind.ARTICLE_PRESENCE, owner, at, null, title(kept)));
    }

    /** @param undo what is to be, as a correction not yet written */
    void undoChronology(Owner owner, Correction undo) {
        boolean present = store.chronology(owner, undo.chronology()).isPresent();
        if (present != (undo.before() != null)) {
            throw new UndoConflict();
        }
        store.setRemoved(undo.chronology(), present ? Optional.of(undo.at()) : Optional.empty());
        store.append(undo);
    }

    /** @param undo what is to be, as a correction not yet written */
    void undoArticle(Owner owner, Correction undo) {
        KeptArticle kept = articleOf(owner, undo);
        if (store.chronology(owner, kept.chronology()).isEmpty()) {
            throw new NotFound("chronology");
        }
        if (kept.removed() != (undo.before() == null)) {
            throw new UndoConflict();
        }
        write(kept, undo);
    }

    private KeptArticle articleOf(Owner owner, Correction correction) {
        return Optional.ofNullable(correction.article())
                .flatMap(id -> store.article(owner, id))
                .orElseThrow(() -> new NotFound("article"));
    }

    /** Does what the correction says and notes it. */
    private Correction write(KeptArticle kept, Correction correction) {
        Article article = kept.article();
        boolean comesBack = correction.after() != null;
        if (comesBack) {
            sameText(kept.chronology(), article.sha256()).ifPresent(problem -> {
                throw new DraftRefused(List.of(problem));
            });
        }
        store.setRemoved(article.id(), comesBack ? Optional.empty() : Optional.of(correction.at()), correction.at());
        store.append(correction);
        return correction;
    }

    /** The article as it is once no one else can change it. */
    private KeptArticle locked(Owner owner, ArticleId id, Instant at) {
        KeptArticle found = store.article(owner, id).orElseThrow(() -> new NotFound("article"));
        store.touch(owner, found.chronology(), at);
        return store.article(owner, id).orElseThrow(() -> new NotFound("article"));
    }

    private static String title(KeptArticle kept) {
        return kept.article().title();
    }
}
