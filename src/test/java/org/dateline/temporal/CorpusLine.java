package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.lexicon.Tsv;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.dateline.text.Span;

/** What one line of data/phrases asks of the reader. */
final class CorpusLine {

    private static final LocalDate NEGATIVE_DAY = LocalDate.of(2022, 2, 4);
    private static final TemporalReader READER = TemporalReader.create();

    private CorpusLine() {}

    /** A line of a family: the phrase is found, and means what the line says. */
    static void replay(Tsv.Row row) {
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

    /** A line of words that are no time: nothing is found in them. */
    static void leaveAlone(Tsv.Row row) {
        SourceText source = SourceText.of(row.get("context"));
        int start = row.get("context").indexOf(row.get("words"));
        assertThat(start).as("the context holds the words").isNotNegative();
        Span words = Span.of(start, start + row.get("words").length());
        assertThat(read(source, NEGATIVE_DAY))
                .filteredOn(time -> time.span().overlaps(words))
                .extracting(time -> source.quote(time.span()))
                .isEmpty();
    }

    private static List<ResolvedTime> read(SourceText source, LocalDate published) {
        return READER.read(ArticleLayout.of(source), PublicationDate.of(published));
    }
}
