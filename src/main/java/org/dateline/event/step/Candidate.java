package org.dateline.event.step;

import org.dateline.event.EventKind;

/**
 * A trigger with its parties and status: an event that has no date yet.
 *
 * @param match the trigger
 * @param kind PLOVER's type
 * @param roles who takes part
 * @param reality how real it is
 */
record Candidate(TriggerMatch match, EventKind kind, Roles roles, Reality reality) {

    /** The token that a time is compared with: the verb, or the noun's last word. */
    int predicate() {
        return match.group() != null ? match.group().head() : match.last();
    }
}
