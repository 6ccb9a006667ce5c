package org.dateline.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.Told;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he", "their" and "the two sides" mean; rather nobody than somebody else. */
class AnaphorResolverTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Emmanuel Macron met Olaf Scholz on Monday. Poland and Latvia thanked the two leaders. "
                        + "| SUPPORT happened LVA+POL>DEU+FRA",
                "Norway invaded Iceland. Peru called on Norway to leave until Norway ended its boycott of Chile. "
                        + "| CONCEDE hypothetical NOR>CHL",
                "Emmanuel Macron criticised Turkey on Monday. He ordered Olaf Scholz to leave. He also urged Norway to go. "
                        + "| REQUEST happened FRA>NOR",
                "Iran, Norway and Peru met in Lima on Monday. They condemned Chile. | ACCUSE happened IRN+NOR+PER>CHL",
            })
    void whoIsMeantIsFollowed(String text, String expected) {
        assertThat(Told.by(text).lines()).contains(expected);
    }

    @Test
    void theTwoSidesAreStatesAndNotTheirMinisters() {
        Told told = Told.by("Emmanuel Macron met Olaf Scholz on Monday. The two sides signed a treaty in May 1963.");

        assertThat(told.events().getLast().actors())
                .extracting(org.dateline.event.Actor::name)
                .containsExactlyInAnyOrder("France", "Germany");
    }

    @Test
    void theirIsOfThoseWhoSign() {
        Told told = Told.by("Emmanuel Macron met Olaf Scholz on Monday. "
                + "In May 1975 Norway and Peru signed their treaty in Lima.");

        assertThat(told.lines()).containsExactly("CONSULT happened DEU+FRA", "AGREE happened NOR+PER");
    }

    @Test
    void aPartyOfSomebodyUnknownIsNobody() {
        Told told = Told.by("Emmanuel Macron welcomed the deal on Monday. Tora Testdal condemned it. "
                + "Her party walked out of the talks on Tuesday.");

        assertThat(told.lines()).containsExactly("SUPPORT happened FRA");
    }

    @Test
    void theMinistersOfALeagueAreNotThePairJustNamed() {
        Told told = Told.by("Emmanuel Macron met Olaf Scholz on Monday. "
                + "On Tuesday the foreign ministers of the Arab League condemned Norway.");

        assertThat(told.lines()).contains("ACCUSE happened LAS>NOR");
    }

    @Test
    void theSisterOfALeaderIsNotTheLeader() {
        Told told = Told.by("Emmanuel Macron visited Rome on Monday. Macron's sister visited Lima on Tuesday.");

        assertThat(told.events().getLast().headline()).isEqualTo("Macron's sister visits Lima");
        assertThat(told.events().getLast().actors())
                .extracting(org.dateline.event.Actor::name)
                .containsExactly("France");
    }

    @Test
    void aFormerSenatorDoesNotActForTheState() {
        assertThat(Told.by("A former US senator condemned Norway on Monday.").lines())
                .isEmpty();
    }

    @Test
    void anOfficeBehindTheNameTellsWhoItIs() {
        assertThat(Told.by("Tora Testdal, the president of the European Commission, condemned Norway.")
                        .lines())
                .containsExactly("ACCUSE happened EU>NOR");
    }

    @Test
    void twoHalvesOfANameAreTwoStates() {
        assertThat(Told.by("North and South Korea signed a treaty on Monday.").lines())
                .containsExactly("AGREE happened KOR+PRK");
    }

    @Test
    void aBareSurnameIsNobodyLongOutOfOffice() {
        PublicationDate late = PublicationDate.of(LocalDate.of(2016, 5, 3));
        PublicationDate then = PublicationDate.of(LocalDate.of(1985, 5, 3));

        assertThat(Told.by("Thatcher condemned Norway over its quotas.", late).lines())
                .isEmpty();
        assertThat(Told.by("Thatcher condemned Norway over its quotas.", then).lines())
                .containsExactly("ACCUSE happened GBR>NOR");
        assertThat(Told.by("In May 1985 Thatcher condemned Norway over its quotas.", late)
                        .lines())
                .containsExactly("ACCUSE happened GBR>NOR");
        assertThat(Told.by("Margaret Thatcher condemned Norway. Thatcher visited Peru.", late)
                        .lines())
                .containsExactly("ACCUSE happened GBR>NOR", "CONSULT happened GBR>PER");
    }
}
