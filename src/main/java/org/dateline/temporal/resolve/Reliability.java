package org.dateline.temporal.resolve;

import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;

/**
 * Makes certainty honest: what a resolver thinks of a result, corrected by how often the results of its rule are right
 * (data/models/reliability.tsv), so that of the results with a certainty of about 0.9 about 90 of 100 are right.
 */
final class Reliability {

    private static final double MOST = 0.99;

    private static final Map<String, Double> FACTORS = Tsv.read("data/models/reliability.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("rule"), row -> Double.valueOf(row.get("factor"))));

    private Reliability() {}

    /**
     * @param rule name of the rule, "part.month.bare"
     * @param certainty what the resolver thinks, 0 to 1
     */
    static double of(String rule, double certainty) {
        return Math.min(Math.max(certainty, MOST), certainty * FACTORS.getOrDefault(group(rule), 1.0));
    }

    /** The first two words of a rule's name. */
    private static String group(String rule) {
        int second = rule.indexOf('.', rule.indexOf('.') + 1);
        return second < 0 ? rule : rule.substring(0, second);
    }
}
