package org.dateline.chronology.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.chronology.AddResult;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.EventId;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredTime;
import org.dateline.chronology.ui.ArticlePage.Highlight;
import org.dateline.event.When.Basis;
import org.jspecify.annotations.Nullable;

/** Which event or phrase a step, a click or a first look selects. */
final class Selections {

    private Selections() {}

    /** The article that a first look opens: the one the chronology began with. */
    static Article opening(ChronologyContent content) {
        return content.articles().stream()
                .min(Comparator.comparing(Article::createdAt))
                .orElseThrow();
    }

    /** The event that an opened article shows: the surest whose date had to be worked out, else the first one told. */
    static Optional<StoredEvent> first(ChronologyContent content, ArticleId article) {
        List<StoredEvent> told = content.eventsOf(article);
        return told.stream()
                .filter(event -> event.event().when().basis() == Basis.RELATIVE)
                .max(Comparator.comparingDouble(event -> event.event().certainty()))
                .or(() -> told.stream().findFirst());
    }

    /** The event so many places after the selected one in the order of the list; from nothing the first or the last. */
    static Optional<EventId> beside(ChronologyContent content, Optional<StoredEvent> selected, int step) {
        List<EventId> ids = EventGroup.inOrder(content.events()).stream()
                .map(StoredEvent::id)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        int at = selected.map(event -> ids.indexOf(event.id())).orElse(step > 0 ? -1 : ids.size());
        return Optional.of(ids.get(Math.floorMod(at + step, ids.size())));
    }

    /** The event, among those of a sentence, that a time phrase dates; else the sentence's first. */
    static Optional<EventId> datedBy(ChronologyContent content, Article article, int time, List<String> ids) {
        List<StoredEvent> told = content.eventsOf(article.id()).stream()
                .filter(event -> ids.contains(event.id().toString()))
                .toList();
        return told.stream()
                .filter(event -> isDatedBy(event, time))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .map(StoredEvent::id);
    }

    private static boolean isDatedBy(StoredEvent event, int time) {
        Integer own = event.event().when().time();
        return (own != null && own == time)
                || event.mentions().stream().anyMatch(mention -> mention.time() != null && mention.time() == time);
    }

    static Optional<StoredTime> phrase(ChronologyContent content, Article article, @Nullable Integer index) {
        List<StoredTime> times = content.timesOf(article.id());
        return IntStream.range(0, times.size())
                .filter(i -> index != null && i == index)
                .mapToObj(times::get)
                .findFirst();
    }

    /** What is lit in an article: the event's sentences and phrases, or one phrase by itself. */
    static Highlight highlight(
            ChronologyContent content, Article article, Optional<StoredEvent> event, @Nullable Integer phrase) {
        if (event.isPresent()) {
            return ArticlePage.highlight(event.get());
        }
        return phrase(content, article, phrase)
                .map(time -> new Highlight(List.of(), List.of(time.index())))
                .orElse(new Highlight(List.of(), List.of()));
    }

    /** What came of adding an article, in a sentence. */
    static String told(AddResult.Added added) {
        int events = added.events();
        int times = added.times();
        return "Read: " + events + (events == 1 ? " event, " : " events, ") + times
                + (times == 1 ? " time expression." : " time expressions.");
    }

    /** Whether an article still has what a reader selected. */
    static boolean holds(ChronologyContent content, @Nullable ArticleId article, @Nullable EventId event) {
        return (article == null || content.article(article).isPresent())
                && (event == null || content.event(event).isPresent());
    }
}
