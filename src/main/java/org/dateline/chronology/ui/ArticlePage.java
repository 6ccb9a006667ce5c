package org.dateline.chronology.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredTime;
import org.dateline.event.Mention;
import org.dateline.text.ArticleLayout;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Paragraph;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as the reading pane shows it: cut where a mention or a time phrase begins or ends, so that each piece can
 * be lit by itself. The pieces of a paragraph, put together, are its characters in the body.
 *
 * @param source who printed it; empty where that was not given
 * @param note how much of it tells an event
 * @param length of the body in code points
 * @param paragraphs all of them, furniture too
 */
record ArticlePage(String source, String note, int length, List<PageParagraph> paragraphs) {

    /**
     * A paragraph.
     *
     * @param role as in {@link org.dateline.text.ParagraphRole}, in lower case
     * @param repeated whether it is printed a second time here
     * @param marks one for each event that it tells, in the order of the text
     * @param pieces all its characters
     */
    record PageParagraph(String role, boolean repeated, List<Mark> marks, List<Piece> pieces) {}

    /** Shape and fill of an event's mark, by the names of the browser's tokens. */
    record Mark(String quad, String status) {}

    /** A stretch, in code points, that the same events tell in their mentions; empty where none does. */
    record Piece(int start, int end, List<String> events, List<Part> parts) {}

    /** Words of a piece; {@code time} is the index of the article's time expression that they are. */
    record Part(int start, int end, String text, @Nullable Integer time) {}

    /** What is lit: stretches in code points, and indices of time expressions. */
    record Highlight(List<CodePointSpan> sentences, List<Integer> times) {}

    static ArticlePage of(Article article, ChronologyContent content) {
        return new Cutter(article, content.eventsOf(article.id()), content.timesOf(article.id())).page();
    }

    /** The sentences that tell an event, and the phrases that date it there. */
    static Highlight highlight(StoredEvent event) {
        var times = new ArrayList<Integer>();
        event.mentions().forEach(mention -> {
            if (mention.time() != null) {
                times.add(mention.time());
            }
        });
        Integer own = event.event().when().time();
        if (own != null) {
            times.add(own);
        }
        return new Highlight(
                event.mentions().stream().map(mention -> mention.sentence()).toList(), List.copyOf(times));
    }

    /** Cuts one article. */
    private static final class Cutter {

        private final Article article;
        private final SourceText body;
        private final List<StoredEvent> events;
        private final List<StoredTime> times;
        private final ArticleLayout layout;

        Cutter(Article article, List<StoredEvent> events, List<StoredTime> times) {
            this.article = article;
            this.body = article.body();
            this.events = events;
            this.times = times;
            this.layout = ArticleLayout.of(body);
        }

        ArticlePage page() {
            String source = article.outlet() == null ? "" : article.outlet();
            var paragraphs = layout.paragraphs().stream().map(this::paragraph).toList();
            return new ArticlePage(source, note(), body.codePoints(), paragraphs);
        }

        private String note() {
            long telling = layout.sentences().stream()
                    .filter(sentence -> mentions().anyMatch(m -> m.overlaps(sentence.span())))
                    .count();
            int all = layout.sentences().size();
            return all
                    + (all == 1 ? " sentence, " : " sentences, ")
                    + telling
                    + (telling == 1 ? " tells an event" : " tell an event");
        }

        private Stream<Span> mentions() {
            return events.stream()
                    .flatMap(event -> event.event().mentions().stream())
                    .map(Mention::sentence);
        }

        private PageParagraph paragraph(Paragraph paragraph) {
            Span span = paragraph.span();
            var cuts = new TreeSet<Integer>(List.of(span.start(), span.end()));
            mentions().filter(span::overlaps).forEach(mention -> {
                cuts.add(Math.max(span.start(), mention.start()));
                cuts.add(Math.min(span.end(), mention.end()));
            });
            var pieces = new ArrayList<Piece>();
            int from = span.start();
            for (int cut : cuts) {
                if (cut > from) {
                    pieces.add(piece(Span.of(from, cut)));
                    from = cut;
                }
            }
            return new PageParagraph(
                    paragraph.role().name().toLowerCase(Locale.ROOT),
                    paragraph.isRepeat(),
                    paragraph.isRepeat() || !paragraph.tells() ? List.of() : marks(span),
                    pieces);
        }

        private List<Mark> marks(Span paragraph) {
            Map<String, Mark> marks = new LinkedHashMap<>();
            for (StoredEvent event : events) {
                if (tells(event, paragraph)) {
                    marks.put(
                            event.id().toString(),
                            new Mark(
                                    event.event().kind().quadClass().key(),
                                    event.event().status().label()));
                }
            }
            return List.copyOf(marks.values());
        }

        private static boolean tells(StoredEvent event, Span span) {
            return event.event().mentions().stream().anyMatch(m -> m.sentence().overlaps(span));
        }

        private Piece piece(Span span) {
            var ids = events.stream()
                    .filter(event -> tells(event, span))
                    .map(event -> event.id().toString())
                    .toList();
            CodePointSpan points = body.toCodePoints(span);
            return new Piece(points.start(), points.end(), ids, parts(span));
        }

        private List<Part> parts(Span span) {
            var parts = new ArrayList<Part>();
            int from = span.start();
            for (StoredTime time : times) {
                Span words = time.time().span();
                int start = Math.max(from, words.start());
                int end = Math.min(span.end(), words.end());
                if (start < end) {
                    addPart(parts, Span.of(from, start), null);
                    addPart(parts, Span.of(start, end), time.index());
                    from = end;
                }
            }
            addPart(parts, Span.of(from, span.end()), null);
            return List.copyOf(parts);
        }

        private void addPart(List<Part> parts, Span span, @Nullable Integer time) {
            if (!span.isEmpty()) {
                CodePointSpan points = body.toCodePoints(span);
                parts.add(new Part(points.start(), points.end(), body.quote(span), time));
            }
        }
    }
}
