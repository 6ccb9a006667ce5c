package org.dateline.event.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.lexicon.Trigger;
import org.dateline.lexicon.TriggerLexicon;

/** First step: which words of a sentence may tell of an event. */
final class TriggerSpotter {

    private static final Set<String> COPULAS = Set.of(
            "be",
            "is",
            "are",
            "was",
            "were",
            "been",
            "being",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "'s",
            "’s",
            "become",
            "becomes",
            "became",
            "remain",
            "remains",
            "remained",
            "seem",
            "seems",
            "seemed",
            "appear",
            "appears",
            "appeared",
            "stay",
            "stays",
            "stayed",
            "feel",
            "feels",
            "felt",
            "get",
            "gets",
            "got");

    private final TriggerLexicon lexicon = TriggerLexicon.load();

    List<TriggerMatch> spot(SentenceSyntax sentence) {
        List<TriggerMatch> found = new ArrayList<>();
        for (VerbGroup group : sentence.groups()) {
            // "refused to sign": the second verb is a part of the first one's phrase
            lexicon.verbAt(sentence.tokens(), group.head())
                    .filter(match -> match.last() < sentence.to())
                    .filter(match -> found.stream().noneMatch(other -> overlaps(other, match.first(), match.first())))
                    .ifPresent(match -> found.add(
                            new TriggerMatch(sentence, match.value().trigger(), match.first(), match.last(), group)));
        }
        for (NounPhrase phrase : sentence.phrases()) {
            noun(sentence, phrase, found);
        }
        found.sort(Comparator.comparingInt(TriggerMatch::first));
        return found;
    }

    /** The phrase's head tells what it is: "peace talks" are talks, a "meeting room" is no meeting. */
    private void noun(SentenceSyntax sentence, NounPhrase phrase, List<TriggerMatch> found) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            var match = lexicon.nounAt(sentence.tokens(), i);
            if (match.isEmpty()
                    || match.get().last() >= sentence.to()
                    || match.get().last() < phrase.last()) {
                continue;
            }
            boolean taken = found.stream()
                    .anyMatch(other ->
                            overlaps(other, match.get().first(), match.get().last()));
            if (!taken) {
                found.add(new TriggerMatch(
                        sentence,
                        match.get().value(),
                        match.get().first(),
                        match.get().last(),
                        null));
            }
            return;
        }
    }

    /**
     * The first finite verb that no table has, or that it has as too weak a word, for a sentence in which nothing else
     * tells of an event.
     */
    Optional<TriggerMatch> unlisted(SentenceSyntax sentence) {
        return sentence.groups().stream()
                .filter(group -> group.is(Shape.FINITE) && !sentence.isQuoted(group.head()))
                .filter(group -> {
                    String verb = sentence.lower(group.head());
                    return lexicon.verbAt(sentence.tokens(), group.head())
                                    .filter(match -> match.value().trigger().has(Trigger.Hint.SPEECH)
                                            || !match.value().trigger().has(Trigger.Hint.WEAK))
                                    .isEmpty()
                            && !COPULAS.contains(verb);
                })
                .findFirst()
                .map(group -> new TriggerMatch(
                        sentence, Trigger.unlisted(sentence.lower(group.head())), group.head(), group.head(), group));
    }

    private static boolean overlaps(TriggerMatch other, int first, int last) {
        return other.first() <= last && first <= other.last();
    }
}
