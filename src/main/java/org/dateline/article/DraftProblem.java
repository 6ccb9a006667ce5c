package org.dateline.article;

/**
 * What keeps a draft from being taken.
 *
 * @param field where it shows
 * @param message one or two short sentences that say what to do
 */
public record DraftProblem(Field field, String message) {

    /** The fields of a draft. */
    public enum Field {
        TITLE,
        OUTLET,
        TEXT,
        PUBLISHED
    }
}
