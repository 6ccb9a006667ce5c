package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private static final PublicationDate PUBLISHED = PublicationDate.of(LocalDate.of(2019, 10, 2));

    private final ArticleReader reader = ArticleReader.create();

    private ArticleReading read(String body) {
        return reader.read(SourceText.of(body), PUBLISHED);
    }

    @Test
    void knowsAnotherLanguageAndTellsNoEventsOfIt() {
        ArticleReading reading = read(
                "Die Außenminister beider Länder trafen sich am Freitag in Wien, um über das Abkommen zu sprechen. Der"
                        + " Vertrag vom 2019-09-13 soll im Mai in Kraft treten, sagte der Kanzler nach dem Gespräch.");
        assertThat(reading.language()).isEqualTo(ArticleReading.Language.OTHER);
        assertThat(reading.events()).isEmpty();
        assertThat(reading.times()).allMatch(time -> time.anchor().kind() == Anchor.Kind.NONE);
    }

    @Test
    void aShortNoteAndAnAllCapitalsTitleAreEnglish() {
        assertThat(read("Ministers meet").language()).isEqualTo(ArticleReading.Language.ENGLISH);
        assertThat(read("THE TWO LEADERS MET ON FRIDAY IN OSLO AND SIGNED THE TREATY WITH THEIR AIDES")
                        .language())
                .isEqualTo(ArticleReading.Language.ENGLISH);
    }

    @Test
    void aFewWordsAreEnglishUnlessWordsOfAnotherLanguageAreSeen() {
        assertThat(read("Guild clerk Tom Hale died in 1611. Two years later he was forgotten.")
                        .times())
                .extracting(time -> time.value())
                .containsExactly("1611", "1613");
        assertThat(read("Record harvest; grain stocks up; prices down; mills idle until March 2019")
                        .language())
                .isEqualTo(ArticleReading.Language.ENGLISH);
        assertThat(read("Last year’s third quarter brought “the worst losses” ever – shareholders sued")
                        .language())
                .as("printers' marks are no other script")
                .isEqualTo(ArticleReading.Language.ENGLISH);
        assertThat(read("Der Rat der Stadt beschloss den Bau einer neuen Brücke")
                        .language())
                .isEqualTo(ArticleReading.Language.OTHER);
        assertThat(read("Совет города решил построить новый мост через реку").language())
                .isEqualTo(ArticleReading.Language.OTHER);
    }

    @Test
    void stagesAreToldInOrder() {
        List<ReadingProgress.Stage> stages = new ArrayList<>();
        reader.read(SourceText.of("The two ministers met on Friday."), PUBLISHED, stages::add);
        assertThat(stages).containsExactly(ReadingProgress.Stage.values());
    }
}
