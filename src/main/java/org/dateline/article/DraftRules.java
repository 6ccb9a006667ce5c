package org.dateline.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.DraftProblem.Field;
import org.dateline.temporal.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What a draft must be before it is read. The text is taken as it is, emoji, right-to-left marks and stray control
 * characters included, since every offset counts from it. Only what cannot be kept unchanged is refused: NUL, which no
 * exchange format carries, and half a surrogate pair, which UTF-8 does not.
 */
public final class DraftRules {

    /** In code points. */
    public static final int LONGEST_TEXT = 200_000;

    /** In code points. */
    public static final int LONGEST_TITLE = 300;

    /** In code points. */
    public static final int LONGEST_OUTLET = 200;

    private final Clock clock;

    public DraftRules(Clock clock) {
        this.clock = clock;
    }

    /** Everything that is wrong with a draft by itself, in the order of its fields; empty if it can be read. */
    public List<DraftProblem> check(ArticleDraft draft) {
        var problems = new ArrayList<DraftProblem>();
        checkLine(draft.title(), Field.TITLE, "title", LONGEST_TITLE).ifPresent(problems::add);
        checkLine(draft.outlet(), Field.OUTLET, "outlet", LONGEST_OUTLET).ifPresent(problems::add);
        checkText(draft.text()).ifPresent(problems::add);
        check(draft.published()).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /** What is wrong with a publication date, if anything. */
    public Optional<DraftProblem> check(@Nullable PublicationDate published) {
        if (published == null) {
            return problem(Field.PUBLISHED, "Give the day on which the article appeared, for example 4 February 2022.");
        }
        // one day of grace: it may be tomorrow already where the article appeared
        if (published.day().isAfter(LocalDate.now(clock).plusDays(1))) {
            return problem(Field.PUBLISHED, "This day lies in the future. Give the day on which the article appeared.");
        }
        return Optional.empty();
    }

    private static Optional<DraftProblem> checkLine(String line, Field field, String name, int longest) {
        if (line.codePointCount(0, line.length()) > longest) {
            return problem(
                    field,
                    String.format(Locale.ENGLISH, "This %s is too long. Shorten it to %d characters.", name, longest));
        }
        if (firstUnkeepable(line) >= 0) {
            return problem(field, "This %s holds a broken character. Type it anew.".formatted(name));
        }
        return Optional.empty();
    }

    private static Optional<DraftProblem> checkText(String text) {
        if (ArticleTitles.isBlank(text)) {
            return problem(Field.TEXT, "Paste the text of the article here.");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_TEXT) {
            return problem(
                    Field.TEXT,
                    String.format(
                            Locale.ENGLISH,
                            "The text has %,d characters; %,d can be read. Shorten it or add it in parts.",
                            length,
                            LONGEST_TEXT));
        }
        int broken = firstUnkeepable(text);
        if (broken >= 0) {
            return problem(
                    Field.TEXT,
                    String.format(
                            Locale.ENGLISH,
                            "Line %d holds a broken character (U+%04X) that cannot be kept."
                                    + " Delete it or type that line anew.",
                            lineOf(text, broken),
                            (int) text.charAt(broken)));
        }
        return Optional.empty();
    }

    /** Offset of the first NUL or half surrogate pair, or -1. */
    private static int firstUnkeepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (unit == 0 || (Character.isSurrogate(unit) && !pair)) {
                return i;
            }
            if (pair) {
                i++;
            }
        }
        return -1;
    }

    private static long lineOf(String text, int offset) {
        return 1
                + text.substring(0, offset).chars().filter(unit -> unit == '\n').count();
    }

    /** How many control characters a text holds beside tab and line ends. */
    static long strayControls(String text) {
        return text.codePoints()
                .filter(Character::isISOControl)
                .filter(point -> Stream.of('\t', '\n', '\r', '\f').noneMatch(usual -> usual == point))
                .count();
    }

    private static Optional<DraftProblem> problem(Field field, String message) {
        return Optional.of(new DraftProblem(field, message));
    }
}
