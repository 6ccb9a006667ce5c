package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that the weights of data/models/narrative-years.tsv are written for. */
class ThreadFeaturesTest {

    private static final Granule MAY_10 = Granule.day(LocalDate.of(1813, 5, 10));

    @ParameterizedTest
    @CsvSource({
        "1813-05-10, 6",
        "1813-05-31, 6",
        "1813-06-01, 7",
        "1813-07-01, 8",
        "1813-08-10, 8",
        "1813-09-10, 9",
        "1813-11-10, 9",
        "1813-12-10, 10",
        "1814-04-10, 10",
        "1814-05-10, 11",
        "1815-04-10, 11",
        "1815-05-10, 12",
        "1823-05-10, 12",
        "1823-06-10, 13",
        "1813-05-09, 14",
        "1813-04-10, 15",
        "1813-03-10, 16",
        "1813-02-10, 16",
        "1813-01-10, 17",
        "1812-05-10, 19",
        "1803-05-10, 20",
        "1803-04-10, 21",
    })
    void aStepFromAKnownMonthIsToldInMonths(LocalDate date, int step) {
        assertThat(ThreadFeatures.step(MAY_10, Granule.day(date))).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"1813, 1", "1814, 2", "1815, 3", "1830, 3", "1812, 4", "1811, 5", "1790, 5"})
    void aStepFromAYearIsToldInYears(int year, int step) {
        assertThat(ThreadFeatures.step(Granule.year(1813), Granule.month(year, 5)))
                .isEqualTo(step);
    }

    @Test
    void aSeasonIsFineEnoughForStepsInMonths() {
        Granule spring = Granule.containing(Granularity.SEASON, LocalDate.of(1813, 4, 1));
        assertThat(ThreadFeatures.step(spring, spring.plus(1))).isEqualTo(8);
        assertThat(ThreadFeatures.step(null, Granule.year(1813))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "0, 0"})
    void aWeekdayToldWithItsDayFitsItsYearOrDoesNot(int weekday, int value) {
        // 10 May 1813 was a Monday
        assertThat(ThreadFeatures.weekday(day(10, weekday), MAY_10)).isEqualTo(value);
        assertThat(ThreadFeatures.weekday(day(0, weekday), MAY_10)).isZero();
        assertThat(ThreadFeatures.weekday(null, MAY_10)).isZero();
    }

    private static Meaning day(int day, int weekday) {
        return new Meaning.Named(Granularity.DAY, null, 5, day, weekday, Meaning.Step.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1813, 3", "1814, 4", "1815, 5", "1816, 6", "1850, 6", "1812, 2", "1811, 1", "1810, 0", "1700, 0"})
    void aDriftEndsThreeYearsAway(int year, int drift) {
        assertThat(ThreadFeatures.drift(1813, year)).isEqualTo(drift);
        assertThat(ThreadFeatures.drift(null, year)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1813, 0", "1814, 1", "1815, 2", "1818, 2", "1819, 3", "1900, 3", "1812, 4", "1811, 5", "1808, 5", "1807, 6"
    })
    void aDateWithAYearFollowsFromNearAndFar(int year, int value) {
        assertThat(ThreadFeatures.followed(Granule.year(1813), Granule.year(year)))
                .isEqualTo(value);
        assertThat(ThreadFeatures.followed(null, Granule.year(year))).isEqualTo(7);
    }

    @Test
    void theCoarserADateTheLikelierItIsAside() {
        assertThat(aside(MAY_10, false)).isEqualTo(0);
        assertThat(aside(MAY_10, true)).isEqualTo(1);
        assertThat(aside(Granule.month(1813, 5), false)).isEqualTo(2);
        assertThat(aside(Granule.containing(Granularity.QUARTER, LocalDate.of(1813, 4, 1)), false))
                .isEqualTo(4);
        assertThat(aside(Granule.year(1813), false)).isEqualTo(6);
        assertThat(aside(Granule.year(1813), true)).isEqualTo(7);
    }

    private static int aside(Granule date, boolean opens) {
        return ThreadFeatures.aside(item(0, date, opens, false, false), date);
    }

    @Test
    void aDayGoesOnFromADayBesideIt() {
        Granule later = Granule.day(LocalDate.of(1813, 9, 1));
        assertThat(beside(item(0, MAY_10, false, false, false), 1, later)).isEqualTo(1);
        assertThat(beside(item(1, MAY_10, false, false, false), 1, later)).isEqualTo(1);
        assertThat(beside(item(0, MAY_10, false, false, false), 2, later)).isZero();
        assertThat(beside(item(0, MAY_10, false, true, false), 1, later)).isZero();
        assertThat(beside(item(0, MAY_10, false, false, true), 1, later)).isZero();
        assertThat(beside(item(0, Granule.month(1813, 5), false, false, false), 1, later))
                .isZero();
        assertThat(beside(item(0, MAY_10, false, false, false), 1, Granule.month(1813, 9)))
                .isZero();
        assertThat(beside(item(0, MAY_10, false, false, false), 1, later.plus(365)))
                .isZero();
        assertThat(beside(null, 1, later)).isZero();
        assertThat(beside(item(0, null, false, false, false), 1, later)).isZero();
    }

    private static int beside(@Nullable ThreadItem latest, int sentence, Granule date) {
        return ThreadFeatures.beside(latest, item(sentence, null, false, false, false), date);
    }

    private static ThreadItem item(
            int sentence, @Nullable Granule dated, boolean opens, boolean attribute, boolean ahead) {
        return new ThreadItem(sentence, 0, opens, false, attribute, ahead, dated, dated, null, null, 0);
    }
}
