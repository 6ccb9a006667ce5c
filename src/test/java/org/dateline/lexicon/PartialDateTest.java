package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2012-11-15, 2012-11-15, 2012-11-15",
        "2012-02,    2012-02-01, 2012-02-29",
        "2012,       2012-01-01, 2012-12-31",
        "1994~,      1993-01-01, 1995-12-31",
        "1994-05~,   1993-05-01, 1995-05-31",
    })
    void coversWhatIsKnown(String text, String first, String last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "1994-13", "2011-02-29", "soon", "94"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void anApproximateYearReachesIntoItsNeighbours() {
        assertThat(PartialDate.parse("1978~").first())
                .isBefore(PartialDate.parse("1978").first());
    }
}
