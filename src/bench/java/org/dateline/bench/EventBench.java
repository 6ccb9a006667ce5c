package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.reading.ArticleReader;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;

/**
 * Time and memory of reading whole articles, times and events, on one thread. Prints one line of JSON. Arguments: a
 * folder (txt/*.txt and dct.tsv), and whether the model of meaning is on.
 */
public final class EventBench {

    /** The length of article that the target is set for. */
    private static final int WORDS = 700;

    private EventBench() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        ArticleReader reader = ArticleReader.create(Boolean.parseBoolean(args[1]));
        int first = read(reader, BenchText.first());
        double readyMs = Measure.millisSince(start);
        List<BenchText> texts = BenchText.in(Path.of(args[0]));
        double rate = Measure.rate(texts, text -> read(reader, text));
        double kilobytes = texts.stream().mapToInt(BenchText::bytes).sum() / 1024.0;
        int words = texts.stream()
                .mapToInt(text -> text.body().split("\\s+").length)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "{\"article_ms\": %.1f, \"ready_ms\": %.0f, \"live_heap_mb\": %.0f, \"first\": %d, \"texts\": %d}%n",
                1000 * kilobytes / rate / words * WORDS,
                readyMs,
                Measure.liveHeapMb(),
                first,
                texts.size());
    }

    private static int read(ArticleReader reader, BenchText text) {
        var reading = reader.read(SourceText.of(text.body()), PublicationDate.of(text.published()));
        return reading.events().size() + reading.times().size();
    }
}
