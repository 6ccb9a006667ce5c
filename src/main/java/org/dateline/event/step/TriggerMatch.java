package org.dateline.event.step;

import java.util.Optional;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.lexicon.Trigger;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A trigger at its place.
 *
 * @param syntax the sentence
 * @param trigger the lexicon's entry
 * @param first index of its first token
 * @param last index of its last token
 * @param group the verb group it is the head of, or null for a noun
 */
record TriggerMatch(
        SentenceSyntax syntax,
        Trigger trigger,
        int first,
        int last,
        @Nullable VerbGroup group) {

    Span span() {
        return syntax.tokens().span(first, last);
    }

    /** The noun phrase that a noun trigger is the head of. */
    Optional<NounPhrase> phrase() {
        return syntax.phraseAt(last);
    }

    /** The verb's group, or the nearest verb group before a noun. */
    Optional<VerbGroup> governing() {
        return group != null ? Optional.of(group) : syntax.groupBefore(first);
    }

    boolean isVerb() {
        return group != null;
    }
}
