package org.dateline.event.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Actor;
import org.dateline.event.actor.ActorMention;
import org.dateline.event.actor.ActorMention.How;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.lexicon.TriggerLexicon;

/**
 * Those who act in a state that their own words do not name: "Rebels in Peru", "The president threatened a curfew in
 * Lima". They go by their own name, in the lane of the state whose place the sentence tells.
 */
final class DomesticParties {

    private static final Set<String> OF_PLACE =
            Set.of("in", "at", "near", "of", "from", "across", "throughout", "outside");

    private static final Set<String> PLACES = Set.of(
            "city",
            "town",
            "village",
            "capital",
            "port",
            "province",
            "region",
            "state",
            "district",
            "territory",
            "island",
            "north",
            "south",
            "east",
            "west",
            "border",
            "countryside",
            "mountains",
            "jungle");

    private final SentenceSyntax sentence;
    private final List<ActorMention> mentions;
    private final TriggerLexicon lexicon = TriggerLexicon.load();

    DomesticParties(SentenceSyntax sentence, List<ActorMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The party that a phrase without a known name stands for; empty where the sentence tells no place of it. */
    Optional<ActorMention> of(NounPhrase phrase) {
        if (!isPeople(phrase)) {
            return Optional.empty();
        }
        return behind(phrase).or(this::onlyPlace).map(place -> {
            Actor people = people(phrase, place.actors().getFirst());
            return new ActorMention(phrase.first(), phrase.last(), List.of(people), How.ANAPHOR);
        });
    }

    /**
     * Those whom a state's own government or people act upon, "bans the opposition": people of the state that the
     * phrase names, or else of the one that acts.
     */
    Optional<Actor> ruled(NounPhrase phrase, Actor state) {
        if (!isPeople(phrase)) {
            return Optional.empty();
        }
        boolean foreign = mentions.stream()
                .filter(mention -> mention.first() <= phrase.last() && phrase.first() <= mention.last())
                .anyMatch(mention -> !code(mention).equals(state.code()));
        return foreign ? Optional.empty() : Optional.of(people(phrase, state));
    }

    private Actor people(NounPhrase phrase, Actor state) {
        return new Actor(state.code(), name(phrase) + ", " + state.lane(), state.lane());
    }

    /** Whether a phrase is of those who act in public life, and not formerly. */
    boolean isPeople(NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            boolean former = sentence.is(i, "former") || sentence.is(i, "ex");
            if (former || lexicon.bystanders().contains(sentence.lower(i))) {
                return false;
            }
        }
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            boolean people = lexicon.isPeople(sentence.lower(i)) || sentence.is(i, "ethnic");
            if (people || lexicon.isAgent(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Striking miners in Peru" */
    private Optional<ActorMention> behind(NounPhrase phrase) {
        int preposition = phrase.last() + 1;
        return OF_PLACE.contains(sentence.lower(preposition)) ? placeAt(preposition) : Optional.empty();
    }

    /** "… threatened a curfew in Lima": the place of the sentence, where it has one. */
    private Optional<ActorMention> onlyPlace() {
        Optional<ActorMention> found = Optional.empty();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean place = sentence.is(i, "in") || sentence.is(i, "at") || sentence.is(i, "near");
            Optional<ActorMention> here = place ? placeAt(i) : Optional.empty();
            if (here.isPresent() && found.isPresent() && !code(here.get()).equals(code(found.get()))) {
                return Optional.empty();
            }
            found = here.isPresent() ? here : found;
        }
        return found;
    }

    private static String code(ActorMention mention) {
        return mention.actors().getFirst().code();
    }

    private Optional<ActorMention> placeAt(int preposition) {
        Optional<NounPhrase> first = sentence.phraseStartingAt(preposition + 1);
        // "in the old city of Lima"
        Optional<NounPhrase> whole = first.filter(phrase -> sentence.is(phrase.last() + 1, "of"))
                .flatMap(phrase -> sentence.phraseStartingAt(phrase.last() + 2));
        return first.flatMap(this::placeIn).or(() -> whole.flatMap(this::placeIn));
    }

    /** "in Lima", "in the Peruvian capital"; "in the Peruvian raid" is no place. */
    private Optional<ActorMention> placeIn(NounPhrase phrase) {
        return mentions.stream()
                .filter(mention -> mention.first() <= phrase.last() && phrase.first() <= mention.last())
                .filter(mention -> mention.last() >= phrase.last() || PLACES.contains(sentence.lower(phrase.last())))
                .filter(mention ->
                        mention.how() == How.NAME || mention.how() == How.SEAT || mention.how() == How.DEMONYM)
                .findFirst();
    }

    private String name(NounPhrase phrase) {
        boolean article = sentence.is(phrase.first(), "the")
                || sentence.is(phrase.first(), "a")
                || sentence.is(phrase.first(), "an");
        int first = article && phrase.last() > phrase.first() ? phrase.first() + 1 : phrase.first();
        String words = Headline.text(sentence, first, phrase.last() + 1);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
