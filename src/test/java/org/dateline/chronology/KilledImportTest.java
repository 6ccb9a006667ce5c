package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.ArticleDraft;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article is kept whole or not at all, even if the process dies while it is written. */
class KilledImportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"add", "begin"})
    void aProcessThatDiesWhileItSavesLeavesNothingOfTheArticle(String way) throws IOException, InterruptedException {
        int answer = run(way);

        assertThat(answer).as(said()).isEqualTo(KilledImport.DEAD);

        try (OpenStore store = OpenStore.in(folder)) {
            assertThat(store.service().list(Owner.LOCAL))
                    .extracting(Chronology::name)
                    .containsExactly(KilledImport.KEPT, "Sample chronology");
            ChronologyContent kept =
                    store.content(store.service().list(Owner.LOCAL).getFirst().id());
            assertThat(kept.articles()).hasSize(1);
            assertThat(kept.events()).hasSize(3);
            assertThat(rows(store, "article")).isEqualTo(1);
            assertThat(rows(store, "event")).isEqualTo(3);
        }
    }

    @Test
    void aChronologyThatBeginsWithAnArticleIsNotKeptWithoutIt() {
        try (OpenStore store = OpenStore.in(folder)) {
            int before = rows(store, "chronology");
            var stopped = new IntakeProgress() {
                @Override
                public void entered(Stage stage) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            var undated = new ArticleDraft("", "", OpenStore.BODY, null);

            assertThat(store.service().begin(Owner.LOCAL, "Begun", OpenStore.draft(OpenStore.BODY), stopped))
                    .isEqualTo(new AddResult.Cancelled());
            assertThat(store.service().begin(Owner.LOCAL, "Begun", undated, IntakeProgress.NONE))
                    .isInstanceOf(AddResult.Refused.class);
            assertThat(rows(store, "chronology")).isEqualTo(before);
        }
    }

    @Test
    void aChronologyBeginsWithItsArticle() {
        try (OpenStore store = OpenStore.in(folder)) {
            var draft = new ArticleDraft("", "", OpenStore.BODY, PublicationDate.of(OpenStore.DAY));

            AddResult result = store.service().begin(Owner.LOCAL, "Begun", draft, IntakeProgress.NONE);

            assertThat(result).isInstanceOf(AddResult.Added.class);
            Chronology begun = store.service().list(Owner.LOCAL).getFirst();
            assertThat(begun.name()).isEqualTo("Begun");
            assertThat(store.content(begun.id()).articles()).hasSize(1);
        }
    }

    private int run(String way) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.devtools.restart.enabled=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        folder.toString(),
                        way)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private static int rows(OpenStore store, String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
