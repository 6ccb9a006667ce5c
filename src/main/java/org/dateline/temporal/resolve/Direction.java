package org.dateline.temporal.resolve;

import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Tense;

/** Says in words why a bare name was read backward or forward. */
final class Direction {

    static final String NO_PUBLICATION =
            "The article's publication date is not known, so the phrase has no place on the calendar yet.";

    private Direction() {}

    static String note(Meaning.Step step, Tense.View view, boolean forward) {
        if (step != Meaning.Step.NONE) {
            return "The words say which one is meant.";
        }
        if (forward) {
            return "The words around it look ahead.";
        }
        return view == Tense.View.UNTOLD
                ? "Nothing around it looks ahead, and news tells of the latest one."
                : "The words around it look back.";
    }

    static String against(Meaning.Step step, boolean forward) {
        if (step != Meaning.Step.NONE) {
            return "the words say otherwise";
        }
        return forward ? "the words around the phrase look ahead" : "nothing around the phrase looks ahead";
    }
}
