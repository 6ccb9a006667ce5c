package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    @Test
    void theLongestPhraseWins() {
        PhraseTable<String> table = PhraseTable.caseSensitive();
        table.put("New", "adjective");
        table.put("New Zealand", "state");
        var match = table.longestAt(Tokens.of("in New Zealand today"), 1).orElseThrow();
        assertThat(match.value()).isEqualTo("state");
        assertThat(match.last()).isEqualTo(2);
        assertThat(table.longestAt(Tokens.of("a New day"), 1).orElseThrow().value())
                .isEqualTo("adjective");
    }

    @Test
    void caseMattersWhereItIsKept() {
        PhraseTable<String> kept = PhraseTable.caseSensitive();
        kept.put("US", "USA");
        assertThat(kept.longestAt(Tokens.of("tell us"), 1)).isEmpty();
        PhraseTable<String> folded = PhraseTable.folded();
        folded.put("hit out", "ACCUSE");
        assertThat(folded.longestAt(Tokens.of("HIT OUT"), 0)).isPresent();
    }

    @Test
    void onePhraseMayStandForSeveralThings() {
        PhraseTable<String> table = PhraseTable.folded();
        table.put("Congo", "COD");
        table.put("Congo", "COG");
        assertThat(table.longestAt(Tokens.of("Congo"), 0).orElseThrow().values())
                .containsExactly("COD", "COG");
    }

    @Test
    void bothApostrophesAreOne() {
        PhraseTable<String> table = PhraseTable.caseSensitive();
        table.put("Côte d'Ivoire", "CIV");
        assertThat(table.longestAt(Tokens.of("Côte d’Ivoire"), 0)).isPresent();
    }
}
