package org.dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words, numbers and signs of a body, kept as arrays of offsets: a token's text is made only when it is asked for.
 * "Thursday's" gives two tokens, "U.S." and "a.m." one each, "100,000" one, "mid-January" three.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        WORD(0),
        NUMBER(1),
        /** Letters and digits together: "1990s", "5pm", "3rd", "G20". */
        MIXED(2),
        /** One sign. */
        PUNCT(3);

        private static final List<Kind> ALL = List.of(values());

        /** Its place in the order above, as the tokens keep it: there are many of them. */
        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        byte code() {
            return code;
        }
    }

    private static final char FIRST_BEYOND_ASCII = 128;

    /** A number of so many digits fits into an int. */
    private static final int MOST_DIGITS = 9;

    /** Signs as texts: a quarter of all tokens are such. */
    private static final String[] SIGNS = signs();

    private final String body;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;

    Tokens(String body, int size, int[] starts, int[] ends, byte[] kinds) {
        this.body = body;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
    }

    private static String[] signs() {
        String[] signs = new String[FIRST_BEYOND_ASCII];
        for (char sign = 0; sign < signs.length; sign++) {
            signs[sign] = String.valueOf(sign);
        }
        return signs;
    }

    public static Tokens of(SourceText source) {
        return new Tokenizer(source.body()).tokenize();
    }

    public static Tokens of(String text) {
        return new Tokenizer(text).tokenize();
    }

    public int size() {
        return size;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public Span span(int index) {
        return Span.of(starts[index], ends[index]);
    }

    /** From the start of one token to the end of another, both included. */
    public Span span(int first, int last) {
        return Span.of(starts[first], ends[last]);
    }

    public Kind kind(int index) {
        return Kind.ALL.get(kinds[index]);
    }

    public boolean isWord(int index) {
        return kind(index) == Kind.WORD;
    }

    public boolean isNumber(int index) {
        return kind(index) == Kind.NUMBER;
    }

    public String text(int index) {
        int start = starts[index];
        boolean plainSign = ends[index] - start == 1 && body.charAt(start) < FIRST_BEYOND_ASCII;
        return plainSign ? SIGNS[body.charAt(start)] : body.substring(start, ends[index]);
    }

    /** From the first to the last of some tokens, with what stands between them. */
    public String text(int first, int last) {
        return body.substring(starts[first], ends[last]);
    }

    public String lower(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    /** The hash code of {@link #lower}; for plain letters no string is made. */
    public int lowerHash(int index) {
        int hash = 0;
        for (int i = starts[index]; i < ends[index]; i++) {
            char sign = body.charAt(i);
            if (sign >= FIRST_BEYOND_ASCII) {
                return lower(index).hashCode();
            }
            hash = 31 * hash + lower(sign);
        }
        return hash;
    }

    /** Whether {@link #lower} is a text; for plain letters no string is made. */
    public boolean isLower(int index, String text) {
        int start = starts[index];
        int length = ends[index] - start;
        for (int i = 0; i < length; i++) {
            char sign = body.charAt(start + i);
            if (sign >= FIRST_BEYOND_ASCII) {
                return lower(index).equals(text);
            }
            if (i >= text.length() || lower(sign) != text.charAt(i)) {
                return false;
            }
        }
        return length == text.length();
    }

    private static char lower(char sign) {
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
    }

    /**
     * The whole number that a token is, of nine digits at most; -1 where it is none.
     *
     * @param commas whether commas may stand between its digits, "1,200"
     */
    public int wholeNumber(int index, boolean commas) {
        int number = 0;
        int digits = 0;
        for (int i = starts[index]; i < ends[index]; i++) {
            char sign = body.charAt(i);
            if (sign == ',' && commas) {
                continue;
            }
            digits++;
            if (sign < '0' || sign > '9' || digits > MOST_DIGITS) {
                return -1;
            }
            number = number * 10 + (sign - '0');
        }
        return digits == 0 ? -1 : number;
    }

    /** The first UTF-16 unit of a token. */
    public char first(int index) {
        return body.charAt(starts[index]);
    }

    /** Whether the last sign of a token is a plain small letter or its capital. */
    public boolean endsIn(int index, char small) {
        return lower(body.charAt(ends[index] - 1)) == small;
    }

    public boolean isCapitalized(int index) {
        return Character.isUpperCase(first(index));
    }

    /** Whether an index names a token that reads so, whatever its case. False for an index outside. */
    public boolean is(int index, String word) {
        return index >= 0
                && index < size
                && ends[index] - starts[index] == word.length()
                && body.regionMatches(true, starts[index], word, 0, word.length());
    }

    /** Whether nothing, not even a blank, stands between a token and the one before it. */
    public boolean touchesPrevious(int index) {
        return index > 0 && ends[index - 1] == starts[index];
    }

    /** Index of the first token that starts in or after a span's start; {@link #size()} if there is none. */
    public int firstIn(Span span) {
        return firstFrom(span.start());
    }

    /** Index of the first token that starts at or after a span's end: one past the span's last token. */
    public int afterLastIn(Span span) {
        return firstFrom(span.end());
    }

    private int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }
}
