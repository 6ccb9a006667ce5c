package org.dateline.event.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries: "has not left", "are set", "to attend".
 *
 * @param first index of its first token, an auxiliary, "to" or the verb itself
 * @param head index of the verb
 * @param shape what it can be the predicate of
 * @param tense when it looks
 * @param modal the modal verb in lower case, or null
 * @param negated whether a "not" or "never" stands in it
 * @param passive whether it is a passive: "was arrested", or a bare participle after a noun
 */
public record VerbGroup(
        int first,
        int head,
        Shape shape,
        Tense tense,
        @Nullable String modal,
        boolean negated,
        boolean passive) {

    /** What a verb group can be the predicate of. */
    public enum Shape {
        FINITE,
        INFINITIVE,
        /** "writing", with no auxiliary. */
        ING,
        /** "agreed by the two sides", with no auxiliary. */
        PARTICIPLE
    }

    /** When it looks. */
    public enum Tense {
        PAST,
        PERFECT,
        PLUPERFECT,
        PRESENT,
        PROGRESSIVE,
        FUTURE,
        NONE
    }

    public boolean is(Shape other) {
        return shape == other;
    }
}
