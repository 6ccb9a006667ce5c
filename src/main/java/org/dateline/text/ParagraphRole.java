package org.dateline.text;

/** What a paragraph is in the article as it was printed. */
public enum ParagraphRole {
    /** The title, where the body starts with it. */
    HEADLINE,
    /** Running text. */
    BODY,
    /** Who wrote it, and sometimes when: "By our correspondent in Vienna". */
    BYLINE,
    /** Page furniture that tells nothing: "Leave a Reply", "Share this", a copyright line. */
    FURNITURE
}
