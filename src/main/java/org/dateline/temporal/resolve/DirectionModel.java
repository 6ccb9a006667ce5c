package org.dateline.temporal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Tsv;

/**
 * How likely a bare weekday, month or day lies ahead: a logistic model over the words around it. Trained by
 * {@code ./dateline train} from data/training/news.txt; the weights are data/models/direction.tsv.
 */
final class DirectionModel {

    /** Added to every sum: a third of the training texts’ dates lie ahead, a fifth of those in the news or fewer. */
    private static final double SHIFT = -0.6;

    private final Map<String, Double> weights;

    DirectionModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The shipped model, read when it is first asked for. */
    static DirectionModel shipped() {
        return Shipped.MODEL;
    }

    private static DirectionModel read() {
        Map<String, Double> weights = new HashMap<>();
        for (Tsv.Row row : Tsv.read("data/models/direction.tsv").rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
        return new DirectionModel(weights);
    }

    /** From 0 to 1. */
    double chanceAhead(List<String> features) {
        double sum = SHIFT;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static final class Shipped {
        static final DirectionModel MODEL = read();
    }
}
