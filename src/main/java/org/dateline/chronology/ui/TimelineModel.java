package org.dateline.chronology.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.dateline.event.When;
import org.dateline.event.When.Basis;
import org.dateline.event.When.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A chronology as the timeline element takes it. Days are counted from 1 January 1970.
 *
 * @param published the publication line, or null without an article
 * @param others the other articles' publication days
 * @param items one for each event
 */
record TimelineModel(@Nullable Flag published, List<Flag> others, List<Item> items) {

    /** A publication day and what stands at it. */
    record Flag(long day, String label) {}

    /**
     * An event.
     *
     * @param start first day, or null where it is open
     * @param end day after the last, or null where it is open
     * @param extent {@code day}, {@code within}, {@code throughout}, or {@code bound} where only a limit is known
     * @param name all of it in words, for those who hear the chart
     */
    record Item(
            String id,
            String headline,
            String label,
            String name,
            String kind,
            String quad,
            String status,
            Map<String, Lanes.Lane> lanes,
            @Nullable Long start,
            @Nullable Long end,
            String extent,
            boolean approximate,
            @Nullable String dayPart,
            int order,
            List<Long> reported,
            double certainty) {}

    /** The chronology with the line at one article's publication. */
    static TimelineModel of(ChronologyContent content, @Nullable ArticleId line, ReaderDates dates) {
        Optional<Article> first = content.articles().stream().findFirst();
        Optional<Article> lined = line == null ? first : content.article(line).or(() -> first);
        Flag published = lined.map(article -> flag(article, dates)).orElse(null);
        List<Flag> others = content.articles().stream()
                .filter(article -> !article.equals(lined.orElse(null)))
                .map(article -> flag(article, dates))
                .toList();
        return new TimelineModel(published, others, items(content, dates));
    }

    private static Flag flag(Article article, ReaderDates dates) {
        LocalDate day = article.published().day();
        return new Flag(day.toEpochDay(), dates.shortDay(day));
    }

    private static List<Item> items(ChronologyContent content, ReaderDates dates) {
        Lanes lanes = Lanes.of(content);
        Map<ArticleId, Article> articles = new HashMap<>();
        content.articles().forEach(article -> articles.put(article.id(), article));
        var items = new ArrayList<Item>();
        for (StoredEvent event : content.events()) {
            Article article = articles.get(event.article());
            if (article != null) {
                items.add(item(event, article, lanes.of(event), items.size(), dates));
            }
        }
        return items;
    }

    private static Item item(
            StoredEvent stored, Article article, Map<String, Lanes.Lane> lanes, int order, ReaderDates dates) {
        var event = stored.event();
        var interval = event.when().interval();
        return new Item(
                stored.id().toString(),
                event.headline(),
                event.certainty() < EventWords.ASKING ? event.label() + "?" : event.label(),
                event.headline() + ", " + WhenWords.of(event.when(), dates).line() + ", "
                        + EventWords.status(event.status()),
                event.kind().name(),
                event.kind().quadClass().key(),
                event.status().label(),
                lanes,
                interval.start() == null ? null : interval.start().toEpochDay(),
                interval.end() == null ? null : interval.end().toEpochDay(),
                extent(event.when()),
                isApproximate(event.when()),
                event.when().dayPart(),
                order,
                List.of(article.published().day().toEpochDay()),
                event.certainty());
    }

    /** What a date says of its event, by the browser's names. */
    static String extent(When when) {
        if (when.basis() == Basis.BOUNDED || when.edtf() == null) {
            return "bound";
        }
        if (when.interval().isDay()) {
            return "day";
        }
        return when.extent() == Extent.WITHIN ? "within" : "throughout";
    }

    static boolean isApproximate(When when) {
        return when.edtf() != null
                && (when.edtf().isApproximate() || when.edtf().isUncertain());
    }
}
