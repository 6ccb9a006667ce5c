package org.dateline.event.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.actor.ActorMention;
import org.dateline.event.actor.ActorMention.How;
import org.dateline.event.actor.ActorResolver;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup.Shape;

/** What the text calls a subject, for the headline: leaders by their usual names, others in the text's own words. */
final class SubjectWords {

    /** A longer subject would leave no room for what was done. */
    private static final int LONGEST = 48;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

    private final SentenceSyntax sentence;
    private final List<ActorMention> mentions;

    SubjectWords(SentenceSyntax sentence, List<ActorMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** No words where a pronoun names one of them, or they are too many. */
    Roles.Named of(List<NounPhrase> phrases) {
        boolean plural = phrases.size() > 1 || (phrases.size() == 1 && isPlural(phrases.getFirst()));
        String full = joined(phrases.stream().map(phrase -> words(phrase, true)).toList());
        String brief =
                joined(phrases.stream().map(phrase -> words(phrase, false)).toList());
        String words = full.length() <= LONGEST ? full : brief.length() <= LONGEST ? brief : "";
        return new Roles.Named(words, plural);
    }

    /** "Palestinians", "envoys of Peru"; "United States" goes with a singular. */
    private boolean isPlural(NounPhrase phrase) {
        boolean named = ActorResolver.within(mentions, phrase).stream()
                .anyMatch(mention -> mention.how() != How.DEMONYM
                        && (mention.last() == phrase.last() || (mention.isPerson() && mention.last() > phrase.last())));
        return !named
                && isPluralForm(sentence.lower(phrase.last()))
                && (sentence.tag(phrase.last()) == PartOfSpeech.NOUN
                        || (phrase.first() == sentence.from() && phrase.first() == phrase.last())
                        || isPeople(phrase));
    }

    private static boolean isPluralForm(String word) {
        return word.endsWith("s") || word.endsWith("men") || word.equals("people") || word.equals("police");
    }

    private boolean isPeople(NounPhrase phrase) {
        return ActorResolver.within(mentions, phrase).stream()
                .anyMatch(mention -> mention.last() == phrase.last() && mention.how() == How.DEMONYM);
    }

    private static String joined(List<String> names) {
        if (names.contains("")) {
            return "";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** @param chain whether "of Peru" behind the phrase belongs to it */
    private String words(NounPhrase phrase, boolean chain) {
        List<ActorMention> inside = ActorResolver.within(mentions, phrase);
        if (holds(phrase, POSSESSIVES) || sentence.tag(phrase.first()) == PartOfSpeech.PRON) {
            return "";
        }
        boolean followed = inside.stream().anyMatch(mention -> mention.how() == How.ANAPHOR);
        if (followed) {
            return "";
        }
        Optional<ActorMention> whole = inside.stream()
                .filter(mention -> mention.isPerson() && mention.last() >= phrase.last())
                .findFirst();
        if (whole.isPresent()) {
            return Headline.names(whole.get().actors());
        }
        int first = ARTICLES.contains(sentence.lower(phrase.first())) ? phrase.first() + 1 : phrase.first();
        boolean of = chain && (sentence.is(phrase.last() + 1, "of") || sentence.is(phrase.last() + 1, "from"));
        int last = of
                ? sentence.phraseStartingAt(phrase.last() + 2)
                        .filter(next -> !holds(next, POSSESSIVES))
                        .map(NounPhrase::last)
                        .orElse(phrase.last())
                : phrase.last();
        return first > last ? "" : Headline.text(sentence, first, last + 1);
    }

    private boolean holds(NounPhrase phrase, Set<String> words) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (words.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject of its own stands between two tokens, for cutting a headline. */
    static Optional<Integer> nextSubject(SentenceSyntax sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joins = sentence.is(i, "and") || sentence.is(i, ",") || sentence.is(i, "but");
            int next = i + 1;
            while (joins && (sentence.isTime(next) || sentence.isTime(next + 1))) {
                next++;
            }
            Optional<NounPhrase> phrase = joins ? sentence.phraseStartingAt(next) : Optional.empty();
            boolean acts = phrase.flatMap(each -> sentence.groupAt(each.last() + 1))
                    .filter(group -> group.is(Shape.FINITE))
                    .isPresent();
            if (acts) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
