package org.dateline.temporal.natty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types in a date field. Today is Friday 4 February 2022. */
class TypedDateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 2, 4);

    private final TypedDateReader reader = TypedDateReader.create();

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, Friday 28 January 2022",
        "28 January 2022, Friday 28 January 2022",
        "'January 28, 2022', Friday 28 January 2022",
        "28 jan 2022, Friday 28 January 2022",
        "last Friday, Friday 28 January 2022",
        "friday, Friday 4 February 2022",
        "thursday, Thursday 3 February 2022",
        "monday, Monday 31 January 2022",
        "yesterday, Thursday 3 February 2022",
        "today, Friday 4 February 2022",
        "2022-01, January 2022",
        "January 2020, January 2020",
        "199X, 1990 to 1999",
        "31/01/2022, Monday 31 January 2022",
        "01/31/2022, Monday 31 January 2022",
        "2 days ago, Wednesday 2 February 2022",
        "day after tomorrow, Sunday 6 February 2022",
    })
    void readsInFull(String typed, String inFull) {
        assertThat(reader.read(typed, TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Read.class, read -> assertThat(read.inFull()).isEqualTo(inFull));
    }

    @Test
    void asksBackWhereDayAndMonthCannotBeToldApart() {
        assertThat(reader.read("02/04/2022", TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(TypedDate.Read::inFull)
                                .isEqualTo(List.of("Saturday 2 April 2022", "Friday 4 February 2022")));
    }

    @Test
    void takesTheOnlyReadingThatLiesInThePastForPublication() {
        assertThat(reader.readPublication("02/04/2022", TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Read.class, read -> assertThat(read.day()).isEqualTo(LocalDate.of(2022, 2, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "next next next",
                "31 February 2022",
                "13/13/2020",
                "2022-02-30",
                "99999",
                "31 November 2021",
                "yesterday at 5 pm",
                "2022-02-03T10:00",
                "Friday and Saturday",
                "the day my dog died",
                "since 2014",
                "every Friday",
            })
    void refusesWhatCannotBeReadInFull(String typed) {
        assertThat(reader.readPublication(typed, TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Refused.class,
                        refused -> assertThat(refused.reason()).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({"3 weeks ago, 2022-01-14", "2 months ago, 2021-12-04"})
    void takesAStretchAgoForTheDayOfPublicationThatLongBeforeToday(String typed, LocalDate day) {
        assertThat(reader.readPublication(typed, TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Read.class, read -> assertThat(read.day()).isEqualTo(day));
    }

    @Test
    void refusesADayThatNoMonthHas() {
        assertThat(reader.read("31 February 2021", TODAY)).isInstanceOf(TypedDate.Refused.class);
    }

    @Test
    void refusesHugeInput() {
        assertThat(reader.read("next ".repeat(200_000), TODAY)).isInstanceOf(TypedDate.Refused.class);
    }

    @Test
    void refusesAPublicationDateThatIsNoSingleDay() {
        assertThat(reader.readPublication("2022-01", TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Refused.class,
                        refused -> assertThat(refused.reason()).contains("no single day"));
    }

    @Test
    void refusesAPublicationDateInTheFutureButAllowsTomorrow() {
        assertThat(reader.readPublication("6 February 2022", TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Refused.class,
                        refused -> assertThat(refused.reason()).contains("future"));
        assertThat(reader.readPublication("5 February 2022", TODAY)).isInstanceOf(TypedDate.Read.class);
    }

    @Test
    void isTheSameInAnyZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(reader.read("two weeks from today", TODAY))
                        .isInstanceOfSatisfying(
                                TypedDate.Read.class,
                                read -> assertThat(read.inFull()).isEqualTo("Friday 18 February 2022"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
