package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a pasted text: at blank lines, and at line ends that are no mere wraps. A line end is a wrap
 * when the line breaks off without an end of sentence and is either as long as a wrapped line or followed by a small
 * letter.
 */
final class ParagraphSplitter {

    /** Shorter lines that do not end a sentence are titles, bylines and list items. */
    private static final int SHORTEST_WRAPPED_LINE = 55;

    /** A text with longer lines is not wrapped: its line ends are meant. */
    private static final int LONGEST_WRAPPED_LINE = 120;

    /** Ends a paragraph as a line end does; few texts know it. */
    private static final char SEPARATOR = '\u2029';

    private final String body;
    private final boolean separated;

    ParagraphSplitter(String body) {
        this.body = body;
        this.separated = body.indexOf(SEPARATOR) >= 0;
    }

    /** Spans of the paragraphs, trimmed, in reading order; never empty ones. */
    List<Span> split() {
        List<Span> lines = lines();
        boolean wrapped = longest(lines) <= LONGEST_WRAPPED_LINE;
        boolean blankLinesDivide = hasBlankBetween(lines);
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : lines) {
            if (line.isEmpty()) {
                if (open != null) {
                    paragraphs.add(open);
                }
                open = null;
                continue;
            }
            if (open != null && !continues(open, line, wrapped, blankLinesDivide)) {
                paragraphs.add(open);
                open = null;
            }
            open = open == null ? line : open.union(line);
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static int longest(List<Span> lines) {
        int longest = 0;
        for (Span line : lines) {
            longest = Math.max(longest, line.length());
        }
        return longest;
    }

    /** Whether a blank line stands before the last one that is none. */
    private static boolean hasBlankBetween(List<Span> lines) {
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).isEmpty()) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            if (lines.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(Span before, Span line, boolean wrapped, boolean blankLinesDivide) {
        int lastLine = before.end() - Math.max(before.start(), body.lastIndexOf('\n', before.end() - 1) + 1);
        boolean full = wrapped && lastLine >= SHORTEST_WRAPPED_LINE;
        if (endsSentence(before)) {
            // a full line may happen to end with a sentence; only a text without blank lines needs its line ends
            return full && blankLinesDivide;
        }
        return full || Character.isLowerCase(body.charAt(line.start()));
    }

    private boolean endsSentence(Span span) {
        int at = span.end() - 1;
        while (at > span.start() && Signs.isCloser(body.charAt(at))) {
            at--;
        }
        return Signs.isTerminal(body.charAt(at));
    }

    /** Every line without the blanks around it; blank ones are empty spans. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= body.length()) {
            int end = endOfLine(start);
            lines.add(trim(start, end));
            start = end + 1;
        }
        return lines;
    }

    private int endOfLine(int from) {
        if (!separated) {
            int end = body.indexOf('\n', from);
            return end < 0 ? body.length() : end;
        }
        int at = from;
        while (at < body.length() && body.charAt(at) != '\n' && body.charAt(at) != SEPARATOR) {
            at++;
        }
        return at;
    }

    private Span trim(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Signs.isBlank(body.charAt(start))) {
            start++;
        }
        while (end > start && Signs.isBlank(body.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }
}
