package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.chronology.OpenStore.BODY;
import static org.dateline.chronology.OpenStore.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.DraftRefused;
import org.dateline.article.Owner;
import org.dateline.event.DiplomaticEvent;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final PublicationDate EARLIER = PublicationDate.of(LocalDate.of(2021, 12, 15));

    @TempDir
    static Path folder;

    private static OpenStore store;
    private static ChronologyService service;

    private ChronologyId chronology;
    private ArticleId article;

    @BeforeAll
    static void open() {
        store = OpenStore.in(folder);
        service = store.service();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void addArticle() {
        chronology = store.chronology();
        article = store.add(chronology, BODY).article().id();
    }

    @Test
    void thePreviewSaysWhatMovesStaysComesAndGoes() {
        ChronologyContent before = store.content(chronology);

        PublicationPreview preview = service.previewPublication(Owner.LOCAL, article, EARLIER);

        assertThat(preview.total()).isEqualTo(3);
        assertThat(preview.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.headline()).isEqualTo("Envoys met");
            assertThat(Objects.toString(moved.before().edtf())).isEqualTo("2022-01-24/2022-01-30");
            assertThat(Objects.toString(moved.after().edtf())).isEqualTo("2021-12-06/2021-12-12");
        });
        assertThat(preview.unchanged())
                .extracting(event -> event.event().headline())
                .containsExactly("Envoys signed");
        assertThat(preview.appeared()).extracting(DiplomaticEvent::headline).containsExactly("Envoys expected");
        assertThat(preview.gone()).extracting(event -> event.event().headline()).containsExactly("Envoys hailed");
        assertThat(preview.version()).isEqualTo(1);
        assertThat(store.content(chronology)).as("a preview changes nothing").isEqualTo(before);
    }

    @Test
    void whatWasPreviewedIsWhatIsKept() {
        StoredEvent met = event("Envoys met");
        StoredEvent signed = event("Envoys signed");

        Correction correction = service.applyPublication(Owner.LOCAL, article, 1, EARLIER);

        ChronologyContent after = store.content(chronology);
        assertThat(after.articles().getFirst().published()).isEqualTo(EARLIER);
        assertThat(after.articles().getFirst().version()).isEqualTo(2);
        assertThat(after.events())
                .extracting(event -> event.event().headline())
                .containsExactly("Envoys met", "Envoys signed", "Envoys expected");
        assertThat(event("Envoys met").id()).isEqualTo(met.id());
        assertThat(event("Envoys met").version()).isEqualTo(2);
        assertThat(event("Envoys signed")).as("untouched").isEqualTo(signed);
        assertThat(after.times().getFirst().time().edtf()).hasToString("2021-12-06/2021-12-12");
        assertThat(correction.before()).isEqualTo("2022-02-04");
        assertThat(correction.after()).isEqualTo("2021-12-15");
        assertThat(correction.kind()).isEqualTo(Correction.Kind.PUBLICATION);
    }

    @Test
    void undoGivesTheFirstStateAgainAndRedoTheSecond() {
        ChronologyContent first = store.content(chronology);
        Correction change = service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
        ChronologyContent second = store.content(chronology);

        Correction undo = service.undo(Owner.LOCAL, change.id());
        assertSame(store.content(chronology), first);
        Correction redo = service.undo(Owner.LOCAL, undo.id());
        assertSame(store.content(chronology), second);

        assertThat(undo.undoOf()).isEqualTo(change.id());
        assertThat(redo.undoOf()).isEqualTo(undo.id());
        assertThat(service.history(Owner.LOCAL, article))
                .extracting(Correction::id)
                .startsWith(redo.id(), undo.id(), change.id())
                .hasSize(4);
    }

    @Test
    void manyChangesAndAsManyUndosGiveTheFirstStateAgain() {
        ChronologyContent first = store.content(chronology);
        var done = new ArrayDeque<Correction>();
        LocalDate day = DAY;
        for (int version = 1; version <= 8; version++) {
            day = day.minusDays(37);
            done.push(service.applyPublication(Owner.LOCAL, article, version, PublicationDate.of(day)));
        }

        done.forEach(correction -> service.undo(Owner.LOCAL, correction.id()));

        assertSame(store.content(chronology), first);
    }

    @Test
    void anEventKeepsItsIdThroughGoneAndBack() {
        StoredEvent hailed = event("Envoys hailed");
        service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
        assertThat(store.content(chronology).event(hailed.id())).isEmpty();

        service.applyPublication(Owner.LOCAL, article, 2, PublicationDate.of(DAY.minusDays(7)));

        assertThat(event("Envoys hailed").id()).isEqualTo(hailed.id());
    }

    @Test
    void theHistoryOfAnEventShowsWhereItWas() {
        StoredEvent met = event("Envoys met");
        Correction change = service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
        service.undo(Owner.LOCAL, change.id());

        List<EventChange> history = service.history(Owner.LOCAL, met.id());

        assertThat(history).hasSize(2);
        EventChange oldest = history.getLast();
        assertThat(oldest.correction()).isEqualTo(change);
        assertThat(oldest.before()).isEqualTo(met.event());
        assertThat(Objects.requireNonNull(oldest.after()).when().edtf()).hasToString("2021-12-06/2021-12-12");
        assertThat(history.getFirst().after()).isEqualTo(met.event());
        assertThat(service.history(Owner.LOCAL, event("Envoys signed").id())).isEmpty();
    }

    @Test
    void aStaleVersionOverwritesNothing() {
        service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
        ChronologyContent before = store.content(chronology);

        var stale = catchThrowableOfType(
                StaleVersion.class,
                () -> service.applyPublication(Owner.LOCAL, article, 1, PublicationDate.of(DAY.minusDays(1))));

        assertThat(stale.expected()).isEqualTo(1);
        assertThat(stale.actual()).isEqualTo(2);
        assertThat(store.content(chronology)).isEqualTo(before);
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsTold() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> change = () -> {
            start.await();
            try {
                service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
                return true;
            } catch (StaleVersion e) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = threads.submit(change);
            Future<Boolean> two = threads.submit(change);

            assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(store.content(chronology).articles().getFirst().version()).isEqualTo(2);
    }

    @Test
    void anOlderCorrectionCannotBeTakenBackFromUnderANewerOne() {
        Correction older = service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
        service.applyPublication(Owner.LOCAL, article, 2, PublicationDate.of(DAY.minusDays(14)));
        ChronologyContent before = store.content(chronology);

        assertThatThrownBy(() -> service.undo(Owner.LOCAL, older.id()))
                .isInstanceOf(UndoConflict.class)
                .hasMessageContaining("newer");
        assertThat(store.content(chronology)).isEqualTo(before);
    }

    @Test
    void aCorrectionIsTakenBackOnce() {
        Correction change = service.applyPublication(Owner.LOCAL, article, 1, EARLIER);
        service.undo(Owner.LOCAL, change.id());

        assertThatThrownBy(() -> service.undo(Owner.LOCAL, change.id())).isInstanceOf(UndoConflict.class);
    }

    @Test
    void aDateInTheFutureIsRefusedInPreviewAndChange() {
        var future = PublicationDate.of(DAY.plusYears(1));

        assertThatThrownBy(() -> service.previewPublication(Owner.LOCAL, article, future))
                .isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> service.applyPublication(Owner.LOCAL, article, 1, future))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems()).hasSize(1));
        assertThat(store.content(chronology).articles().getFirst().published().day())
                .isEqualTo(DAY);
    }

    private StoredEvent event(String headline) {
        return store.content(chronology).events().stream()
                .filter(event -> event.event().headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    /** Versions count on, everything else is the same. */
    private static void assertSame(ChronologyContent actual, ChronologyContent expected) {
        assertThat(actual.times()).isEqualTo(expected.times());
        assertThat(actual.articles())
                .extracting(Article::id, Article::published, Article::body, Article::language)
                .isEqualTo(expected.articles().stream()
                        .map(a -> Tuple.tuple(a.id(), a.published(), a.body(), a.language()))
                        .toList());
        assertThat(actual.events())
                .extracting(StoredEvent::id, StoredEvent::event, StoredEvent::mentions)
                .isEqualTo(expected.events().stream()
                        .map(e -> Tuple.tuple(e.id(), e.event(), e.mentions()))
                        .toList());
    }
}
