package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.ArticleReading;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TimexType;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that hang on an event of the article take their place once the article has dated it. */
class AnchoredTimesTest {

    private static final String SUMMIT = "France and Germany held a summit on 3 January 2022 in Paris. ";
    private static final ArticleReader READER = ArticleReader.withoutEmbeddings();

    private static ArticleReading read(String text) {
        return READER.read(SourceText.of(text), PublicationDate.of(LocalDate.of(2022, 2, 4)));
    }

    private static ResolvedTime lastOf(String text) {
        List<ResolvedTime> times = read(text).times();
        return times.getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two days after the summit France recalled its envoy from Italy.|2022-01-05",
                "France recalled its envoy from Italy the day before the summit.|2022-01-02",
                "France recalled its envoy from Italy on the day of the summit.|2022-01-03",
                "France recalled its envoy from Italy on the eve of the summit.|2022-01-02",
                "France recalled its envoy from Italy on the Friday after the summit.|2022-01-07",
                "France recalled its envoy from Italy a week after their summit.|2022-01-10/2022-01-16",
            })
    void hangOnTheEventToldBefore(String sentence, String edtf) {
        ResolvedTime time = lastOf(SUMMIT + sentence);
        assertThat(time.edtf()).hasToString(edtf);
        assertThat(time.type()).isEqualTo(TimexType.DATE);
        assertThat(time.anchor().kind()).isEqualTo(Anchor.Kind.EVENT);
        assertThat(SourceText.of(SUMMIT + sentence).quote(time.anchor().mention()))
                .isEqualTo("summit");
        assertThat(time.explanation().sentences()).contains("The text itself dates this event.");
        assertThat(time.certainty()).isLessThan(0.8);
    }

    @Test
    void dateTheEventOfTheirOwnSentence() {
        ArticleReading reading = read(SUMMIT + "Two days after the summit France recalled its envoy from Italy.");
        assertThat(reading.events())
                .extracting(event -> String.valueOf(event.when().edtf()))
                .contains("2022-01-05")
                .contains("2022-01-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two days after the vote France recalled its envoy from Italy.|event “the vote” + 2 days",
                "France recalled its envoy from Italy the day before the vote.|event “the vote” - 1 day",
                "France recalled its envoy from Italy on the day of the vote.|event “the vote”",
            })
    void stayOpenWhereNothingDatesTheEvent(String sentence, String relative) {
        ResolvedTime time = lastOf(SUMMIT + sentence);
        assertThat(time.edtf()).isNull();
        assertThat(time.relative()).isEqualTo(relative);
        assertThat(time.explanation().sentences())
                .contains("When that was is not known, so the phrase has no place yet.");
    }

    @Test
    void anEventToldOnlyLaterDatesNothing() {
        List<ResolvedTime> times = read("Two days after the summit France recalled its envoy from Italy. " + SUMMIT)
                .times();
        assertThat(times.getFirst().edtf()).isNull();
    }

    @Test
    void theNearestEarlierOneIsMeant() {
        ResolvedTime time = lastOf(SUMMIT
                + "France and Italy held a summit on 20 January 2022 in Rome. "
                + "Two days after the summit France recalled its envoy from Italy.");
        assertThat(time.edtf()).hasToString("2022-01-22");
    }
}
