package org.dateline.lexicon;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, month or year of a data file, as EDTF writes it; {@code ~} marks one that is about right. It is not read with
 * the engine's own EDTF, which stands to the right of the lexicon.
 *
 * @param first its first day; for an approximate one a year earlier
 * @param last its last day, included; for an approximate one a year later
 */
record PartialDate(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** @throws java.time.DateTimeException if it is no date */
    static PartialDate parse(String text) {
        if (text.endsWith("~")) {
            PartialDate about = parse(text.substring(0, text.length() - 1));
            return new PartialDate(about.first.minusYears(1), about.last.plusYears(1));
        }
        return switch (text.length()) {
            case YEAR -> {
                Year year = Year.parse(text);
                yield new PartialDate(year.atDay(1), year.atDay(year.length()));
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(text);
                yield new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = day(text);
                yield new PartialDate(day, day);
            }
        };
    }

    /**
     * Year, month and day in figures. Those of the JDK are read with a formatter, which takes its time to be made.
     *
     * @throws java.time.DateTimeException if it is no date
     */
    static LocalDate day(String text) {
        if (text.length() != DAY || text.charAt(YEAR) != '-' || text.charAt(MONTH) != '-') {
            return LocalDate.parse(text);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, YEAR, 10),
                    Integer.parseInt(text, YEAR + 1, MONTH, 10),
                    Integer.parseInt(text, MONTH + 1, DAY, 10));
        } catch (NumberFormatException e) {
            return LocalDate.parse(text);
        }
    }
}
