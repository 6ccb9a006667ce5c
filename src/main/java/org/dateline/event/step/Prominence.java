package org.dateline.event.step;

import java.util.Set;
import org.dateline.event.EventKind;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.lexicon.Trigger.Hint;

/**
 * How much of its sentence an event is: what the main verb tells is surely news, what a clause beside it tells is often
 * only background.
 *
 * @param factor 1 for the main verb, less for the rest
 * @param reason why, or empty for the main verb
 */
record Prominence(double factor, String reason) {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

    private static final Prominence MAIN = new Prominence(1, "");

    static Prominence of(Candidate candidate) {
        TriggerMatch match = candidate.match();
        VerbGroup group = match.group();
        if (group == null) {
            return new Prominence(0.9, "A noun tells it, which is less sure than a verb.");
        }
        if (match.trigger().has(Hint.SPEECH) && candidate.kind() == EventKind.STATEMENT) {
            return new Prominence(0.85, "It is only said; what is said may be the news.");
        }
        if (!group.is(Shape.FINITE) && !candidate.reality().isReal()) {
            return new Prominence(0.65, "It is only what another act is about.");
        }
        if (!group.is(Shape.FINITE)) {
            return new Prominence(0.92, "It is told beside the main verb.");
        }
        return opensBeside(match.syntax(), group)
                ? new Prominence(0.88, "It stands in a clause beside the main one.")
                : MAIN;
    }

    /** Whether "where", "after" or the like opens the clause of a verb; "that" and what is said count as the news. */
    private static boolean opensBeside(SentenceSyntax sentence, VerbGroup group) {
        for (int i = group.first() - 1; sentence.holds(i); i--) {
            if (sentence.groupAt(i).filter(other -> other.is(Shape.FINITE)).isPresent()) {
                return false;
            }
            boolean opens = sentence.isClauseBreak(i)
                    && !sentence.is(i, "that")
                    && sentence.tokens().isWord(i);
            if (opens || RELATIVES.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
