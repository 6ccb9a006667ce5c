package org.dateline.event.step;

import org.dateline.temporal.Anchor;
import org.dateline.temporal.ResolvedTime;

/**
 * A time expression in its sentence.
 *
 * @param index its place among the article's times
 * @param time the expression
 * @param first index of its first token
 * @param last index of its last token
 * @param owner the token of the predicate it belongs to by its place, or -1
 */
record TimePlace(int index, ResolvedTime time, int first, int last, int owner) {

    /** Its preposition, an article and a few words. */
    private static final int REACH = 6;

    /** Whether it is reckoned from an event that stands close behind it: "two days after the summit". */
    boolean hangsOn(TriggerMatch trigger) {
        boolean onEvent = time.anchor().kind() == Anchor.Kind.EVENT;
        return onEvent && !trigger.isVerb() && trigger.first() > last && trigger.first() - last <= REACH;
    }

    int distance(int token) {
        return token < first ? first - token : Math.max(0, token - last);
    }
}
