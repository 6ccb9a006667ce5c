package org.dateline.bench.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.BenchText;
import org.dateline.bench.Measure;

/**
 * Measures one peer as TimeBench measures ours, then lets it read the annotated corpora. Prints one line of JSON; how
 * far it is goes to the error stream, what the peer itself says to a file. Arguments: the peer's name, the folder for
 * its files, a corpus folder for the speed, then for each annotated corpus NEWS or HISTORIES, its name, its folder.
 */
final class PeerBench {

    private static final long REPORT_MS = 5_000;

    private final String name;
    private final Path out;
    private final PrintStream progress = System.err;
    private final PrintStream result = System.out;

    private PeerBench(String[] args) {
        this.name = args[0];
        this.out = Path.of(args[1]);
    }

    static void run(Peer.Loader loader, String[] args) throws Exception {
        long start = System.nanoTime();
        PeerBench bench = new PeerBench(args);
        bench.hushPeer();
        Peer peer = loader.load();
        int first = peer.read(BenchText.first(), Genre.NEWS).size();
        double readyMs = Measure.millisSince(start);
        bench.measure(peer, readyMs, first, BenchText.in(Path.of(args[2])));
        for (int i = 3; i < args.length; i += 3) {
            bench.annotate(peer, Genre.valueOf(args[i]), args[i + 1], Path.of(args[i + 2]));
        }
    }

    private void hushPeer() throws IOException {
        PrintStream log =
                new PrintStream(Files.newOutputStream(out.resolve(name + ".log")), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    private void measure(Peer peer, double readyMs, int first, List<BenchText> texts) {
        progress.println(name + ": speed");
        double rate = Measure.rate(texts, text -> count(peer, text));
        result.printf(
                Locale.ROOT,
                "{\"kb_per_cpu_s\": %.0f, \"ready_ms\": %.0f, \"live_heap_mb\": %.0f, \"first\": %d, \"texts\": %d}%n",
                rate,
                readyMs,
                Measure.liveHeapMb(),
                first,
                texts.size());
    }

    private static int count(Peer peer, BenchText text) {
        try {
            return peer.read(text, Genre.NEWS).size();
        } catch (Exception e) {
            throw new IllegalStateException(text.id(), e);
        }
    }

    private void annotate(Peer peer, Genre genre, String corpus, Path folder) throws Exception {
        List<BenchText> texts = BenchText.in(folder);
        long reported = System.nanoTime();
        try (Writer file = Files.newBufferedWriter(out.resolve(name + "." + corpus + ".jsonl"))) {
            for (int i = 0; i < texts.size(); i++) {
                BenchText text = texts.get(i);
                file.write(JsonLine.of(text, peer.read(text, genre)) + "\n");
                if (Measure.millisSince(reported) > REPORT_MS || i + 1 == texts.size()) {
                    progress.printf("%s: %s %d/%d%n", name, corpus, i + 1, texts.size());
                    reported = System.nanoTime();
                }
            }
        }
    }
}
