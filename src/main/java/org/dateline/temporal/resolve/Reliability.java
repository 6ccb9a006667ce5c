package org.dateline.temporal.resolve;

import org.dateline.lexicon.Tsv;

/**
 * Makes certainty honest: what a resolver thinks of a result, corrected by how often the results of its rule are right
 * (data/models/reliability.tsv), so that of the results with a certainty of about 0.9 about 90 of 100 are right.
 */
final class Reliability {

    private static final double MOST = 0.99;

    private static final FeatureWeights FACTORS =
            FeatureWeights.of(Tsv.read("data/models/reliability.tsv"), "rule", "factor");

    private Reliability() {}

    /**
     * @param rule name of the rule, "part.month.bare"
     * @param certainty what the resolver thinks, 0 to 1
     */
    static double of(String rule, double certainty) {
        double factor = FACTORS.of(group(rule));
        return Math.min(Math.max(certainty, MOST), certainty * (factor == 0 ? 1 : factor));
    }

    /** The first two words of a rule's name. */
    private static String group(String rule) {
        int second = rule.indexOf('.', rule.indexOf('.') + 1);
        return second < 0 ? rule : rule.substring(0, second);
    }
}
