package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Families;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date never becomes one, and nothing breaks. */
class BadInputTest {

    private static final int HOSTILE = 1_000_000;

    private static final PublicationDate FRIDAY = PublicationDate.of(LocalDate.of(2022, 2, 4));

    private final TemporalReader reader = TemporalReader.create();

    private List<ResolvedTime> read(String text, @Nullable PublicationDate published) {
        return reader.read(ArticleLayout.of(SourceText.of(text)), published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 31 February 2022 they met.",
                "They met on February 31, 2022.",
                "On 31 February they met.",
                "They met on February 30th.",
                "They met on the 31st of June 2021.",
                "They met on the 45th of May.",
                "They met on Monday, 31 February 2022.",
                "They met on Monday, February 31.",
                "They met on 29 February 2021.",
                "They met on 0 May 2020, or on 32 May 2020.",
                "They met on May 99, 2020.",
                "They met from February 28-31, 2019.",
                "They met on 30-31 February 2020.",
                "They met on 4 February -44.",
                "The form says 13/13/2020.",
                "The form says 00/00/0000.",
                "The form says 31/02/2020 and 5/32/2020.",
                "The form says 31.02.2020.",
                "The form says 2022-02-30, 2022-13-01 and 2022-00-10.",
                "The form says 9999-12-31.",
                "It rained in the year 0.",
                "It rained in 0 BC, in 0 AD and in AD 99999.",
                "It rained in the year 99999.",
                "It rained in 99999 BC, in the 99th century and in the 0th century.",
                "Nobody met since 31 February 2022.",
                "They met at 13 p.m., at 0 a.m. or at 10:99 GMT.",
                "On ٤ February ٢٠١٩ they met.",
                "On ４ February ２０１９ they met.",
                "On 4 February 2０19 they met.",
                "In ２０１９ and on 2019－02－04 they met.",
                "On 4 Fеbruary 2019 they met, with a letter of another script in it.",
                "They met at Christmas 99999.",
            })
    void isNoTime(String text) {
        assertThat(read(text, FRIDAY)).as(text).isEmpty();
        assertThat(read(text, null)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met 99999999999 years ago.",
                "They met 2147483647 days ago.",
                "They met a hundred thousand centuries ago.",
                "They will meet in 100000 years.",
                "They met over the past 100000 years.",
                "They met at Easter 1200.",
                "They met during Ramadan 1500.",
                "They met on the eve of Ramadan 2190.",
            })
    void hasNoPlaceOnTheCalendar(String text) {
        assertThat(read(text, FRIDAY))
                .as(text)
                .allSatisfy(time -> assertThat(time.edtf()).isNull());
    }

    @Test
    void aWeekdayThatDoesNotFitItsDateIsDoubted() {
        ResolvedTime time =
                read("They met on Tuesday, 4 February 2022.", FRIDAY).getFirst();
        assertThat(time.edtf()).hasToString("2022-02-04");
        assertThat(time.certainty()).isLessThan(0.7);
        assertThat(time.explanation().sentences().toString()).contains("does not fit");
    }

    /** A table of phrases read without a publication date, as text that was pasted without one. */
    @TestFactory
    Stream<DynamicTest> withoutAPublicationDateRelativePhrasesStayRelative() {
        return Families.all().stream()
                .map(family -> DynamicTest.dynamicTest(
                        family.name(),
                        () -> Tsv.read("data/phrases/" + family.name() + ".tsv")
                                .rows()
                                .forEach(row -> staysRelative(row.get("context")))));
    }

    private void staysRelative(String context) {
        for (ResolvedTime time : read(context, null)) {
            boolean relative = time.anchor().kind() == Anchor.Kind.PUBLICATION;
            if (relative) {
                assertThat(time.edtf()).as(context + time).isNull();
                assertThat(time.relative()).as(context + time).isNotBlank();
            }
        }
    }

    @Test
    void todayIsTheDayOfTheArticlesOwnZone() {
        for (ZoneOffset offset : List.of(ZoneOffset.ofHours(-10), ZoneOffset.UTC, ZoneOffset.ofHours(13))) {
            for (LocalTime time : List.of(LocalTime.MIN, LocalTime.of(0, 30), LocalTime.of(23, 59, 59))) {
                PublicationDate published = new PublicationDate(FRIDAY.day(), time, offset);
                assertThat(read("They met today, after they had met yesterday.", published))
                        .extracting(one -> String.valueOf(one.edtf()))
                        .containsExactly("2022-02-04", "2022-02-03");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next ",
                "1",
                "1 ",
                "٢",
                "２",
                "\t",
                " \u00a0",
                "0",
                "-",
                "31 February ",
                "13/13/2020 ",
                "Ramadan ",
                "the day before ",
                "the first day of ",
                "two days after ",
                "1 day and ",
                "two hundred and ",
                "the next 2 days ",
                "“today in 1806, two years later ",
                "Easter ",
                "»«",
                "\u202e2022",
                "🕊",
            })
    void aMegabyteOfOneWordIsRead(String word) {
        String text = word.repeat(HOSTILE / word.length());
        assertThat(read(text, FRIDAY)).isNotNull();
        assertThat(read(text, null)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void articlesFromTheEndsOfTheCalendarAreRead(String day) {
        PublicationDate published = PublicationDate.of(LocalDate.parse(day));
        for (var family : Families.all()) {
            for (Tsv.Row row :
                    Tsv.read("data/phrases/" + family.name() + ".tsv").rows()) {
                assertThat(read(row.get("context"), published)).isNotNull();
            }
        }
    }
}
