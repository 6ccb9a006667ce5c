package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TemporalReader;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;

/**
 * Speed and memory of the time engine on one thread: from the body to every field of the result, without a cache
 * between articles. Prints one line of JSON. Arguments: a corpus folder (txt/*.txt and dct.tsv).
 */
public final class TimeBench {

    private TimeBench() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        int first = read(BenchText.first());
        double readyMs = Measure.millisSince(start);
        List<BenchText> texts = BenchText.in(Path.of(args[0]));
        double whole = Measure.rate(texts, TimeBench::read);
        List<ArticleLayout> layouts = new ArrayList<>();
        texts.forEach(text -> layouts.add(ArticleLayout.of(SourceText.of(text.body()))));
        double split = Measure.rate(
                texts,
                text -> ArticleLayout.of(SourceText.of(text.body())).sentences().size());
        double heap = Measure.liveHeapMb();
        double hostile = hostileMs();
        System.out.printf(
                Locale.ROOT,
                "{\"kb_per_cpu_s\": %.0f, \"layout_kb_per_cpu_s\": %.0f, \"ready_ms\": %.0f, \"live_heap_mb\": %.0f, "
                        + "\"hostile_mb_ms\": %.0f, \"first\": %d, \"texts\": %d}%n",
                whole,
                split,
                readyMs,
                heap,
                hostile,
                first,
                layouts.size());
    }

    private static int read(BenchText text) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(text.body()));
        int sum = 0;
        for (ResolvedTime time : TemporalReader.create().read(layout, PublicationDate.of(text.published()))) {
            sum += time.value().length() + time.explanation().notes().size();
        }
        return sum;
    }

    private static double hostileMs() {
        double worst = 0;
        for (String word : List.of(
                "next ", "1 ", "a ", "the last two ", "2022-", "\t \n", "May ", "from 1 to ", "1 day and ", "»«")) {
            String body = word.repeat(1_000_000 / word.length());
            long before = System.nanoTime();
            read(new BenchText("hostile", body, LocalDate.of(2022, 2, 4)));
            worst = Math.max(worst, Measure.millisSince(before));
        }
        return worst;
    }
}
