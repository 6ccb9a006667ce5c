package org.dateline.event.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.actor.ActorMention;
import org.dateline.event.actor.ActorResolver;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.jspecify.annotations.Nullable;

/**
 * What was last done something to, so that a headline need not say "it": the object of the verb before in the sentence,
 * else of the last verb of the sentence before. Where neither has one the pronoun stays.
 */
final class Things {

    private @Nullable String one;
    private @Nullable String several;

    /** What each "it" and "them" of a sentence that is a verb's object stands for, by token. */
    Map<Integer, String> meant(SentenceSyntax sentence, List<ActorMention> mentions) {
        Map<Integer, String> meant = new HashMap<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean it = sentence.is(i, "it");
            if (!(it || sentence.is(i, "them")) || !isObject(sentence, i) || names(mentions, i)) {
                continue;
            }
            int token = i;
            Optional.ofNullable(lastBefore(sentence, mentions, i, it))
                    .or(() -> Optional.ofNullable(it ? one : several))
                    .ifPresent(thing -> meant.put(token, thing));
        }
        return meant;
    }

    private static boolean names(List<ActorMention> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.first() <= token && token <= mention.last());
    }

    private static boolean isObject(SentenceSyntax sentence, int i) {
        boolean afterVerb =
                sentence.groupAt(i - 1).filter(group -> group.head() == i - 1).isPresent();
        return afterVerb && sentence.groupAt(i + 1).isEmpty();
    }

    /** Takes note of what a sentence speaks of. */
    void read(SentenceSyntax sentence, List<ActorMention> mentions) {
        one = lastBefore(sentence, mentions, sentence.to(), true);
        several = lastBefore(sentence, mentions, sentence.to(), false);
    }

    /** The last object of a verb before a token; of several things also the last behind a preposition. */
    private static @Nullable String lastBefore(
            SentenceSyntax sentence, List<ActorMention> mentions, int token, boolean singular) {
        String found = null;
        for (NounPhrase phrase : sentence.phrases()) {
            boolean object = sentence.groupAt(phrase.first() - 1)
                    .filter(group -> group.head() == phrase.first() - 1)
                    .isPresent();
            boolean counts = object || (!singular && sentence.isPrepositional(phrase));
            if (counts && phrase.last() < token && isThing(sentence, mentions, phrase, singular)) {
                found = text(sentence, phrase);
            }
        }
        return found;
    }

    private static boolean isThing(
            SentenceSyntax sentence, List<ActorMention> mentions, NounPhrase phrase, boolean singular) {
        boolean noun = sentence.tag(phrase.last()) == PartOfSpeech.NOUN && !sentence.isTime(phrase.last());
        boolean plural = sentence.lower(phrase.last()).endsWith("s");
        boolean party =
                ActorResolver.within(mentions, phrase).stream().anyMatch(mention -> mention.last() >= phrase.last());
        return noun
                && plural != singular
                && !party
                && !Headline.text(sentence, phrase.first(), phrase.last() + 1).isEmpty()
                && !isPossessive(sentence.lower(phrase.first()));
    }

    private static boolean isPossessive(String lower) {
        return lower.equals("his") || lower.equals("her") || lower.equals("its") || lower.equals("their");
    }

    /** "a draft" is "the draft" when it is told of again. */
    private static String text(SentenceSyntax sentence, NounPhrase phrase) {
        boolean article = sentence.is(phrase.first(), "a") || sentence.is(phrase.first(), "an");
        String words = Headline.text(sentence, article ? phrase.first() + 1 : phrase.first(), phrase.last() + 1);
        return article ? "the " + words : words;
    }
}
