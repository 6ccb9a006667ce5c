package org.dateline.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that say how real the verb or noun after them is: "plan", "fear", "possible", "refuse". Immutable once loaded.
 */
public final class GovernorLexicon {

    private static final class Holder {
        private static final GovernorLexicon LOADED = new GovernorLexicon();
    }

    /** What a governing word makes of what it governs. */
    public enum Effect {
        PLANNED,
        HYPOTHETICAL,
        NEGATED,
        /** It did happen: "managed to". */
        REAL,
        ONGOING
    }

    private final Map<String, Effect> verbs = new HashMap<>();
    private final Map<String, Effect> nouns = new HashMap<>();
    private final Map<String, Effect> adjectives = new HashMap<>();
    private final Map<String, Effect> prepositions = new HashMap<>();

    private GovernorLexicon() {
        for (Tsv.Row row : Tsv.read("data/lexicon/triggers-governors.tsv").rows()) {
            add(row);
        }
    }

    public static GovernorLexicon load() {
        return Holder.LOADED;
    }

    private void add(Tsv.Row row) {
        String word = row.get("word");
        Effect effect = Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
        switch (row.get("class")) {
            case "verb" ->
                Inflection.verb(word, row.optional("past")).keySet().forEach(form -> verbs.putIfAbsent(form, effect));
            case "noun" -> {
                nouns.putIfAbsent(word, effect);
                nouns.putIfAbsent(Inflection.third(word), effect);
            }
            case "adjective" -> adjectives.putIfAbsent(word, effect);
            case "preposition" -> prepositions.putIfAbsent(word, effect);
            default -> throw new IllegalArgumentException(row.place() + ": no such class " + row.get("class"));
        }
    }

    /** @param lower any form of a verb, in lower case */
    public Optional<Effect> verb(String lower) {
        return Optional.ofNullable(verbs.get(lower));
    }

    public Optional<Effect> noun(String lower) {
        return Optional.ofNullable(nouns.get(lower));
    }

    public Optional<Effect> adjective(String lower) {
        return Optional.ofNullable(adjectives.get(lower));
    }

    /** Words that open a condition: "if", "unless". */
    public Optional<Effect> condition(String lower) {
        return Optional.ofNullable(prepositions.get(lower));
    }
}
