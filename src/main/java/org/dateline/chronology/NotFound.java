package org.dateline.chronology;

/** There is no such thing for this owner: it never was, was removed, or belongs to another. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super("There is no such " + what + ". It may have been removed.");
    }
}
