package org.dateline.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;
import org.dateline.text.Tokens;

/** Tells whether a text is English by the share of words that only English uses so often. */
final class EnglishWords {

    /** Fewer words than this say nothing about their language; they pass as English. */
    private static final int FEWEST_WORDS = 8;

    /** The first words say enough. */
    private static final int MOST_WORDS = 2_000;

    /** News English has about 30 of 100; German, French, Spanish and Dutch under 6. */
    private static final double SMALLEST_SHARE = 0.12;

    private final Set<String> words;

    private EnglishWords(Set<String> words) {
        this.words = words;
    }

    static EnglishWords load() {
        return new EnglishWords(Tsv.read("data/lexicon/english-words.tsv").rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    ArticleReading.Language languageOf(Tokens tokens) {
        int seen = 0;
        int english = 0;
        for (int i = 0; i < tokens.size() && seen < MOST_WORDS; i++) {
            if (tokens.isWord(i)) {
                seen++;
                english += words.contains(tokens.lower(i)) ? 1 : 0;
            }
        }
        boolean passes = seen < FEWEST_WORDS || english >= SMALLEST_SHARE * seen;
        return passes ? ArticleReading.Language.ENGLISH : ArticleReading.Language.OTHER;
    }
}
