package org.dateline.temporal.phrase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Holiday;
import org.dateline.lexicon.Holidays;
import org.dateline.lexicon.PhraseTable;
import org.dateline.lexicon.Tsv;
import org.dateline.lexicon.WordTable;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of time and tense, the vague ones and the names that only look like time, from data/lexicon. */
final class Vocabulary {

    private static final Vocabulary SHIPPED = new Vocabulary();
    private final WordTable<Word> words;
    private final PhraseTable<Vague> vague = PhraseTable.folded();
    private final PhraseTable<String> traps = PhraseTable.caseSensitive();

    private Vocabulary() {
        Map<String, Map<Sense, Integer>> senses = new HashMap<>();
        for (Tsv.Row row : Tsv.read("data/lexicon/time-words.tsv").rows()) {
            put(senses, row.get("word"), Sense.valueOf(row.get("sense")), Integer.parseInt(row.get("value")));
        }
        for (Tsv.Row row : Tsv.read("data/lexicon/vague-words.tsv").rows()) {
            vague.put(row.get("phrase"), Vague.of(row));
            put(senses, word(row.get("phrase"), 0), Sense.VAGUE, 0);
            put(senses, word(row.get("phrase"), 1), Sense.POINTED, 0);
        }
        for (Tsv.Row row : Tsv.read("data/lexicon/time-traps.tsv").rows()) {
            traps.put(row.get("name"), row.get("name"));
            put(senses, word(row.get("name"), 0), Sense.TRAP, 0);
        }
        for (Holiday holiday : Holidays.load().all()) {
            put(senses, word(holiday.name(), 0), Sense.HOLIDAY, 0);
        }
        Map<String, Set<Tense.Cue>> cues = Tense.cues();
        for (String word : cues.keySet()) {
            senses.putIfAbsent(word, new EnumMap<>(Sense.class));
        }
        Map<Set<Sense>, Families.Starters> starters = new HashMap<>();
        Map<String, Word> all = new HashMap<>();
        for (Map.Entry<String, Map<Sense, Integer>> entry : senses.entrySet()) {
            String word = entry.getKey();
            Set<Sense> alike = entry.getValue().keySet();
            Families.Starters families = starters.get(alike);
            if (families == null) {
                families = Families.Starters.of(alike);
                starters.put(alike, families);
            }
            all.put(word, new Word(word, entry.getValue(), cues.getOrDefault(word, Set.of()), families));
        }
        words = new WordTable<>(all);
    }

    private static void put(Map<String, Map<Sense, Integer>> senses, String word, Sense sense, int value) {
        Map<Sense, Integer> known = senses.get(word);
        if (known == null) {
            known = new EnumMap<>(Sense.class);
            senses.put(word, known);
        }
        known.put(sense, value);
    }

    /** The first word of a phrase or the next one, where there is one. */
    private static String word(String phrase, int index) {
        Tokens words = Tokens.of(phrase);
        return words.lower(Math.min(index, words.size() - 1));
    }

    static Vocabulary shipped() {
        return SHIPPED;
    }

    /** What a token is. */
    Word word(Tokens tokens, int index) {
        return switch (tokens.kind(index)) {
            case NUMBER -> Word.NUMBER;
            case MIXED -> Word.MIXED;
            case PUNCT -> Word.UNKNOWN;
            case WORD -> known(words.at(tokens, index));
        };
    }

    private static Word known(@Nullable Word word) {
        return word == null ? Word.UNKNOWN : word;
    }

    PhraseTable.@Nullable Match<Vague> vagueAt(Tokens tokens, int index) {
        return vague.longestAt(tokens, index).orElse(null);
    }

    PhraseTable.@Nullable Match<String> trapAt(Tokens tokens, int index) {
        return traps.longestAt(tokens, index).orElse(null);
    }

    /**
     * A vague word: TIMEX3 reference, the unit whose handful makes an honest stretch, where there is one, and the words
     * of which one must stand before it, where any word will not do; what it is reckoned from.
     */
    record Vague(String reference, @Nullable String unit, List<String> behind, Meaning.Base base) {

        static Vague of(Tsv.Row row) {
            boolean told = row.optional("told") != null;
            return new Vague(
                    row.get("reference"),
                    row.optional("unit"),
                    row.list("behind"),
                    told ? Meaning.Base.REFERENCE : Meaning.Base.PUBLICATION);
        }
    }
}
