package org.dateline.chronology;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.temporal.PublicationDate;
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

    static Correction of(
            ChronologyId chronology, Kind kind, Owner by, Instant at, @Nullable String before, @Nullable String after) {
        return new Correction(CorrectionId.random(), chronology, null, kind, by, at, before, after, null);
    }

    static Correction ofArticle(
            KeptArticle kept, Kind kind, Owner by, Instant at, @Nullable String before, @Nullable String after) {
        return new Correction(
                CorrectionId.random(), kept.chronology(), kept.article().id(), kind, by, at, before, after, null);
    }

    /** The correction that takes this one back. */
    Correction reversed(Owner by, Instant at) {
        return new Correction(CorrectionId.random(), chronology, article, kind, by, at, after, before, id);
    }

    /** A publication date in ISO form, with its time and zone where they are known. */
    static String iso(PublicationDate published) {
        LocalTime time = published.time();
        ZoneOffset offset = published.offset();
        return published.day() + (time == null ? "" : "T" + time) + (offset == null ? "" : offset.toString());
    }

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
