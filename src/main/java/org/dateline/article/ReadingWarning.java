package org.dateline.article;

/**
 * Something a person should know about an article that was taken all the same.
 *
 * @param kind what it is
 * @param message one or two short sentences
 */
public record ReadingWarning(Kind kind, String message) {

    /** The sorts of warning. */
    public enum Kind {
        OTHER_LANGUAGE,
        NO_TIME,
        NO_EVENT,
        CONTROL_CHARACTERS
    }
}
