package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalReaderTest {

    private static final PublicationDate FRIDAY = PublicationDate.of(LocalDate.of(2022, 2, 4));

    private final TemporalReader reader = TemporalReader.create();

    private List<ResolvedTime> read(String text, @Nullable PublicationDate published) {
        return reader.read(ArticleLayout.of(SourceText.of(text)), published);
    }

    private ResolvedTime only(String text) {
        List<ResolvedTime> times = read(text, FRIDAY);
        assertThat(times).hasSize(1);
        return times.getFirst();
    }

    @Test
    void theEndsOfTheCalendarAreNeverPassed() {
        String text = "The fort was founded in AD 9999. The following February it fell. In 9999 BC came the flood. "
                + "The previous March was dry. In AD 9998 and AD 9999 kings died. It was in December of that year. "
                + "In January they came home, and at Easter 9999 they left. The next year was the last.";
        SourceText source = SourceText.of(text);

        var times =
                TemporalReader.create().read(ArticleLayout.of(source), PublicationDate.of(LocalDate.of(2022, 2, 4)));

        assertThat(times).hasSizeGreaterThan(5);
    }

    @Test
    void explainsACalendarWeekAndWhatWasNotTaken() {
        assertThat(only("The envoy told the council last week that talks had failed.")
                        .explanation()
                        .sentences())
                .containsExactly(
                        "“last week” means the calendar week before the one of publication on Friday 4 February 2022:"
                                + " 24–30 January 2022.",
                        "Weeks start on Monday (ISO 8601).",
                        "Not taken: the last seven days (28 January to 3 February 2022), since the phrase names a"
                                + " calendar week.");
    }

    @Test
    void explainsWhyAWeekdayLooksBackOrAhead() {
        assertThat(only("The two met on Thursday.").explanation().sentences())
                .containsExactly(
                        "“Thursday” means the latest Thursday up to publication on Friday 4 February 2022: Thursday 3"
                                + " February 2022.",
                        "The words around it look back.",
                        "Not taken: the coming Thursday (Thursday 10 February 2022), since nothing around the phrase"
                                + " looks ahead.");
        assertThat(only("The two will meet on Thursday.").explanation().sentences())
                .contains("The words around it look ahead.");
    }

    @Test
    void keepsTheRelativeFormWhereNoPublicationDateIsKnown() {
        for (String text : List.of(
                "They met last week.",
                "They met on Thursday.",
                "They met in March.",
                "They met two weeks ago.",
                "They met in the past six months.",
                "They met for the first time in two years.",
                "They met today.",
                "They met this evening.",
                "They met earlier this year.",
                "They met since last week.")) {
            List<ResolvedTime> times = read(text, null);
            assertThat(times).as(text).hasSize(1);
            assertThat(times.getFirst().edtf()).as(text).isNull();
            assertThat(times.getFirst().relative()).as(text).isNotBlank();
            assertThat(times.getFirst().explanation().sentences().toString())
                    .as(text)
                    .contains("publication date is not known");
        }
        assertThat(read("They met on 3 March 2020.", null).getFirst().edtf()).hasToString("2020-03-03");
    }

    @Test
    void theRelativeFormCountsFromPublication() {
        assertThat(only("They met last week.").relative()).isEqualTo("publication - 1 week");
        assertThat(only("They met three years ago.").relative()).isEqualTo("publication - 3 years");
        assertThat(only("They will meet tomorrow.").relative()).isEqualTo("publication + 1 day");
    }

    @Test
    void theStoryGoesOnFromTheDateItTold() {
        List<ResolvedTime> times = read(
                "The siege began on 12 December 1944. On 3 January the town fell. The next day the king fled. "
                        + "Two weeks later the war was over. In March 1945 they signed. In May they met.",
                FRIDAY);
        assertThat(times)
                .extracting(time -> String.valueOf(time.edtf()))
                .containsExactly(
                        "1944-12-12", "1945-01-03", "1945-01-04", "1945-01-15/1945-01-21", "1945-03", "1945-05");
    }

    @Test
    void flagsSayWhatIsNotExact() {
        assertThat(only("They have met since January 2020.").flags()).containsExactly(ResolvedTime.Flag.OPEN_END);
        assertThat(only("They met until March 2020.").flags()).containsExactly(ResolvedTime.Flag.OPEN_START);
        assertThat(only("They met in mid-2020.").flags()).containsExactly(ResolvedTime.Flag.APPROXIMATE);
    }

    @Test
    void keepsAPartOfTheDayBesideTheDay() {
        ResolvedTime evening = only("They will dine this evening.");
        assertThat(evening.dayPart()).isEqualTo("EV");
        assertThat(evening.edtf()).hasToString("2022-02-04");
        assertThat(evening.granularity()).isEqualTo(Granularity.PART_OF_DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 31 February 2020 nothing happened.",
                "On February 31 nothing happened.",
                "The year 99999 is far.",
                "The form says 13/13/2020 twice.",
                "They met 999999999 years ago.",
                "They met 99999 years ago.",
                "They will meet in 99999 days.",
                "It happened in 0000-00-00.",
                "It happened on 2021-99-99.",
                "Meet at 25:61 on Monday.",
            })
    void neverMakesUpADate(String text) {
        for (ResolvedTime time : read(text, FRIDAY)) {
            if (time.edtf() != null && time.type() != TimexType.TIME) {
                int year =
                        time.edtf().interval().earliest().orElse(FRIDAY.day()).getYear();
                assertThat(year).as(time.toString()).isBetween(0, 2300);
            }
        }
    }

    @Test
    void doesNotResolveADateOfUnclearOrder() {
        ResolvedTime time = only("The letter is dated 02/04/2022 at the top.");
        assertThat(time.edtf()).isNull();
        assertThat(time.explanation().sentences().toString()).contains("day first or with the month first");
    }

    @Test
    void survivesHostileText() {
        for (String word :
                List.of("next ", "since ", "last Monday ", "2022-", "the ", "from ", "1 ", "a ", "of ", "May ")) {
            assertThat(read(word.repeat(20_000), FRIDAY)).as(word).isNotNull();
        }
    }

    @Test
    void timesDoNotOverlapAndStandInReadingOrder() {
        List<ResolvedTime> times = read(
                "Since Monday, from 3 to 5 p.m. on Tuesday, late last week, in early March 2020 and on 4 May they met.",
                FRIDAY);
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).span().start())
                    .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
        }
    }

    @Test
    void isTheSameInAnyLocaleAndZone() {
        String text = "They met on Friday in İstanbul and will meet on 4 May at 5 p.m. last week, in APRIL 2021.";
        List<ResolvedTime> expected = read(text, FRIDAY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(read(text, FRIDAY)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
