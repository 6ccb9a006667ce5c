package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.article.DraftProblem.Field;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 2, 4);

    private final DraftRules rules = new DraftRules(Clock.fixed(Instant.parse("2022-02-04T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void anOrdinaryArticleIsTaken() {
        assertThat(rules.check(draft("The envoys met on Friday."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\u00A0\u2003", "\uFEFF", "\u200B\u200E"})
    void aTextWithNothingToSeeIsAskedFor(String text) {
        assertThat(rules.check(draft(text)))
                .containsExactly(new DraftProblem(Field.TEXT, "Paste the text of the article here."));
    }

    @Test
    void aMissingDateIsAskedFor() {
        var draft = new ArticleDraft("", "", "The envoys met.", null);

        assertThat(rules.check(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(Field.PUBLISHED);
            assertThat(problem.message()).startsWith("Give the day");
        });
    }

    @Test
    void tomorrowIsTakenSinceItMayBeThatDayElsewhereAlready() {
        assertThat(rules.check(PublicationDate.of(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void theDayAfterTomorrowIsRefused() {
        assertThat(rules.check(PublicationDate.of(TODAY.plusDays(2))))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("future"));
    }

    @Test
    void everyFieldIsToldAtOnce() {
        var draft = new ArticleDraft("t".repeat(301), "o".repeat(201), " ", null);

        assertThat(rules.check(draft))
                .extracting(DraftProblem::field)
                .containsExactly(Field.TITLE, Field.OUTLET, Field.TEXT, Field.PUBLISHED);
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(rules.check(draft("🕊".repeat(200_000)))).isEmpty();
        assertThat(rules.check(draft("🕊".repeat(200_001))))
                .containsExactly(new DraftProblem(
                        Field.TEXT,
                        "The text has 200,001 characters; 200,000 can be read. Shorten it or add it in parts."));
    }

    @Test
    void emojiRightToLeftAndStrayControlsAreTaken() {
        assertThat(rules.check(draft("🕊️ שלום \u202Eمرحبا\u202C agree\u0002ment \u0007\f\u0092 😀")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD83D", "\uDE00", "\uDE00\uD83D"})
    void whatNoFormatCanKeepIsRefusedWithItsLine(String broken) {
        List<DraftProblem> problems = rules.check(draft("First line.\nSecond " + broken + " line."));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(Field.TEXT);
            assertThat(problem.message())
                    .startsWith("Line 2 holds a broken character (U+")
                    .endsWith("type that line anew.");
        });
    }

    @Test
    void aBrokenTitleIsRefusedAtTheTitle() {
        var draft = new ArticleDraft("Talks\0", "", "The envoys met.", PublicationDate.of(TODAY));

        assertThat(rules.check(draft)).extracting(DraftProblem::field).containsExactly(Field.TITLE);
    }

    private static ArticleDraft draft(String text) {
        return new ArticleDraft("", "", text, PublicationDate.of(TODAY));
    }
}
