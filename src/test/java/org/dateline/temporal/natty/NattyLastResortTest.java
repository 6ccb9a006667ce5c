package org.dateline.temporal.natty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TemporalReader;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Natty is believed only where the words prove it right. */
class NattyLastResortTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 2, 4);

    private static List<ResolvedTime> read(String text, @Nullable LocalDate published) {
        return TemporalReader.create()
                .read(ArticleLayout.of(SourceText.of(text)), published == null ? null : PublicationDate.of(published));
    }

    @Test
    void saysThatItWasTheLastResort() {
        ResolvedTime time = read("Stamped 4-Feb-2021 at the border.", FRIDAY).getFirst();
        assertThat(time.explanation().sentences())
                .containsExactly(
                        "“4-Feb-2021” means Thursday 4 February 2021.",
                        "It was read by Natty, the last resort, since no family of phrases knows these words.",
                        "The day agrees with every number and name in them.");
        assertThat(time.certainty()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 february", // no year, and no weekday that proves one
                "4 february 2021 at 5",
                "since 2014",
                "february",
                "31 february 2021",
                "5 february 6 2021",
                "monday 4 february 2021",
                "4 february 1066",
                "4 february 2021 or 2022",
                "yesterday",
                "17:30",
            })
    void refusesWhatTheWordsDoNotProve(String words) {
        assertThat(new NattyLastResort().read(words, FRIDAY)).isEmpty();
    }

    @Test
    void takesTheYearThatAWeekdayProvesFromAKnownPublicationDateOnly() {
        assertThat(new NattyLastResort().read("friday 28 january", FRIDAY)).contains(LocalDate.of(2022, 1, 28));
        assertThat(new NattyLastResort().read("friday 28 january", null)).isEmpty();
        assertThat(new NattyLastResort().read("28 january 2022", null)).contains(LocalDate.of(2022, 1, 28));
    }

    @Test
    void isAskedOnlySoOftenForOneArticle() {
        assertThat(read("It says 4-Feb-2021 here. ".repeat(500), FRIDAY)).hasSize(20);
    }

    @Test
    void nothingHangsOnAGuess() {
        List<ResolvedTime> times = read("Stamped 4-Feb-1961 at the border. Three days later he died.", FRIDAY);
        assertThat(times).extracting(time -> String.valueOf(time.edtf())).contains("1961-02-04");
        assertThat(times.getLast().edtf()).isNotEqualTo(times.getFirst().edtf());
        assertThat(times.getLast().anchor().mention()).isNull();
    }

    @Test
    void givesTheSameAnswerOnManyThreads() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<LocalDate>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> new NattyLastResort()
                            .read((1 + i % 28) + " february 2021", FRIDAY.plusDays(i))
                            .orElseThrow()))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(LocalDate.of(2021, 2, 1 + i % 28));
            }
        }
    }
}
