package org.dateline.chronology;

/** Someone else changed it first; nothing was overwritten. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int expected;
    private final int actual;

    public StaleVersion(int expected, int actual) {
        super("This was changed elsewhere in the meantime. Look at the present state, then try again.");
        this.expected = expected;
        this.actual = actual;
    }

    /** The version that the change was made on. */
    public int expected() {
        return expected;
    }

    /** The version that is kept now. */
    public int actual() {
        return actual;
    }
}
