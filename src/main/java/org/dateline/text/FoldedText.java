package org.dateline.text;

import java.util.Locale;

/** A text as it is compared with others: letters and digits in small letters, one blank between words. */
final class FoldedText {

    private static final char FIRST_BEYOND_ASCII = 128;

    private FoldedText() {}

    /**
     * The first words of some characters.
     *
     * @param most so many words at most
     */
    static String of(String body, Span span, int most) {
        StringBuilder folded = new StringBuilder();
        int words = 1;
        boolean gap = false;
        boolean plain = true;
        for (int i = span.start(); i < span.end(); i++) {
            char sign = body.charAt(i);
            if (!isKept(sign)) {
                // an apostrophe joins: "don’t" is one word
                gap |= sign != '\'' && sign != '’';
                continue;
            }
            if (gap && !folded.isEmpty()) {
                if (words == most) {
                    break;
                }
                words++;
                folded.append(' ');
            }
            folded.append(sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign);
            plain &= sign < FIRST_BEYOND_ASCII;
            gap = false;
        }
        return plain ? folded.toString() : folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isKept(char sign) {
        if (sign < FIRST_BEYOND_ASCII) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        }
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || sign == '©';
    }

    /** How many words a folded text has. */
    static int wordsIn(String folded) {
        int words = folded.isEmpty() ? 0 : 1;
        for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }
}
