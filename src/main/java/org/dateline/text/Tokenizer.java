package org.dateline.text;

import java.util.Arrays;

/** Cuts a text into {@link Tokens} in one pass. */
final class Tokenizer {

    private final String body;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;

    Tokenizer(String body) {
        this.body = body;
        // news English has a token for about every five characters
        int guess = Math.max(16, body.length() / 4);
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.kinds = new byte[guess];
    }

    Tokens tokenize() {
        int at = 0;
        while (at < body.length()) {
            char sign = body.charAt(at);
            // most signs of a text are blanks and plain letters
            at = sign == ' ' ? at + 1 : isPlainLetter(sign) ? word(at) : after(at);
        }
        return new Tokens(body, size, starts, ends, kinds);
    }

    private int after(int at) {
        int codePoint = body.codePointAt(at);
        if (isBlank(codePoint)) {
            return at + Character.charCount(codePoint);
        }
        if (isLetter(codePoint)) {
            return word(at);
        }
        return isDigit(codePoint) ? number(at) : add(at, at + Character.charCount(codePoint), Tokens.Kind.PUNCT);
    }

    private int word(int start) {
        int dotted = endOfInitials(start);
        if (dotted > 0) {
            return add(start, dotted, Tokens.Kind.WORD);
        }
        int end = afterLetters(start);
        if (isDigitAt(end)) {
            return add(start, afterLettersAndDigits(end), Tokens.Kind.MIXED);
        }
        if (!isApostropheAt(end) || !isLetterAt(end + 1)) {
            return add(start, end, Tokens.Kind.WORD);
        }
        int tail = afterLetters(end + 1);
        boolean possessive = tail == end + 2 && (body.charAt(end + 1) == 's' || body.charAt(end + 1) == 'S');
        if (possessive) {
            add(start, end, Tokens.Kind.WORD);
            return add(end, tail, Tokens.Kind.WORD);
        }
        return add(start, tail, Tokens.Kind.WORD);
    }

    /** End of "U.S.", "a.m.", "J.F.K."; 0 where there are no two single letters with dots. */
    private int endOfInitials(int start) {
        if (start + 1 >= body.length() || body.charAt(start + 1) != '.') {
            return 0;
        }
        int at = start;
        int letters = 0;
        while (isLetterAt(at) && at + 1 < body.length() && body.charAt(at + 1) == '.') {
            letters++;
            at += 2;
        }
        if (letters >= 2 && !isLetterAt(at)) {
            return at;
        }
        boolean lastWithoutDot = letters >= 1 && isLetterAt(at) && !isLetterAt(at + 1) && !isDigitAt(at + 1);
        return lastWithoutDot && !isApostropheAt(at + 1) ? at + 1 : 0;
    }

    private int number(int start) {
        int at = afterDigits(start);
        while (at + 1 < body.length() && joinsDigits(at)) {
            at = afterDigits(at + 1);
        }
        if (isLetterAt(at)) {
            return add(start, afterLettersAndDigits(at), Tokens.Kind.MIXED);
        }
        return add(start, at, Tokens.Kind.NUMBER);
    }

    /** A point before a digit, or a comma before exactly three. */
    private boolean joinsDigits(int at) {
        if (!isDigitAt(at + 1)) {
            return false;
        }
        char sign = body.charAt(at);
        return sign == '.' || (sign == ',' && isDigitAt(at + 2) && isDigitAt(at + 3) && !isDigitAt(at + 4));
    }

    private int afterLetters(int from) {
        int at = from;
        while (at < body.length() && isPlainLetter(body.charAt(at))) {
            at++;
        }
        while (at < body.length() && isLetter(body.codePointAt(at))) {
            at += Character.charCount(body.codePointAt(at));
        }
        return at;
    }

    private int afterDigits(int from) {
        int at = from;
        while (isDigitAt(at)) {
            at++;
        }
        return at;
    }

    private int afterLettersAndDigits(int from) {
        int at = from;
        while (at < body.length() && (isLetter(body.codePointAt(at)) || isDigitAt(at))) {
            at += Character.charCount(body.codePointAt(at));
        }
        return at;
    }

    private boolean isLetterAt(int at) {
        return at < body.length() && isLetter(body.codePointAt(at));
    }

    private boolean isDigitAt(int at) {
        return at < body.length() && isDigit(body.charAt(at));
    }

    private boolean isApostropheAt(int at) {
        return at < body.length() && (body.charAt(at) == '\'' || body.charAt(at) == '’');
    }

    private static boolean isPlainLetter(char sign) {
        return (sign | 32) >= 'a' && (sign | 32) <= 'z';
    }

    private static boolean isLetter(int codePoint) {
        if (codePoint < 128) {
            return isPlainLetter((char) codePoint);
        }
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** ASCII digits only: a number in another script is no number that the engines may read. */
    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isBlank(int codePoint) {
        return codePoint <= ' '
                || codePoint == 0xFEFF
                || (codePoint >= 127
                        && (Character.isSpaceChar(codePoint)
                                || Character.getType(codePoint) == Character.FORMAT
                                || Character.isISOControl(codePoint)));
    }

    private int add(int start, int end, Tokens.Kind kind) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind.code();
        size++;
        return end;
    }
}
