package org.dateline.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;
import org.dateline.text.Tokens;

/** Tells whether a text is English by the share of words that only English uses so often. */
final class EnglishWords {

    /** Fewer words than this say nothing about their language; they pass as English. */
    private static final int FEWEST_WORDS = 8;

    /** In fewer words than this chance decides how many are English; only words of another language tell. */
    private static final int FEW_WORDS = 40;

    /** The first words say enough. */
    private static final int MOST_WORDS = 2_000;

    /** News English has about 30 of 100; German, French, Spanish and Dutch under 6. */
    private static final double SMALLEST_SHARE = 0.12;

    /** The letters from here on are Greek, Cyrillic and so on. */
    private static final char FIRST_OTHER_SCRIPT = 0x370;

    private final Set<String> words;
    private final Set<String> foreign;

    private EnglishWords(Set<String> words, Set<String> foreign) {
        this.words = words;
        this.foreign = foreign;
    }

    static EnglishWords load() {
        return new EnglishWords(wordsOf("data/lexicon/english-words.tsv"), wordsOf("data/lexicon/foreign-words.tsv"));
    }

    private static Set<String> wordsOf(String table) {
        return Tsv.read(table).rows().stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }

    ArticleReading.Language languageOf(Tokens tokens) {
        int seen = 0;
        int english = 0;
        int other = 0;
        for (int i = 0; i < tokens.size() && seen < MOST_WORDS; i++) {
            if (tokens.isWord(i)) {
                seen++;
                english += words.contains(tokens.lower(i)) ? 1 : 0;
                other += isOther(tokens, i) ? 1 : 0;
            }
        }
        boolean few = seen < FEW_WORDS && other == 0;
        boolean passes = seen < FEWEST_WORDS || few || english >= SMALLEST_SHARE * seen;
        return passes ? ArticleReading.Language.ENGLISH : ArticleReading.Language.OTHER;
    }

    /** A small word of another language, or any word of another script. */
    private boolean isOther(Tokens tokens, int index) {
        char first = tokens.first(index);
        // the mark of "’s" lies far out too, but is no letter
        boolean script = first >= FIRST_OTHER_SCRIPT && (Character.isLetter(first) || Character.isSurrogate(first));
        return script || foreign.contains(tokens.lower(index));
    }
}
