package org.dateline.event.actor;

import java.util.Map;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.SentenceSyntax;

/**
 * People in a sentence of whom no party is known. They take "he" and "his" away from whoever was named before: in "Jane
 * Roe spoke. Her party left" no known party left.
 */
final class Strangers {

    private final ArticleMemory memory;
    private final Map<Integer, KnownName> names;
    private int first = Integer.MAX_VALUE;

    Strangers(ArticleMemory memory, Map<Integer, KnownName> names) {
        this.memory = memory;
        this.names = names;
    }

    /** Looks at a token that names no party; the index to go on from. */
    int pass(SentenceSyntax sentence, int token) {
        int last = token;
        while (isName(sentence, last)) {
            last++;
        }
        last--;
        boolean several = last > token && isFree(sentence, token);
        boolean again = last >= token && memory.isStranger(sentence.tokens().text(last));
        if (several || again) {
            memory.introduceStranger(sentence.tokens().text(last));
            memory.topicPerson(null);
            first = Math.min(first, token);
        }
        return Math.max(token, last) + 1;
    }

    private boolean isName(SentenceSyntax sentence, int token) {
        return sentence.tag(token) == PartOfSpeech.PROPN
                && sentence.tokens().isCapitalized(token)
                && !names.containsKey(token)
                && !sentence.isTime(token);
    }

    /** People's names have no article, and as a topic no preposition, before them. */
    private static boolean isFree(SentenceSyntax sentence, int token) {
        PartOfSpeech before = sentence.tag(token - 1);
        return before != PartOfSpeech.DET && before != PartOfSpeech.ADP && before != PartOfSpeech.PROPN;
    }

    /** Index of the first stranger in the sentence; behind every token where there is none. */
    int first() {
        return first;
    }
}
