package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleDraft;
import org.dateline.article.BodyReader;
import org.dateline.article.ClassPathSamples;
import org.dateline.article.Owner;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.Mention;
import org.dateline.event.When;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.ArticleReading;
import org.dateline.reading.ReadingProgress;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Sentence;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** After a reload from the store: the characters of each sample's body at a mention's span are the quoted sentence. */
class SampleInvariantTest {

    private static final ArticleReader READER = ArticleReader.create();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySampleComesBackAsItWasRead() {
        return samplesReadBy(READER::read);
    }

    /** The hardest case: each sentence of each sample, furniture too, tells an event. */
    @TestFactory
    Stream<DynamicTest> everySentenceOfEverySampleComesBack() {
        return samplesReadBy(SampleInvariantTest::everySentence);
    }

    private Stream<DynamicTest> samplesReadBy(BodyReader reader) {
        OpenStore.in(folder, reader, new ClassPathSamples()).close();
        try (OpenStore store = OpenStore.in(folder, reader, new ClassPathSamples())) {
            ChronologyContent content =
                    store.content(store.samples().open(Owner.LOCAL).id());
            List<ArticleDraft> drafts = new ClassPathSamples().drafts();
            assertThat(content.articles()).hasSameSizeAs(drafts).isNotEmpty();
            return drafts.stream()
                    .map(draft -> DynamicTest.dynamicTest(draft.title(), () -> check(content, reader, draft)));
        }
    }

    private static ArticleReading everySentence(
            SourceText body, @Nullable PublicationDate published, ReadingProgress progress) {
        ArticleReading read = READER.read(body, published, progress);
        List<DiplomaticEvent> events = read.layout().sentences().stream()
                .map(SampleInvariantTest::event)
                .toList();
        return new ArticleReading(read.layout(), published, read.language(), read.times(), events);
    }

    private static DiplomaticEvent event(Sentence sentence) {
        return new DiplomaticEvent(
                "s" + sentence.index(),
                "Sentence " + sentence.index(),
                "Sentence",
                EventKind.STATEMENT,
                null,
                EventStatus.SAID,
                List.of(),
                List.of(),
                null,
                new When(null, When.Basis.BOUNDED, When.Extent.WITHIN, null, null, List.of()),
                0.5,
                List.of(),
                List.of(new Mention(sentence.span(), sentence.span(), null, false)));
    }

    private static void check(ChronologyContent content, BodyReader reader, ArticleDraft draft) {
        Article article = content.articles().stream()
                .filter(kept -> kept.title().equals(draft.title()))
                .findFirst()
                .orElseThrow();
        ArticleReading read = reader.read(SourceText.of(draft.text()), draft.published(), stage -> {});
        int[] points = draft.text().codePoints().toArray();

        assertThat(article.body().body()).isEqualTo(draft.text());
        List<StoredEvent> events = content.eventsOf(article.id());
        assertThat(events).extracting(StoredEvent::event).containsExactlyElementsOf(read.events());
        for (StoredEvent event : events) {
            DiplomaticEvent before = read.events().stream()
                    .filter(candidate -> candidate.id().equals(event.event().id()))
                    .findFirst()
                    .orElseThrow();
            IntStream.range(0, before.mentions().size())
                    .forEach(i -> check(
                            draft,
                            points,
                            before.mentions().get(i),
                            event.mentions().get(i)));
        }
        List<ResolvedTime> times = read.times();
        assertThat(content.timesOf(article.id())).extracting(StoredTime::time).containsExactlyElementsOf(times);
        content.timesOf(article.id())
                .forEach(time -> assertThat(at(points, time.span()))
                        .isEqualTo(quote(draft, times.get(time.index()).span()))
                        .isEqualTo(time.quote()));
    }

    private static void check(ArticleDraft draft, int[] points, Mention before, StoredMention after) {
        assertThat(at(points, after.sentence()))
                .isEqualTo(quote(draft, before.sentence()))
                .isEqualTo(after.quote());
        Span trigger = before.trigger();
        if (trigger != null) {
            assertThat(after.trigger()).isNotNull();
            assertThat(at(points, after.trigger())).isEqualTo(quote(draft, trigger));
        }
    }

    private static String quote(ArticleDraft draft, Span span) {
        return draft.text().substring(span.start(), span.end());
    }

    private static String at(int[] points, CodePointSpan span) {
        return new String(points, span.start(), span.end() - span.start());
    }
}
