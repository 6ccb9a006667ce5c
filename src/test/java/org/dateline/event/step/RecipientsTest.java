package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an act concerns, where its own words do not put somebody after the verb. */
class RecipientsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway threatened to leave the talks unless Iceland gave way.      | THREATEN happened NOR>ISL",
                "Norway agreed to sell arms to Mali.                                | AGREE happened NOR>MLI",
                "Norway proposed that Mali and Chad hold talks.                     | REQUEST happened NOR>MLI+TCD",
                "Norway said it was deeply concerned by the fleet of Iceland.       | ACCUSE happened NOR>ISL",
                "Norway flatly rejected an Icelandic ultimatum.                     | REJECT happened NOR>ISL",
                "Ministers from Norway, Iceland and Peru met on Monday.             | CONSULT happened ISL+NOR+PER",
                "Up to 100 Norwegian soldiers attacked a camp in Mali.              | ASSAULT happened NOR>MLI",
                "At least three Norwegian soldiers were killed in Mali.             | ASSAULT happened >NOR",
                "Norwegian ships using heavy searchlights attacked Mali.            | ASSAULT happened NOR>MLI",
                "Bosnian Serbs attacked Norway.                                     | ASSAULT happened BIH>NOR",
                "Ethnic Albanians in Serbia condemned Norway.                       | ACCUSE happened SRB>NOR",
                "Mr. Macron met Mr. Scholz on Monday.                               | CONSULT happened DEU+FRA",
            })
    void areFound(String sentence, String expected) {
        assertThat(Told.by(sentence).lines()).contains(expected);
    }
}
