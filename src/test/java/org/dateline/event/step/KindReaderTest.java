package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which type an act is: by its verb, or for a saying by what is said. */
class KindReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway condemned Iceland over its quotas.                    | ACCUSE happened NOR>ISL",
                "Norway said that Iceland must open its ports.                | REQUEST happened NOR>ISL",
                "Norway said that the ports of Iceland were cold.             | STATEMENT happened NOR",
                "Norway imposed sanctions on Iceland.                         | SANCTION happened NOR>ISL",
                "Norway recalled its ambassador from Iceland.                 | SANCTION happened NOR>ISL",
                "Norway and Iceland shook hands on Monday.                    | CONSULT happened ISL+NOR",
                "Norway and Iceland will exchange ambassadors.                | AGREE planned ISL+NOR",
                "Norway will send aid to Mali.                                | AGREE planned NOR>MLI",
                "Norway will bomb Mali.                                       | THREATEN planned NOR>MLI",
                "Norway will withdraw its troops from Mali unless Peru pays.  | THREATEN planned NOR>MLI",
                "Norway will visit Mali.                                      | CONSULT planned NOR>MLI",
                "Norway suspended talks with Iceland on Monday.               | SANCTION happened NOR>ISL",
                "Norwegian gunmen kidnapped a Danish engineer.                | ASSAULT happened NOR>DNK",
                "Norway declared a ceasefire on Monday.                       | RETREAT happened NOR",
                "Norway ended its boycott of Iceland on Monday.               | CONCEDE happened NOR>ISL",
            })
    void theVerbOrWhatIsSaidGivesTheType(String sentence, String expected) {
        assertThat(Told.by(sentence).lines()).contains(expected);
    }

    @Test
    void aLawThatIsSignedIsNoAgreementWithAnybody() {
        assertThat(Told.by("US President Barack Obama signed a law on Monday.").lines())
                .containsExactly("OTHER happened USA");
    }

    @Test
    void aPersonWhoReturnsToACityTravels() {
        var event = Told.by("Emmanuel Macron met Olaf Scholz on Monday. Macron returned to Lyon on Tuesday.")
                .events()
                .getLast();

        assertThat(event.mode()).isEqualTo("visit");
        assertThat(event.place()).isEqualTo("Lyon");
    }
}
