package org.dateline.temporal.resolve;

import org.dateline.lexicon.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * The weights of features that are called by names. A name is asked for in pieces: most names have no weight, and none
 * is put together to learn that. Immutable.
 */
final class FeatureWeights {

    /** As {@link String#hashCode} reckons. */
    private static final int BASE = 31;

    /** Each name at the place that its hash code tells, or at the next one that was free. */
    private final @Nullable String[] names;

    private final double[] weights;

    private FeatureWeights(int features) {
        names = new String[Integer.highestOneBit(Math.max(1, features)) * 4];
        weights = new double[names.length];
    }

    /** Those of a table with a column of names and one of weights. */
    static FeatureWeights of(Tsv table, String nameColumn, String weightColumn) {
        FeatureWeights read = new FeatureWeights(table.rows().size());
        for (Tsv.Row row : table.rows()) {
            read.put(row.get(nameColumn), row.number(weightColumn));
        }
        return read;
    }

    private void put(String name, double weight) {
        int place = place(name.hashCode());
        while (names[place] != null) {
            place = next(place);
        }
        names[place] = name;
        weights[place] = weight;
    }

    /** The weight of the feature whose name is made of some pieces; 0 where it has none. */
    double of(String... pieces) {
        int hash = 0;
        for (String piece : pieces) {
            hash = hash * power(piece.length()) + piece.hashCode();
        }
        int place = place(hash);
        for (String name = names[place]; name != null; name = names[place]) {
            if (isMadeOf(name, pieces)) {
                return weights[place];
            }
            place = next(place);
        }
        return 0;
    }

    /** What the hash code of the pieces before one is multiplied by. */
    private static int power(int length) {
        int power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    private static boolean isMadeOf(String name, String... pieces) {
        int at = 0;
        for (String piece : pieces) {
            if (!name.startsWith(piece, at)) {
                return false;
            }
            at += piece.length();
        }
        return at == name.length();
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (names.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (names.length - 1);
    }
}
