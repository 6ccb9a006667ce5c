package org.dateline.event.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Actor;
import org.dateline.event.actor.ActorMention;
import org.dateline.event.actor.ActorMention.How;
import org.dateline.event.actor.ActorResolver;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.lexicon.TriggerLexicon;

/**
 * Whom a noun phrase stands for: "Iran’s army" for Iran, "his party" for nobody known, "a Chinese newspaper" neither.
 */
final class NamedParties {

    /** What stands behind these is told of beside the act. */
    private static final Set<String> ASIDE = Set.of(
            "after",
            "before",
            "following",
            "during",
            "despite",
            "amid",
            "while",
            "when",
            "where",
            "because",
            "as",
            "since",
            "until",
            "but",
            "who",
            "which",
            "whose",
            "if",
            "unless",
            "although",
            "than",
            ";",
            "(");

    private static final Set<String> OF_PLACE = Set.of("in", "at", "near", "from", "by", "through", "via", "across");

    private final SentenceSyntax sentence;
    private final List<ActorMention> mentions;
    private final TriggerLexicon lexicon = TriggerLexicon.load();

    NamedParties(SentenceSyntax sentence, List<ActorMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The parties that a phrase stands for. */
    List<ActorMention> of(NounPhrase phrase) {
        if (isBystander(phrase)) {
            return List.of();
        }
        List<ActorMention> found = new ArrayList<>();
        for (ActorMention mention : ActorResolver.within(mentions, phrase)) {
            // "ethnic Albanians" are of the state they live in
            if (!sentence.is(mention.first() - 1, "ethnic")) {
                standing(mention, phrase).ifPresent(found::add);
            }
        }
        return found.size() == 2 ? ofOnePeople(found) : found;
    }

    /** "Bosnian Serbs" are of Bosnia; "Turkish Cypriots" of Cyprus, the island that both peoples share. */
    private static List<ActorMention> ofOnePeople(List<ActorMention> two) {
        ActorMention first = two.getFirst();
        ActorMention second = two.getLast();
        boolean joined =
                first.how() == How.DEMONYM && second.how() == How.DEMONYM && second.first() == first.last() + 1;
        boolean island = second.actors().getFirst().code().equals("CYP");
        return !joined ? two : List.of(island ? second : first);
    }

    private Optional<ActorMention> standing(ActorMention mention, NounPhrase phrase) {
        if (mention.last() >= phrase.last()) {
            return Optional.of(mention);
        }
        boolean owner = sentence.is(mention.last() + 1, "'s") || sentence.is(mention.last() + 1, "’s");
        boolean pronoun = mention.how() == How.ANAPHOR && mention.first() == mention.last();
        boolean thing = sentence.is(mention.first(), "its");
        if (pronoun && !thing && !lexicon.isAgent(sentence.lower(phrase.last()))) {
            return Optional.empty();
        }
        if (mention.how() != How.PERSON && isFormer(phrase)) {
            return Optional.empty();
        }
        boolean owned = (owner && mention.isPerson()) || pronoun;
        return Optional.of(
                owned
                        ? new ActorMention(
                                mention.first(),
                                mention.last(),
                                mention.actors().stream()
                                        .map(actor -> new Actor(actor.code(), actor.lane(), actor.lane()))
                                        .toList(),
                                mention.how())
                        : mention);
    }

    private boolean isFormer(NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (sentence.is(i, "former") || sentence.is(i, "ex")) {
                return true;
            }
        }
        return false;
    }

    /** "the Chinese news agency" is not China: its head says so. */
    boolean isBystander(NounPhrase phrase) {
        boolean agency = sentence.is(phrase.last(), "agency") && sentence.is(phrase.last() - 1, "news");
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (lexicon.bystanders().contains(sentence.lower(i))) {
                return true;
            }
        }
        return agency;
    }

    /** Whom the act concerns: the first other party in what follows the trigger, where it is no place or aside. */
    List<Actor> concerned(TriggerMatch match, List<Actor> acting) {
        for (int i = match.last() + 1; i < sentence.to(); i++) {
            if (ASIDE.contains(sentence.lower(i)) || opensOwnClause(i)) {
                return List.of();
            }
            Optional<ActorMention> mention = startingAt(i);
            if (mention.isEmpty() || isPlace(i) || isMeasure(i, mention.get())) {
                continue;
            }
            List<Actor> others = mention.get().actors().stream()
                    .filter(actor ->
                            acting.stream().noneMatch(other -> other.code().equals(actor.code())))
                    .toList();
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    private Optional<ActorMention> startingAt(int token) {
        return mentions.stream()
                .filter(mention -> mention.first() == token && mention.how() != How.ANAPHOR)
                .filter(mention ->
                        sentence.phraseAt(token).filter(this::isBystander).isEmpty())
                .findFirst();
    }

    private boolean isPlace(int token) {
        int before = sentence.phraseAt(token).map(NounPhrase::first).orElse(token) - 1;
        return OF_PLACE.contains(sentence.lower(before));
    }

    /** "violates UN sanctions" is not done to the UN. */
    private boolean isMeasure(int token, ActorMention mention) {
        return sentence.phraseAt(token)
                .filter(phrase -> mention.last() < phrase.last())
                .flatMap(phrase -> lexicon.nounAt(sentence.tokens(), phrase.last()))
                .filter(noun -> noun.value().kind().equals("SANCTION"))
                .isPresent();
    }

    /** ", and Spain said": another subject begins. */
    private boolean opensOwnClause(int token) {
        boolean joins = sentence.is(token, "and") || sentence.is(token, ",");
        boolean another = joins
                && sentence.groupAt(token + 1)
                        .filter(group -> group.is(Shape.FINITE))
                        .isPresent();
        return another
                || (joins
                        && sentence.phraseStartingAt(token + 1)
                                .flatMap(phrase -> sentence.groupAt(phrase.last() + 1))
                                .filter(group -> group.is(Shape.FINITE))
                                .isPresent());
    }
}
