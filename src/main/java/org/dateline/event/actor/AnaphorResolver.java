package org.dateline.event.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Actor;
import org.dateline.event.actor.ActorMention.How;
import org.dateline.event.actor.Anaphors.Stands;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;

/** Follows "he", "its", "the two leaders" and "the bloc" to whom the article named before. */
final class AnaphorResolver {

    private final ArticleMemory memory;
    private final Anaphors anaphors = Anaphors.load();

    AnaphorResolver(ArticleMemory memory) {
        this.memory = memory;
    }

    /** @param before the sentence's mentions so far, in reading order */
    Optional<ActorMention> resolve(SentenceSyntax sentence, int i, List<ActorMention> before) {
        Optional<Stands> pronoun = Anaphors.pronoun(sentence.lower(i));
        if (pronoun.isPresent()) {
            return mention(i, i, followed(pronoun.get(), before));
        }
        if (!isDefinite(sentence.lower(i))) {
            return Optional.empty();
        }
        return sentence.phraseStartingAt(i).flatMap(phrase -> definite(sentence, phrase, before));
    }

    private Optional<ActorMention> definite(SentenceSyntax sentence, NounPhrase phrase, List<ActorMention> before) {
        if (phrase.last() - phrase.first() > 3 || holdsProperNoun(sentence, phrase)) {
            return Optional.empty();
        }
        return anaphors.noun(sentence.lower(phrase.last()))
                .flatMap(stands -> mention(phrase.first(), phrase.last(), followed(stands, before)));
    }

    private static boolean holdsProperNoun(SentenceSyntax sentence, NounPhrase phrase) {
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
            if (sentence.tokens().isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the US-led defence bloc" names the bloc, not its leader, where the article has named one. */
    Optional<ActorMention> blocLedBy(SentenceSyntax sentence, KnownName leader) {
        boolean led = sentence.is(leader.last() + 1, "-") && sentence.is(leader.last() + 2, "led");
        if (!led) {
            return Optional.empty();
        }
        return sentence.phraseAt(leader.first())
                .filter(phrase -> anaphors.noun(sentence.lower(phrase.last()))
                        .filter(stands -> stands == Stands.ORGANISATION)
                        .isPresent())
                .flatMap(phrase -> mention(
                        leader.first(),
                        phrase.last(),
                        memory.organisation().map(List::of).orElse(List.of())));
    }

    private List<Actor> followed(Stands stands, List<ActorMention> before) {
        return switch (stands) {
            case PAIR -> memory.pair();
            case PERSON -> person(before);
            case STATE -> state(before);
            case ORGANISATION -> memory.organisation().map(List::of).orElse(List.of());
        };
    }

    /** The sentence's own subject comes first in English, so the first person named is the likelier "he". */
    private List<Actor> person(List<ActorMention> before) {
        return before.stream()
                .filter(ActorMention::isPerson)
                .map(mention -> mention.actors().getFirst())
                .findFirst()
                .or(memory::person)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Actor> state(List<ActorMention> before) {
        return before.stream()
                .filter(mention ->
                        mention.how() != How.ANAPHOR && mention.actors().size() == 1)
                .map(mention -> mention.actors().getFirst())
                .findFirst()
                .map(actor -> new Actor(actor.code(), actor.lane(), actor.lane()))
                .or(memory::state)
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isDefinite(String lower) {
        return switch (lower) {
            case "the", "both", "these", "those", "this", "that", "two" -> true;
            default -> false;
        };
    }

    private static Optional<ActorMention> mention(int first, int last, List<Actor> actors) {
        return actors.isEmpty() ? Optional.empty() : Optional.of(new ActorMention(first, last, actors, How.ANAPHOR));
    }
}
