package org.dateline.article;

/** Titles for articles that were given without one. */
public final class ArticleTitles {

    private static final int LONGEST = 120;

    private ArticleTitles() {}

    /** The first line of a text that says anything, cut at a word where it is long; empty if the text is blank. */
    public static String suggest(String text) {
        return text.lines()
                .map(ArticleTitles::tidy)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(ArticleTitles::cut)
                .orElse("");
    }

    /** One line without control characters, with single spaces and none at its ends. */
    public static String tidy(String title) {
        var tidy = new StringBuilder();
        title.codePoints().forEach(point -> {
            if (!isSpace(point)) {
                tidy.appendCodePoint(point);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        });
        return tidy.toString().strip();
    }

    /** Whether a text has nothing that can be seen. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> isSpace(point) || Character.getType(point) == Character.FORMAT);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static String cut(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 ? space : end) + "…";
    }
}
