package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.EventKind;
import org.dateline.event.Mention;
import org.dateline.event.Told;
import org.junit.jupiter.api.Test;

/** The same act told again is one event; two acts stay two. */
class MergingTest {

    @Test
    void anArrivalToldThreeTimesIsOneEvent() {
        Told told = Told.by("Olaf Scholz arrived in Ankara on Monday.\n\n"
                + "Scholz landed in Ankara on Monday evening. The German chancellor's visit to Turkey is his first.");

        assertThat(told.the(EventKind.CONSULT).mentions()).hasSize(3);
    }

    @Test
    void twoMeetingsOnTwoDaysAreTwoEvents() {
        Told told = Told.by("Norway met Iceland on Monday. Norway met Iceland again on Thursday.");

        assertThat(told.lines()).containsExactly("CONSULT happened ISL+NOR", "CONSULT happened ISL+NOR");
    }

    @Test
    void aHeadlineIsNotTheTreatyOfLongAgo() {
        Told told = Told.by("Norway and Peru Agree on Fishing Quotas\n\n"
                + "Norway and Peru agreed on fishing quotas on Monday, and their ministers drank to it in Oslo.\n\n"
                + "In December 1973 Norway and Peru agreed on fishing quotas for the whole of the ocean.");

        assertThat(told.lines()).containsExactly("AGREE happened NOR+PER", "AGREE happened NOR+PER");
        assertThat(told.events().getFirst().when().edtf()).hasToString("2022-01-31");
    }

    @Test
    void aSecondMeetingIsNotTheFirst() {
        Told told = Told.by("Norway met Peru in Oslo on Monday. Norway met Peru in Oslo for the second time.");

        assertThat(told.events()).hasSize(2);
    }

    @Test
    void meetingsWithOthersAreOtherMeetings() {
        Told told = Told.by("Norway met Iceland on Monday. Norway met Denmark on Monday.");

        assertThat(told.lines()).containsExactly("CONSULT happened ISL+NOR", "CONSULT happened DNK+NOR");
    }

    @Test
    void aFearedAttackIsNotTheAttack() {
        Told told = Told.by("Latvia warned of a Polish attack on Belarus. Poland attacked Belarus on Thursday.");

        assertThat(told.lines()).contains("ASSAULT hypothetical POL>BLR", "ASSAULT happened POL>BLR");
    }

    @Test
    void aParagraphPrintedTwiceGivesOneEventWithARepeatedMention() {
        String paragraph = "Norway condemned Iceland over the fishing limits on Monday, in words that surprised both.";
        Told told = Told.by(paragraph + "\n\nThe weather stayed cold in the whole of the north.\n\n" + paragraph);
        var event = told.the(EventKind.ACCUSE);

        assertThat(event.mentions()).extracting(Mention::repeated).containsExactly(false, true);
        assertThat(event.mentions())
                .allSatisfy(mention ->
                        assertThat(told.source().quote(mention.trigger())).isEqualTo("condemned"));
    }
}
