package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.chronology.OpenStore.BODY;
import static org.dateline.chronology.OpenStore.draft;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleService;
import org.dateline.article.BodyReader;
import org.dateline.article.DraftProblem.Field;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.article.ReadingWarning;
import org.dateline.event.DiplomaticEvent;
import org.dateline.reading.ArticleReading;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddArticleTest {

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
    void everythingThatWasReadComesBackFromTheStore() {
        ArticleReading read = read(BODY);
        ChronologyId id = store.chronology();

        store.add(id, BODY);
        ChronologyContent content = store.content(id);

        assertThat(content.times()).extracting(StoredTime::time).containsExactlyElementsOf(read.times());
        assertThat(content.events()).extracting(StoredEvent::event).containsExactlyElementsOf(read.events());
        assertThat(read.events()).hasSize(3);
        assertThat(content.events()).allMatch(event -> event.version() == 1);
    }

    @Test
    void theArticleComesBackAsItWasGiven() {
        ChronologyId id = store.chronology();
        String odd = "\uFEFF" + BODY + "agree\u0002ment\r\n\tשלום \u202Eمرحبا\u202C \u0085\u2028\f end  \n\n";
        var published = new PublicationDate(OpenStore.DAY, LocalTime.of(6, 30), ZoneOffset.ofHours(8));

        service.addArticle(
                Owner.LOCAL, id, new ArticleDraft("  Talks\nagain ", " ", odd, published), IntakeProgress.NONE);

        Article article = store.content(id).articles().getFirst();
        assertThat(article.body().body()).isEqualTo(odd);
        assertThat(article.sha256()).isEqualTo(ArticleService.sha256(odd));
        assertThat(article.title()).isEqualTo("Talks again");
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isEqualTo(published);
        assertThat(article.version()).isEqualTo(1);
    }

    @Test
    void theCharactersAtEveryMentionAreTheQuotedSentence() {
        ChronologyId id = store.chronology();
        ArticleReading read = read(BODY);
        store.add(id, BODY);
        ChronologyContent content = store.content(id);

        for (int i = 0; i < read.events().size(); i++) {
            DiplomaticEvent before = read.events().get(i);
            StoredEvent after = content.events().get(i);
            for (int m = 0; m < before.mentions().size(); m++) {
                String quoted =
                        read.layout().source().quote(before.mentions().get(m).sentence());
                StoredMention mention = after.mentions().get(m);
                assertThat(mention.quote()).isEqualTo(quoted);
                assertThat(inCodePoints(
                                BODY,
                                mention.sentence().start(),
                                mention.sentence().end()))
                        .isEqualTo(quoted);
            }
        }
        assertThat(content.times())
                .allSatisfy(time -> assertThat(inCodePoints(
                                BODY, time.span().start(), time.span().end()))
                        .isEqualTo(time.quote())
                        .isEqualTo(time.time().explanation().phrase()));
    }

    @Test
    void anArticleOfTheLongestLengthIsKept() {
        ChronologyId id = store.chronology();
        String longest = "🕊".repeat(200_000);

        store.add(id, longest);

        assertThat(store.content(id).articles().getFirst().body().body()).isEqualTo(longest);
    }

    @Test
    void aBlankTitleIsTakenFromTheText() {
        ChronologyId id = store.chronology();

        service.addArticle(
                Owner.LOCAL,
                id,
                new ArticleDraft(" ", "", BODY, PublicationDate.of(OpenStore.DAY)),
                IntakeProgress.NONE);

        assertThat(store.content(id).articles().getFirst().title()).isEqualTo("🕊️ Talks in Zürich");
    }

    @Test
    void theSameArticleTwiceIsRefusedNamingTheFirst() {
        ChronologyId id = store.chronology();
        store.add(id, BODY);

        AddResult again = service.addArticle(Owner.LOCAL, id, draft(BODY), IntakeProgress.NONE);

        assertThat(again)
                .isInstanceOfSatisfying(
                        AddResult.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo(Field.TEXT);
                                    assertThat(problem.message())
                                            .isEqualTo(
                                                    "This text is already here as “Talks”, published 4 February 2022."
                                                            + " Open that one instead.");
                                }));
        assertThat(store.content(id).articles()).hasSize(1);
    }

    @Test
    void theSameArticleMayStandInTwoChronologies() {
        store.add(store.chronology(), BODY);
        ChronologyId second = store.chronology();

        store.add(second, BODY);

        assertThat(store.content(second).articles()).hasSize(1);
    }

    @Test
    void anArticleAddedInAnotherWindowMeanwhileIsRefusedAtTheEnd(@TempDir Path other) {
        var id = new ChronologyId[1];
        var open = new OpenStore[1];
        var first = new boolean[] {true};
        var reader = new SmallReader();
        BodyReader slow = (body, published, progress) -> {
            if (first[0]) {
                first[0] = false;
                open[0].add(id[0], body.body());
            }
            return reader.read(body, published, progress);
        };
        try (OpenStore two = OpenStore.in(other, slow, List::of)) {
            open[0] = two;
            id[0] = two.chronology();

            AddResult result = two.service().addArticle(Owner.LOCAL, id[0], draft(BODY), IntakeProgress.NONE);

            assertThat(result).isInstanceOf(AddResult.Refused.class);
            assertThat(two.content(id[0]).articles()).hasSize(1);
        }
    }

    @Test
    void everyProblemIsToldAndNothingIsKept() {
        ChronologyId id = store.chronology();

        AddResult result = service.addArticle(Owner.LOCAL, id, new ArticleDraft("", "", "", null), IntakeProgress.NONE);

        assertThat(result)
                .isInstanceOfSatisfying(
                        AddResult.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
        assertThat(store.content(id).articles()).isEmpty();
    }

    @Test
    void aTextWithoutTimeOrEventIsKeptWithAWarning() {
        ChronologyId id = store.chronology();

        AddResult.Added added = store.add(id, "Grass is green\u0007.");

        assertThat(added.warnings())
                .extracting(ReadingWarning::kind)
                .containsExactly(
                        ReadingWarning.Kind.NO_EVENT,
                        ReadingWarning.Kind.NO_TIME,
                        ReadingWarning.Kind.CONTROL_CHARACTERS);
        assertThat(store.content(id).articles()).hasSize(1);
    }

    @Test
    void theStagesAreToldInTheirOrder() {
        var stages = new ArrayList<IntakeProgress.Stage>();

        service.addArticle(Owner.LOCAL, store.chronology(), draft(BODY), stages::add);

        assertThat(stages).containsExactly(IntakeProgress.Stage.values());
    }

    @Test
    void aReadingThatIsCancelledLeavesNothing() {
        ChronologyId id = store.chronology();
        var cancel = new IntakeProgress() {
            private boolean cancelled;

            @Override
            public void entered(Stage stage) {
                cancelled = stage == Stage.EVENTS;
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };

        AddResult result = service.addArticle(Owner.LOCAL, id, draft(BODY), cancel);

        assertThat(result).isEqualTo(new AddResult.Cancelled());
        assertThat(store.content(id).articles()).isEmpty();
    }

    @Test
    void aFailureInTheMidstOfSavingLeavesNothing(@TempDir Path other) {
        BodyReader reader = (body, published, progress) -> {
            ArticleReading read = new SmallReader().read(body, published, progress);
            var events = new ArrayList<>(read.events());
            events.set(2, unkeepable(events.get(2)));
            return new ArticleReading(read.layout(), published, read.language(), read.times(), events);
        };
        try (OpenStore failing = OpenStore.in(other, reader, List::of)) {
            ChronologyId id = failing.chronology();
            ChronologyContent before = failing.content(id);

            assertThatThrownBy(() -> failing.add(id, BODY)).isInstanceOf(RuntimeException.class);

            assertThat(failing.content(id)).isEqualTo(before);
            for (String table :
                    List.of("article", "time_expression", "event", "event_actor", "mention", "correction")) {
                assertThat(failing.jdbc()
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
    }

    private static DiplomaticEvent unkeepable(DiplomaticEvent event) {
        return new DiplomaticEvent(
                event.id(),
                "x".repeat(5000),
                event.label(),
                event.kind(),
                event.mode(),
                event.status(),
                event.actors(),
                event.recipients(),
                event.place(),
                event.when(),
                event.certainty(),
                event.reasons(),
                event.mentions());
    }

    private static ArticleReading read(String text) {
        return new SmallReader().read(SourceText.of(text), PublicationDate.of(OpenStore.DAY), stage -> {});
    }

    private static String inCodePoints(String text, int start, int end) {
        int[] points = text.codePoints().toArray();
        return new String(points, start, end - start);
    }
}
