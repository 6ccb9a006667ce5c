package org.dateline.event.step;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.event.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param actors who acts
 * @param recipients who receives
 * @param place where, as the text names it, or null
 * @param leading those of the actors who are the verb's subject; all of them for a noun
 * @param followed whether an actor was named by a pronoun or the like
 * @param own whether the trigger's own phrase names an actor, rather than the clause around it
 * @param named what the text calls the subject
 */
record Roles(
        List<Actor> actors,
        List<Actor> recipients,
        @Nullable String place,
        List<Actor> leading,
        boolean followed,
        boolean own,
        Named named) {

    /**
     * What the text calls a subject.
     *
     * @param words "Iranian opposition group"; empty where only a pronoun names it
     * @param plural whether a verb goes with it in the plural
     */
    record Named(String words, boolean plural) {}

    Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        leading = List.copyOf(leading);
    }

    Roles withRecipients(List<Actor> others) {
        return new Roles(actors, others, place, leading, followed, own, named);
    }

    boolean hasActor(Actor actor) {
        return actors.stream().anyMatch(other -> other.code().equals(actor.code()));
    }

    /** Whether somebody takes part in both, on whichever side. */
    boolean shareParty(Roles other) {
        return Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(one -> Stream.concat(other.actors.stream(), other.recipients.stream())
                        .anyMatch(two -> two.code().equals(one.code())));
    }

    /** Whether the two share a party on the acting side. */
    boolean shareActor(Roles other) {
        return other.actors.stream().anyMatch(this::hasActor);
    }
}
