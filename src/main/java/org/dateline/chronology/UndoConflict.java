package org.dateline.chronology;

/** A correction cannot be taken back, since what it left has changed again; nothing was done. */
public final class UndoConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndoConflict() {
        super("Something newer was changed here. Undo that first.");
    }
}
