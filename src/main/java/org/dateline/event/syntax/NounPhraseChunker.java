package org.dateline.event.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.nlp.PartOfSpeech;

/** Finds the noun phrases of a sentence that has parts of speech. */
final class NounPhraseChunker {

    private static final Set<String> STANDALONE = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "him",
            "them",
            "us",
            "me",
            "himself",
            "herself",
            "itself",
            "themselves",
            "this",
            "that",
            "these",
            "those",
            "who",
            "which",
            "whom",
            "what",
            "there");
    private static final Set<String> NO_PHRASE = Set.of("who", "which", "whom", "what", "there", "that");

    private final SentenceSyntax sentence;
    private final BitSet names;

    NounPhraseChunker(SentenceSyntax sentence, BitSet names) {
        this.sentence = sentence;
        this.names = names;
    }

    List<NounPhrase> chunk() {
        List<NounPhrase> phrases = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            if (!opens(i)) {
                i++;
                continue;
            }
            int last = endOf(i);
            int trimmed = trimmed(i, last);
            if (trimmed >= i && !NO_PHRASE.contains(sentence.lower(i)) && isNominal(i, trimmed)) {
                phrases.add(new NounPhrase(i, trimmed));
            }
            i = last + 1;
        }
        return phrases;
    }

    /** A bare adjective, "they are set", is no phrase; "the Chinese" is one. */
    private boolean isNominal(int first, int last) {
        if (sentence.tag(first) == PartOfSpeech.DET) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            boolean bare = sentence.tag(i) == PartOfSpeech.ADJ || sentence.tag(i) == PartOfSpeech.VERB;
            if (!bare || names.get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        if (sentence.isTime(i)) {
            return false;
        }
        return switch (sentence.tag(i)) {
            case DET, ADJ, NOUN, PROPN, NUM, PRON, SYM -> true;
            case VERB -> isModifier(i);
            default -> names.get(i);
        };
    }

    private int endOf(int first) {
        if (STANDALONE.contains(sentence.lower(first)) && sentence.tag(first) == PartOfSpeech.PRON) {
            return first;
        }
        int i = first;
        while (continues(i + 1)) {
            i++;
        }
        return i;
    }

    private boolean continues(int i) {
        if (!sentence.holds(i) || sentence.isTime(i)) {
            return false;
        }
        if (names.get(i)) {
            return true;
        }
        if (isAfterInitial(i)) {
            return true;
        }
        if (sentence.is(i, "-") && sentence.holds(i + 1) && sentence.tokens().touchesPrevious(i)) {
            return true;
        }
        if (sentence.is(i - 1, "-") && sentence.tokens().touchesPrevious(i)) {
            return true;
        }
        return switch (sentence.tag(i)) {
            case ADJ, NOUN, PROPN, NUM, SYM -> true;
            case PART -> sentence.is(i, "'s") || sentence.is(i, "’s");
            case VERB -> isModifier(i);
            default -> false;
        };
    }

    /**
     * "growing support", "US-led boycott": a verb's form before a noun, after a determiner or at the phrase's start.
     */
    private boolean isModifier(int i) {
        String word = sentence.lower(i);
        boolean form = word.endsWith("ing") || word.endsWith("ed");
        boolean nounFollows = sentence.tag(i + 1).isNominal() || sentence.tag(i + 1) == PartOfSpeech.ADJ;
        PartOfSpeech before = sentence.tag(i - 1);
        boolean determined = before == PartOfSpeech.DET
                || before == PartOfSpeech.ADJ
                || sentence.is(i - 1, "'s")
                || sentence.is(i - 1, "’s")
                || sentence.is(i - 1, "-")
                || isPossessive(i - 1);
        return form && nounFollows && determined;
    }

    /** The full stop of "John F. Kennedy" and of "Mr. Macron". */
    private boolean isAfterInitial(int i) {
        boolean initial = sentence.tag(i - 1) == PartOfSpeech.PROPN
                && sentence.tokens().text(i - 1).length() == 1;
        return (initial || Words.TITLES.contains(sentence.lower(i - 1)))
                && sentence.is(i, ".")
                && sentence.tokens().touchesPrevious(i)
                && sentence.tag(i + 1) == PartOfSpeech.PROPN;
    }

    private boolean isPossessive(int i) {
        return switch (sentence.lower(i)) {
            case "his", "her", "its", "their", "our", "my", "your" -> true;
            default -> false;
        };
    }

    /** A phrase does not end in a possessive or a hyphen. */
    private int trimmed(int first, int last) {
        int i = last;
        while (i >= first && (sentence.tag(i) == PartOfSpeech.PUNCT || sentence.tag(i) == PartOfSpeech.PART)) {
            i--;
        }
        return i;
    }
}
