package org.dateline.temporal.phrase;

/** Figures that a business reports when a period is over: "its third-quarter loss". */
public final class Results {

    private static final int BEFORE = 12;
    private static final int BEHIND = 6;

    private Results() {}

    /** Whether a word names such figures. */
    public static boolean isAt(Passage passage, int index) {
        return Sides.isResult(passage, index);
    }

    /** Whether a word or two names such figures: "loss", "operating profit". */
    public static boolean areAt(Passage passage, int index) {
        return Sides.isResult(passage, index) || Sides.isResult(passage, index + 1);
    }

    /** Whether such figures are told of a period, in the same clause: "expects to report a loss for the quarter". */
    public static boolean areToldOf(Passage passage, int first, int last) {
        for (int i = first - 1; i >= Math.max(passage.first(), first - BEFORE) && !passage.is(i, ";"); i--) {
            if (Sides.isResult(passage, i)) {
                return true;
            }
        }
        for (int i = last + 1; i < Math.min(passage.after(), last + BEHIND) && !passage.is(i, ";"); i++) {
            if (Sides.isResult(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
