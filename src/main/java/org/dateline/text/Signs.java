package org.dateline.text;

/** Which signs end a sentence, close or open a quotation, or are blank. */
final class Signs {

    private Signs() {}

    static boolean isTerminal(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '…';
    }

    /** A sign that may stand between the end of a sentence and the blank after it. */
    static boolean isCloser(char sign) {
        return switch (sign) {
            case '"', '\'', '”', '’', '»', ')', ']' -> true;
            default -> false;
        };
    }

    /** A sign that may stand before a sentence's first word. */
    static boolean isOpener(char sign) {
        return switch (sign) {
            case '"', '\'', '“', '‘', '„', '«', '(', '[', '—', '–', '-', '•', '*' -> true;
            default -> false;
        };
    }

    static boolean isBlank(char sign) {
        return sign <= ' '
                || sign == '\uFEFF'
                || sign == '\u200B'
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign);
    }
}
