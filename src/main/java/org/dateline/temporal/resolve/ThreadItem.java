package org.dateline.temporal.resolve;

import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A date that a history tells, as the search for the years sees it. One of {@code dated}, {@code yearless} and
 * {@code move} is there.
 *
 * @param sentence which sentence it stands in
 * @param token index of its first token
 * @param opens whether it opens its sentence, behind a preposition at most
 * @param pluperfect whether "had" stands close before or behind it
 * @param attribute whether it only says which thing is meant, "the May 2007 high", "the 1839 treaty"
 * @param ahead whether it lay ahead when the text tells of it, "until July 1911", "was planned for May 1789"
 * @param dated the date, where it has a year of its own
 * @param settled where in it the story then is: near the end of 1942 for "late 1942"
 * @param yearless the date, where it has none
 * @param move a step from the time told, "two months later", "the next spring"
 * @param yearAhead the next year told in the sentence, "in April and June 1955"; 0 for none
 */
record ThreadItem(
        int sentence,
        int token,
        boolean opens,
        boolean pluperfect,
        boolean attribute,
        boolean ahead,
        @Nullable Granule dated,
        @Nullable Granule settled,
        @Nullable Meaning yearless,
        @Nullable Meaning move,
        int yearAhead) {

    /** A date without a year, in a year; null where that year has none. */
    @Nullable
    Granule in(int year) {
        return switch (yearless) {
            case Meaning.Named named -> NamedResolver.granule(named, year);
            case Meaning.Feast feast -> FeastResolver.first(feast, year);
            case null, default -> null;
        };
    }

    ThreadItem withYearAhead(int year) {
        return new ThreadItem(
                sentence, token, opens, pluperfect, attribute, ahead, dated, settled, yearless, move, year);
    }
}
