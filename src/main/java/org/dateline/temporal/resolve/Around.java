package org.dateline.temporal.resolve;

import java.util.Set;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Results;
import org.dateline.temporal.phrase.Tense;

/**
 * The words around a phrase.
 *
 * @param passage its sentence
 * @param first index of its first token
 * @param last index of its last token
 */
record Around(Passage passage, int first, int last) {

    private static final int REACH = 10;
    private static final Set<String> PROMISES = Set.of("will", "shall", "'ll", "’ll", "ll");
    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "below", "above", "exceeding");

    Tense.View view() {
        return Tense.of(passage, first, last);
    }

    /** The word before the phrase in small letters, or the empty string. */
    String before() {
        return passage.isWord(first - 1) ? passage.lower(first - 1) : "";
    }

    /** "up from", "compared with a loss of $3 million": figures of another time stand against those of this one. */
    boolean compares() {
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH); i--) {
            if (passage.is(i, ";")) {
                return false;
            }
            if (passage.isWord(i) && COMPARING.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a third-quarter loss": figures of a period are told, as they are once it is over. */
    boolean tellsResults() {
        return Results.areToldOf(passage, first, last);
    }

    /** "They will meet in March", "On Monday they will vote", "as early as Monday": only the future can be meant. */
    boolean isPromised() {
        if (Tense.isSurelyAhead(passage, first)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH) && isInClause(i); i--) {
            if (PROMISES.contains(passage.lower(i))) {
                return view() == Tense.View.AHEAD;
            }
        }
        int from = last + 1 + (passage.is(last + 1, ",") ? 1 : 0);
        for (int i = from; opens() && i < Math.min(passage.after(), from + REACH) && isInClause(i); i++) {
            if (PROMISES.contains(passage.lower(i))) {
                return true;
            }
            if (passage.lower(i).equals("that") || passage.lower(i).endsWith("ed")) {
                return false;
            }
        }
        return false;
    }

    private boolean isInClause(int index) {
        return passage.isWord(index) || passage.is(index, "'ll") || passage.is(index, "’ll");
    }

    /** Whether the phrase opens its sentence, behind a preposition at most. */
    boolean opens() {
        return first - passage.first() <= 1;
    }
}
