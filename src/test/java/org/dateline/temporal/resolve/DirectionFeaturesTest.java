package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Meaning;
import org.junit.jupiter.api.Test;

/**
 * What the model of direction is told of a date must not change unseen: its weights were learned for these features.
 */
class DirectionFeaturesTest {

    @Test
    void theModelIsToldTheWordsAroundABareDate() {
        for (Tsv.Row row : Tsv.read("temporal/direction-features.tsv").rows()) {
            assertThat(features(row.get("text"), row.get("date")))
                    .as(row.get("date") + " in " + row.get("text"))
                    .isEqualTo(row.get("features"));
        }
    }

    static String features(String text, String date) {
        SentencePhrases sentence = SentencePhrases.of(text);
        return sentence.phrases().stream()
                .filter(phrase -> sentence.words(phrase).equals(date))
                .findFirst()
                .map(phrase -> String.join(
                        " ",
                        DirectionChoice.features(
                                (Meaning.Named) phrase.meaning(), sentence.around(phrase), SentencePhrases.FRIDAY)))
                .orElse("not found");
    }
}
