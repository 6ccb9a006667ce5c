package org.dateline.temporal;

import java.util.List;
import java.util.Optional;
import org.dateline.temporal.natty.NattyLastResort;
import org.dateline.temporal.resolve.ArticleTimes;
import org.dateline.temporal.resolve.EventAnchoring;
import org.dateline.temporal.resolve.LastResort;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article and resolves them against its publication date. Immutable and safe to share
 * between threads; the same text and date give the same answer on any machine, in any zone, on any day.
 */
public final class TemporalReader {

    private final LastResort lastResort;

    private TemporalReader(LastResort lastResort) {
        this.lastResort = lastResort;
    }

    /** For texts: words that no family of phrases knows go to the last resort. */
    public static TemporalReader create() {
        return new TemporalReader(new NattyLastResort());
    }

    /** For what reads such words in its own way. */
    public static TemporalReader withoutLastResort() {
        return new TemporalReader(LastResort.NONE);
    }

    /**
     * Reads one article.
     *
     * @param layout the body with its sentences
     * @param published its publication date; without one relative phrases keep their relative form and have no stretch
     * @return the expressions in reading order, not overlapping
     */
    public List<ResolvedTime> read(ArticleLayout layout, @Nullable PublicationDate published) {
        return new ArticleTimes(layout, published, lastResort).read();
    }

    /**
     * Resolves an expression that {@link #read} left open since it hangs on an event that only the text dates, "two
     * days after the summit".
     *
     * @param layout the article the expression stands in
     * @param open the expression
     * @param days when that event was
     * @param mention where the text tells of it
     * @return the expression with its place, or empty where it does not hang on such an event
     */
    public static Optional<ResolvedTime> resolveAgainst(
            ArticleLayout layout, ResolvedTime open, TimeInterval days, Span mention) {
        return EventAnchoring.resolve(layout, open, days, mention);
    }
}
