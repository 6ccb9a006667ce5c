package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLayoutTest {

    private static List<String> sentences(String body) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(body));
        return layout.sentences().stream().map(layout::quote).toList();
    }

    private static List<ParagraphRole> roles(String body) {
        return ArticleLayout.of(SourceText.of(body)).paragraphs().stream()
                .map(Paragraph::role)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Lavrov met Gen. J. F. Smith on Jan. 4 in Geneva.",
                "The U.S. delegation left at 5 p.m. on Friday.",
                "‘We shall see.’ he said.",
                "Inflation rose to 4.8 percent, No. 3 on the list.",
                "She wrote to the board of Acme Inc. and waited...",
                "The site example.com was down."
            })
    void staysWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void endsAtTerminalSignsWithTheirQuotationMarks() {
        assertThat(
                        sentences(
                                "“It is over.” The minister left. Was it? No! He said no. They met in the U.S. The talks failed."))
                .containsExactly(
                        "“It is over.”",
                        "The minister left.",
                        "Was it?",
                        "No!",
                        "He said no.",
                        "They met in the U.S.",
                        "The talks failed.");
    }

    @Test
    void aQuotationThatNeverClosesEndsWithItsSentence() {
        assertThat(sentences("He spoke of ‘a new era. The talks go on. They end on Monday."))
                .containsExactly("He spoke of ‘a new era.", "The talks go on.", "They end on Monday.");
    }

    @Test
    void wrappedLinesAreOneParagraphAndListsAreNot() {
        String wrapped =
                "The two ministers met on Friday in the capital to talk about the\nborder and the river, officials said.\n";
        assertThat(ArticleLayout.of(SourceText.of(wrapped)).paragraphs()).hasSize(1);
        String full =
                "Ministers meet in Oslo\n\nThe two ministers met on Friday in the capital of the country.\nThey will meet again.\n\nTheir aides left.";
        assertThat(ArticleLayout.of(SourceText.of(full)).paragraphs())
                .as("a full line that happens to end a sentence")
                .hasSize(3);
        String list = "Ministers meet\nBy a correspondent\nThey met on Friday.\nThey parted on Sunday.";
        assertThat(ArticleLayout.of(SourceText.of(list)).paragraphs()).hasSize(4);
    }

    @Test
    void tellsTitleBylineTextAndFurniture() {
        assertThat(roles("""
                        Ministers Sign River Treaty

                        Ministers Sign River Treaty

                        By our correspondent in Vienna

                        The ministers signed the treaty on Friday.

                        They will meet again next month.

                        Leave a Reply

                        Name and website are kept for the next time.
                        """))
                .containsExactly(
                        ParagraphRole.HEADLINE,
                        ParagraphRole.HEADLINE,
                        ParagraphRole.BYLINE,
                        ParagraphRole.BODY,
                        ParagraphRole.BODY,
                        ParagraphRole.FURNITURE,
                        ParagraphRole.FURNITURE);
    }

    @Test
    void aRepeatPointsToItsFirstPrinting() {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(
                "The envoys met in Oslo on Monday.\n\nThey left.\n\nThe envoys met in Oslo, on Monday.\n\nThey left."));
        assertThat(layout.paragraphs().get(2).repeats()).isZero();
        assertThat(layout.paragraphs().get(3).isRepeat())
                .as("two words may well stand twice")
                .isFalse();
    }

    @Test
    void hostileTextsGiveBoundedSentencesInOrder() {
        String body = "next ".repeat(20_000) + "\u0000\uD83D " + "x".repeat(10_000) + "🕊".repeat(3_000) + " . . . ’’’";
        ArticleLayout layout = ArticleLayout.of(SourceText.of(body));
        int end = 0;
        for (Sentence sentence : layout.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.span().length()).isBetween(1, SentenceSplitter.LONGEST);
            assertThat(Character.isLowSurrogate(body.charAt(sentence.span().start())))
                    .isFalse();
            end = sentence.span().end();
        }
        assertThat(end).isEqualTo(body.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u200B\uFEFF", "\t \u00A0\r\n"})
    void nothingIsNothing(String body) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(body));
        assertThat(layout.paragraphs()).isEmpty();
        assertThat(layout.sentences()).isEmpty();
    }
}
