package org.dateline.event.actor;

import java.util.List;
import org.dateline.event.Actor;

/**
 * Words that name parties.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param actors whom they name, at least one
 * @param how how that is known
 */
public record ActorMention(int first, int last, List<Actor> actors, How how) {

    public ActorMention {
        actors = List.copyOf(actors);
    }

    /** How the party was recognised. */
    public enum How {
        NAME,
        DEMONYM,
        /** A capital or palace stands for its government. */
        SEAT,
        PERSON,
        /** "he", "the pair", "the bloc": followed inside the article. */
        ANAPHOR
    }

    public boolean isPerson() {
        return how == How.PERSON;
    }

    /** Whether it is one person, by name or as "he". */
    boolean isOnePerson() {
        Actor first = actors.getFirst();
        boolean followed = how == How.ANAPHOR && actors.size() == 1;
        return isPerson() || (followed && !first.name().equals(first.lane()));
    }
}
