package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.reading.ArticleReader;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clause means has a say in the kind of its event, and tells of events that no table of verbs knows. */
class KindJudgeTest {

    private static final ArticleReader WITH = ArticleReader.create(true);
    private static final ArticleReader WITHOUT = ArticleReader.create(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru padlocked the offices of the opposition paper on Monday and carried off its presses. | COERCE",
                "Norway rowed with Mali over the killing of two aid workers, calling the inquiry a sham. | ACCUSE",
            })
    void aVerbThatNoTableHasTellsByItsMeaning(String sentence, EventKind kind) {
        assertThat(kinds(WITHOUT, sentence)).isEmpty();
        assertThat(kinds(WITH, sentence)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru met Chile in Lima on Friday. | CONSULT",
                "Norway bombed a harbour in Mali on Friday. | ASSAULT",
                "Sweden expelled two Danish diplomats for spying. | SANCTION",
            })
    void aPlainVerbKeepsItsKind(String sentence, EventKind kind) {
        assertThat(kinds(WITH, sentence)).contains(kind);
        assertThat(kinds(WITHOUT, sentence)).contains(kind);
    }

    @Test
    void whoTellsOfADeedHasNotDoneIt() {
        ArticleReader reader = WITH;
        var events = reader.read(
                        SourceText.of("Norway has massed tanks at its border, Iceland's defence ministry said."),
                        PublicationDate.of(LocalDate.of(2022, 2, 4)))
                .events();

        assertThat(events)
                .filteredOn(event -> event.kind() != EventKind.STATEMENT)
                .flatExtracting(DiplomaticEvent::actors)
                .extracting(org.dateline.event.Actor::code)
                .doesNotContain("ISL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru savours its potatoes in spring.",
                "Brazil beat Germany 2-1 in the semi-final on Tuesday. Germany's coach praised his players.",
                "Peel the Spanish onions and fry them in Greek oil. Serve with Turkish bread.",
                "Shares in Tokyo fell on Monday. In Frankfurt the index gained 1 percent.",
                "HOST: You lived in France? GUEST: Yes, I studied in Paris and then in Germany.",
                "A hotel in Spain fired two cooks. Tourists from Norway complained about the food.",
                "Researchers from Japan and Peru published a study on rice.",
            })
    void whatMeansNothingOfTheSortIsNoEvent(String text) {
        assertThat(kinds(WITH, text)).isEmpty();
    }

    private static List<EventKind> kinds(ArticleReader reader, String text) {
        return reader.read(SourceText.of(text), PublicationDate.of(LocalDate.of(2022, 2, 4))).events().stream()
                .map(DiplomaticEvent::kind)
                .toList();
    }
}
