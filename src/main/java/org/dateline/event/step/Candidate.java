package org.dateline.event.step;

import java.util.Map;
import org.dateline.event.EventKind;

/**
 * A trigger with its parties and status: an event that has no date yet.
 *
 * @param match the trigger
 * @param kind PLOVER's type
 * @param roles who takes part
 * @param reality how real it is
 * @param things by token, what each "it" and "them" of the sentence stands for
 */
record Candidate(TriggerMatch match, EventKind kind, Roles roles, Reality reality, Map<Integer, String> things) {

    Candidate {
        things = Map.copyOf(things);
    }

    Candidate with(EventKind other) {
        return new Candidate(match, other, roles, reality, things);
    }

    Candidate with(Roles other) {
        return new Candidate(match, kind, other, reality, things);
    }

    /** The token that a time is compared with: the verb, or the noun's last word. */
    int predicate() {
        return match.group() != null ? match.group().head() : match.last();
    }
}
