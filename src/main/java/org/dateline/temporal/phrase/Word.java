package org.dateline.temporal.phrase;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word of time or tense with all it can be, and the families whose phrases may start with it. */
final class Word {

    static final Word UNKNOWN = new Word(null, Map.of(), Set.of());
    static final Word NUMBER = new Word(null, Map.of(Sense.NUMBER, 0), Set.of());
    static final Word MIXED = new Word(null, Map.of(Sense.MIXED, 0), Set.of());

    private final @Nullable String text;

    /** The senses as bits, by their order: the families ask for them all the time. */
    private final long early;

    private final long late;
    private final int views;
    private final int[] values = new int[Sense.values().length];
    private final PhraseFamily[] families;
    private final PhraseFamily[] atoms;
    private final boolean month;

    /**
     * @param text in small letters, or null where it stands for many
     * @param meanings what it can be, each with its number
     * @param cues how it looks at a time beside it
     */
    Word(@Nullable String text, Map<Sense, Integer> meanings, Set<Tense.Cue> cues) {
        this.text = text;
        long[] bits = new long[2];
        meanings.forEach((sense, value) -> {
            bits[sense.ordinal() / Long.SIZE] |= 1L << sense.ordinal();
            values[sense.ordinal()] = value;
        });
        early = bits[0];
        late = bits[1];
        views = cues.stream().mapToInt(cue -> 1 << cue.ordinal()).sum();
        month = has(Sense.MONTH) || has(Sense.MONTH_SHORT);
        families = Families.startingWith(meanings.keySet(), Families.all());
        atoms = Families.startingWith(meanings.keySet(), Families.atoms());
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

    /** Whether it names a month, in full or shortened. */
    boolean isMonth() {
        return month;
    }

    /** Whether something may begin with it: a phrase, or a name that only looks like one. */
    boolean opens() {
        return families.length > 0 || has(Sense.TRAP);
    }

    /** Those that may start with it, in their order; not to be changed. */
    PhraseFamily[] families() {
        return families;
    }

    PhraseFamily[] atoms() {
        return atoms;
    }
}
