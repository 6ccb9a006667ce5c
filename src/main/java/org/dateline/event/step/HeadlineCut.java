package org.dateline.event.step;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.syntax.SentenceSyntax;

/**
 * Which words of a sentence a headline leaves out: dates that stand beside it on the card, and what is left hanging.
 */
final class HeadlineCut {

    /** A date goes together with these; after another preposition it says something else: "for 18 months". */
    private static final Set<String> OF_DATES = Set.of("on", "in", "at", "by", "during");

    private static final Set<String> KEEPING =
            Set.of("for", "within", "after", "before", "since", "until", "from", "of", "than", "about", "over", "to");

    private HeadlineCut() {}

    static boolean leavesOut(SentenceSyntax sentence, int i) {
        if (sentence.isQuotationMark(i)) {
            return true;
        }
        boolean opens = OF_DATES.contains(sentence.lower(i)) || sentence.is(i, "early") || sentence.is(i, "late");
        if (opens && isDate(sentence, i + 1)) {
            return true;
        }
        boolean early = opens && sentence.is(i + 1, "on") && isDate(sentence, i + 2);
        return early || isDate(sentence, i);
    }

    /** Whether a token belongs to a time expression that can go without loss. */
    private static boolean isDate(SentenceSyntax sentence, int i) {
        if (!sentence.isTime(i)) {
            return false;
        }
        int first = i;
        while (sentence.isTime(first - 1)) {
            first--;
        }
        int last = i;
        while (sentence.isTime(last + 1)) {
            last++;
        }
        boolean part = sentence.is(last + 1, "of") || sentence.is(last + 1, "'s") || sentence.is(last + 1, "’s");
        boolean kept = sentence.is(first, "for") || sentence.is(first, "within");
        return !part && !kept && !KEEPING.contains(sentence.lower(first - 1));
    }

    /** The words from one token to before another, with what "it" and "them" stand for in their place. */
    static String withThings(SentenceSyntax sentence, Map<Integer, String> things, int from, int end) {
        StringBuilder words = new StringBuilder();
        int start = from;
        for (int i = from; i < end; i++) {
            String thing = things.get(i);
            if (thing != null && !isSaid(Headline.words(sentence, from, i), thing)) {
                append(words, Headline.words(sentence, start, i));
                append(words, thing);
                start = i + 1;
            }
        }
        append(words, Headline.words(sentence, start, end));
        return Headline.trimmed(words.toString());
    }

    private static boolean isSaid(String words, String thing) {
        return words.contains(thing.startsWith("the ") ? thing.substring(4) : thing);
    }

    private static void append(StringBuilder words, String more) {
        boolean joins = words.isEmpty() || more.isEmpty() || more.startsWith(",") || more.startsWith(".");
        words.append(joins ? "" : " ").append(more);
    }

    /** ", hours after the vote": how long after another event it was is left hanging where that clause is cut off. */
    static int beforeDistance(SentenceSyntax sentence, int from, int end) {
        if (!sentence.isClauseBreak(end)) {
            return end;
        }
        for (int i = end - 1; i >= Math.max(from, end - 3); i--) {
            if (sentence.is(i, ",")) {
                return i;
            }
        }
        return end;
    }

    /** "met Kim on Sunday and Trump on Monday": the second half is told without its verb, and is another event. */
    static Optional<Integer> gapped(SentenceSyntax sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean joins = sentence.is(i, "and") && sentence.isTime(i - 1);
            boolean dated = joins
                    && sentence.phraseStartingAt(i + 1)
                            .filter(phrase -> sentence.isTime(phrase.last() + 1) || sentence.isTime(phrase.last() + 2))
                            .isPresent();
            if (dated) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
