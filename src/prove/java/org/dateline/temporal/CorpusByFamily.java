package org.dateline.temporal;

import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lines of data/phrases as {@link PhraseCorpusTest} replays them, one test a family: PIT starts JUnit anew for each
 * test of each mutant, which two thousand tests of one line each would make hours.
 */
class CorpusByFamily {

    static Stream<String> families() {
        return Families.all().stream().map(PhraseFamily::name);
    }

    @ParameterizedTest
    @MethodSource("families")
    void phrases(String family) {
        Tsv.read("data/phrases/" + family + ".tsv").rows().forEach(CorpusLine::replay);
    }

    @ParameterizedTest
    @MethodSource("families")
    void wordsThatAreNoTime(String family) {
        Tsv.read("data/phrases/negative/" + family + ".tsv").rows().forEach(CorpusLine::leaveAlone);
    }
}
