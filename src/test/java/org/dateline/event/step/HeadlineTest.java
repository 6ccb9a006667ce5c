package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.DiplomaticEvent;
import org.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A headline can be printed as it stands: whole, true to the text, in the present tense. */
class HeadlineTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway condemned Iceland on Monday.                               | Norway condemns Iceland",
                "Norwegians protested in Oslo on Monday.                           | Norwegians protest in Oslo",
                "A Norwegian opposition group condemned Iceland.                   | Norwegian opposition group condemns Iceland",
                "Envoys of Peru met Chile in Lima on Monday.                       | Envoys of Peru meet Chile in Lima",
                "The Soviet Union condemned Norway in May 1961.                    | Soviet Union condemns Norway",
                "Norway condemned the deal, and Iceland praised it.                | Norway condemns the deal",
                "Norway condemned Iceland on Monday and left.                      | Norway condemns Iceland",
                "Norway condemned Iceland after two years of silence.              | Norway condemns Iceland after two years of silence",
                "Norway condemned Iceland within hours.                            | Norway condemns Iceland within hours",
                "Norway condemned the deal as a mistake on Monday and left early.  | Norway condemns the deal as a mistake",
                "Norway held talks with Peru for two weeks.                        | Norway holds talks with Peru for two weeks",
                "Norway said that it would visit Peru.                             | Norway will visit Peru",
                "Norway warned Peru that it would leave the pact.                  | Norway warns Peru that it would leave the pact",
            })
    void itSaysWhatTheSentenceSays(String sentence, String headline) {
        assertThat(Told.by(sentence).events())
                .extracting(DiplomaticEvent::headline)
                .contains(headline);
    }

    @Test
    void aDescribedThingIsNamed() {
        Told told = Told.by("Iceland still defends the treaty, which Norway rejected in May 2011.");

        assertThat(told.events()).extracting(DiplomaticEvent::headline).contains("Norway rejects the treaty");
    }

    @Test
    void aNounIsToldWithTheVerbThatCarriesIt() {
        Told told = Told.by("Norway and Peru resumed talks on Monday.");

        assertThat(told.events()).extracting(DiplomaticEvent::headline).containsExactly("Norway and Peru resume talks");
    }

    @Test
    void aThingIsNamedAgainWhereTheTextSaysIt() {
        Told told = Told.by("Norway praised the accord on Monday. Peru rejected it on Tuesday.");

        assertThat(told.events()).extracting(DiplomaticEvent::headline).contains("Peru rejects the accord");
    }

    @Test
    void whatIsOnlyAskedForIsSaidToBeAskedFor() {
        Told told = Told.by("Norway urged Peru to lift the sanctions on Chile.");

        assertThat(told.events())
                .extracting(DiplomaticEvent::headline)
                .contains("Peru is asked to lift the sanctions on Chile");
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 40, 41, 87, 88, 89, 200})
    void aLongOneIsCutAtAWord(int length) {
        String text = "word ".repeat(60).substring(0, length).strip();

        assertThat(Headline.shortened(text, 40)).hasSizeLessThanOrEqualTo(40);
        assertThat(Headline.shortened(text, 40)).matches(cut -> cut.equals(text) || cut.endsWith("word …"));
    }
}
