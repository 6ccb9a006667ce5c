package org.dateline.event.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.event.EventKind;
import org.dateline.event.embedding.SentenceEmbedding;
import org.dateline.lexicon.Tsv;

/**
 * Trains the model of event kinds: multinomial logistic regression on sentence embeddings. Prints how often it is right
 * on each set of sentences when trained on the others. Arguments: the folder of the models.
 */
final class TrainKinds {

    /** How much the sentences weigh against small weights. */
    private static final double TRUST = 5;

    private static final int STEPS = 1500;

    private static final EventKind[] KINDS = EventKind.values();

    private record Example(String set, int kind, float[] vector) {}

    private TrainKinds() {}

    public static void main(String[] args) throws IOException {
        List<Example> all = examples();
        for (String set : all.stream().map(Example::set).distinct().sorted().toList()) {
            List<Example> tried =
                    all.stream().filter(one -> one.set.equals(set)).toList();
            List<Example> learned =
                    all.stream().filter(one -> !one.set.equals(set)).toList();
            System.out.printf(
                    Locale.ROOT,
                    "kinds: %.1f %% of the %d sentences of set %s, learned from the %d others%n",
                    100 * right(train(learned), tried),
                    tried.size(),
                    set,
                    learned.size());
        }
        write(train(all), Path.of(args[0]).resolve("kinds.tsv"));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Tsv.Row row : Tsv.read("data/training/event-sentences.tsv").rows()) {
            float[] vector = SentenceEmbedding.load().of(plain(row.get("sentence")));
            examples.add(new Example(
                    row.get("set"), EventKind.valueOf(row.get("kind")).ordinal(), vector));
        }
        return examples;
    }

    /** Without the marks of parties and triggers. */
    static String plain(String marked) {
        StringBuilder plain = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            inside |= c == '<';
            if (!inside) {
                plain.append(c);
            }
            inside &= c != '>';
        }
        return plain.toString();
    }

    /** Nesterov's accelerated descent; the vectors have length 1, so the step is known to be small enough. */
    private static double[][] train(List<Example> examples) {
        int size = SentenceEmbedding.SIZE + 1;
        double[][] weights = new double[KINDS.length][size];
        double[][] ahead = new double[KINDS.length][size];
        double step = 1 / (1 + TRUST * examples.size());
        for (int n = 0; n < STEPS; n++) {
            double[][] gradient = gradient(ahead, examples);
            double momentum = n / (n + 3.0);
            for (int k = 0; k < KINDS.length; k++) {
                for (int i = 0; i < size; i++) {
                    double next = ahead[k][i] - step * gradient[k][i];
                    ahead[k][i] = next + momentum * (next - weights[k][i]);
                    weights[k][i] = next;
                }
            }
        }
        return weights;
    }

    private static double[][] gradient(double[][] weights, List<Example> examples) {
        double[][] gradient = new double[KINDS.length][];
        for (int k = 0; k < KINDS.length; k++) {
            gradient[k] = weights[k].clone();
            gradient[k][0] = 0;
        }
        for (Example example : examples) {
            double[] chances = chances(weights, example.vector);
            for (int k = 0; k < KINDS.length; k++) {
                double error = TRUST * (chances[k] - (k == example.kind ? 1 : 0));
                gradient[k][0] += error;
                for (int i = 0; i < example.vector.length; i++) {
                    gradient[k][i + 1] += error * example.vector[i];
                }
            }
        }
        return gradient;
    }

    private static double[] chances(double[][] weights, float[] vector) {
        double[] scores = new double[KINDS.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < KINDS.length; k++) {
            scores[k] = weights[k][0];
            for (int i = 0; i < vector.length; i++) {
                scores[k] += weights[k][i + 1] * vector[i];
            }
            highest = Math.max(highest, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k < KINDS.length; k++) {
            scores[k] = Math.exp(scores[k] - highest);
            sum += scores[k];
        }
        for (int k = 0; k < KINDS.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    private static double right(double[][] weights, List<Example> examples) {
        int right = 0;
        for (Example example : examples) {
            double[] chances = chances(weights, example.vector);
            int best = 0;
            for (int k = 1; k < KINDS.length; k++) {
                best = chances[k] > chances[best] ? k : best;
            }
            right += best == example.kind ? 1 : 0;
        }
        return (double) right / examples.size();
    }

    private static void write(double[][] weights, Path file) throws IOException {
        StringBuilder text = new StringBuilder("# Which kind of event a sentence tells, by its embedding: written by "
                + "./dateline train from data/training/event-sentences.tsv.\n"
                + "# kind: PLOVER's type. weights: a constant and one for each number of the embedding.\n"
                + "kind\tweights\n");
        for (int k = 0; k < KINDS.length; k++) {
            text.append(KINDS[k]).append('\t');
            for (int i = 0; i < weights[k].length; i++) {
                text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", weights[k][i]));
            }
            text.append('\n');
        }
        Files.writeString(file, text);
    }
}
