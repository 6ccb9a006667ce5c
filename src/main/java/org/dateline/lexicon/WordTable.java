package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of single words, asked with a token whatever its case. It is asked for every word of a text, so the
 * token's text is not cut out for it. Immutable.
 *
 * @param <T> what a word stands for
 */
public final class WordTable<T> {

    /** Where a word is in the lists, or -1; twice as many places as words at least, and a power of two. */
    private final int[] places;

    private final List<String> words;
    private final List<T> values;
    private final int longest;

    /** @param entries words in small letters with what they stand for */
    public WordTable(Map<String, T> entries) {
        words = new ArrayList<>(entries.keySet());
        values = new ArrayList<>(entries.values());
        places = new int[Integer.highestOneBit(Math.max(1, entries.size())) * 4];
        Arrays.fill(places, -1);
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            int place = place(words.get(i).hashCode());
            while (places[place] >= 0) {
                place = next(place);
            }
            places[place] = i;
            most = Math.max(most, words.get(i).length());
        }
        longest = most;
    }

    /** What a token stands for, or null. */
    public @Nullable T at(Tokens tokens, int index) {
        if (tokens.end(index) - tokens.start(index) > longest) {
            return null;
        }
        int place = place(tokens.lowerHash(index));
        while (places[place] >= 0) {
            if (tokens.isLower(index, words.get(places[place]))) {
                return values.get(places[place]);
            }
            place = next(place);
        }
        return null;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }
}
