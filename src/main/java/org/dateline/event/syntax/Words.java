package org.dateline.event.syntax;

import java.util.Set;

/** Closed classes of English words that the grammar leans on. */
final class Words {

    static final Set<String> BE =
            Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m");
    static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "’ve");
    static final Set<String> DO = Set.of("do", "does", "did");
    static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "did");
    static final Set<String> MODALS = Set.of(
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "must",
            "wo",
            "’ll",
            "'ll",
            "cannot",
            "won't",
            "won’t",
            "wouldn't",
            "wouldn’t",
            "can't",
            "can’t",
            "couldn't",
            "couldn’t");
    static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "cannot", "neither", "nor");
    /** May stand between an auxiliary and its verb. */
    static final Set<String> BETWEEN = Set.of("both", "all", "also", "not", "never", "now", "only", "once", "again");

    static final Set<String> FIXED_VERBS = Set.of("will", "would", "shall", "could", "may", "might", "must", "should");
    static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "although",
            "though",
            "while",
            "whilst",
            "when",
            "where",
            "if",
            "unless",
            "whether",
            "after",
            "before",
            "as",
            "since",
            "until",
            "who",
            "which",
            "whose",
            "whom",
            "amid",
            "but",
            "so",
            "than");

    /** Of these the ones that also stand before a mere noun phrase. */
    static final Set<String> ALSO_PREPOSITIONS = Set.of("as", "after", "before", "since", "until", "amid", "than");

    /** Before a name, with a full stop. */
    static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen", "rep", "gov", "prof",
            "rev", "st", "jr");

    private Words() {}

    static boolean isNegation(String lower) {
        return NEGATIONS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
    }
}
