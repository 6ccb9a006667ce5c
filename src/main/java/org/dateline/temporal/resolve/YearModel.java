package org.dateline.temporal.resolve;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.dateline.lexicon.Tsv;

/**
 * A linear model over the steps of a narrative thread: each feature has a few values, each value a weight, from
 * data/models/narrative-years.tsv.
 */
final class YearModel {

    /** What a step is looked at for. The values of a feature are numbers from 0; {@link ThreadFeatures} gives them. */
    enum Feature {
        /** Of a date without a year: how far from the time told. */
        STEP,
        /**
         * Of a date with "had" beside it: whether one without a year goes back; 2 for passing by one that lies back.
         */
        HAD,
        /** Of one with a weekday: whether it falls on it. */
        WEEKDAY,
        /** How many years from the last date with a year that the story went on from. */
        DRIFT,
        /** Of a date with a year that is told in passing: how fine it is, and whether it opens its sentence. */
        ASIDE,
        /**
         * Of a date with a year that is told in passing: whether it lay ahead; 2 for one without that the story does
         * not move to.
         */
        AHEAD,
        /** Of a date with a year that is told in passing: whether it lies back and only says which thing is meant. */
        ATTRIBUTE,
        /** Of a day without a year: whether it takes that of a full date close before it. */
        BESIDE,
        /** Of a date with a year that the story goes on from: how many years it is away. */
        FOLLOWED,
        /** Of a step beside the time told, "the previous July", that is not taken: whether it goes on. */
        STAY
    }

    private static final int VALUES = 32;

    private final Map<Feature, double[]> weights = new EnumMap<>(Feature.class);

    private YearModel() {
        for (Feature feature : Feature.values()) {
            weights.put(feature, new double[VALUES]);
        }
        for (Tsv.Row row : Tsv.read("data/models/narrative-years.tsv").rows()) {
            of(Feature.valueOf(row.get("feature")))[Integer.parseInt(row.get("value"))] =
                    Double.parseDouble(row.get("weight"));
        }
    }

    /** The shipped model, read when it is first asked for. */
    static YearModel shipped() {
        return Shipped.MODEL;
    }

    double weight(Feature feature, int value) {
        return of(feature)[value];
    }

    private double[] of(Feature feature) {
        return Objects.requireNonNull(weights.get(feature));
    }

    private static final class Shipped {
        static final YearModel MODEL = new YearModel();
    }
}
