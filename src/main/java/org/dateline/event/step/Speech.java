package org.dateline.event.step;

import java.util.List;
import java.util.Set;
import org.dateline.event.Actor;

/**
 * A verb of saying with those who say it.
 *
 * @param match the verb
 * @param speakers who speaks, at least one
 */
record Speech(TriggerMatch match, List<Actor> speakers) {

    private static final Set<String> ANNOUNCING = Set.of("announce", "confirm", "note", "observe", "proclaim");

    /** Whether the speaker tells of an own or plain fact rather than alleging. */
    boolean announces() {
        return ANNOUNCING.contains(match.trigger().base());
    }

    /** Whether another trigger stands in what is said: after the verb of saying, with a verb of its own. */
    boolean reports(TriggerMatch other, ClauseArguments clause) {
        boolean after = other.first() > match.last();
        if (!after) {
            return false;
        }
        return match.syntax().groupAfter(match.last()).stream()
                .anyMatch(group -> group.first() <= other.last() || !clause.isBroken(match.last(), other.first()));
    }
}
