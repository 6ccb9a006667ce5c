package org.dateline.temporal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No family is asked about "the" or "a" before a word that has no sense in data/lexicon/time-words.tsv. A rule that
 * names such a word needs it there as POINTED.
 */
class PointerTest {

    @TestFactory
    Stream<DynamicTest> noFamilyNeedsAWordThatTheTableLacks() {
        return Families.all().stream()
                .flatMap(family -> Tsv.read("data/phrases/" + family.name() + ".tsv").rows().stream())
                .map(row -> DynamicTest.dynamicTest(row.place(), () -> askAll(row.get("context"))));
    }

    private static void askAll(String context) {
        Tokens tokens = Tokens.of(context);
        Passage passage = Passage.of(tokens, 0, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (Families.pointsElsewhere(passage, i)) {
                for (PhraseFamily family : passage.word(i).starters().all()) {
                    assertThat(family.at(passage, i))
                            .as("%s of “%s %s”", family.name(), tokens.text(i), tokens.text(i + 1))
                            .isEmpty();
                }
            }
        }
    }
}
