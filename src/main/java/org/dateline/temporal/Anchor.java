package org.dateline.temporal;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a relative phrase is reckoned from.
 *
 * @param kind what it is
 * @param interval its place on the calendar, or null where that is not known (no publication date, an event not yet
 *     dated)
 * @param mention where the text names it (an earlier time expression, an event), or null
 * @param name what to call it in a sentence: "publication", "the opening ceremony of …", or null
 */
public record Anchor(
        Kind kind,
        @Nullable TimeInterval interval,
        @Nullable Span mention,
        @Nullable String name) {

    /** The sorts of anchor. */
    public enum Kind {
        /** The phrase is absolute. */
        NONE,
        PUBLICATION,
        /** An earlier time expression of the text: narrative reference time. */
        MENTION,
        /** A named event or day of the lexicon, or an event of the text. */
        EVENT
    }

    public static Anchor none() {
        return new Anchor(Kind.NONE, null, null, null);
    }

    public static Anchor publication(TimeInterval day) {
        return new Anchor(Kind.PUBLICATION, day, null, "publication");
    }
}
