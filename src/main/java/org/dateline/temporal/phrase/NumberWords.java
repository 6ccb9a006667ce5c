package org.dateline.temporal.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A whole number in words: "seven", "twenty-four", "a hundred and fifty", "two thousand three hundred".
 *
 * @param value the number
 * @param after the token after it
 */
record NumberWords(int value, int after) {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int DOZEN = 12;

    /** "one" and "a" alone are left to the article, which need not count. */
    static @Nullable NumberWords at(Passage p, int index) {
        NumberWords hundreds = hundreds(p, index);
        if (hundreds == null) {
            return null;
        }
        if (!p.has(hundreds.after, Sense.THOUSAND)) {
            boolean article = hundreds.value == 1;
            return article ? null : hundreds;
        }
        NumberWords rest = behind(p, hundreds.after + 1, true);
        return new NumberWords(hundreds.value * THOUSAND + rest.value, rest.after);
    }

    private static @Nullable NumberWords hundreds(Passage p, int index) {
        NumberWords small = p.has(index, Sense.A) ? new NumberWords(1, index + 1) : small(p, index);
        if (small == null) {
            return null;
        }
        if (p.has(small.after, Sense.DOZEN)) {
            return new NumberWords(small.value * DOZEN, small.after + 1);
        }
        if (!p.has(small.after, Sense.HUNDRED)) {
            return small;
        }
        NumberWords rest = behind(p, small.after + 1, false);
        return new NumberWords(small.value * HUNDRED + rest.value, rest.after);
    }

    /** What comes on top behind "hundred" or "thousand", with "and" or without it; nothing may. */
    private static NumberWords behind(Passage p, int index, boolean hundreds) {
        int at = p.is(index, "and") ? index + 1 : index;
        NumberWords rest = p.has(at, Sense.A) && !p.is(at, "one") ? null : hundreds ? hundreds(p, at) : small(p, at);
        return rest == null ? new NumberWords(0, index) : rest;
    }

    /** Below a hundred: "three", "forty", "fifty-six". */
    private static @Nullable NumberWords small(Passage p, int index) {
        if (p.has(index, Sense.COUNT)) {
            return new NumberWords(p.value(index, Sense.COUNT), index + 1);
        }
        if (!p.has(index, Sense.TENS)) {
            return null;
        }
        int tens = p.value(index, Sense.TENS);
        int ones = p.isHyphen(index + 1) ? index + 2 : index + 1;
        boolean both = p.has(ones, Sense.COUNT) && p.value(ones, Sense.COUNT) < 10;
        return both ? new NumberWords(tens + p.value(ones, Sense.COUNT), ones + 1) : new NumberWords(tens, index + 1);
    }
}
