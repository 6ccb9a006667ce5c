package org.dateline.chronology;

import java.util.List;
import java.util.Optional;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.article.ReadingProgress;
import org.dateline.temporal.PublicationDate;

/**
 * Everything that can be done with chronologies. Each method acts for an owner; what belongs to another answers as if
 * it were absent. What a method returned from is committed. Safe to share between threads.
 */
public interface ChronologyService {

    /** The owner's chronologies, the one changed last first. */
    List<Chronology> list(Owner owner);

    /**
     * Makes an empty chronology.
     *
     * @throws org.dateline.article.DraftRefused if the name is blank or over 200 characters (field TITLE)
     */
    Chronology create(Owner owner, String name);

    /** A chronology with everything in it that is not removed; empty if there is none. */
    Optional<ChronologyContent> open(Owner owner, ChronologyId id);

    /**
     * Gives a chronology another name.
     *
     * @param expectedVersion the chronology's version that the person saw
     * @throws NotFound if there is none
     * @throws StaleVersion if it was changed in the meantime
     * @throws org.dateline.article.DraftRefused if the name is blank or over 200 characters (field TITLE)
     */
    Correction rename(Owner owner, ChronologyId id, int expectedVersion, String name);

    /**
     * Removes a chronology from sight; undoing the correction brings it back.
     *
     * @throws NotFound if there is none
     */
    Correction remove(Owner owner, ChronologyId id);

    /**
     * Checks, reads and keeps an article: all of it or nothing. Slow; call it off the screen's thread.
     *
     * @param progress hears of each stage and may stop it before the last
     * @throws NotFound if there is no such chronology
     */
    AddResult addArticle(Owner owner, ChronologyId id, ArticleDraft draft, ReadingProgress progress);

    /**
     * Says what another publication date would do; changes nothing.
     *
     * @throws NotFound if there is no such article
     * @throws org.dateline.article.DraftRefused if the date cannot be taken
     */
    PublicationPreview previewPublication(Owner owner, ArticleId id, PublicationDate published);

    /**
     * Gives an article another publication date and reads its body again; events keep their ids.
     *
     * @param expectedVersion the article's version that the person saw
     * @throws NotFound if there is no such article
     * @throws StaleVersion if it was changed in the meantime
     * @throws org.dateline.article.DraftRefused if the date cannot be taken
     */
    Correction applyPublication(Owner owner, ArticleId id, int expectedVersion, PublicationDate published);

    /**
     * Removes an article and its events from sight.
     *
     * @throws NotFound if there is none
     */
    Correction removeArticle(Owner owner, ArticleId id);

    /**
     * Brings a removed article back.
     *
     * @throws NotFound if there is no removed article of this id
     * @throws org.dateline.article.DraftRefused if the same text was added again in the meantime
     */
    Correction restoreArticle(Owner owner, ArticleId id);

    /**
     * Takes a correction back by a new one; undoing that one does it again.
     *
     * @throws NotFound if there is no such correction
     * @throws UndoConflict if what it changed was changed again since
     * @throws org.dateline.article.DraftRefused if an article cannot come back since the same text was added again
     */
    Correction undo(Owner owner, CorrectionId id);

    /** The corrections of an article, the newest first; empty if there is no such article. */
    List<Correction> history(Owner owner, ArticleId id);

    /** What corrections did to an event, the newest first; empty if there is no such event. */
    List<EventChange> history(Owner owner, EventId id);

    /** Everything done in a chronology, the newest first; empty if there is no such chronology. */
    List<Correction> history(Owner owner, ChronologyId id);

    /** The chronology of the samples that come with the app, made if the owner has none. */
    Chronology samples(Owner owner);
}
