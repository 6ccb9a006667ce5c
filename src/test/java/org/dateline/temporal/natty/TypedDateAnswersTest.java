package org.dateline.temporal.natty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the field says to each thing that is typed. Today is Friday 4 February 2022. */
class TypedDateAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 2, 4);

    private final TypedDateReader reader = TypedDateReader.create();

    @ParameterizedTest
    @CsvSource({
        "' 2022-01-28 ', Friday 28 January 2022",
        "31/1/2022, Monday 31 January 2022",
        "31.01.2022, Monday 31 January 2022",
        "31-01-2022, Monday 31 January 2022",
        "31/01/22, Monday 31 January 2022",
        "3/3/2022, Thursday 3 March 2022",
        "29/02/2020, Saturday 29 February 2020",
        "2022-33, January to March 2022",
        "[2022-02-01..2022-02-04], 1–4 February 2022",
        "2022-02-01/.., from 1 February 2022 on",
        "mar 2020, March 2020",
        "3 march 2020, Tuesday 3 March 2020",
        "march 3 2020, Tuesday 3 March 2020",
        "Sat 29 february 2020, Saturday 29 February 2020",
        "in two weeks, Friday 18 February 2022",
        "last week, 24–30 January 2022",
        "the 1990s, 1990 to 1999",
        "tomorrow, Saturday 5 February 2022",
        "Christmas 2020, Friday 25 December 2020",
    })
    void reads(String typed, String inFull) {
        assertThat(reader.read(typed, TODAY))
                .isInstanceOfSatisfying(
                        TypedDate.Read.class, read -> assertThat(read.inFull()).isEqualTo(inFull));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Type a date, for example 4 February 2022 or 2022-02-04.",
                "12/13/14/15|“12/13/14/15” is no date in EDTF: an interval has one slash. Type it like 2022-02-04 or 4 February 2022.",
                "13/13/2020|“13/13/2020” is no day of the calendar; type it like 4 February 2022.",
                "00/01/2020|“00/01/2020” is no day of the calendar; type it like 4 February 2022.",
                "yesterday 17:30|“yesterday 17:30” names a time of day; type the day alone.",
                "yesterday at 5 pm|“yesterday at 5 pm” names a time of day; type the day alone.",
                "the day my dog died|“the day my dog died” could not be read as a date; type it like 4 February 2022 or 2022-02-04.",
                "30 February|“30 February” could not be read as a date; type it like 4 February 2022 or 2022-02-04.",
            })
    void refuses(String typed, String reason) {
        assertThat(reader.read(typed, TODAY)).isEqualTo(new TypedDate.Refused(reason));
    }

    @Test
    void refusesWhatIsTooLongForADate() {
        String longest = " ".repeat(30) + "4" + " ".repeat(47) + "February 2022";
        assertThat(longest.strip()).hasSize(61);
        assertThat(reader.read(longest, TODAY))
                .isEqualTo(new TypedDate.Refused("That is too long for a date; type it like 4 February 2022."));
        assertThat(reader.read(longest.replaceFirst("4 ", "4"), TODAY)).isInstanceOf(TypedDate.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2/3", "111/02/2020", "11/022/2020", "11/02/020", "11/02-2020x"})
    void figuresOfAnotherShapeAreNoDate(String typed) {
        assertThat(reader.read(typed, TODAY)).isInstanceOf(TypedDate.Refused.class);
    }

    @Test
    void asksWithTheDayFirst() {
        TypedDate asked = reader.read("02/04/2022", TODAY);
        assertThat(asked)
                .isEqualTo(new TypedDate.Ambiguous(List.of(
                        new TypedDate.Read(Edtf.parse("2022-04-02"), "Saturday 2 April 2022"),
                        new TypedDate.Read(Edtf.parse("2022-02-04"), "Friday 4 February 2022"))));
    }

    @Test
    void asksOnPublicationOnlyWhereBothLieInThePast() {
        assertThat(reader.readPublication("02/01/2022", TODAY)).isInstanceOf(TypedDate.Ambiguous.class);
        assertThat(reader.readPublication("02/04/2022", TODAY))
                .isEqualTo(new TypedDate.Read(Edtf.parse("2022-02-04"), "Friday 4 February 2022"));
        assertThat(reader.readPublication("02/04/2023", TODAY))
                .isEqualTo(new TypedDate.Refused("Sunday 2 April 2023 lies in the future; an article cannot have been"
                        + " published then, so type an earlier date."));
    }

    @Test
    void aPublicationIsOneDay() {
        assertThat(reader.readPublication("last week", TODAY))
                .isEqualTo(new TypedDate.Refused("“2022-01-24/2022-01-30” is no single day; an article is published on"
                        + " one day, so type it like 4 February 2022."));
        assertThat(reader.readPublication("5 February 2022", TODAY)).isInstanceOf(TypedDate.Read.class);
        assertThat(reader.readPublication("6 February 2022", TODAY)).isInstanceOf(TypedDate.Refused.class);
    }

    @Test
    void onlyASingleDayHasADay() {
        var month = new TypedDate.Read(Edtf.parse("2022-01"), "January 2022");
        assertThatThrownBy(month::day).hasMessage("2022-01 is no single day");
        var open = new TypedDate.Read(Edtf.parse("../2022-01-01"), "up to 1 January 2022");
        assertThatThrownBy(open::day).hasMessageContaining("no single day");
        assertThat(new TypedDate.Read(Edtf.parse("2022-01-01"), "").day()).isEqualTo(LocalDate.of(2022, 1, 1));
    }
}
