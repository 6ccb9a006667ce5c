package org.dateline.event.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.lexicon.TriggerLexicon;

/** First step: which words of a sentence may tell of an event. */
final class TriggerSpotter {

    private final TriggerLexicon lexicon = TriggerLexicon.load();

    List<TriggerMatch> spot(SentenceSyntax sentence) {
        List<TriggerMatch> found = new ArrayList<>();
        for (VerbGroup group : sentence.groups()) {
            lexicon.verbAt(sentence.tokens(), group.head())
                    .filter(match -> match.last() < sentence.to())
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

    private static boolean overlaps(TriggerMatch other, int first, int last) {
        return other.first() <= last && first <= other.last();
    }
}
