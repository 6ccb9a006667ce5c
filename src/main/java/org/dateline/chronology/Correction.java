package org.dateline.chronology;

import java.time.Instant;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A change that a person made. Corrections are only ever added: undoing one is another.
 *
 * @param id its identity
 * @param chronology what it belongs to
 * @param article the article it changed, or null where it changed the chronology itself
 * @param kind what was changed
 * @param by who did it
 * @param at when
 * @param before the value before, ready to show: a name, a date in ISO form; null where there was none
 * @param after the value after; null where there is none
 * @param undoOf the correction that this one takes back, or null
 */
public record Correction(
        CorrectionId id,
        ChronologyId chronology,
        @Nullable ArticleId article,
        Kind kind,
        Owner by,
        Instant at,
        @Nullable String before,
        @Nullable String after,
        @Nullable CorrectionId undoOf) {

    /** What a correction changes. */
    public enum Kind {
        CHRONOLOGY_NAME,
        /** Whether the chronology is there or removed. */
        CHRONOLOGY_PRESENCE,
        /** Whether the article is there or removed; before and after are its title or null. */
        ARTICLE_PRESENCE,
        PUBLICATION
    }
}
