package org.dateline.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends Jazzer after each target for its share of the time, in a process of its own. Arguments: seconds for all
 * together, the folder for seeds, logs and findings. Exit status 1 if something was found or a fuzzer did not run.
 */
public final class Fuzzing {

    /** The targets with their share of the time, in percent. */
    private static final Map<Class<?>, Integer> SHARES = shares();

    private static final String EXECUTIONS = "stat::number_of_executed_units:";

    private Fuzzing() {}

    private static Map<Class<?>, Integer> shares() {
        Map<Class<?>, Integer> shares = new LinkedHashMap<>();
        shares.put(TimesTarget.class, 55);
        shares.put(TypedDateTarget.class, 20);
        shares.put(LayoutTarget.class, 15);
        shares.put(EdtfTarget.class, 10);
        return shares;
    }

    /** Called by ./dateline prove. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        List<String> figures = new ArrayList<>();
        boolean clean = true;
        for (var share : SHARES.entrySet()) {
            String name = share.getKey().getSimpleName();
            Result result = fuzz(share.getKey(), Math.max(1, seconds * share.getValue() / 100), folder.resolve(name));
            figures.add("prove: fuzzed %-15s %s".formatted(name, result));
            System.out.println(figures.getLast());
            clean &= result.isClean();
        }
        Files.write(folder.resolve("summary.txt"), figures);
        System.exit(clean ? 0 : 1);
    }

    private static Result fuzz(Class<?> target, int seconds, Path folder) throws IOException, InterruptedException {
        empty(folder);
        Seeds.write(target, folder.resolve("seeds"));
        Path log = folder.resolve("log.txt");
        Files.createDirectories(folder.resolve("corpus"));
        Process process = new ProcessBuilder(command(target, seconds, folder))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        return Result.of(status, Files.readAllLines(log, StandardCharsets.UTF_8));
    }

    /**
     * The heap is bounded, since a fuzzer takes what it gets. Coverage alone guides it: watching comparisons too made
     * it five times slower, and {@link Mixture} knows the words; sanitizers have nothing to do, since the readers open
     * nothing.
     */
    private static List<String> command(Class<?> target, int seconds, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-Xshare:off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer"));
        command.add("--target_class=" + target.getName());
        command.add("--instrumentation_includes=org.dateline.temporal.**:org.dateline.text.**:org.dateline.lexicon.**");
        command.add("--custom_hook_includes=none.**");
        command.add("--trace=cov");
        command.add("--reproducer_path=" + folder);
        command.add("-artifact_prefix=" + folder + "/");
        command.add("-max_total_time=" + seconds);
        command.add("-max_len=400");
        command.add("-timeout=20");
        command.add("-rss_limit_mb=2500");
        command.add("-print_final_stats=1");
        command.add(folder.resolve("corpus").toString());
        command.add(folder.resolve("seeds").toString());
        return command;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var tree = Files.walk(folder)) {
                for (Path path :
                        tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /**
     * How a target came out.
     *
     * @param executions inputs that were run
     * @param finding the first broken promise, or empty
     * @param status of the fuzzer's process
     */
    private record Result(long executions, String finding, int status) {

        static Result of(int status, List<String> log) {
            long executions = log.stream()
                    .filter(line -> line.startsWith(EXECUTIONS))
                    .mapToLong(line ->
                            Long.parseLong(line.substring(EXECUTIONS.length()).strip()))
                    .sum();
            String finding = log.stream()
                    .filter(line -> line.startsWith("== ") || line.contains("ERROR: libFuzzer"))
                    .findFirst()
                    .orElse("");
            return new Result(executions, finding, status);
        }

        boolean isClean() {
            return status == 0 && finding.isEmpty() && executions > 0;
        }

        @Override
        public String toString() {
            String outcome = isClean() ? "nothing found" : finding.isEmpty() ? "ended with status " + status : finding;
            return "%,d inputs, %s".formatted(executions, outcome);
        }
    }
}
