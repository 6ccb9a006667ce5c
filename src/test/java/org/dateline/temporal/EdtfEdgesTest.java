package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of what EDTF allows, and what each refusal says. */
class EdtfEdgesTest {

    @ParameterizedTest
    @CsvSource({
        "-0043, -0043-01-01, -0043-12-31",
        "-0043-03, -0043-03-01, -0043-03-31",
        "-0043-03-15, -0043-03-15, -0043-03-15",
        "-0043-XX-XX, -0043-01-01, -0043-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "1XXX, 1000-01-01, 1999-12-31",
        "2022-XX-XX, 2022-01-01, 2022-12-31",
        "2022-XX-04, 2022-01-01, 2022-12-31",
        "2022-01, 2022-01-01, 2022-01-31",
        "2022-12, 2022-12-01, 2022-12-31",
        "2022-22, 2022-06-01, 2022-08-31",
        "2022-23, 2022-09-01, 2022-11-30",
        "2022-34, 2022-04-01, 2022-06-30",
        "2022-35, 2022-07-01, 2022-09-30",
        "2022-12-31, 2022-12-31, 2022-12-31",
        "2020-02-29, 2020-02-29, 2020-02-29",
        "2022-02-04/2022-02-04, 2022-02-04, 2022-02-04",
        "2022-02-04/, 2022-02-04,",
        "/2022-02-04, , 2022-02-04",
        "2020?/2021%, 2020-01-01, 2021-12-31",
    })
    void coversItsDays(String text, LocalDate first, LocalDate last) {
        TimeInterval interval = Edtf.parse(text).interval();
        assertThat(interval.earliest().orElse(null)).isEqualTo(first);
        assertThat(interval.latest().orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "-19XX, the year is not known",
        "199X-05, the year is not known",
        "2022-1X, the month is not known",
        "2022-02-1X, the day is not known",
        "2022-00, there is no month",
        "2022-20, 'there is no month, season, quarter or half 20'",
        "2022-25, no month",
        "2022-32, no month",
        "2022-37, no month",
        "2022-39, no month",
        "2022-42, no month",
        "2022-13-01, there is no month 13",
        "2022-00-01, there is no month 0",
        "2022-02-00, February 2022 has no day 0",
        "2022-02-29, February 2022 has no day 29",
        "X999, last digits of a year",
        "1X99, last digits of a year",
        "202, a year has four digits",
        "20222, a year has four digits",
        "2022-022, months and days have two digits",
        "2022-02-044, months and days have two digits",
        "2022:02, “:” cannot stand there",
        "2022/2023/2024, an interval has one slash",
        "2022-02-04-, more than year",
        "[2022-02-01..2022-02-04, bracket is not closed",
        "2022-02-05/2022-02-04, ends before it starts",
    })
    void refusesInASentence(String text, String why) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("“" + text + "” is no date in EDTF: ")
                .hasMessageContaining(why)
                .hasMessageEndingWith(".");
    }

    @Test
    void showsTheBeginningOfWhatIsTooLong() {
        String most = "2022" + "~".repeat(60);
        assertThat(Edtf.parse(most)).hasToString(most);
        assertThatThrownBy(() -> Edtf.parse(most + "~"))
                .hasMessage("“" + most + "…” is no date in EDTF: it is longer than 64 signs.");
    }

    @Test
    void isEqualToTheSameExpressionOnly() {
        assertThat(Edtf.parse("2022")).isEqualTo(Edtf.parse("2022")).hasSameHashCodeAs(Edtf.parse("2022"));
        assertThat(Edtf.parse("2022")).isNotEqualTo(Edtf.parse("2022~"));
        assertThat(Edtf.parse("2022")).isNotEqualTo("2022");
        assertThat(Edtf.tryParse("2022")).contains(Edtf.parse("2022"));
    }

    @Test
    void knowsItsMarks() {
        assertThat(Edtf.parse("2020").isApproximate()).isFalse();
        assertThat(Edtf.parse("2020%").isApproximate()).isTrue();
        assertThat(Edtf.parse("2020?").isUncertain()).isTrue();
        assertThat(Edtf.parse("2020~").isUncertain()).isFalse();
        assertThat(Edtf.parse("2020").isUncertain()).isFalse();
    }

    @Test
    void aSingleDayIsWrittenAsOne() {
        LocalDate day = LocalDate.of(2022, 2, 4);
        assertThat(Edtf.of(TimeInterval.ofClosed(day, day))).hasToString("2022-02-04");
        assertThat(Edtf.of(TimeInterval.of(day, day.plusDays(2)))).hasToString("2022-02-04/2022-02-05");
        assertThat(Edtf.of(TimeInterval.ofUnbounded())).hasToString("../..");
    }
}
