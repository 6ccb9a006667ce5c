package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.lexicon.Tsv;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.Test;

/** Which texts narrate times gone by and which report: temporal/genre.tsv, published on Friday 4 February 2022. */
class GenreTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 2, 4);

    @Test
    void aTextNarratesOrReports() {
        for (Tsv.Row row : Tsv.read("temporal/genre.tsv").rows()) {
            assertThat(genre(row.get("text"))).as(row.get("text")).isEqualTo(row.get("genre"));
        }
    }

    static String genre(String text) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(text));
        return Genre.isHistory(Found.in(layout, new Guesses(LastResort.NONE, FRIDAY)), FRIDAY) ? "history" : "news";
    }
}
