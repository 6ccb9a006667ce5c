package org.dateline.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers and signs of a body, kept as arrays of offsets: a token's text is made only when it is asked for.
 * "Thursday's" gives two tokens, "U.S." and "a.m." one each, "100,000" one, "mid-January" three.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        /** Letters and digits together: "1990s", "5pm", "3rd", "G20". */
        MIXED,
        /** One sign. */
        PUNCT
    }

    private final String body;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;

    Tokens(String body, int size, int[] starts, int[] ends, Kind[] kinds) {
        this.body = body;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
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
        return kinds[index];
    }

    public boolean isWord(int index) {
        return kind(index) == Kind.WORD;
    }

    public boolean isNumber(int index) {
        return kind(index) == Kind.NUMBER;
    }

    public String text(int index) {
        return body.substring(starts[index], ends[index]);
    }

    /** From the first to the last of some tokens, with what stands between them. */
    public String text(int first, int last) {
        return body.substring(starts[first], ends[last]);
    }

    public String lower(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    /** The first UTF-16 unit of a token. */
    public char first(int index) {
        return body.charAt(starts[index]);
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
