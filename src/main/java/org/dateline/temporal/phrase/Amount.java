package org.dateline.temporal.phrase;

import org.jspecify.annotations.Nullable;

/**
 * How many of a unit: "two and a half", "1,200", "a few", "half a", "a hundred and fifty".
 *
 * @param after the token after it
 * @param count how many; below 0 where the words do not say
 * @param half whether a half comes on top
 * @param figure whether a number or number word was given, not just "a"
 */
record Amount(int after, int count, boolean half, boolean figure) {

    private static final int MOST = 100_000;
    private static final int HALF_DOZEN = 6;

    static @Nullable Amount at(Passage p, int index) {
        NumberWords number = NumberWords.at(p, index);
        if (number != null) {
            return counted(p, number.after(), number.value());
        }
        if (p.has(index, Sense.NUMBER)) {
            return figures(p, index);
        }
        if (p.has(index, Sense.FEW)) {
            return some(p, index);
        }
        // "the next couple of years"
        if (p.has(index, Sense.COUPLE)) {
            return couple(p, index);
        }
        return p.has(index, Sense.A) ? one(p, index) : p.has(index, Sense.HALF) ? half(p, index) : null;
    }

    private static Amount counted(Passage p, int after, int count) {
        boolean half = p.is(after, "and") && p.has(after + 1, Sense.A) && p.has(after + 2, Sense.HALF);
        return new Amount(half ? after + 3 : after, count, half, true);
    }

    private static @Nullable Amount figures(Passage p, int index) {
        int figures = p.count(index);
        if (figures >= 0 && p.is(index + 1, "1") && p.is(index + 2, "/") && p.is(index + 3, "2")) {
            return new Amount(index + 4, figures, true, true);
        }
        // "$5 a day", "4.8", prices and the 3 of "2 1/3" are no counts of days
        boolean other = p.is(index - 1, "$") || p.is(index - 1, "/");
        return figures < 0 || figures > MOST || other || isOfCompound(p, index)
                ? null
                : new Amount(index + 1, figures, false, true);
    }

    /** "pre-1965 days": behind a word and its hyphen nothing is counted. */
    private static boolean isOfCompound(Passage p, int index) {
        return p.isHyphen(index - 1) && p.touches(index) && p.touches(index - 1) && p.isWord(index - 2);
    }

    /** "several", "a few hundred". */
    private static Amount some(Passage p, int index) {
        boolean more = p.has(index + 1, Sense.HUNDRED) || p.has(index + 1, Sense.THOUSAND);
        return new Amount(more ? index + 2 : index + 1, -1, false, true);
    }

    private static Amount couple(Passage p, int index) {
        return new Amount(p.is(index + 1, "of") ? index + 2 : index + 1, 2, false, true);
    }

    private static Amount one(Passage p, int index) {
        int next = index + 1;
        if (p.has(next, Sense.FEW)) {
            return some(p, next);
        }
        // "for a single year"
        if (p.is(next, "single")) {
            return new Amount(next + 1, 1, false, true);
        }
        // "a half-dozen years"
        int dozen = p.isHyphen(next + 1) ? next + 2 : next + 1;
        if (p.has(next, Sense.HALF) && p.has(dozen, Sense.DOZEN)) {
            return new Amount(dozen + 1, HALF_DOZEN, false, true);
        }
        return p.has(next, Sense.COUPLE) ? couple(p, next) : new Amount(next, 1, false, p.is(index, "one"));
    }

    private static @Nullable Amount half(Passage p, int index) {
        int next = p.isHyphen(index + 1) ? index + 2 : index + 1;
        if (!p.has(next, Sense.A)) {
            return null;
        }
        return p.has(next + 1, Sense.DOZEN)
                ? new Amount(next + 2, HALF_DOZEN, false, true)
                : new Amount(next + 1, 0, true, true);
    }
}
