package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.chronology.OpenStore.BODY;

import java.nio.file.Path;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.DraftRefused;
import org.dateline.article.Owner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {

    @TempDir
    static Path folder;

    private static OpenStore store;
    private static ChronologyService service;

    @BeforeAll
    static void open() {
        store = OpenStore.in(folder);
        service = store.service();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theListBeginsWithWhatChangedLast() {
        ChronologyId first = store.chronology();
        ChronologyId second = store.chronology();
        store.add(first, BODY);

        assertThat(service.list(Owner.LOCAL)).extracting(Chronology::id).startsWith(first, second);
    }

    @Test
    void aChronologyNeedsAName() {
        assertThatThrownBy(() -> service.create(Owner.LOCAL, " \n "))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.message()).isEqualTo("Give the chronology a name.")));
        assertThatThrownBy(() -> service.create(Owner.LOCAL, "x".repeat(201))).isInstanceOf(DraftRefused.class);
        assertThat(service.create(Owner.LOCAL, " Ein Jahr \n").name()).isEqualTo("Ein Jahr");
    }

    @Test
    void aNewNameCanBeTakenBack() {
        Chronology talks = service.create(Owner.LOCAL, "Talks");

        Correction renamed = service.rename(Owner.LOCAL, talks.id(), 1, "Peace talks");
        assertThat(name(talks)).isEqualTo("Peace talks");
        Correction undo = service.undo(Owner.LOCAL, renamed.id());
        assertThat(name(talks)).isEqualTo("Talks");
        service.undo(Owner.LOCAL, undo.id());
        assertThat(name(talks)).isEqualTo("Peace talks");
        assertThat(service.history(Owner.LOCAL, talks.id())).hasSize(3);
    }

    @Test
    void anOlderNameDoesNotComeBackOverANewerOne() {
        Chronology talks = service.create(Owner.LOCAL, "Talks");
        Correction first = service.rename(Owner.LOCAL, talks.id(), 1, "One");
        service.rename(Owner.LOCAL, talks.id(), 2, "Two");

        assertThatThrownBy(() -> service.undo(Owner.LOCAL, first.id())).isInstanceOf(UndoConflict.class);
        assertThat(name(talks)).isEqualTo("Two");
    }

    @Test
    void aStaleNameOverwritesNothing() {
        Chronology talks = service.create(Owner.LOCAL, "Talks");
        service.rename(Owner.LOCAL, talks.id(), 1, "One");

        var stale = catchThrowableOfType(StaleVersion.class, () -> service.rename(Owner.LOCAL, talks.id(), 1, "Other"));

        assertThat(stale.actual()).isEqualTo(2);
        assertThat(name(talks)).isEqualTo("One");
    }

    @Test
    void aRemovedChronologyIsOutOfSightAndComesBackWhole() {
        ChronologyId id = store.chronology();
        store.add(id, BODY);
        ChronologyContent before = store.content(id);

        Correction removed = service.remove(Owner.LOCAL, id);

        assertThat(service.open(Owner.LOCAL, id)).isEmpty();
        assertThat(service.list(Owner.LOCAL)).extracting(Chronology::id).doesNotContain(id);
        assertThatThrownBy(() -> service.removeArticle(
                        Owner.LOCAL, before.articles().getFirst().id()))
                .isInstanceOf(NotFound.class);
        service.undo(Owner.LOCAL, removed.id());
        assertThat(store.content(id).events()).isEqualTo(before.events());
    }

    @Test
    void aRemovedArticleTakesItsEventsAlongAndBringsThemBack() {
        ChronologyId id = store.chronology();
        ArticleId article = store.add(id, BODY).article().id();
        ChronologyContent before = store.content(id);

        service.removeArticle(Owner.LOCAL, article);

        assertThat(store.content(id).articles()).isEmpty();
        assertThat(store.content(id).events()).isEmpty();
        assertThat(store.content(id).times()).isEmpty();
        assertThatThrownBy(() -> service.removeArticle(Owner.LOCAL, article)).isInstanceOf(NotFound.class);

        service.restoreArticle(Owner.LOCAL, article);

        assertThat(store.content(id).events()).isEqualTo(before.events());
        assertThat(store.content(id).times()).isEqualTo(before.times());
        assertThatThrownBy(() -> service.restoreArticle(Owner.LOCAL, article)).isInstanceOf(NotFound.class);
    }

    @Test
    void addingAndRemovingCanBeTakenBack() {
        ChronologyId id = store.chronology();
        AddResult.Added added = store.add(id, BODY);

        Correction undo = service.undo(Owner.LOCAL, added.correction());
        assertThat(store.content(id).articles()).isEmpty();
        service.undo(Owner.LOCAL, undo.id());
        assertThat(store.content(id).articles()).hasSize(1);
        Correction removed = service.removeArticle(Owner.LOCAL, added.article().id());
        service.undo(Owner.LOCAL, removed.id());

        assertThat(store.content(id).articles())
                .extracting(Article::id)
                .containsExactly(added.article().id());
    }

    @Test
    void aRemovedTextMayBeAddedAgainButThenTheFirstStaysAway() {
        ChronologyId id = store.chronology();
        ArticleId first = store.add(id, BODY).article().id();
        Correction removed = service.removeArticle(Owner.LOCAL, first);
        store.add(id, BODY);

        assertThatThrownBy(() -> service.restoreArticle(Owner.LOCAL, first)).isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> service.undo(Owner.LOCAL, removed.id())).isInstanceOf(DraftRefused.class);
        assertThat(store.content(id).articles()).hasSize(1);
    }

    private static String name(Chronology chronology) {
        return store.content(chronology.id()).chronology().name();
    }
}
