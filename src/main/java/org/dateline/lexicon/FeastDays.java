package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.List;

/** Feasts that no short rule computes, year by year, from data/lexicon/feast-days.tsv. */
final class FeastDays {

    private static final class Shared {
        private static final List<Tsv.Row> ROWS =
                Tsv.read("data/lexicon/feast-days.tsv").rows();
    }

    private FeastDays() {}

    /** @throws IllegalArgumentException if the table has no such feast */
    static YearlyDay of(String feast) {
        List<LocalDate> days = Shared.ROWS.stream()
                .filter(row -> row.get("feast").equals(feast))
                .map(row -> LocalDate.parse(row.get("day")))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("No feast in the table: " + feast);
        }
        return year -> days.stream().filter(day -> day.getYear() == year).toList();
    }
}
