package org.dateline.temporal.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A word of time with all it can be, and the families whose phrases may start with it. */
final class Word {

    static final Word UNKNOWN = new Word(Map.of());
    static final Word NUMBER = new Word(Map.of(Sense.NUMBER, 0));
    static final Word MIXED = new Word(Map.of(Sense.MIXED, 0));

    private final Map<Sense, Integer> senses = new EnumMap<>(Sense.class);
    private final List<PhraseFamily> families;
    private final List<PhraseFamily> atoms;
    private final boolean month;

    Word(Map<Sense, Integer> meanings) {
        senses.putAll(meanings);
        month = senses.containsKey(Sense.MONTH) || senses.containsKey(Sense.MONTH_SHORT);
        families = Families.startingWith(senses.keySet(), Families.all());
        atoms = Families.startingWith(senses.keySet(), Families.atoms());
    }

    boolean has(Sense sense) {
        return senses.containsKey(sense);
    }

    int value(Sense sense) {
        return senses.getOrDefault(sense, 0);
    }

    /** Whether it names a month, in full or shortened. */
    boolean isMonth() {
        return month;
    }

    List<PhraseFamily> families() {
        return families;
    }

    List<PhraseFamily> atoms() {
        return atoms;
    }
}
