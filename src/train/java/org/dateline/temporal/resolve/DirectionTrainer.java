package org.dateline.temporal.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains the model of direction: logistic regression by stochastic gradient steps, with weights kept small. */
final class DirectionTrainer {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 30;

    /** The weights are the mean over so many rounds at the end, so that the order of the last one does not tell. */
    private static final int AVERAGED = 15;

    private static final double RATE = 0.1;
    private static final double DECAY = 0.02;
    private static final int FEWEST = 3;

    /** A bare weekday, month or day of a text. */
    record Example(int text, List<String> features, boolean ahead, boolean weekday) {}

    private DirectionTrainer() {}

    static void train(List<TrainingText> texts, Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            DirectionExamples.collect(texts.get(i), i, examples);
        }
        System.out.printf(
                Locale.ROOT, "direction: %d texts, %d bare weekdays, months and days%n", texts.size(), examples.size());
        Map<String, int[]> tally = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, Double> model = weights(examples.stream()
                    .filter(example -> example.text() % FOLDS != held)
                    .toList());
            examples.stream()
                    .filter(example -> example.text() % FOLDS == held)
                    .forEach(example -> count(tally, example, model));
        }
        tally.forEach((name, counts) -> System.out.printf(
                Locale.ROOT,
                "  %-16s %d of %d right in texts not trained on (%.1f%%)%n",
                name,
                counts[0],
                counts[1],
                100.0 * counts[0] / counts[1]));
        Map<String, Double> weights = weights(examples);
        StringBuilder lines = new StringBuilder(HEADER);
        new TreeMap<>(weights).forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.05) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", feature, weight));
            }
        });
        Files.writeString(file, lines);
    }

    private static final String HEADER = """
            # Whether a bare weekday, month or day lies ahead: weights of the logistic model of temporal.resolve.DirectionModel, written by
            # ./dateline train from data/training/news.txt. feature: as DirectionFeatures writes it; weight: above 0 looks ahead, below back.
            feature\tweight
            """;

    private static void count(Map<String, int[]> tally, Example example, Map<String, Double> model) {
        String name = (example.weekday() ? "weekday" : "month") + (example.ahead() ? " ahead" : " back");
        int[] counts = tally.computeIfAbsent(name, absent -> new int[2]);
        counts[0] += DirectionModel.chanceAhead(example.features(), model) > 0.5 == example.ahead() ? 1 : 0;
        counts[1]++;
    }

    private static Map<String, Double> weights(List<Example> examples) {
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> mean = new HashMap<>();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double rate = RATE / (1 + 0.2 * round);
            for (Example example : order) {
                double error = (example.ahead() ? 1 : 0) - DirectionModel.chanceAhead(example.features(), weights);
                for (String feature : example.features()) {
                    if (seen.getOrDefault(feature, 0) >= FEWEST) {
                        weights.merge(feature, rate * error, (old, step) -> old * (1 - rate * DECAY) + step);
                    }
                }
            }
            if (round >= ROUNDS - AVERAGED) {
                weights.forEach((feature, weight) -> mean.merge(feature, weight / AVERAGED, Double::sum));
            }
        }
        return mean;
    }
}
