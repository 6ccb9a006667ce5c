package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of the calendar at every granularity, before Christ too. */
class GranuleTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2022-02-04, 2022-02-04, 2022-02-04, 2022-02-04, 2022-02-04",
        "WEEK, 2022-02-04, 2022-01-31, 2022-02-06, 2022-01-31/2022-02-06, 2022-W05",
        "WEEK, 2022-01-31, 2022-01-31, 2022-02-06, 2022-01-31/2022-02-06, 2022-W05",
        "WEEK, 2021-01-03, 2020-12-28, 2021-01-03, 2020-12-28/2021-01-03, 2020-W53",
        "WEEKEND, 2022-02-04, 2022-02-05, 2022-02-06, 2022-02-05/2022-02-06, 2022-W05-WE",
        "MONTH, 2022-02-04, 2022-02-01, 2022-02-28, 2022-02, 2022-02",
        "SEASON, 2022-01-15, 2021-12-01, 2022-02-28, 2021-24~, 2021-WI",
        "SEASON, 2022-02-28, 2021-12-01, 2022-02-28, 2021-24~, 2021-WI",
        "SEASON, 2022-03-01, 2022-03-01, 2022-05-31, 2022-21~, 2022-SP",
        "SEASON, 2022-08-31, 2022-06-01, 2022-08-31, 2022-22~, 2022-SU",
        "SEASON, 2022-09-01, 2022-09-01, 2022-11-30, 2022-23~, 2022-FA",
        "SEASON, 2022-12-31, 2022-12-01, 2023-02-28, 2022-24~, 2022-WI",
        "QUARTER, 2022-03-31, 2022-01-01, 2022-03-31, 2022-33, 2022-Q1",
        "QUARTER, 2022-04-01, 2022-04-01, 2022-06-30, 2022-34, 2022-Q2",
        "QUARTER, 2022-09-30, 2022-07-01, 2022-09-30, 2022-35, 2022-Q3",
        "QUARTER, 2022-12-31, 2022-10-01, 2022-12-31, 2022-36, 2022-Q4",
        "HALF, 2022-06-30, 2022-01-01, 2022-06-30, 2022-40, 2022-H1",
        "HALF, 2022-07-01, 2022-07-01, 2022-12-31, 2022-41, 2022-H2",
        "YEAR, 2022-02-04, 2022-01-01, 2022-12-31, 2022, 2022",
        "DECADE, 2022-02-04, 2020-01-01, 2029-12-31, 202X, 202",
        "DECADE, 1999-12-31, 1990-01-01, 1999-12-31, 199X, 199",
        "CENTURY, 2022-02-04, 2000-01-01, 2099-12-31, 20XX, 20",
        "CENTURY, 1999-12-31, 1900-01-01, 1999-12-31, 19XX, 19",
        "DAY, -0043-03-15, -0043-03-15, -0043-03-15, -0043-03-15, BC0044-03-15",
        "MONTH, -0043-03-15, -0043-03-01, -0043-03-31, -0043-03, BC0044-03",
        "YEAR, -0043-03-15, -0043-01-01, -0043-12-31, -0043, BC0044",
        "YEAR, 0000-03-15, 0000-01-01, 0000-12-31, 0000, BC0001",
        "DECADE, -0484-03-15, -0488-01-01, -0479-12-31, -0488/-0479, BC048",
        "DECADE, -0488-01-01, -0488-01-01, -0479-12-31, -0488/-0479, BC048",
        "DECADE, -0479-12-31, -0488-01-01, -0479-12-31, -0488/-0479, BC048",
        "CENTURY, -0484-03-15, -0499-01-01, -0400-12-31, -0499/-0400, BC04",
        "CENTURY, -0499-01-01, -0499-01-01, -0400-12-31, -0499/-0400, BC04",
        "CENTURY, -0400-12-31, -0499-01-01, -0400-12-31, -0499/-0400, BC04",
    })
    void holdsADay(
            Granularity granularity, LocalDate day, LocalDate first, LocalDate last, String edtf, String timex3) {
        Granule granule = Granule.containing(granularity, day);
        assertThat(granule.interval()).isEqualTo(TimeInterval.ofClosed(first, last));
        assertThat(granule.edtf()).isEqualTo(edtf);
        assertThat(granule.timex3()).isEqualTo(timex3);
        assertThat(Edtf.parse(edtf).interval()).isEqualTo(granule.interval());
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2022-02-04, 2022-02-07, 2022-02-01",
        "WEEK, 2022-01-31, 2022-02-21, 2022-01-10",
        "WEEKEND, 2022-02-05, 2022-02-26, 2022-01-15",
        "MONTH, 2022-02-01, 2022-05-01, 2021-11-01",
        "SEASON, 2022-03-01, 2022-12-01, 2021-06-01",
        "QUARTER, 2022-01-01, 2022-10-01, 2021-04-01",
        "HALF, 2022-01-01, 2023-07-01, 2020-07-01",
        "YEAR, 2022-01-01, 2025-01-01, 2019-01-01",
        "DECADE, 2020-01-01, 2050-01-01, 1990-01-01",
        "CENTURY, 2000-01-01, 2300-01-01, 1700-01-01",
    })
    void goesThreeStepsOnAndBack(Granularity granularity, LocalDate start, LocalDate on, LocalDate back) {
        Granule granule = Granule.containing(granularity, start);
        assertThat(granule.plus(3)).isEqualTo(new Granule(granularity, on));
        assertThat(granule.plus(-3)).isEqualTo(new Granule(granularity, back));
    }

    @Test
    void theCalendarHasAFirstAndALastYear() {
        assertThat(Granule.year(9999).isInCalendar()).isTrue();
        assertThat(Granule.year(10_000).isInCalendar()).isFalse();
        assertThat(Granule.year(-9999).isInCalendar()).isTrue();
        assertThat(Granule.year(-10_000).isInCalendar()).isFalse();
    }

    @Test
    void countsDaysFromItsStart() {
        Granule february = Granule.month(2022, 2);
        assertThat(february.daysTo(LocalDate.of(2022, 2, 4))).isEqualTo(3);
        assertThat(february.daysTo(LocalDate.of(2022, 1, 30))).isEqualTo(-2);
    }

    @Test
    void labelsAreWords() {
        assertThat(Granularity.PART_OF_DAY.label()).isEqualTo("part of day");
        assertThat(Granularity.DAY.label()).isEqualTo("day");
    }
}
