package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays every line of data/phrases: what each family reads, and what it must leave alone. */
class PhraseCorpusTest {

    private static final LocalDate NEGATIVE_DAY = LocalDate.of(2022, 2, 4);

    private final TemporalReader reader = TemporalReader.create();

    @TestFactory
    Stream<DynamicTest> phrases() {
        return corpora()
                .flatMap(name -> Tsv.read("data/phrases/" + name + ".tsv").rows().stream())
                .map(row -> DynamicTest.dynamicTest(row.place() + " " + row.get("phrase"), () -> replay(row)));
    }

    @TestFactory
    Stream<DynamicTest> wordsThatAreNoTime() {
        return corpora()
                .flatMap(name -> Tsv.read("data/phrases/negative/" + name + ".tsv").rows().stream())
                .map(row -> DynamicTest.dynamicTest(row.place() + " " + row.get("words"), () -> leaveAlone(row)));
    }

    @TestFactory
    Stream<DynamicTest> everyFamilyHasItsCorpus() {
        return corpora().map(name -> DynamicTest.dynamicTest(name, () -> hasCorpus(name)));
    }

    /** Those of the families, and that of what none of them knows. */
    private static Stream<String> corpora() {
        return Stream.concat(Families.all().stream().map(PhraseFamily::name), Stream.of("last-resort"));
    }

    private void replay(Tsv.Row row) {
        SourceText source = SourceText.of(row.get("context"));
        List<ResolvedTime> times = read(source, LocalDate.parse(row.get("published")));
        assertThat(times).extracting(time -> source.quote(time.span())).contains(row.get("phrase"));
        ResolvedTime time = times.stream()
                .filter(one -> source.quote(one.span()).equals(row.get("phrase")))
                .findFirst()
                .orElseThrow();
        String edtf = time.edtf() == null ? "-" : time.edtf().toString();
        assertThat(List.of(edtf, time.value(), time.rule()))
                .containsExactly(row.get("interval"), row.get("value"), row.get("rule"));
        assertThat(time.explanation().sentences().getFirst()).startsWith("“" + row.get("phrase") + "” means ");
    }

    private void leaveAlone(Tsv.Row row) {
        SourceText source = SourceText.of(row.get("context"));
        int start = row.get("context").indexOf(row.get("words"));
        assertThat(start).as("the context holds the words").isNotNegative();
        Span words = Span.of(start, start + row.get("words").length());
        assertThat(read(source, NEGATIVE_DAY))
                .filteredOn(time -> time.span().overlaps(words))
                .extracting(time -> source.quote(time.span()))
                .isEmpty();
    }

    private static void hasCorpus(String name) {
        assertThat(Tsv.read("data/phrases/" + name + ".tsv").rows()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Tsv.read("data/phrases/negative/" + name + ".tsv").rows()).hasSizeGreaterThanOrEqualTo(5);
    }

    private List<ResolvedTime> read(SourceText source, LocalDate published) {
        return reader.read(ArticleLayout.of(source), PublicationDate.of(published));
    }
}
