package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** Words beside a date are so many tokens away at most. */
    private static final int NEAR = 3;

    private static final int LOST_REACH = 10;
    private static final int DEFER_REACH = 8;

    /** What data/lexicon/tense-words.tsv says of a word, as its header explains. */
    enum Cue {
        AHEAD,
        BACK,
        GOVERNS,
        NO_PAST,
        NEAR,
        DEFERS,
        LOST,
        PARTICIPLE
    }

    private Tense() {}

    /** The words of the table. */
    static Map<String, Set<Cue>> cues() {
        Map<String, Set<Cue>> cues = new HashMap<>();
        for (Tsv.Row row : Tsv.read("data/lexicon/tense-words.tsv").rows()) {
            Cue cue = Cue.valueOf(row.get("view").toUpperCase(Locale.ROOT).replace('-', '_'));
            cues.computeIfAbsent(row.get("word"), absent -> EnumSet.noneOf(Cue.class))
                    .add(cue);
        }
        return cues;
    }

    static boolean looksAhead(Passage passage, int index) {
        return of(passage, index, index) == View.AHEAD;
    }

    /**
     * The view at a phrase: that of the words beside it; else the nearest telling word before it in its clause, else
     * the nearest after it. "Monday's vote" is told by what follows alone: the clause around it has its own time.
     */
    public static View of(Passage passage, int first, int last) {
        if (isSurelyAhead(passage, first)) {
            return View.AHEAD;
        }
        boolean owner = passage.isOwner(last + 1);
        int from = Math.max(passage.first(), owner ? first - NEAR : first - REACH);
        for (int i = first - 1; i >= from; i--) {
            if (passage.is(i, ";")) {
                break;
            }
            View before = viewOf(passage, i, first - i);
            if (before == View.AHEAD && !owner) {
                return isLost(passage, i, last) ? View.BACK : View.AHEAD;
            }
            if (before != View.UNTOLD && !owner) {
                return before;
            }
            if (before == View.AHEAD && passage.has(i, Cue.NEAR)) {
                return View.AHEAD;
            }
        }
        int reach = Math.min(passage.after(), last + 1 + REACH);
        for (int i = last + 1; i < reach; i++) {
            View after = viewOf(passage, i, i - last);
            if (after != View.UNTOLD) {
                return after == View.AHEAD && isLost(passage, i, i) ? View.BACK : after;
            }
        }
        boolean limit = passage.is(first - 1, "by") || passage.is(first - 1, "until") || passage.is(first, "until");
        return limit ? View.AHEAD : View.UNTOLD;
    }

    /** Whether some word of a sentence looks ahead: "will", "expected". */
    public static boolean tellsOfPlans(Passage passage) {
        for (int i = passage.first(); i < passage.after(); i++) {
            boolean name = passage.is(i, "may") && passage.isCapitalized(i);
            if (passage.has(i, Cue.AHEAD) && !name) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the past of a verb without "-ed": "met", "began". */
    public static boolean isIrregularPast(Passage passage, int index) {
        return passage.has(index, Cue.BACK) || passage.has(index, Cue.PARTICIPLE);
    }

    /** Whether "had" at an index tells of an earlier past: "had begun", "had not yet met"; not "had nine members". */
    public static boolean isPluperfect(Passage passage, int index) {
        if (!passage.is(index, "had")) {
            return false;
        }
        for (int i = index + 1; i <= index + NEAR; i++) {
            String word = passage.lower(i);
            if (word.endsWith("ed") || word.endsWith("en") || passage.has(i, Cue.PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a past is told near a phrase: "A year before, nobody had thought of it". */
    public static boolean isPluperfectNear(Passage passage, int first, int last) {
        for (int i = Math.max(passage.first(), first - LOST_REACH);
                i <= Math.min(passage.after() - 1, last + LOST_REACH);
                i++) {
            if (isPluperfect(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /** Words that leave no doubt: "as early as Monday", "set for Thursday", "have until Sunday". */
    public static boolean isSurelyAhead(Passage passage, int first) {
        return isLimit(passage, first) || isDeferred(passage, first);
    }

    /** "have until Sunday", "adjourned until Monday": the time is still to come. */
    private static boolean isDeferred(Passage passage, int first) {
        if (!passage.is(first - 1, "until") && !passage.is(first - 1, "till")) {
            return false;
        }
        if (passage.is(first - 2, "has")) {
            return true;
        }
        for (int i = first - 2; i >= Math.max(passage.first(), first - DEFER_REACH); i--) {
            if (passage.has(i, Cue.DEFERS)) {
                return true;
            }
        }
        return false;
    }

    /** "as early as Monday", "set for Thursday", "come Monday". */
    private static boolean isLimit(Passage passage, int first) {
        boolean soonest = passage.is(first - 1, "as")
                && (passage.is(first - 2, "early") || passage.is(first - 2, "soon"))
                && passage.is(first - 3, "as");
        boolean set = passage.is(first - 1, "for") && (passage.is(first - 2, "set") || passage.is(first - 2, "due"));
        return soonest
                || (set && !passage.is(first - 3, "was") && !passage.is(first - 3, "been"))
                || (passage.is(first - 1, "come") && first - 1 == passage.first());
    }

    /** "had been due on Monday", "was due on Monday but", "planned for Monday was cancelled": it came to nothing. */
    private static boolean isLost(Passage passage, int ahead, int last) {
        for (int i = ahead - 1; i >= Math.max(passage.first(), ahead - NEAR); i--) {
            if (passage.has(i, Cue.LOST) || passage.is(i, "had")) {
                return true;
            }
        }
        boolean past = passage.is(ahead - 1, "was") || passage.is(ahead - 1, "were");
        for (int i = last + 1; i < Math.min(passage.after(), last + LOST_REACH); i++) {
            if (passage.has(i, Cue.LOST) || (past && passage.is(i, "but"))) {
                return true;
            }
        }
        return false;
    }

    private static View viewOf(Passage passage, int index, int distance) {
        if (!passage.isWord(index)) {
            return View.UNTOLD;
        }
        if (passage.is(index, "to") && passage.isWord(index + 1)) {
            return infinitive(passage, index);
        }
        // "will be held", "to be signed": the participle says nothing, the word before it does
        if (passage.is(index - 1, "be") || passage.is(index - 1, "being")) {
            return View.UNTOLD;
        }
        // "will have a meeting": the word before it tells
        if (passage.is(index, "have") && (passage.is(index - 1, "will") || passage.is(index - 1, "shall"))) {
            return View.UNTOLD;
        }
        if (passage.has(index, Cue.NEAR)) {
            return distance <= NEAR ? View.AHEAD : View.UNTOLD;
        }
        if (passage.has(index, Cue.BACK)) {
            return View.BACK;
        }
        // "a planned visit", "the expected vote" look ahead; so does "is scheduled", but not "had planned"
        if (passage.has(index, Cue.AHEAD)) {
            boolean capitalName = passage.is(index, "may") && passage.isCapitalized(index);
            return capitalName ? View.UNTOLD : View.AHEAD;
        }
        return isRegularPast(passage, index) ? View.BACK : View.UNTOLD;
    }

    private static boolean isRegularPast(Passage passage, int index) {
        if (!passage.endsIn(index, 'd') || passage.has(index, Cue.NO_PAST)) {
            return false;
        }
        String word = passage.lower(index);
        return word.length() > 3 && word.endsWith("ed");
    }

    /** "to be held", "agreed to meet" look ahead; "to the", "failed to meet" do not. */
    private static View infinitive(Passage passage, int index) {
        // "Cabinet to Decide Tuesday": a headline's future
        boolean headline = passage.isCapitalized(index + 1) && passage.isCapitalized(index - 1);
        if (passage.has(index - 1, Cue.GOVERNS) || passage.is(index + 1, "be") || headline) {
            return View.AHEAD;
        }
        return View.UNTOLD;
    }
}
