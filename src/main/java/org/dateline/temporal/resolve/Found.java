package org.dateline.temporal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.PhraseFinder;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** The phrases of a sentence, in their order. */
record Found(Sentence sentence, Passage passage, List<TimePhrase> phrases) {

    /** Those of every sentence that has any, with what the last resort makes of words that no family knows. */
    static List<Found> in(ArticleLayout layout, Guesses guesses) {
        Tokens tokens = layout.tokens();
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : layout.sentences()) {
            Passage passage = Passage.of(tokens, tokens.firstIn(sentence.span()), tokens.afterLastIn(sentence.span()));
            List<TimePhrase> phrases = guesses.added(passage, PhraseFinder.find(passage));
            if (!phrases.isEmpty()) {
                found.add(new Found(sentence, passage, phrases));
            }
        }
        return found;
    }
}
