package org.dateline.event.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Actor;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who has been named so far in an article, so that "he", "the pair" and a bare surname can be followed. */
final class ArticleMemory {

    /** Shorter parts of a name ("Al", "de") are no name of their own. */
    private static final int SHORTEST_ALIAS = 2;

    private static final int MOST_PAIRS = 4;

    private final Map<String, Actor> byAlias = new HashMap<>();
    private final Map<String, Actor> byOffice = new HashMap<>();
    private final Deque<List<Actor>> pairs = new ArrayDeque<>();
    private final Set<String> strangers = new HashSet<>();
    private List<Actor> group = List.of();
    private @Nullable Actor person;
    private @Nullable Actor state;
    private @Nullable Actor organisation;

    /** Introduces a person by each part of the name. */
    void introduce(Tokens name, Actor actor) {
        for (int i = 0; i < name.size(); i++) {
            if (name.isWord(i) && name.isCapitalized(i) && name.text(i).length() >= SHORTEST_ALIAS) {
                byAlias.put(name.text(i), actor);
            }
        }
    }

    Optional<Actor> byAlias(String word) {
        return Optional.ofNullable(byAlias.get(word));
    }

    void holds(String office, Actor actor) {
        byOffice.put(office, actor);
    }

    Optional<Actor> byOffice(String office) {
        return Optional.ofNullable(byOffice.get(office));
    }

    /** Introduces somebody of whom no party is known, by the last part of the name. */
    void introduceStranger(String surname) {
        strangers.add(surname);
    }

    boolean isStranger(String word) {
        return strangers.contains(word);
    }

    void sawPair(List<Actor> actors) {
        pairs.addFirst(List.copyOf(actors));
        if (pairs.size() > MOST_PAIRS) {
            pairs.removeLast();
        }
    }

    /** The two last named together, of whom none is one of others: whoever thanks "the two sides" is not of them. */
    List<Actor> pairBeside(Set<String> others) {
        return pairs.stream()
                .filter(pair -> pair.stream().noneMatch(actor -> others.contains(actor.code())))
                .findFirst()
                .orElse(List.of());
    }

    /** All who were last named together, for "they". */
    void sawGroup(List<Actor> actors) {
        group = List.copyOf(actors);
    }

    List<Actor> group() {
        return group;
    }

    /** @param actor null where the last person named is of no known party */
    void topicPerson(@Nullable Actor actor) {
        person = actor;
    }

    Optional<Actor> person() {
        return Optional.ofNullable(person);
    }

    void topicState(Actor actor) {
        state = actor;
    }

    Optional<Actor> state() {
        return Optional.ofNullable(state);
    }

    void topicOrganisation(Actor actor) {
        organisation = actor;
    }

    Optional<Actor> organisation() {
        return Optional.ofNullable(organisation);
    }
}
