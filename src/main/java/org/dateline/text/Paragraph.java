package org.dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * A block of the body between blank lines or line ends.
 *
 * @param index its place, from 0
 * @param span its characters without the white space around them
 * @param role what it is on the page
 * @param repeats the index of the earlier paragraph with the same words, or null; a repeated paragraph yields no event
 *     of its own, its sentences remain as further mentions
 */
public record Paragraph(
        int index, Span span, ParagraphRole role, @Nullable Integer repeats) {

    public boolean isRepeat() {
        return repeats != null;
    }

    /** Whether sentences of this paragraph may tell something: no byline and no furniture. */
    public boolean tells() {
        return role == ParagraphRole.BODY || role == ParagraphRole.HEADLINE;
    }
}
