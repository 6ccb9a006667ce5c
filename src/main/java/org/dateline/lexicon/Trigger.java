package org.dateline.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that tells of an event, and where its parties stand in the sentence.
 *
 * @param base its base form, "hit out at"
 * @param noun whether it is a noun
 * @param kind name of PLOVER's type
 * @param mode PLOVER's mode, or null
 * @param actor where to look for who acts: {@code subj}, {@code obj}, {@code poss}, {@code mod}, {@code between} or a
 *     preposition; the first that yields one wins
 * @param recipient where to look for who receives, likewise
 * @param hints what else is known of it
 */
public record Trigger(
        String base,
        boolean noun,
        String kind,
        @Nullable String mode,
        List<String> actor,
        List<String> recipient,
        Set<Hint> hints) {

    public Trigger {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        hints = Set.copyOf(hints);
    }

    /** What the table says beside kind and parties. */
    public enum Hint {
        /** All parties act. */
        RECIPROCAL,
        /** What follows is what was said. */
        SPEECH,
        /** The place it leads to receives. */
        VISIT,
        /** What follows is only feared. */
        FEARED,
        /** What follows is only asked for. */
        ASKED,
        /** What follows is arranged. */
        PLANNED,
        /** What follows did not happen. */
        DENIED,
        /** May hold on: support, backing. */
        STATE,
        /** An event even where the clause's subject is its only party. */
        STRONG,
        /** The passive is a state of mind: "are opposed to", "is alarmed by". */
        STATIVE,
        /** An event only where both sides are named. */
        WEAK,
        /** A verb that no table has: an event only where what the clause means is plain. */
        UNLISTED
    }

    /** A verb that no table has. */
    public static Trigger unlisted(String verb) {
        return new Trigger(
                verb,
                false,
                "OTHER",
                null,
                List.of("subj"),
                List.of("obj", "with", "to", "against", "on", "from", "for"),
                Set.of(Hint.UNLISTED));
    }

    public boolean has(Hint hint) {
        return hints.contains(hint);
    }
}
