package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feasts of several calendars fall where the almanacs have them. */
class HolidaysTest {

    private static Holiday named(String name) {
        return Holidays.load().all().stream()
                .filter(day -> day.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Easter, 1916-04-23",
        "Easter, 1943-04-25",
        "Easter, 2008-03-23",
        "Easter, 2024-03-31",
        "Orthodox Easter, 2008-04-27",
        "Orthodox Easter, 2024-05-05",
        "Ascension Day, 2024-05-09",
        "Whit Monday, 2024-05-20",
        "Thanksgiving, 2022-11-24",
        "Memorial Day, 2021-05-31",
        "Labor Day, 2019-09-02",
        "Election Day, 1960-11-08",
        "Election Day, 2020-11-03",
        "Victoria Day, 2021-05-24",
        "Remembrance Sunday, 2018-11-11",
        "Rosh Hashanah, 1948-10-04",
        "Rosh Hashanah, 1999-09-11",
        "Rosh Hashanah, 2013-09-05",
        "Rosh Hashanah, 2023-09-16",
        "Yom Kippur, 1973-10-06",
        "Yom Kippur, 2005-10-13",
        "Yom Kippur, 2019-10-09",
        "Purim, 2024-03-24",
        "Purim, 1991-02-28",
        "Shavuot, 2023-05-26",
        "Islamic New Year, 2022-07-30",
        "Eid al-Fitr, 2016-07-06",
        "Eid al-Adha, 2021-07-20",
        "Lunar New Year, 1985-02-20",
        "Lunar New Year, 2023-01-22",
        "Lunar New Year, 2034-02-19",
        "Diwali, 2021-11-04",
    })
    void daysOfTheYear(String name, LocalDate day) {
        assertThat(named(name).in(day.getYear())).containsExactly(new Occasion(day, day));
    }

    @ParameterizedTest
    @CsvSource({
        "Ramadan, 2019-05-06, 2019-06-03",
        "Ramadan, 2022-04-02, 2022-05-01",
        "Passover, 1967-04-25, 1967-05-02",
        "Passover, 2024-04-23, 2024-04-30",
        "Sukkot, 2023-09-30, 2023-10-06",
        "Hanukkah, 2016-12-25, 2017-01-01",
        "Hanukkah, 2023-12-08, 2023-12-15",
        "Lent, 2021-02-17, 2021-04-03",
        "Advent, 2022-11-27, 2022-12-24",
        "Advent, 2023-12-03, 2023-12-24",
        "UN General Assembly week, 2018-09-24, 2018-09-30",
        "UN General Assembly week, 2023-09-18, 2023-09-24",
        "Labor Day weekend, 2005-09-03, 2005-09-05",
    })
    void seasons(String name, LocalDate first, LocalDate last) {
        assertThat(named(name).in(first.getYear())).containsExactly(new Occasion(first, last));
    }

    @Test
    void anIslamicFeastMayComeTwiceInAYear() {
        assertThat(named("Eid al-Fitr").in(2000))
                .extracting(Occasion::first)
                .containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
    }

    @Test
    void bothFeastsAreAnEid() {
        assertThat(named("Eid").in(2021))
                .extracting(Occasion::first)
                .containsExactly(LocalDate.of(2021, 5, 13), LocalDate.of(2021, 7, 20));
    }

    @Test
    void thereIsNoFeastWhereItsCalendarIsNotKnown() {
        assertThat(named("Ramadan").in(1500)).isEmpty();
        assertThat(named("Ramadan").in(2500)).isEmpty();
        assertThat(named("Lunar New Year").in(1900)).isEmpty();
        assertThat(named("Easter").in(1400)).isEmpty();
        assertThat(named("Passover").in(70)).isEmpty();
    }

    @Test
    void aDayOfHistoryComesOnce() {
        assertThat(named("D-Day").only()).contains(1944);
        assertThat(named("D-Day").in(1945)).isEmpty();
        assertThat(named("Christmas").only()).isEmpty();
    }

    @Test
    void noFeastBreaksInAnyYear() {
        for (Holiday day : Holidays.load().all()) {
            for (int year = -9999; year <= 9999; year += year < 1500 || year > 2300 ? 97 : 1) {
                LocalDate before = LocalDate.MIN;
                for (Occasion occasion : day.in(year)) {
                    assertThat(occasion.first().getYear()).as(day.name()).isEqualTo(year);
                    assertThat(occasion.first()).as(day.name()).isAfterOrEqualTo(before);
                    before = occasion.first();
                }
            }
        }
    }

    @Test
    void theHebrewYearNeverBeginsOnAForbiddenDay() {
        for (int year = 1583; year < 3000; year++) {
            List<LocalDate> days = new HebrewDay(7, 1).in(year);
            assertThat(days.getFirst().getDayOfWeek().getValue())
                    .as(days.toString())
                    .isNotIn(3, 5, 7);
            assertThat(days.getFirst().getYear()).isEqualTo(year);
        }
    }

    @Test
    void saysWhichRuleItDoesNotKnow() {
        assertThatThrownBy(() -> YearlyDay.parse("mayan:01-01")).hasMessageContaining("mayan");
        assertThatThrownBy(() -> YearlyDay.parse("table:nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> YearlyDay.parse("easter:lunar")).hasMessageContaining("lunar");
        assertThatThrownBy(() -> new HebrewDay(11, 15).in(2020)).hasMessageContaining("11");
    }
}
