package org.dateline.text;

/**
 * A stretch of an article's body in Unicode code points, half-open: the form in which a span leaves the JVM (store,
 * JSON, browser).
 *
 * @param start first code point, 0 or more
 * @param end code point after the last, not before {@code start}
 */
public record CodePointSpan(int start, int end) {

    /** @throws IllegalArgumentException if {@code start} is negative or after {@code end} */
    public CodePointSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span: " + start + ".." + end);
        }
    }
}
