package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.Test;

/** The edges of the families: of each sentence everything that is found in it, and nothing else. */
class FoundTest {

    private static final PublicationDate FRIDAY = PublicationDate.of(LocalDate.of(2022, 2, 4));

    private final TemporalReader reader = TemporalReader.create();

    @Test
    void findsAllTimesOfASentenceAndNothingElse() {
        List<Tsv.Row> rows = Tsv.read("temporal/found.tsv").rows();
        assertThat(rows).hasSizeGreaterThan(250);
        for (Tsv.Row row : rows) {
            assertThat(found(row.get("text")))
                    .as(row.place() + " " + row.get("text"))
                    .isEqualTo(row.get("times"));
        }
    }

    private String found(String text) {
        SourceText source = SourceText.of(text);
        String found = reader.read(ArticleLayout.of(source), FRIDAY).stream()
                .map(time -> source.quote(time.span()) + " = " + meaning(time))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    private static String meaning(ResolvedTime time) {
        String edtf = time.edtf() == null ? "-" : time.edtf().toString();
        String mod = time.mod() == null ? "" : " " + time.mod();
        return edtf.equals(time.value()) && mod.isEmpty() ? edtf : edtf + " (" + time.value() + mod + ")";
    }
}
