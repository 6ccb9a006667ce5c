package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.Told;
import org.junit.jupiter.api.Test;

/** The less the text says, the less sure the event is, and the reasons say why. */
class CertaintyTest {

    private static DiplomaticEvent accusation(String body) {
        return Told.by(body).the(EventKind.ACCUSE);
    }

    @Test
    void aDayOfItsOwnIsSurerThanAnInheritedOneAndThatThanNone() {
        double own = accusation("Norway condemned Iceland on Monday.").certainty();
        double inherited = accusation("Emmanuel Macron arrived in Rome on Monday. Macron criticised Turkey.")
                .certainty();
        double none = accusation("Norway condemned Iceland.").certainty();

        assertThat(own).isGreaterThan(inherited);
        assertThat(inherited).isGreaterThan(none);
    }

    @Test
    void aPronounIsLessSureThanAName() {
        double name = accusation("Emmanuel Macron visited Rome on Monday. Macron criticised Turkey on Tuesday.")
                .certainty();
        DiplomaticEvent pronoun =
                accusation("Emmanuel Macron visited Rome on Monday. He criticised Turkey on Tuesday.");

        assertThat(pronoun.certainty()).isLessThan(name);
        assertThat(pronoun.reasons()).contains("Who is meant was followed from an earlier sentence.");
    }

    @Test
    void aNounIsLessSureThanAVerb() {
        DiplomaticEvent verb = Told.by("Poland attacked Belarus on Monday.").the(EventKind.ASSAULT);
        DiplomaticEvent noun =
                Told.by("The Polish attack on Belarus on Monday shocked Riga.").the(EventKind.ASSAULT);

        assertThat(noun.certainty()).isLessThan(verb.certainty());
    }

    @Test
    void whatIsToldTwiceIsSurerAndSaysSo() {
        DiplomaticEvent once = accusation("Norway condemned the quotas of Iceland on Monday.");
        DiplomaticEvent twice = accusation("Norway condemned the quotas of Iceland on Monday. "
                + "Norway condemned the quotas in Oslo on Monday.");

        assertThat(twice.certainty()).isGreaterThanOrEqualTo(once.certainty());
        assertThat(twice.reasons()).contains("Told 2 times in the article.");
    }
}
