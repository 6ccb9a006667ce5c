package org.dateline.temporal.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures that a business reports when a period is over: "its third-quarter loss". */
public final class Results {

    private static final Set<String> PRICED = Set.of("barrel", "bushel", "ounce", "pound", "gallon", "ton", "tonne");
    private static final Set<String> ITEMS = Set.of("charge", "gain", "dividend", "writedown");
    private static final int BEFORE = 12;
    private static final int BEHIND = 6;

    private Results() {}

    /** Whether a word names such figures. */
    public static boolean isAt(Passage passage, int index) {
        return Sides.isResult(passage, index);
    }

    /** The end that is told behind a period: "ended Sept. 30"; null where none is. */
    public static Meaning.@Nullable Named endBehind(Passage passage, int index) {
        return Dates.ended(passage, index);
    }

    /** Whether a word names what is counted and published: "figures", "statistics". */
    public static boolean areCounts(Passage passage, int index) {
        return passage.isWord(index) && Sides.COUNTS.contains(passage.lower(index));
    }

    /** Whether a word names what contracts for a month are traded on: "crude", "wheat". */
    public static boolean isTraded(Passage passage, int index) {
        return passage.isWord(index) && Sides.TRADED.contains(passage.lower(index));
    }

    /** "$19.80 a barrel", "cents a bushel", "an ounce": what is traded has its price told. */
    public static boolean isPriced(Passage passage) {
        for (int i = passage.first(); i < passage.after(); i++) {
            boolean each = passage.is(i - 1, "a") || passage.is(i - 1, "an") || passage.is(i - 1, "per");
            if ((each && PRICED.contains(passage.lower(i))) || passage.is(i, "settled") || passage.is(i, "contract")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or two names such figures: "loss", "operating profit". */
    public static boolean areAt(Passage passage, int index) {
        return Sides.isResult(passage, index) || Sides.isResult(passage, index + 1);
    }

    /** Whether such figures are told of a period, in the same clause: "expects to report a loss for the quarter". */
    public static boolean areToldOf(Passage passage, int first, int last) {
        return isToldOf(passage, first, last, Set.of());
    }

    /** Whether what came out of a period is told, not only an item of it: a loss, not a charge. */
    public static boolean isOutcomeToldOf(Passage passage, int first, int last) {
        return isToldOf(passage, first, last, ITEMS);
    }

    private static boolean isToldOf(Passage passage, int first, int last, Set<String> except) {
        for (int i = first - 1; i >= Math.max(passage.first(), first - BEFORE) && !passage.is(i, ";"); i--) {
            if (Sides.isResult(passage, i) && !except.contains(passage.lower(i))) {
                return true;
            }
        }
        for (int i = last + 1; i < Math.min(passage.after(), last + BEHIND) && !passage.is(i, ";"); i++) {
            if (Sides.isResult(passage, i) && !except.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
