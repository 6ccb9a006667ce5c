package org.dateline.text;

import java.util.Locale;

/** A text as it is compared with others: letters and digits in small letters, one blank between words. */
final class FoldedText {

    private static final char FIRST_BEYOND_ASCII = 128;

    private FoldedText() {}

    static String of(String body, int start, int end) {
        char[] folded = new char[end - start + 1];
        int length = 0;
        boolean gap = false;
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char sign = body.charAt(i);
            if (isKept(sign)) {
                if (gap && length > 0) {
                    folded[length++] = ' ';
                }
                folded[length++] = sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
                plain &= sign < FIRST_BEYOND_ASCII;
                gap = false;
            } else {
                // an apostrophe joins: "don’t" is one word
                gap |= sign != '\'' && sign != '’';
            }
        }
        String text = new String(folded, 0, length);
        return plain ? text : text.toLowerCase(Locale.ROOT);
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
