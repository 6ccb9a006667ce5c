package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;

/** The phrases of one sentence, published on Friday 4 February 2022, for tests of what stands around them. */
record SentencePhrases(Passage passage, List<TimePhrase> phrases) {

    static final LocalDate FRIDAY = LocalDate.of(2022, 2, 4);

    static SentencePhrases of(String text) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(text));
        List<Found> found = Found.in(layout, new Guesses(LastResort.NONE, FRIDAY));
        if (found.size() != 1) {
            throw new IllegalArgumentException("Not one sentence with times: " + text);
        }
        return new SentencePhrases(found.getFirst().passage(), found.getFirst().phrases());
    }

    String words(TimePhrase phrase) {
        return passage.words(phrase.first(), phrase.last());
    }

    Around around(TimePhrase phrase) {
        return new Around(passage, phrase.first(), phrase.last());
    }
}
