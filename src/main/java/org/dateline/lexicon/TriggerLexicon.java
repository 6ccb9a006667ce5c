package org.dateline.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Inflection.Form;
import org.dateline.text.Tokens;

/** The verbs and nouns of data/lexicon that tell of an event, in all their forms. Immutable once loaded. */
public final class TriggerLexicon {

    private static final class Holder {
        private static final TriggerLexicon LOADED = new TriggerLexicon();
    }

    /**
     * A verb's form and what it belongs to.
     *
     * @param trigger the entry
     * @param form which form of it stands in the text
     */
    public record Verb(Trigger trigger, Form form) {}

    private final PhraseTable<Verb> verbs = PhraseTable.folded();
    private final PhraseTable<Trigger> nouns = PhraseTable.folded();
    private final PhraseTable<String> content = PhraseTable.folded();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, String> thirds = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> support = new HashSet<>();
    private final Set<String> bystanders = new HashSet<>();
    private final Set<String> agents = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private int size;

    private TriggerLexicon() {
        Tsv.read("data/lexicon/triggers-verbs.tsv").rows().forEach(this::addVerb);
        Tsv.read("data/lexicon/triggers-nouns.tsv").rows().forEach(this::addNoun);
        Tsv.read("data/lexicon/triggers-content.tsv")
                .rows()
                .forEach(row -> content.put(row.get("phrase"), row.get("kind")));
        for (Tsv.Row row : Tsv.read("data/lexicon/triggers-support.tsv").rows()) {
            String third = Inflection.third(row.get("verb"));
            Inflection.verb(row.get("verb"), row.optional("past")).keySet().forEach(form -> {
                support.add(form);
                thirds.putIfAbsent(form, third);
                bases.putIfAbsent(form, row.get("verb"));
            });
        }
        nouns("data/lexicon/triggers-bystanders.tsv", bystanders);
        nouns("data/lexicon/triggers-agents.tsv", agents);
        nouns("data/lexicon/triggers-people.tsv", people);
    }

    private static void nouns(String table, Set<String> into) {
        for (Tsv.Row row : Tsv.read(table).rows()) {
            into.add(row.get("noun"));
            into.add(Inflection.third(row.get("noun")));
        }
    }

    public static TriggerLexicon load() {
        return Holder.LOADED;
    }

    private void addVerb(Tsv.Row row) {
        String base = row.get("verb");
        int cut = base.indexOf(' ');
        String first = cut < 0 ? base : base.substring(0, cut);
        String rest = cut < 0 ? "" : base.substring(cut);
        Trigger trigger = trigger(row, base, false);
        String third = Inflection.third(first);
        Inflection.verb(first, row.optional("past")).forEach((form, what) -> {
            verbs.put(form + rest, new Verb(trigger, what));
            forms.putIfAbsent(form, what);
            thirds.putIfAbsent(form, third);
            bases.putIfAbsent(form, first);
        });
        size++;
    }

    private void addNoun(Tsv.Row row) {
        String base = row.get("noun");
        Trigger trigger = trigger(row, base, true);
        nouns.put(base, trigger);
        String plural = row.get("plural");
        if (!plural.equals("-") && !plural.equals(base)) {
            nouns.put(plural.isEmpty() ? Inflection.third(base) : plural, trigger);
        }
        size++;
    }

    private static Trigger trigger(Tsv.Row row, String base, boolean noun) {
        Set<Trigger.Hint> hints = EnumSet.noneOf(Trigger.Hint.class);
        for (String hint : row.list("hints")) {
            hints.add(Trigger.Hint.valueOf(hint.toUpperCase(Locale.ROOT)));
        }
        return new Trigger(
                base,
                noun,
                row.get("kind"),
                row.optional("mode"),
                roles(row.list("actor")),
                roles(row.list("recipient")),
                hints);
    }

    private static List<String> roles(List<String> roles) {
        return roles.equals(List.of("-")) ? List.of() : roles;
    }

    /** The longest verb with its particles that starts at a token. */
    public Optional<PhraseTable.Match<Verb>> verbAt(Tokens tokens, int index) {
        return verbs.longestAt(tokens, index);
    }

    public Optional<PhraseTable.Match<Trigger>> nounAt(Tokens tokens, int index) {
        return nouns.longestAt(tokens, index);
    }

    /** Words inside a saying that tell what kind of act it is: the kind's name. */
    public Optional<PhraseTable.Match<String>> contentAt(Tokens tokens, int index) {
        return content.longestAt(tokens, index);
    }

    /** Which form of a known verb a lower-case word is. */
    public Optional<Form> formOf(String lower) {
        return Optional.ofNullable(forms.get(lower));
    }

    /** The present tense with "he": "tells" for "told". */
    public Optional<String> presentOf(String lower) {
        return Optional.ofNullable(thirds.get(lower));
    }

    /** Whether a verb only carries the noun after it: "held talks". */
    public boolean isSupport(String lower) {
        return support.contains(lower);
    }

    /** Nouns whose phrase stands for no state: "newspaper", "company". */
    public Set<String> bystanders() {
        return Set.copyOf(bystanders);
    }

    /** Nouns of those who act for a state: "army", "delegations". */
    public boolean isAgent(String lower) {
        return agents.contains(lower);
    }

    /** Nouns of those who act in a state but not for it: "rebels", "opposition". */
    public boolean isPeople(String lower) {
        return people.contains(lower);
    }

    /** The base form of a known verb: "tell" for "told". */
    public Optional<String> baseOf(String lower) {
        return Optional.ofNullable(bases.get(lower));
    }

    /** How many verbs and nouns it knows. */
    public int size() {
        return size;
    }
}
