package org.dateline.temporal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;

/** Which words go to the last resort: temporal/unknown-words.tsv has them sentence by sentence, "-" where none do. */
class UnknownWordsTest {

    @Test
    void whatLooksLikeADateAndNoFamilyTookIsCutOut() {
        for (Tsv.Row row : Tsv.read("temporal/unknown-words.tsv").rows()) {
            assertThat(runs(row.get("text"))).as(row.get("text")).isEqualTo(row.get("runs"));
        }
    }

    static String runs(String text) {
        Tokens tokens = Tokens.of(text);
        Passage passage = Passage.of(tokens, 0, tokens.size());
        String runs = UnknownWords.of(passage, PhraseFinder.find(passage)).stream()
                .map(run -> passage.words(run.first(), run.last()))
                .collect(Collectors.joining("; "));
        return runs.isEmpty() ? "-" : runs;
    }
}
