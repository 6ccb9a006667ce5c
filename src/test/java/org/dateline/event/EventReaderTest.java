package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a whole article to its events, and from noise to none. */
class EventReaderTest {

    private static Told article() {
        try (InputStream text = EventReaderTest.class.getResourceAsStream("/event/nairobi-talks.txt")) {
            String body = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return Told.by(body, PublicationDate.of(LocalDate.of(2023, 11, 8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anArticleGivesItsEventsWithPartiesAndStatus() {
        assertThat(article().lines())
                .contains(
                        "AGREE happened KEN+TZA",
                        "CONSULT happened KEN>TZA",
                        "SUPPORT happened KEN>TZA",
                        "REQUEST happened UGA>KEN+TZA",
                        "RETREAT negated KEN",
                        "SANCTION hypothetical TZA>KEN",
                        "CONSULT planned KEN>RWA");
    }

    @Test
    void eachEventHasItsOwnTime() {
        Told told = article();

        assertThat(told.edtf(EventKind.AGREE)).isEqualTo("2023-11-07");
        assertThat(told.edtf(EventKind.REQUEST)).isEqualTo("2023-10-30/2023-11-05");
        assertThat(told.edtf(EventKind.SANCTION)).isEqualTo("[2023-11-08..]");
    }

    @Test
    void theHeadlineAndItsDoubleAreFurtherMentions() {
        List<Mention> mentions = article().the(EventKind.AGREE).mentions();

        assertThat(mentions).hasSize(3);
        assertThat(mentions).filteredOn(Mention::repeated).hasSize(1);
    }

    @Test
    void bylineAndFooterTellNothing() {
        Told told = article();
        int footer = told.source().body().indexOf("Leave a comment");
        int byline = told.source().body().indexOf("By our");

        assertThat(told.events())
                .flatExtracting(DiplomaticEvent::mentions)
                .allSatisfy(mention -> assertThat(mention.sentence().start())
                        .isLessThan(footer)
                        .isNotEqualTo(byline));
    }

    @Test
    void triggersLieInTheirSentencesAndIdsAreUnique() {
        Told told = article();

        assertThat(told.events()).extracting(DiplomaticEvent::id).doesNotHaveDuplicates();
        assertThat(told.events())
                .flatExtracting(DiplomaticEvent::mentions)
                .allSatisfy(mention -> assertThat(mention.sentence().encloses(mention.trigger()))
                        .isTrue());
    }

    @Test
    void headlinesAreShortAndReadingTwiceGivesTheSame() {
        Told told = article();

        assertThat(told.events()).allSatisfy(event -> {
            assertThat(event.headline()).isNotBlank().hasSizeLessThan(90);
            assertThat(event.label()).hasSizeLessThanOrEqualTo(40);
            assertThat(event.certainty()).isBetween(0.0, 1.0);
        });
        assertThat(article().events()).isEqualTo(told.events());
    }

    @Test
    void aHeadlineIsActiveAndInThePresent() {
        Told told = Told.by("Norway criticised Iceland over its fishing quotas on Monday, its ministry said.");

        assertThat(told.the(EventKind.ACCUSE).headline())
                .isEqualTo("Norway criticises Iceland over its fishing quotas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n  ",
                "Beat the eggs, add the flour and bake for twenty minutes.",
                "Der Minister reiste am Montag nach Paris.",
                "‘‘‘ “ ( ‘ Norway",
                "Norway",
                "to to to and and met met by by with",
                "🇳🇴 met 🇸🇪 \u202e on Monday",
            })
    void noiseGivesNoEvent(String body) {
        assertThat(Told.by(body).events()).isEmpty();
        assertThat(Told.undated(body).events()).isEmpty();
    }

    @Test
    void aVeryLongRunOfWordsIsPassedOver() {
        Told told = Told.by("Norway met Sweden and ".repeat(2_000));

        assertThat(told.events().stream()
                        .mapToInt(event -> event.mentions().size())
                        .sum())
                .isLessThan(10);
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        String filler = "Nothing of note was reported from the valley that day. ".repeat(800);
        Told told = Told.by(filler + "\n\nNorway condemned Iceland on Monday.");

        assertThat(told.lines()).containsExactly("ACCUSE happened NOR>ISL");
    }
}
