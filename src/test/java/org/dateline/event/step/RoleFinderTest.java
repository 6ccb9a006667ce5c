package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and who receives. */
class RoleFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "France criticised Hungary over its media law.            | ACCUSE happened FRA>HUN",
                "Hungary was criticised by France over its media law.     | ACCUSE happened FRA>HUN",
                "France and Spain criticised Hungary and Poland.          | ACCUSE happened ESP+FRA>HUN+POL",
                "The foreign minister of Norway criticised Iceland.       | ACCUSE happened NOR>ISL",
                "Norway, which borders Sweden, condemned Denmark.         | ACCUSE happened NOR>DNK",
                "Kenya and Tanzania signed a railway treaty in Nairobi.   | AGREE happened KEN+TZA",
                "Talks between Chile and Peru ended without result.       | CONSULT happened CHL+PER",
                "Chile held talks with Peru about the border.             | CONSULT happened CHL+PER",
                "The Brazilian attack on Uruguay shocked the continent.   | ASSAULT happened BRA>URY",
                "Madrid expelled two diplomats from Morocco.              | SANCTION happened ESP>MAR",
                "Italy called on Greece to open the border.               | REQUEST happened ITA>GRC",
            })
    void partiesAreFoundWhereTheGrammarPutsThem(String sentence, String expected) {
        assertThat(Told.by(sentence).lines()).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "France threatened to impose tariffs on Hungarian goods.      | THREATEN happened FRA>HUN",
                "France denounced the Hungarian attack on Peru.               | ACCUSE happened FRA>HUN",
                "France promised Peru new loans.                              | AGREE happened FRA>PER",
                "France praised the accord after talks with Peru.             | SUPPORT happened FRA",
                "France met Peru on Monday, flew to Oslo, and visited Lima.   | CONSULT happened FRA>NOR",
                "France and four partners, Chile, Peru, Iran and Mali, signed a pact. | AGREE happened CHL+FRA+IRN+MLI+PER",
            })
    void whomAnActConcernsReceives(String sentence, String expected) {
        assertThat(Told.by(sentence).lines()).contains(expected);
    }

    @Test
    void theVisitorActsAndTheHostReceives() {
        assertThat(Told.by("German Chancellor Olaf Scholz arrived in Ankara on Monday.")
                        .lines())
                .containsExactly("CONSULT happened DEU>TUR");
    }

    @Test
    void theObjectOfAnAccusationIsTheOneWhoIsSaidToHaveDoneIt() {
        assertThat(Told.by("Jordan accused Syria of shelling its border.").lines())
                .containsExactly("ACCUSE happened JOR>SYR", "ASSAULT said SYR>JOR");
    }

    @Test
    void twoLeadersAreFollowedFromOneSentenceToTheNext() {
        Told told = Told.by("Emmanuel Macron met Olaf Scholz in Berlin on Monday. The two leaders condemned Belarus.");

        assertThat(told.lines()).containsExactly("CONSULT happened DEU+FRA", "ACCUSE happened DEU+FRA>BLR");
    }

    @Test
    void aPronounIsTheOneWhoWasNamedFirst() {
        Told told = Told.by("Emmanuel Macron arrived in Rome on Monday. He criticised Turkey.");

        assertThat(told.lines()).contains("ACCUSE happened FRA>TUR");
        assertThat(told.events().getLast().reasons()).contains("Who is meant was followed from an earlier sentence.");
    }

    @Test
    void anUnknownNameBelongsToTheStateOfItsOffice() {
        Told told = Told.by("Norwegian Foreign Minister Tora Testdal condemned Iceland on Monday. "
                + "Testdal urged Denmark to help.");

        assertThat(told.lines()).containsExactly("ACCUSE happened NOR>ISL", "REQUEST happened NOR>DNK");
        assertThat(told.events().getFirst().actors().getFirst().name()).isEqualTo("Tora Testdal, Norway");
    }

    @Test
    void aNewspaperIsNotItsCountry() {
        assertThat(Told.by("A Norwegian newspaper criticised Iceland on Monday.")
                        .lines())
                .isEmpty();
    }
}
