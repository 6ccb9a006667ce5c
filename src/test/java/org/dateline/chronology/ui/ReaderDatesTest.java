package org.dateline.chronology.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.temporal.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderDatesTest {

    private final ReaderDates british = ReaderDates.of(Locale.UK);
    private final ReaderDates american = ReaderDates.of(Locale.US);

    @Test
    void aDayHasItsWeekdayAndItsMonthByName() {
        LocalDate day = LocalDate.of(2022, 2, 4);

        assertThat(british.day(day)).isEqualTo("Friday 4 February 2022");
        assertThat(american.day(day)).isEqualTo("Friday, February 4, 2022");
        assertThat(british.shortDay(day)).isEqualTo("Fri 4 Feb 2022");
        assertThat(american.briefDay(day)).isEqualTo("Fri, Feb 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-24|2022-01-30|24–30 January 2022|January 24–30, 2022",
                "2022-01-28|2022-02-03|28 January – 3 February 2022|January 28 – February 3, 2022",
                "2021-12-30|2022-01-05|30 December 2021 – 5 January 2022|December 30, 2021 – January 5, 2022",
                "2020-01-01|2020-01-31|January 2020|January 2020",
                "2020-02-01|2020-05-31|February–May 2020|February–May 2020",
                "2019-11-01|2020-03-31|November 2019 – March 2020|November 2019 – March 2020",
                "2020-01-01|2020-12-31|2020|2020",
                "2014-01-01|2016-12-31|2014–2016|2014–2016",
                "2022-02-04|2022-02-04|Friday 4 February 2022|Friday, February 4, 2022",
            })
    void aStretchIsAsShortAsItCanBeSaid(LocalDate first, LocalDate last, String inBritain, String inAmerica) {
        assertThat(british.stretch(first, last)).isEqualTo(inBritain);
        assertThat(american.stretch(first, last)).isEqualTo(inAmerica);
    }

    @Test
    void anOpenEndIsSaid() {
        LocalDate day = LocalDate.of(2020, 1, 3);

        assertThat(british.interval(TimeInterval.startingAt(day))).isEqualTo("since Friday 3 January 2020");
        assertThat(british.interval(TimeInterval.until(day))).isEqualTo("until Friday 3 January 2020");
        assertThat(british.interval(TimeInterval.ofUnbounded())).isEqualTo("not told");
    }
}
