package org.dateline.temporal.phrase;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;

/** Which way the words around a phrase look: ahead ("will meet on Monday") or back ("met on Monday"). */
public final class Tense {

    /** Where the words look. */
    public enum View {
        AHEAD,
        BACK,
        UNTOLD
    }

    private static final int REACH = 14;

    private static final Set<String> AHEAD = words("ahead");
    private static final Set<String> GOVERNS_AHEAD = words("governs");
    private static final Set<String> BACK = words("back");
    private static final Set<String> NOT_PAST = words("no-past");

    private Tense() {}

    private static Set<String> words(String view) {
        return Tsv.read("data/lexicon/tense-words.tsv").rows().stream()
                .filter(row -> row.get("view").equals(view))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean looksAhead(Passage passage, int index) {
        return of(passage, index, index) == View.AHEAD;
    }

    /** The view at a phrase: the nearest telling word before it in its clause, else the nearest after it. */
    public static View of(Passage passage, int first, int last) {
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH); i--) {
            if (passage.is(i, ";")) {
                break;
            }
            View before = viewOf(passage, i);
            if (before != View.UNTOLD) {
                return before;
            }
        }
        int reach = Math.min(passage.after(), last + 1 + REACH);
        for (int i = last + 1; i < reach; i++) {
            View after = viewOf(passage, i);
            if (after != View.UNTOLD) {
                return after;
            }
        }
        boolean limit = passage.is(first - 1, "by") || passage.is(first - 1, "until") || passage.is(first, "until");
        return limit ? View.AHEAD : View.UNTOLD;
    }

    private static View viewOf(Passage passage, int index) {
        if (!passage.isWord(index)) {
            return View.UNTOLD;
        }
        String word = passage.tokens().lower(index);
        if (word.equals("to") && passage.isWord(index + 1)) {
            return infinitive(passage, index);
        }
        // "will be held", "to be signed": the participle says nothing, the word before it does
        if (passage.is(index - 1, "be") || passage.is(index - 1, "being")) {
            return View.UNTOLD;
        }
        if (BACK.contains(word)) {
            return View.BACK;
        }
        // "a planned visit", "the expected vote" look ahead; so does "is scheduled", but not "had planned"
        if (AHEAD.contains(word)) {
            boolean capitalName = word.equals("may") && passage.isCapitalized(index);
            return capitalName ? View.UNTOLD : View.AHEAD;
        }
        boolean past = word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word);
        return past ? View.BACK : View.UNTOLD;
    }

    /** "to be held", "agreed to meet" look ahead; "to the", "failed to meet" do not. */
    private static View infinitive(Passage passage, int index) {
        String governor = index > passage.first() ? passage.text(index - 1).toLowerCase(Locale.ROOT) : "";
        if (GOVERNS_AHEAD.contains(governor) || passage.is(index + 1, "be")) {
            return View.AHEAD;
        }
        return View.UNTOLD;
    }
}
