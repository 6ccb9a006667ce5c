package org.dateline.temporal.resolve;

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

    private final FeatureWeights weights;

    private DirectionModel(FeatureWeights weights) {
        this.weights = weights;
    }

    /** The shipped model, read when it is first asked for. */
    static DirectionModel shipped() {
        return Shipped.MODEL;
    }

    private static DirectionModel read() {
        FeatureWeights weights = FeatureWeights.of(Tsv.read("data/models/direction.tsv"), "feature", "weight");
        return new DirectionModel(weights);
    }

    /** From 0 to 1, of a date without a feature so far. */
    Chance start() {
        return new Chance(weights);
    }

    /** From 0 to 1, by weights that are still being trained. */
    static double chanceAhead(List<String> features, Map<String, Double> weights) {
        double sum = SHIFT;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return chance(sum);
    }

    private static double chance(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** How likely a date lies ahead as its features tell. */
    static final class Chance implements Features {

        private final FeatureWeights weights;
        private double sum = SHIFT;

        private Chance(FeatureWeights weights) {
            this.weights = weights;
        }

        @Override
        public void add(String... name) {
            sum += weights.of(name);
        }

        /** From 0 to 1. */
        double ahead() {
            return chance(sum);
        }
    }

    private static final class Shipped {
        static final DirectionModel MODEL = read();
    }
}
