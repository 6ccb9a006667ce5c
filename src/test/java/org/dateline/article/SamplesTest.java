package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.text.ArticleLayout;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Paragraph;
import org.dateline.text.ParagraphRole;
import org.dateline.text.Sentence;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles that ship: complete, readable, and with the troubles of real ones. */
class SamplesTest {

    private static final List<Sample> SAMPLES =
            Tsv.read("data/samples/samples.tsv").rows().stream().map(Sample::of).toList();

    private record Sample(String file, String title, String outlet, String published, String note, String body) {

        private static Sample of(Tsv.Row row) {
            String file = row.get("file");
            return new Sample(
                    file,
                    row.get("title"),
                    row.get("outlet"),
                    row.get("published"),
                    row.get("note"),
                    decoded("/data/samples/" + file));
        }

        private ArticleLayout layout() {
            return ArticleLayout.of(SourceText.of(body));
        }

        private Stream<ParagraphRole> roles() {
            return layout().paragraphs().stream().map(Paragraph::role);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Sample> samples() {
        return SAMPLES;
    }

    @Test
    void thereAreEnoughFromDifferentYearsAndNoneTwice() {
        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(5);
        assertThat(SAMPLES).extracting(Sample::file).doesNotHaveDuplicates();
        assertThat(SAMPLES).extracting(Sample::title).doesNotHaveDuplicates();
        assertThat(SAMPLES.stream()
                        .map(sample -> sample.published().substring(0, 4))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isCompleteAndReadable(Sample sample) {
        assertThat(List.of(sample.title(), sample.outlet(), sample.note()))
                .as("title, outlet, note")
                .noneMatch(String::isBlank);
        assertThatCode(() -> LocalDate.parse(sample.published())).doesNotThrowAnyException();
        long words = sample.body().codePoints().filter(Character::isWhitespace).count();
        assertThat(words).as("words").isBetween(350L, 700L);
        assertThat(sample.roles()).contains(ParagraphRole.BODY, ParagraphRole.FURNITURE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySentenceIsFoundAgainByItsCodePoints(Sample sample) {
        ArticleLayout layout = sample.layout();
        for (Sentence sentence : layout.sentences()) {
            CodePointSpan outside = layout.source().toCodePoints(sentence.span());
            String quoted = sample.body()
                    .substring(
                            sample.body().offsetByCodePoints(0, outside.start()),
                            sample.body().offsetByCodePoints(0, outside.end()));
            assertThat(quoted).isEqualTo(layout.quote(sentence));
        }
    }

    @Test
    void betweenThemTheyHoldTheTroublesOfRealOnes() {
        String all = SAMPLES.stream().map(Sample::body).collect(Collectors.joining());
        assertThat(SAMPLES).as("a paragraph printed twice").anyMatch(SamplesTest::repeatsAParagraph);
        assertThat(SAMPLES)
                .as("a doubled title")
                .anyMatch(sample ->
                        sample.roles().filter(ParagraphRole.HEADLINE::equals).count() == 2);
        assertThat(SAMPLES).as("a byline").anyMatch(sample -> sample.roles().anyMatch(ParagraphRole.BYLINE::equals));
        assertThat(SAMPLES).as("no title").anyMatch(sample -> sample.roles().noneMatch(ParagraphRole.HEADLINE::equals));
        assertThat(SAMPLES)
                .as("a curly quotation mark that never closes")
                .anyMatch(sample -> count(sample.body(), '“') > count(sample.body(), '”'));
        assertThat(SAMPLES)
                .as("a straight quotation mark that never closes")
                .anyMatch(sample -> count(sample.body(), '"') % 2 == 1);
        assertThat(SAMPLES)
                .as("no day that a date could be read from")
                .anyMatch(sample -> sample.body().matches("(?s)(?!.*\\b\\d{1,2} [JFMASOND][a-z]{2,}).*"));
        assertThat(all.codePoints()).as("outside the basic plane").anyMatch(sign -> sign > 0xFFFF);
        assertThat(all.codePoints()).as("right to left").anyMatch(SamplesTest::runsFromTheRight);
        assertThat(all).as("diacritics, a footer's form").contains("é", "ğ", "Leave a comment");
    }

    private static boolean repeatsAParagraph(Sample sample) {
        return sample.layout().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.isRepeat() && paragraph.role() == ParagraphRole.BODY);
    }

    private static boolean runsFromTheRight(int sign) {
        return Character.getDirectionality(sign) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static long count(String body, char sign) {
        return body.chars().filter(each -> each == sign).count();
    }

    /** Fails on bytes that are no UTF-8, which a lenient reader would turn into question marks. */
    private static String decoded(String resource) {
        try (InputStream bytes = Objects.requireNonNull(SamplesTest.class.getResourceAsStream(resource), resource)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(resource + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
