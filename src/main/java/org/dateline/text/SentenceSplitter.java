package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts paragraphs into sentences. A sentence ends at a terminal sign, with the quotation marks that close after it,
 * before a blank and a word that can begin one; titles, initials, months and "’ he said" do not end it.
 */
final class SentenceSplitter {

    /** No sentence is longer, in UTF-16 units: what follows costs by the sentence, so hostile text stays cheap. */
    static final int LONGEST = 2_000;

    /** Words whose point is theirs: a name or number follows. */
    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "lt", "sgt", "cpl", "adm", "cmdr", "sen",
            "rep", "gov", "hon", "rev", "st", "pres", "messrs", "amb", "supt", "insp", "vs", "e.g", "i.e", "cf",
            "approx", "ca");

    /** Words whose point is theirs before a number. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no", "nos", "art", "fig", "para", "sec", "vol", "pp", "p", "b", "d", "c", "fl");

    /** Words that may end a sentence with their own point; then the next word must be one that opens sentences. */
    private static final Set<String> PERHAPS_LAST = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "inc", "co", "corp", "ltd", "jr", "sr", "etc", "est",
            "dept", "bros", "u.s", "u.n", "u.k", "a.m", "p.m", "d.c", "b.c", "a.d");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "there",
            "as",
            "after",
            "before",
            "when",
            "while",
            "if",
            "for",
            "with",
            "both",
            "some",
            "many",
            "however",
            "meanwhile",
            "earlier",
            "last",
            "since",
            "under",
            "by",
            "from",
            "no",
            "not",
            "what",
            "who");

    private final String body;
    private final Tokens tokens;

    SentenceSplitter(String body, Tokens tokens) {
        this.body = body;
        this.tokens = tokens;
    }

    /** Sentences of one paragraph, trimmed, in reading order. */
    List<Span> split(Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int after = tokens.afterLastIn(paragraph);
        int first = tokens.firstIn(paragraph);
        while (first < after) {
            int last = lastOfSentence(first, after);
            addBounded(sentences, tokens.start(first), tokens.end(last));
            first = last + 1;
        }
        return sentences;
    }

    private void addBounded(List<Span> sentences, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = body.lastIndexOf(' ', from + LONGEST);
            if (cut <= from) {
                cut = from + LONGEST;
                cut -= Character.isLowSurrogate(body.charAt(cut)) ? 1 : 0;
            }
            sentences.add(Span.of(from, cut));
            from = cut;
            while (from < end && Signs.isBlank(body.charAt(from))) {
                from++;
            }
        }
        if (from < end) {
            sentences.add(Span.of(from, end));
        }
    }

    /** Index of the token that ends the sentence which goes on at a token: the paragraph's last at the latest. */
    private int lastOfSentence(int from, int after) {
        for (int i = from; i < after; i++) {
            if (!endsWithTerminal(i)) {
                continue;
            }
            int last = i;
            while (last + 1 < after && tokens.touchesPrevious(last + 1) && isTail(last + 1)) {
                last++;
            }
            if (last + 1 >= after || isEnd(i, last, after)) {
                return last;
            }
            i = last;
        }
        return after - 1;
    }

    private boolean endsWithTerminal(int index) {
        return Signs.isTerminal(body.charAt(tokens.end(index) - 1));
    }

    private boolean isTail(int index) {
        char sign = tokens.first(index);
        return tokens.kind(index) == Tokens.Kind.PUNCT && (Signs.isCloser(sign) || Signs.isTerminal(sign));
    }

    private boolean isEnd(int terminal, int last, int after) {
        int next = last + 1;
        if (tokens.touchesPrevious(next)) {
            return false;
        }
        while (next < after - 1 && Signs.isOpener(tokens.first(next))) {
            next++;
        }
        if (Character.isLowerCase(tokens.first(next))) {
            return false;
        }
        if (tokens.is(terminal, "!") || tokens.is(terminal, "?")) {
            return true;
        }
        return !isAbbreviation(terminal, next);
    }

    private boolean isAbbreviation(int terminal, int next) {
        boolean ownToken = tokens.kind(terminal) == Tokens.Kind.PUNCT;
        if (ownToken && !tokens.touchesPrevious(terminal)) {
            return false;
        }
        String word = ownToken ? tokens.lower(terminal - 1) : withoutLast(tokens.lower(terminal));
        if (ownToken && tokens.isNumber(terminal - 1)) {
            return false;
        }
        boolean initial =
                word.length() == 1 && tokens.isCapitalized(ownToken ? terminal - 1 : terminal) && !word.equals("i");
        if (initial || NEVER_LAST.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBERS.contains(word) && tokens.isNumber(next)) {
            return true;
        }
        boolean perhaps = !ownToken || PERHAPS_LAST.contains(word);
        return perhaps && !OPENERS.contains(tokens.text(next).toLowerCase(Locale.ROOT));
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
