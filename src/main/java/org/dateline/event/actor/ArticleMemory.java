package org.dateline.event.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Actor;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who has been named so far in an article, so that "he", "the pair" and a bare surname can be followed. */
final class ArticleMemory {

    /** Shorter parts of a name ("Al", "de") are no name of their own. */
    private static final int SHORTEST_ALIAS = 2;

    private final Map<String, Actor> byAlias = new HashMap<>();
    private final Map<String, Actor> byOffice = new HashMap<>();
    private List<Actor> pair = List.of();
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

    void sawPair(List<Actor> actors) {
        pair = List.copyOf(actors);
    }

    List<Actor> pair() {
        return pair;
    }

    void topicPerson(Actor actor) {
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
