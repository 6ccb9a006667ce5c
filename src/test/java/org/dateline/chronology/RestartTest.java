package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.chronology.OpenStore.BODY;
import static org.dateline.chronology.OpenStore.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleDraft;
import org.dateline.article.BodyReader;
import org.dateline.article.Owner;
import org.dateline.article.SampleArticles;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final SampleArticles SAMPLES = () -> List.of(draft(BODY), draft("They met in Vienna."));

    @TempDir
    Path folder;

    @Test
    void aRestartKeepsEverything() {
        ChronologyContent before;
        List<Correction> history;
        try (OpenStore store = OpenStore.in(folder)) {
            ChronologyId id = store.chronology();
            Article article = store.add(id, BODY).article();
            store.service()
                    .applyPublication(Owner.LOCAL, article.id(), 1, PublicationDate.of(OpenStore.DAY.minusDays(30)));
            before = store.content(id);
            history = store.service().history(Owner.LOCAL, article.id());
        }

        try (OpenStore store = OpenStore.in(folder)) {
            assertThat(store.content(before.chronology().id())).isEqualTo(before);
            assertThat(store.service()
                            .history(Owner.LOCAL, before.articles().getFirst().id()))
                    .isEqualTo(history)
                    .hasSize(2);
            store.service().undo(Owner.LOCAL, history.getFirst().id());
            assertThat(store.content(before.chronology().id())
                            .articles()
                            .getFirst()
                            .published()
                            .day())
                    .isEqualTo(OpenStore.DAY);
        }
    }

    @Test
    void theStoreLiesInTheFolderThatWasNamed() {
        try (OpenStore store = OpenStore.in(folder)) {
            store.chronology();
        }

        assertThat(Files.exists(folder.resolve("dateline.mv.db"))).isTrue();
    }

    @Test
    void atTheFirstStartTheSamplesAreThere() {
        try (OpenStore store = OpenStore.in(folder, new SmallReader(), SAMPLES)) {
            List<Chronology> all = store.service().list(Owner.LOCAL);

            assertThat(all).extracting(Chronology::name).containsExactly("Sample chronology");
            assertThat(store.content(all.getFirst().id()).articles()).hasSize(2);
            assertThat(store.content(all.getFirst().id()).events()).isNotEmpty();
            assertThat(store.samples().open(Owner.LOCAL)).isEqualTo(all.getFirst());
        }
    }

    @Test
    void theSamplesAreMadeOnce() {
        OpenStore.in(folder, new SmallReader(), SAMPLES).close();

        try (OpenStore store = OpenStore.in(folder, new SmallReader(), SAMPLES)) {
            assertThat(store.service().list(Owner.LOCAL)).hasSize(1);
        }
    }

    @Test
    void removedSamplesStayAwayUntilTheyAreAskedFor() {
        try (OpenStore store = OpenStore.in(folder, new SmallReader(), SAMPLES)) {
            store.service()
                    .remove(
                            Owner.LOCAL,
                            store.service().list(Owner.LOCAL).getFirst().id());
        }

        try (OpenStore store = OpenStore.in(folder, new SmallReader(), SAMPLES)) {
            assertThat(store.service().list(Owner.LOCAL)).isEmpty();

            Chronology again = store.samples().open(Owner.LOCAL);

            assertThat(store.content(again.id()).articles()).hasSize(2);
        }
    }

    @Test
    void aFirstStartThatIsCutShortLeavesNothingAndIsDoneAgain() {
        ArticleDraft unkeepable = new ArticleDraft("x", "", "They met \0 there.", PublicationDate.of(OpenStore.DAY));
        try (OpenStore store = OpenStore.in(folder, new SmallReader(), () -> List.of(draft(BODY), unkeepable))) {
            assertThat(store.service().list(Owner.LOCAL)).isEmpty();
        }
        BodyReader failsAtTheSecond = (body, published, progress) -> {
            if (!body.body().equals(BODY)) {
                throw new IllegalStateException("an engine's mistake");
            }
            return new SmallReader().read(body, published, progress);
        };
        try (OpenStore store = OpenStore.in(folder, failsAtTheSecond, SAMPLES)) {
            assertThat(store.service().list(Owner.LOCAL)).isEmpty();
        }

        try (OpenStore store = OpenStore.in(folder, new SmallReader(), SAMPLES)) {
            assertThat(store.content(
                                    store.service().list(Owner.LOCAL).getFirst().id())
                            .articles())
                    .hasSize(2);
        }
    }
}
