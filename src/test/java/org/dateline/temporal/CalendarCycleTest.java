package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relative phrases on each day of a 28-year cycle, after which weekdays and leap years come round again. */
class CalendarCycleTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 10_227;
    private static final int LINES = 6;

    private final TemporalReader reader = TemporalReader.create();

    @ParameterizedTest
    @CsvSource({
        "They met today.,DAY,0,0",
        "They met yesterday.,DAY,-1,-1",
        "They will meet tomorrow.,DAY,1,1",
        "They met on Thursday.,DAY,-6,0",
        "They will meet on Thursday.,DAY,0,6",
        "They met last Friday.,DAY,-7,-1",
        "They met last week.,WEEK,-13,-1",
        "They will meet next week.,WEEK,1,13",
        "They met last weekend.,WEEKEND,-8,-1",
        "They met last month.,MONTH,-61,-1",
        "They will meet next month.,MONTH,1,62",
        "They met in September.,MONTH,-365,29",
        "They will meet in March.,MONTH,-31,397",
        "They met last summer.,SEASON,-458,-1",
        "They met in the third quarter.,QUARTER,-366,92",
        "They met last year.,YEAR,-732,-1",
        "They met two weeks ago.,WEEK,-20,-8",
        "They met five months ago.,MONTH,-184,-119",
        "They met three years ago.,YEAR,-1462,-730",
        "They met on 29 February.,DAY,-1461,366",
        "They met last night.,PART_OF_DAY,-1,-1",
        "They met in early January.,MONTH,-365,375",
        "They met over the past six months.,MONTH,-184,0",
        "They met since last week.,WEEK,-13,100000",
        "They met at Christmas.,DAY,-366,137",
        "They met on Orthodox Easter.,DAY,-400,137",
        "They met on the eve of Yom Kippur.,DAY,-400,137",
        "They met during Ramadan.,MONTH,-400,165",
        "They met during last Ramadan.,MONTH,-400,-1",
        "They will meet on the first day of next Passover.,DAY,1,400",
        "They met two days after Eid al-Fitr.,DAY,-400,139",
        "They met on the Friday after Thanksgiving.,DAY,-400,138",
        "They met in UN General Assembly week.,WEEK,-400,143",
        "It was the first time in nearly two years.,YEAR,-762,0",
    })
    void holdsOnEveryDay(String sentence, Granularity granularity, int earliest, int latest) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(sentence));
        List<String> wrong = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate published = FIRST.plusDays(day);
            String fault = fault(layout, published, granularity, earliest, latest);
            if (!fault.isEmpty()) {
                wrong.add(published + ": " + fault);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * Every family, by the first lines of its corpus, and what none of them knows: nothing breaks on any day, every
     * stretch comes back from its EDTF, starts before it ends, and is as coarse as it is on every other day.
     */
    @TestFactory
    Stream<DynamicTest> everyFamilyHoldsOnEveryDay() {
        return Stream.concat(Families.all().stream().map(PhraseFamily::name), Stream.of("last-resort"))
                .map(name -> DynamicTest.dynamicTest(name, () -> holds(Tsv.read("data/phrases/" + name + ".tsv"))));
    }

    private void holds(Tsv corpus) {
        for (Tsv.Row row : corpus.rows().subList(0, LINES)) {
            ArticleLayout layout = ArticleLayout.of(SourceText.of(row.get("context")));
            List<Granularity> usual = granularities(layout, FIRST);
            for (int day = 1; day < DAYS; day++) {
                LocalDate published = FIRST.plusDays(day);
                assertThat(granularities(layout, published))
                        .as(row.place() + " on " + published)
                        .isEqualTo(usual);
            }
        }
    }

    private List<Granularity> granularities(ArticleLayout layout, LocalDate published) {
        List<ResolvedTime> times = reader.read(layout, PublicationDate.of(published));
        for (ResolvedTime time : times) {
            Edtf edtf = time.edtf();
            if (edtf != null && !Edtf.parse(edtf.toString()).interval().equals(edtf.interval())) {
                throw new AssertionError(edtf + " does not come back");
            }
        }
        return times.stream().map(ResolvedTime::granularity).toList();
    }

    private String fault(ArticleLayout layout, LocalDate published, Granularity granularity, int earliest, int latest) {
        List<ResolvedTime> times = reader.read(layout, PublicationDate.of(published));
        if (times.size() != 1) {
            return times.size() + " times";
        }
        ResolvedTime time = times.getFirst();
        Edtf edtf = time.edtf();
        if (edtf == null || time.granularity() != granularity) {
            return edtf + " is a " + time.granularity();
        }
        if (!Edtf.parse(edtf.toString()).interval().equals(edtf.interval())) {
            return edtf + " does not come back";
        }
        LocalDate start = edtf.interval().earliest().orElse(LocalDate.MIN);
        LocalDate end = edtf.interval().latest().orElse(published.plusDays(latest));
        boolean inside = !start.isAfter(end)
                && !start.isBefore(published.plusDays(earliest))
                && !end.isAfter(published.plusDays(latest));
        return inside ? "" : edtf + " is too far";
    }
}
