package org.dateline.event.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Tsv;

/** Words that stand for a party named earlier. */
final class Anaphors {

    /** What such a word can stand for. */
    enum Stands {
        PAIR,
        /** A pair, as states and not as the persons who lead them. */
        STATES,
        PERSON,
        STATE,
        ORGANISATION
    }

    private static final class Holder {
        private static final Anaphors LOADED = new Anaphors();
    }

    private final Map<String, Stands> nouns = new HashMap<>();
    private final Set<String> needsTwo = new HashSet<>();

    private Anaphors() {
        for (Tsv.Row row : Tsv.read("data/lexicon/triggers-anaphors.tsv").rows()) {
            nouns.put(row.get("noun"), Stands.valueOf(row.get("stands").toUpperCase(Locale.ROOT)));
            if ("two".equals(row.optional("needs"))) {
                needsTwo.add(row.get("noun"));
            }
        }
    }

    static Anaphors load() {
        return Holder.LOADED;
    }

    Optional<Stands> noun(String lower) {
        return Optional.ofNullable(nouns.get(lower));
    }

    /** Whether a noun stands for a pair only after "two" or "both". */
    boolean needsTwo(String lower) {
        return needsTwo.contains(lower);
    }

    static Optional<Stands> pronoun(String lower) {
        return switch (lower) {
            case "he", "she", "him", "his", "her", "himself", "herself" -> Optional.of(Stands.PERSON);
            case "they", "them", "their", "themselves" -> Optional.of(Stands.PAIR);
            case "it", "its", "itself" -> Optional.of(Stands.STATE);
            default -> Optional.empty();
        };
    }
}
