package org.dateline.temporal;

import java.util.Locale;

/** How fine a time expression is, from the finest to the coarsest. */
public enum Granularity {
    TIME,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** As CONTRACT writes it: {@code part of day}, {@code week}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
