package org.dateline.temporal.phrase;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word of time or tense with all it can be, and the families whose phrases may start with it. */
// the order of the senses is the place of their bits, in memory only
@SuppressWarnings("EnumOrdinal")
final class Word {

    static final Word UNKNOWN = new Word(null, Map.of(), Set.of(), Families.Starters.NONE);
    static final Word NUMBER = ofFigures(Sense.NUMBER);
    static final Word MIXED = ofFigures(Sense.MIXED);

    private final @Nullable String text;

    /** The senses as bits, by their order: the families ask for them all the time. */
    private final long early;

    private final long late;
    private final int views;
    private final int[] values = new int[Sense.values().length];
    private final Families.Starters starters;
    private final boolean month;

    /**
     * @param text in small letters, or null where it stands for many
     * @param meanings what it can be, each with its number
     * @param cues how it looks at a time beside it
     * @param starters the families whose phrases may start with it
     */
    Word(@Nullable String text, Map<Sense, Integer> meanings, Set<Tense.Cue> cues, Families.Starters starters) {
        this.text = text;
        this.starters = starters;
        long[] bits = new long[2];
        for (Map.Entry<Sense, Integer> meaning : meanings.entrySet()) {
            int order = meaning.getKey().ordinal();
            bits[order / Long.SIZE] |= 1L << order;
            values[order] = meaning.getValue();
        }
        early = bits[0];
        late = bits[1];
        int cueBits = 0;
        for (Tense.Cue cue : cues) {
            cueBits |= 1 << cue.ordinal();
        }
        views = cueBits;
        month = has(Sense.MONTH) || has(Sense.MONTH_SHORT);
    }

    private static Word ofFigures(Sense sense) {
        return new Word(null, Map.of(sense, 0), Set.of(), Families.Starters.of(Set.of(sense)));
    }

    /** In small letters; null where it stands for many words. */
    @Nullable
    String text() {
        return text;
    }

    boolean has(Tense.Cue cue) {
        return ((views >>> cue.ordinal()) & 1) != 0;
    }

    boolean has(Sense sense) {
        int order = sense.ordinal();
        // a shift counts only the last six bits of the order
        return (((order < Long.SIZE ? early : late) >>> order) & 1) != 0;
    }

    int value(Sense sense) {
        return values[sense.ordinal()];
    }

    /** Whether it has some sense, so that a phrase may go on with it. */
    boolean isOfTime() {
        return (early | late) != 0;
    }

    /** Whether it names a month, in full or shortened. */
    boolean isMonth() {
        return month;
    }

    /** Whether something may begin with it: a phrase, or a name that only looks like one. */
    boolean opens() {
        return !starters.isEmpty() || has(Sense.TRAP);
    }

    Families.Starters starters() {
        return starters;
    }
}
