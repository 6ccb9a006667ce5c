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
        return Families.all().stream()
                .flatMap(family -> Tsv.read("data/phrases/" + family.name() + ".tsv").rows().stream())
                .map(row ->
                        DynamicTest.dynamicTest(row.place() + " " + row.get("phrase"), () -> CorpusLine.replay(row)));
    }

    @TestFactory
    Stream<DynamicTest> wordsThatAreNoTime() {
        return Families.all().stream()
                .flatMap(family -> Tsv.read("data/phrases/negative/" + family.name() + ".tsv").rows().stream())
                .map(row -> DynamicTest.dynamicTest(
                        row.place() + " " + row.get("words"), () -> CorpusLine.leaveAlone(row)));
    }

    @TestFactory
    Stream<DynamicTest> everyFamilyHasItsCorpus() {
        return Families.all().stream().map(family -> DynamicTest.dynamicTest(family.name(), () -> hasCorpus(family)));
    }

    private static void hasCorpus(PhraseFamily family) {
        assertThat(Tsv.read("data/phrases/" + family.name() + ".tsv").rows()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Tsv.read("data/phrases/negative/" + family.name() + ".tsv").rows())
                .hasSizeGreaterThanOrEqualTo(5);
    }
}
