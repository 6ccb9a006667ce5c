package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Actor;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who act in a state but not for it stand in its lane, by their own name. */
class DomesticPartiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels in Peru attacked a Norwegian convoy.               | Rebels, Peru",
                "The opposition demanded a new vote in Lima.               | Opposition, Peru",
                "Angry miners in the old city of Lima blocked roads.       | Angry miners, Peru",
            })
    void theyGoByTheirOwnName(String sentence, String name) {
        Actor actor = Told.by(sentence).events().getFirst().actors().getFirst();

        assertThat(actor).isEqualTo(new Actor("PER", name, "Peru"));
    }

    @Test
    void whoStandsForAPaperActsForNobody() {
        assertThat(Told.by("A newspaper in Lima attacked Norway.").lines()).isEmpty();
    }

    @Test
    void aRaidIsNoPlace() {
        assertThat(Told.by("Nine activists were killed in the Norwegian raid on the ship.")
                        .lines())
                .noneMatch(line -> line.contains(">NOR"));
    }

    @Test
    void twoPlacesTellNothing() {
        assertThat(Told.by("The opposition demanded a new vote in Lima and in Oslo.")
                        .lines())
                .isEmpty();
    }

    @Test
    void aStateActsUponItsOwnPeople() {
        DiplomaticEvent event =
                Told.by("Peru arrested the opposition leader.").events().getFirst();

        assertThat(event.actors()).extracting(Actor::name).containsExactly("Peru");
        assertThat(event.recipients()).extracting(Actor::name).containsExactly("Opposition leader, Peru");
    }

    @Test
    void whatWasDoneToSomebodyIsToldThoughNobodyIsSaidToHaveDoneIt() {
        assertThat(Told.by("Three Norwegian soldiers were killed by a mine.").lines())
                .containsExactly("ASSAULT happened >NOR");
    }
}
