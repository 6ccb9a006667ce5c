package org.dateline.event.step;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.event.EventKind;
import org.dateline.event.embedding.SentenceEmbedding;
import org.dateline.lexicon.Tsv;

/**
 * How likely each kind is for what a clause means: a linear model on its embedding, trained by {@code ./dateline train}
 * on sentences that the project wrote (data/training/event-sentences.tsv). Immutable.
 */
final class KindModel {

    private static final class Holder {
        private static final KindModel LOADED = new KindModel();
    }

    private final Map<EventKind, double[]> weights = new EnumMap<>(EventKind.class);

    private KindModel() {
        for (Tsv.Row row : Tsv.read("data/models/kinds.tsv").rows()) {
            weights.put(EventKind.valueOf(row.get("kind")), numbers(row.get("weights")));
        }
    }

    static KindModel shipped() {
        return Holder.LOADED;
    }

    private static double[] numbers(String cell) {
        double[] numbers = new double[SentenceEmbedding.SIZE + 1];
        int at = 0;
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == ' ') {
                numbers[at++] = Double.parseDouble(cell.substring(start, i));
                start = i + 1;
            }
        }
        return numbers;
    }

    /** The logarithm of each kind's chance for an embedding. */
    Map<EventKind, Double> chances(float[] vector) {
        Map<EventKind, Double> scores = new EnumMap<>(EventKind.class);
        double highest = Double.NEGATIVE_INFINITY;
        for (Map.Entry<EventKind, double[]> kind : weights.entrySet()) {
            double[] weight = kind.getValue();
            double score = weight[0];
            for (int i = 0; i < vector.length; i++) {
                score += weight[i + 1] * vector[i];
            }
            scores.put(kind.getKey(), score);
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (double score : scores.values()) {
            sum += Math.exp(score - highest);
        }
        double all = highest + Math.log(sum);
        scores.replaceAll((kind, score) -> score - all);
        return scores;
    }
}
