package org.dateline.text;

import java.util.Arrays;

/**
 * The body of an article exactly as it was given. It never changes, so an offset into it stays true for ever; it
 * converts between UTF-16 offsets and code points.
 */
public final class SourceText {

    private final String body;

    /** UTF-16 offsets of the second half of each surrogate pair, ascending; empty for nearly every article. */
    private final int[] lowHalves;

    private SourceText(String body, int[] lowHalves) {
        this.body = body;
        this.lowHalves = lowHalves;
    }

    public static SourceText of(String body) {
        int[] found = new int[4];
        int count = 0;
        for (int i = 1; i < body.length(); i++) {
            if (Character.isLowSurrogate(body.charAt(i)) && Character.isHighSurrogate(body.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new SourceText(body, Arrays.copyOf(found, count));
    }

    public String body() {
        return body;
    }

    /** Length in UTF-16 units. */
    public int length() {
        return body.length();
    }

    public int codePoints() {
        return body.length() - lowHalves.length;
    }

    /**
     * The characters at a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end
     */
    public String quote(Span span) {
        return body.substring(span.start(), span.end());
    }

    /** The same stretch counted in code points. A span that cuts a surrogate pair is widened to hold all of it. */
    public CodePointSpan toCodePoints(Span span) {
        int start = span.start() - lowHalvesBefore(span.start());
        boolean cutsStart = isLowHalf(span.start());
        int end = span.end() - lowHalvesBefore(span.end());
        return new CodePointSpan(cutsStart ? start - 1 : start, end);
    }

    /**
     * The same stretch counted in UTF-16 units.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end
     */
    public Span fromCodePoints(CodePointSpan span) {
        return Span.of(unitOf(span.start()), unitOf(span.end()));
    }

    private int unitOf(int codePoint) {
        if (lowHalves.length == 0) {
            if (codePoint > body.length()) {
                throw new IndexOutOfBoundsException("No code point " + codePoint + " in a text of " + body.length());
            }
            return codePoint;
        }
        return body.offsetByCodePoints(0, codePoint);
    }

    private boolean isLowHalf(int offset) {
        return Arrays.binarySearch(lowHalves, offset) >= 0;
    }

    private int lowHalvesBefore(int offset) {
        int at = Arrays.binarySearch(lowHalves, offset);
        return at >= 0 ? at : -at - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && text.body.equals(body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Says how long it is, not what it says: texts stay out of logs. */
    @Override
    public String toString() {
        return "SourceText of " + codePoints() + " code points";
    }
}
