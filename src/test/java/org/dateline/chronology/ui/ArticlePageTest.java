package org.dateline.chronology.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.ui.ArticlePage.Part;
import org.dateline.chronology.ui.ArticlePage.Piece;
import org.dateline.text.CodePointSpan;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

    private static final String FIRST = "France and Germany met 🕊 on Friday.";
    private static final String SECOND = "Both sides signed a treaty and left.";
    private static final String BODY =
            FIRST + " Nothing else was said there. " + SECOND + "\n\nA second paragraph follows.";

    private final HandMade made = HandMade.of(BODY)
            .event("They meet", "2022-02-04", List.of("France", "Germany"), FIRST)
            .event("They sign", "2022-02-04", List.of("France", "Germany"), SECOND)
            .event("They leave", "2022-02-04", List.of("France"), SECOND);
    private final ChronologyContent content = made.content();
    private final Article article = made.article();
    private final ArticlePage page = ArticlePage.of(article, content);

    @Test
    void thePiecesOfAParagraphAreItsCharacters() {
        for (var paragraph : page.paragraphs()) {
            int start = paragraph.pieces().getFirst().start();
            int end = paragraph.pieces().getLast().end();
            assertThat(paragraph.pieces().stream().map(ArticlePageTest::text).collect(Collectors.joining()))
                    .isEqualTo(article.quote(new CodePointSpan(start, end)));
        }
    }

    @Test
    void anEventLightsItsSentenceAndNothingElse() {
        for (StoredEvent event : content.events()) {
            String id = event.id().toString();
            String lit = pieces().stream()
                    .filter(piece -> piece.events().contains(id))
                    .map(ArticlePageTest::text)
                    .collect(Collectors.joining());
            assertThat(lit).isEqualTo(event.mentions().getFirst().quote());
        }
    }

    @Test
    void aSentenceThatTellsTwoEventsKnowsBoth() {
        assertThat(pieces().stream()
                        .filter(piece -> text(piece).equals(SECOND))
                        .findFirst()
                        .orElseThrow()
                        .events())
                .hasSize(2);
    }

    @Test
    void offsetsCountCodePoints() {
        Piece first = pieces().getFirst();

        assertThat(first.end() - first.start()).isEqualTo(FIRST.codePointCount(0, FIRST.length()));
        assertThat(page.length()).isEqualTo(BODY.codePointCount(0, BODY.length()));
    }

    @Test
    void aParagraphHasAMarkForEachOfItsEvents() {
        assertThat(page.paragraphs().getFirst().marks()).hasSize(3);
        assertThat(page.paragraphs().getLast().marks()).isEmpty();
    }

    private List<Piece> pieces() {
        return page.paragraphs().stream().flatMap(p -> p.pieces().stream()).toList();
    }

    private static String text(Piece piece) {
        return piece.parts().stream().map(Part::text).collect(Collectors.joining());
    }
}
