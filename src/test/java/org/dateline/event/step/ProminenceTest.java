package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the main verb tells is surer than what stands beside it, and the card says why. */
class ProminenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway condemned Iceland, which had bombed Mali. | ACCUSE | ASSAULT | It stands in a clause beside the main one.",
                "Norway threatened to bomb Mali.                  | THREATEN | ASSAULT | It is only what another act is about.",
                "Norway condemned the Icelandic attack on Mali.   | ACCUSE | ASSAULT | A noun tells it, which is less sure than a verb.",
            })
    void theMainVerbIsSurer(String text, EventKind main, EventKind beside, String reason) {
        Told told = Told.by(text);
        DiplomaticEvent other = told.the(beside);

        assertThat(other.certainty()).isLessThan(told.the(main).certainty());
        assertThat(other.reasons()).contains(reason);
    }
}
