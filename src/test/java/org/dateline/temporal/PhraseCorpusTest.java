package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays every line of data/phrases: what each family reads, and what it must leave alone. */
class PhraseCorpusTest {

    @TestFactory
    Stream<DynamicTest> phrases() {
        return corpora()
                .flatMap(name -> Tsv.read("data/phrases/" + name + ".tsv").rows().stream())
                .map(row ->
                        DynamicTest.dynamicTest(row.place() + " " + row.get("phrase"), () -> CorpusLine.replay(row)));
    }

    @TestFactory
    Stream<DynamicTest> wordsThatAreNoTime() {
        return corpora()
                .flatMap(name -> Tsv.read("data/phrases/negative/" + name + ".tsv").rows().stream())
                .map(row -> DynamicTest.dynamicTest(
                        row.place() + " " + row.get("words"), () -> CorpusLine.leaveAlone(row)));
    }

    @TestFactory
    Stream<DynamicTest> everyFamilyHasItsCorpus() {
        return corpora().map(name -> DynamicTest.dynamicTest(name, () -> hasCorpus(name)));
    }

    /** Those of the families, and that of what none of them knows. */
    private static Stream<String> corpora() {
        return Stream.concat(Families.all().stream().map(PhraseFamily::name), Stream.of("last-resort"));
    }

    private static void hasCorpus(String name) {
        assertThat(Tsv.read("data/phrases/" + name + ".tsv").rows()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Tsv.read("data/phrases/negative/" + name + ".tsv").rows()).hasSizeGreaterThanOrEqualTo(5);
    }
}
