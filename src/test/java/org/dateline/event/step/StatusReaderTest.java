package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is feared, planned or denied is never shown as happened. */
class StatusReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Poland bombed Belarus.                                   | ASSAULT happened POL>BLR",
                "Poland could bomb Belarus.                               | ASSAULT hypothetical POL>BLR",
                "Poland has not bombed Belarus.                           | ASSAULT negated POL>BLR",
                "Poland never bombed Belarus.                             | ASSAULT negated POL>BLR",
                "Poland threatened to bomb Belarus.                       | ASSAULT hypothetical POL>BLR",
                "Latvia said that Poland had bombed Belarus.              | ASSAULT said POL>BLR",
                "Sweden will visit Denmark.                               | CONSULT planned SWE>DNK",
                "Sweden is set to withdraw its troops from Mali.          | RETREAT planned SWE>MLI",
                "Sweden said it would withdraw its troops from Mali.      | AGREE planned SWE>MLI",
                "Sweden ordered Norway to withdraw its troops from Mali.  | RETREAT hypothetical NOR>MLI",
                "Sweden was the first state to recognise Croatia.         | SUPPORT happened SWE>HRV",
                "Sweden backs Croatia.                                    | SUPPORT ongoing SWE>HRV",
                "Latvia warned of a Polish attack on Belarus.             | ASSAULT hypothetical POL>BLR",
                "Latvia fears a Polish attack on Belarus.                 | ASSAULT hypothetical POL>BLR",
                "The threat of a Polish invasion of Belarus worries Riga. | ASSAULT hypothetical POL>BLR",
                "Any Swedish attack on Belarus would be answered.         | ASSAULT hypothetical SWE>BLR",
                "Poland cancelled its planned attack on Belarus.          | ASSAULT negated POL>BLR",
            })
    void theWordsAroundATriggerSayHowRealItIs(String sentence, String expected) {
        assertThat(Told.by(sentence).lines()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Poland bombs Belarus, Latvia will condemn Poland.",
                "Latvia asked whether Poland had bombed Belarus.",
                "Poland refused to bomb Belarus.",
                "Latvia warned that Poland might bomb Belarus.",
                "Latvia urged Poland not to bomb Belarus.",
                "The row between Poland and Belarus threatens to turn into an invasion.",
                "Poland denied plans to bomb Belarus.",
                "Poland suspended its plan to bomb Belarus.",
                "Latvia said it would stay until Poland bombed Belarus.",
                "Poland could invade and occupy Belarus.",
            })
    void aFearIsNoEventThatHappened(String sentence) {
        assertThat(Told.by(sentence).lines())
                .noneMatch(line -> line.startsWith("ASSAULT happened") || line.startsWith("COERCE happened"));
    }

    @Test
    void aRefusalIsToldOnce() {
        assertThat(Told.by("Egypt refused to sign the accord.").lines()).containsExactly("REJECT happened EGY");
    }

    @Test
    void talksThatWereBrokenOffDidNotTakePlace() {
        assertThat(Told.by("Chile and Peru broke off talks on Monday.").lines())
                .containsExactly("SANCTION happened CHL+PER");
    }
}
