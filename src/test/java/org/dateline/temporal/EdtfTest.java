package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02-04, 2022-02-04, 2022-02-04",
        "2022-02, 2022-02-01, 2022-02-28",
        "2022, 2022-01-01, 2022-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2022-XX, 2022-01-01, 2022-12-31",
        "2022-02-XX, 2022-02-01, 2022-02-28",
        "2021-21, 2021-03-01, 2021-05-31",
        "2021-24~, 2021-12-01, 2022-02-28",
        "2021-33, 2021-01-01, 2021-03-31",
        "2021-36, 2021-10-01, 2021-12-31",
        "2021-40, 2021-01-01, 2021-06-30",
        "2021-41, 2021-07-01, 2021-12-31",
        "2020~, 2020-01-01, 2020-12-31",
        "2004-06~-11, 2004-06-11, 2004-06-11",
        "2004-06-%11, 2004-06-11, 2004-06-11",
        "2022-01-24/2022-01-30, 2022-01-24, 2022-01-30",
        "2020-02~/2022-02-04, 2020-02-01, 2022-02-04",
        "2020-01/.., 2020-01-01,",
        "../2022-02-04, , 2022-02-04",
        "[..2022-02-04], , 2022-02-04",
        "[2022-02-01..], 2022-02-01,",
        "[2022-02-01..2022-02-04], 2022-02-01, 2022-02-04",
    })
    void coversItsDaysAndPrintsAsItWasWritten(String text, LocalDate first, LocalDate last) {
        Edtf edtf = Edtf.parse(text);
        assertThat(edtf.interval().earliest().orElse(null)).isEqualTo(first);
        assertThat(edtf.interval().latest().orElse(null)).isEqualTo(last);
        assertThat(edtf).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30, has no day 30",
        "2022-13, no month",
        "13/13/2020, one slash",
        "99999, four digits",
        "2022-2-4, two digits",
        "20X2, last digits",
        "XXXX, at least one digit",
        "2022-02-04/2022-02-01, ends before it starts",
        "[2022, bracket",
        "[2022], two dots",
        "[..], at least one end",
        "2022-02-04-05, more than",
        "tomorrow, cannot stand there",
        "'', is empty",
    })
    void saysWhatIsWrong(String text, String why) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
        assertThat(Edtf.tryParse(text)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAHugeTextInFewWords() {
        assertThatThrownBy(() -> Edtf.parse("2022-".repeat(100_000))).hasMessageContaining("longer than");
    }

    @Test
    void writesAPlainStretchOfDays() {
        LocalDate day = LocalDate.of(2022, 2, 4);
        assertThat(Edtf.of(TimeInterval.ofDay(day))).hasToString("2022-02-04");
        assertThat(Edtf.of(TimeInterval.ofClosed(day, day.plusDays(2)))).hasToString("2022-02-04/2022-02-06");
        assertThat(Edtf.of(TimeInterval.startingAt(day))).hasToString("2022-02-04/..");
        assertThat(Edtf.of(TimeInterval.until(day))).hasToString("../2022-02-04");
    }

    @Test
    void knowsWhatIsMarkedAsApproximate() {
        assertThat(Edtf.parse("2020~").isApproximate()).isTrue();
        assertThat(Edtf.parse("2020%").isUncertain()).isTrue();
        assertThat(Edtf.parse("2020?").isApproximate()).isFalse();
    }
}
