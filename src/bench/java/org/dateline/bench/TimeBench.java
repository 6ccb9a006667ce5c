package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
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

    private static final double SECONDS = 6;

    private record Text(String body, PublicationDate published) {}

    private TimeBench() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        int first = read(new Text("The ministers met on Friday.", PublicationDate.of(LocalDate.of(2022, 2, 4))));
        double readyMs = (System.nanoTime() - start) / 1e6;
        List<Text> texts = texts(Path.of(args[0]));
        long bytes = 0;
        for (Text text : texts) {
            bytes += text.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
        double whole = rate(texts, bytes, TimeBench::read);
        List<ArticleLayout> layouts = new ArrayList<>();
        texts.forEach(text -> layouts.add(ArticleLayout.of(SourceText.of(text.body()))));
        double split = rate(
                texts,
                bytes,
                text -> ArticleLayout.of(SourceText.of(text.body())).sentences().size());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
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

    private static int read(Text text) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(text.body()));
        int sum = 0;
        for (ResolvedTime time : TemporalReader.create().read(layout, text.published())) {
            sum += time.value().length() + time.explanation().notes().size();
        }
        return sum;
    }

    /** KB per second of this thread's CPU time: passes for some seconds after as long a warm-up, the median pass. */
    private static double rate(List<Text> texts, long bytes, java.util.function.ToIntFunction<Text> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> rates = new ArrayList<>();
        long end = System.nanoTime() + (long) (2 * SECONDS * 1e9);
        long warm = System.nanoTime() + (long) (SECONDS * 1e9);
        int sink = 0;
        while (System.nanoTime() < end) {
            long before = threads.getCurrentThreadCpuTime();
            for (Text text : texts) {
                sink += work.applyAsInt(text);
            }
            long taken = threads.getCurrentThreadCpuTime() - before;
            if (System.nanoTime() > warm) {
                rates.add(bytes / 1024.0 / (taken / 1e9));
            }
        }
        if (sink == 42) {
            System.err.println("never");
        }
        rates.sort(null);
        return rates.isEmpty() ? 0 : rates.get(rates.size() / 2);
    }

    private static double hostileMs() {
        double worst = 0;
        for (String word :
                List.of("next ", "1 ", "a ", "the last two ", "2022-", "\t \n", "May ", "from 1 to ", "»«")) {
            String body = word.repeat(1_000_000 / word.length());
            long before = System.nanoTime();
            read(new Text(body, PublicationDate.of(LocalDate.of(2022, 2, 4))));
            worst = Math.max(worst, (System.nanoTime() - before) / 1e6);
        }
        return worst;
    }

    private static List<Text> texts(Path corpus) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve("dct.tsv"))) {
            String[] parts = line.split("\t");
            String body = Files.readString(corpus.resolve("txt").resolve(parts[0] + ".txt"));
            texts.add(new Text(body, PublicationDate.of(LocalDate.parse(parts[1].substring(0, 10)))));
        }
        return texts;
    }
}
