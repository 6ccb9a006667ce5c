package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Meaning;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the model of direction is told of a date must not change unseen: its weights were learned for these features.
 */
class DirectionFeaturesTest {

    @TestFactory
    Stream<DynamicTest> theModelIsToldTheWordsAroundABareDate() {
        List<Tsv.Row> rows = Tsv.read("temporal/direction-features.tsv").rows();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("date") + " in " + row.get("text"),
                        () -> assertThat(features(row.get("text"), row.get("date")))
                                .isEqualTo(row.get("features"))));
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
