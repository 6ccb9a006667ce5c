package org.dateline.temporal.resolve;

import java.util.Set;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Results;
import org.dateline.temporal.phrase.Sense;
import org.dateline.temporal.phrase.Tense;
import org.dateline.text.Span;

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
    private static final Set<String> PLANS = Set.of("due", "expected", "scheduled", "planned", "slated", "set", "to");
    private static final Set<String> PRESENT = Set.of("is", "are");
    private static final Set<String> OWNERS = Set.of("the", "a", "its", "their", "his", "her", "our", "that", "this");
    private static final int NEAR = 4;
    private static final Set<String> IN = Set.of("in", "for", "of", "during");
    private static final Set<String> AGAINST = Set.of("from", "than", "after", "since", "before", "against", "with");
    private static final Set<String> HABITS =
            Set.of("usually", "typically", "normally", "traditionally", "customarily");
    private static final Set<String> FOLLOWS = Set.of("follows", "followed", "following");
    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "below", "above", "exceeding");

    Tense.View view() {
        return Tense.of(passage, first, last);
    }

    /** The words of the phrase in the text. */
    Span span() {
        return passage.tokens().span(first, last);
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

    /**
     * "after a weak second quarter", "than in the first quarter", "from last year's quarter": a period that another one
     * is set against.
     */
    boolean isStandard() {
        int at = first - 1;
        for (int steps = 0; steps < NEAR && isInClause(at) && !IN.contains(passage.lower(at)); steps++) {
            if (AGAINST.contains(passage.lower(at))) {
                return true;
            }
            at--;
        }
        return IN.contains(passage.lower(at)) && AGAINST.contains(passage.lower(at - 1));
    }

    /** "a third-quarter loss": figures of a period are told, as they are once it is over. */
    boolean tellsResults() {
        return Results.areToldOf(passage, first, last);
    }

    /** "usually meets on Tuesday", "is typically weak in the second quarter": what comes again, not one time. */
    boolean isHabitual() {
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH) && isInClause(i); i--) {
            if (HABITS.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "this quarter's loss", "this quarter's net income". */
    boolean ownsResults() {
        boolean owner = passage.is(last + 1, "'s") || passage.is(last + 1, "’s");
        return owner && Results.areAt(passage, last + 2);
    }

    /** "The offer follows Tuesday's vote": what comes behind an event is told when both have been. */
    boolean isFollowed() {
        boolean owner = passage.is(last + 1, "'s") || passage.is(last + 1, "’s");
        return owner && FOLLOWS.contains(before());
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

    /** "will be shut until May", "is due by Dec. 4": promised, or planned as it is told. */
    boolean isToCome() {
        if (view() != Tense.View.AHEAD) {
            return false;
        }
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH) && isInClause(i); i--) {
            if (PLANS.contains(passage.lower(i))) {
                return PRESENT.contains(passage.lower(i - 1));
            }
        }
        return isPromised();
    }

    private boolean isInClause(int index) {
        return passage.isWord(index) || passage.is(index, "'ll") || passage.is(index, "’ll");
    }

    /** "still recovering from the 26 December flood": the day is part of a name, and nothing new happens on it. */
    boolean isAttribute(Meaning meaning) {
        boolean dated = meaning instanceof Meaning.Named named && named.day() > 0;
        boolean owned = OWNERS.contains(passage.lower(first - 1)) || passage.is(first - 1, "'s");
        owned |= passage.is(first, "the") && passage.has(first + 1, Sense.NUMBER);
        return dated && owned && passage.isWord(last + 1);
    }

    /** Whether the phrase opens its sentence, behind a preposition at most. */
    boolean opens() {
        return first - passage.first() <= 1;
    }
}
