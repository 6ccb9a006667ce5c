package org.dateline.temporal.phrase;

import java.util.List;
import java.util.Locale;
import org.dateline.temporal.Granularity;

/** What time is counted in. The order is that of the numbers in data/lexicon/time-words.tsv. */
public enum Unit {
    SECOND(Granularity.TIME, "PT", "S", 1),
    MINUTE(Granularity.TIME, "PT", "M", 1),
    HOUR(Granularity.TIME, "PT", "H", 1),
    DAY(Granularity.DAY, "P", "D", 1),
    WEEKEND(Granularity.WEEKEND, "P", "WE", 1),
    WEEK(Granularity.WEEK, "P", "W", 1),
    MONTH(Granularity.MONTH, "P", "M", 1),
    QUARTER(Granularity.QUARTER, "P", "Q", 1),
    YEAR(Granularity.YEAR, "P", "Y", 1),
    DECADE(Granularity.DECADE, "P", "Y", 10),
    CENTURY(Granularity.CENTURY, "P", "Y", 100),
    FORTNIGHT(Granularity.WEEK, "P", "W", 2);

    private static final List<Unit> ALL = List.of(values());

    private final Granularity granularity;
    private final String prefix;
    private final String designator;
    private final int multiple;

    Unit(Granularity granularity, String prefix, String designator, int multiple) {
        this.granularity = granularity;
        this.prefix = prefix;
        this.designator = designator;
        this.multiple = multiple;
    }

    /** The unit with a number of the table. */
    static Unit of(int number) {
        return ALL.get(number);
    }

    public Granularity granularity() {
        return granularity;
    }

    /** How many granules of {@link #granularity()} one unit is; a decade of years counts as one decade. */
    public int granules() {
        return this == FORTNIGHT ? 2 : 1;
    }

    /** TIMEX3 duration: {@code P2Y}, {@code PT5M}; {@code PXM} where the count is below 0, that is unknown. */
    public String duration(int count) {
        if (count < 0) {
            String vague = this == DECADE ? "DE" : this == CENTURY ? "CE" : designator;
            return prefix + "X" + vague;
        }
        return prefix + (long) count * multiple + designator;
    }

    /** "day", "days". */
    public String words(long count) {
        String word = name().toLowerCase(Locale.ROOT);
        if (count == 1) {
            return word;
        }
        return this == CENTURY ? "centuries" : word + "s";
    }
}
