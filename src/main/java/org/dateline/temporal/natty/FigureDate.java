package org.dateline.temporal.natty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Tokens;

/**
 * A date in figures with the year last: 02/04/2022, 4.2.2022, 04-02-22. Which of the first two is the month is not
 * said.
 *
 * @param first the first number
 * @param second the second number
 * @param year four digits
 */
record FigureDate(int first, int second, int year) {

    /** The date, if the text is one: three numbers with one kind of sign between them. */
    static Optional<FigureDate> of(String text) {
        Tokens tokens = Tokens.of(separated(text));
        boolean shaped = tokens.size() == 5
                && tokens.isNumber(0)
                && tokens.isNumber(2)
                && tokens.isNumber(4)
                && tokens.text(1).equals(tokens.text(3))
                && tokens.is(1, "/");
        if (!shaped || tokens.text(0).length() > 2 || tokens.text(2).length() > 2) {
            return Optional.empty();
        }
        String year = tokens.text(4);
        if (year.length() != 2 && year.length() != 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        return Optional.of(new FigureDate(
                Integer.parseInt(tokens.text(0)),
                Integer.parseInt(tokens.text(2)),
                year.length() == 4 ? number : 2000 + number));
    }

    /** Points and hyphens as slashes: the tokens would take 4.2 for a number. */
    private static String separated(String text) {
        return text.replace('.', '/').replace('-', '/');
    }

    Optional<LocalDate> dayFirst() {
        return date(second, first);
    }

    Optional<LocalDate> monthFirst() {
        return date(first, second);
    }

    private Optional<LocalDate> date(int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
