package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The one way in which ours and every peer are measured. */
public final class Measure {

    private static final double SECONDS = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Keeps what the engines find, so that no work of theirs can be left out. */
    private static volatile int sink;

    private Measure() {}

    /**
     * KB per second of CPU time: whole passes over the texts for some seconds, at least one, after a warm-up as long;
     * the median pass.
     */
    public static double rate(List<BenchText> texts, ToIntFunction<BenchText> work) {
        double kilobytes = texts.stream().mapToInt(BenchText::bytes).sum() / 1024.0;
        passes(texts, work);
        List<Double> seconds = passes(texts, work);
        seconds.sort(null);
        return kilobytes / seconds.get(seconds.size() / 2);
    }

    /** The CPU seconds of each pass. */
    private static List<Double> passes(List<BenchText> texts, ToIntFunction<BenchText> work) {
        List<Double> seconds = new ArrayList<>();
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        do {
            long before = cpuNanos();
            int found = 0;
            for (BenchText text : texts) {
                found += work.applyAsInt(text);
            }
            sink = found;
            seconds.add((cpuNanos() - before) / 1e9);
        } while (System.nanoTime() < end);
        return seconds;
    }

    /** Of all Java threads, so that an engine gains nothing by starting more; the collector and the compiler not. */
    private static long cpuNanos() {
        long sum = 0;
        for (long id : THREADS.getAllThreadIds()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(id));
        }
        return sum;
    }

    /** What is in use after a collection. */
    public static double liveHeapMb() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    public static double millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e6;
    }
}
