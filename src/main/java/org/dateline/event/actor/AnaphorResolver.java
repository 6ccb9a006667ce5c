package org.dateline.event.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Actor;
import org.dateline.event.actor.ActorMention.How;
import org.dateline.event.actor.Anaphors.Stands;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;

/** Follows "he", "its", "the two leaders" and "the bloc" to whom the article named before. */
final class AnaphorResolver {

    private final ArticleMemory memory;
    private final Anaphors anaphors = Anaphors.load();

    private final Set<String> organisations;

    /** @param organisations the codes of those that are no states */
    AnaphorResolver(ArticleMemory memory, Set<String> organisations) {
        this.memory = memory;
        this.organisations = organisations;
    }

    /** @param before the sentence's mentions so far, in reading order */
    Optional<ActorMention> resolve(SentenceSyntax sentence, int i, List<ActorMention> before) {
        Optional<Stands> pronoun = Anaphors.pronoun(sentence.lower(i));
        if (pronoun.isPresent()) {
            return mention(i, i, ofPronoun(sentence, i, pronoun.get(), before));
        }
        if (!isDefinite(sentence.lower(i))) {
            return Optional.empty();
        }
        return sentence.phraseStartingAt(i).flatMap(phrase -> definite(sentence, phrase, before));
    }

    private List<Actor> ofPronoun(SentenceSyntax sentence, int i, Stands stands, List<ActorMention> before) {
        return switch (stands) {
            case PAIR -> group(sentence, i, before);
            case STATE -> isObject(sentence, i) ? List.of() : state(sentence, i, before);
            default -> followed(stands, sentence, i, before);
        };
    }

    /** In "rejected it" a thing is meant far more often than a state. */
    private static boolean isObject(SentenceSyntax sentence, int i) {
        boolean verbBefore = sentence.groupAt(i - 1).isPresent() || sentence.tag(i - 1) == PartOfSpeech.ADP;
        return sentence.is(i, "it") && verbBefore && sentence.groupAt(i + 1).isEmpty();
    }

    private Optional<ActorMention> definite(SentenceSyntax sentence, NounPhrase phrase, List<ActorMention> before) {
        boolean others = sentence.is(phrase.last() + 1, "of");
        if (phrase.last() - phrase.first() > 3 || holdsProperNoun(sentence, phrase) || others) {
            return Optional.empty();
        }
        String noun = sentence.lower(phrase.last());
        if (anaphors.needsTwo(noun) && !saysTwo(sentence, phrase)) {
            return Optional.empty();
        }
        return anaphors.noun(noun)
                .flatMap(stands -> mention(
                        phrase.first(),
                        phrase.last(),
                        fitting(noun, followed(stands, sentence, phrase.first(), before))));
    }

    /** "the two countries" are none with an agency among them. */
    private List<Actor> fitting(String noun, List<Actor> actors) {
        boolean land = noun.equals("countries") || noun.equals("nations");
        return land && actors.stream().anyMatch(actor -> organisations.contains(actor.code())) ? List.of() : actors;
    }

    private static boolean saysTwo(SentenceSyntax sentence, NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (sentence.is(i, "two") || sentence.is(i, "both")) {
                return true;
            }
        }
        return false;
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

    private List<Actor> followed(Stands stands, SentenceSyntax sentence, int token, List<ActorMention> before) {
        return switch (stands) {
            case PAIR -> pair(sentence, token, before);
            case STATES ->
                pair(sentence, token, before).stream()
                        .map(AnaphorResolver::plain)
                        .toList();
            case PERSON -> person(before);
            case STATE -> state(sentence, sentence.to(), before);
            case ORGANISATION -> memory.organisation().map(List::of).orElse(List.of());
        };
    }

    /**
     * Those whom the sentence has joined, if a new clause tells more of them; else the last pair that nobody of this
     * sentence belongs to.
     */
    private List<Actor> pair(SentenceSyntax sentence, int token, List<ActorMention> before) {
        boolean object = nearest(sentence, token, before).isPresent();
        return Pairs.in(sentence, object ? List.of() : before)
                .orElseGet(() -> memory.pairBeside(before.stream()
                        .flatMap(mention -> mention.actors().stream())
                        .map(Actor::code)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** "their": of those whom the sentence joins, of its one subject with a plural name, else of the last group. */
    private List<Actor> group(SentenceSyntax sentence, int i, List<ActorMention> before) {
        Optional<List<Actor>> joined = Pairs.joined(sentence, before);
        if (joined.isPresent()) {
            return joined.get();
        }
        Optional<ActorMention> nearest = nearest(sentence, i, before);
        boolean plural = sentence.is(i, "their")
                && nearest.filter(mention -> sentence.lower(mention.last()).endsWith("s")
                                || mention.actors().size() > 1)
                        .isPresent();
        return plural ? nearest.get().actors() : memory.group();
    }

    /** The last party named before a token in the same clause. */
    private static Optional<ActorMention> nearest(SentenceSyntax sentence, int token, List<ActorMention> before) {
        int opening = token - 1;
        while (sentence.holds(opening) && !sentence.isClauseBreak(opening)) {
            opening--;
        }
        int from = opening;
        return before.stream()
                .filter(mention -> mention.first() > from && mention.last() < token)
                .findFirst();
    }

    /** The sentence's own subject comes first in English, so the first person named is the likelier "he". */
    private List<Actor> person(List<ActorMention> before) {
        return before.stream()
                .filter(ActorMention::isOnePerson)
                .map(mention -> mention.actors().getFirst())
                .findFirst()
                .or(memory::person)
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * The subject of the token's own clause comes before that of the sentence: "until Ruritania ended its blockade".
     */
    private List<Actor> state(SentenceSyntax sentence, int token, List<ActorMention> before) {
        List<ActorMention> single = before.stream()
                .filter(mention ->
                        mention.how() != How.ANAPHOR && mention.actors().size() == 1)
                .toList();
        return nearest(sentence, token, before)
                .filter(mention -> mention.actors().size() == 1 && !isHe(sentence, mention))
                .or(() -> single.stream().findFirst())
                .map(mention -> mention.actors().getFirst())
                .map(AnaphorResolver::plain)
                .or(memory::state)
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isHe(SentenceSyntax sentence, ActorMention mention) {
        return mention.how() == How.ANAPHOR && mention.first() == mention.last() && !sentence.is(mention.first(), "it");
    }

    private static Actor plain(Actor actor) {
        return new Actor(actor.code(), actor.lane(), actor.lane());
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
