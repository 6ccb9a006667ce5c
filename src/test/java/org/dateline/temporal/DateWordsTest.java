package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of time as a reader is told of them. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02-04, Friday 4 February 2022",
        "2022-01-24/2022-01-30, 24–30 January 2022",
        "2022-01-31/2022-02-06, 31 January to 6 February 2022",
        "2021-12-31/2022-02-06, 31 December 2021 to 6 February 2022",
        "2022-02, February 2022",
        "2022-01-02/2022-01-31, 2–31 January 2022",
        "2022-01-01/2022-01-30, 1–30 January 2022",
        "2022-01/2022-03, January to March 2022",
        "2021-12/2022-02, December 2021 to February 2022",
        "2022-01/2022-12, 2022",
        "2022, 2022",
        "2021/2022, 2021 to 2022",
        "2021-02/2022-12, February 2021 to December 2022",
        "2021-01/2022-11, January 2021 to November 2022",
        "2022-02-04/.., from 4 February 2022 on",
        "../2022-02-04, up to 4 February 2022",
        "-0043, 44 BC",
        "0000, 1 BC",
        "0001, 1",
        "-0043-03-15, Friday 15 March 44 BC",
    })
    void tellsAStretch(String edtf, String words) {
        assertThat(DateWords.interval(Edtf.parse(edtf).interval())).isEqualTo(words);
    }

    @Test
    void tellsThatNothingIsKnown() {
        assertThat(DateWords.interval(TimeInterval.ofUnbounded())).isEqualTo("any time");
    }

    @Test
    void countsInWordsUpToTwelve() {
        assertThat(DateWords.count(0)).isEqualTo("no");
        assertThat(DateWords.count(1)).isEqualTo("one");
        assertThat(DateWords.count(12)).isEqualTo("twelve");
        assertThat(DateWords.count(13)).isEqualTo("13");
        assertThat(DateWords.count(-1)).isEqualTo("-1");
    }

    @Test
    void namesDayAndMonth() {
        assertThat(DateWords.dayOfMonth(LocalDate.of(2022, 2, 4))).isEqualTo("4 February 2022");
        assertThat(DateWords.month(LocalDate.of(2022, 2, 4))).isEqualTo("February 2022");
    }
}
