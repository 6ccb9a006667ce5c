package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Names of states, peoples, capitals, seats of government, organisations and office holders. Case is kept, so "US" is
 * not "us" and "Turkey" no bird; a headline in capitals may ask with {@link #folded}. Immutable once loaded, safe to
 * share.
 */
public final class ActorLexicon {

    private final PhraseTable<ActorName> names = PhraseTable.caseSensitive();
    private final PhraseTable<ActorName> foldedNames = PhraseTable.folded();
    private final PhraseTable<Office> offices = PhraseTable.folded();
    private final Map<String, String> lanes = new HashMap<>();
    private final NameGuard guard = NameGuard.read();

    private ActorLexicon() {}

    /** Reads states.tsv, organisations.tsv, offices.tsv, holders.tsv and places.tsv from the class path. */
    public static ActorLexicon load() {
        ActorLexicon lexicon = new ActorLexicon();
        Tsv.read("data/lexicon/states.tsv").rows().forEach(lexicon::state);
        Tsv.read("data/lexicon/organisations.tsv").rows().forEach(lexicon::organisation);
        Tsv.read("data/lexicon/offices.tsv").rows().forEach(lexicon::office);
        lexicon.holders(Tsv.read("data/lexicon/holders.tsv").rows());
        return lexicon;
    }

    /**
     * The longest name that starts at a token, unless it is part of a name that means something else: "Mexico" in "New
     * Mexico", "Jordan" in "Michael Jordan".
     */
    public Optional<PhraseTable.Match<ActorName>> longestAt(Tokens tokens, int index) {
        return names.longestAt(tokens, index).flatMap(match -> guard.pass(tokens, match));
    }

    /** The same without regard to case, for text in capitals. */
    public Optional<PhraseTable.Match<ActorName>> folded(Tokens tokens, int index) {
        return foldedNames.longestAt(tokens, index).flatMap(match -> guard.pass(tokens, match));
    }

    /** The longest title of office that starts at a token: "prime minister". */
    public Optional<PhraseTable.Match<Office>> officeAt(Tokens tokens, int index) {
        return offices.longestAt(tokens, index);
    }

    /** What a timeline lane of a code is called; the code itself if it is unknown. */
    public String lane(String code) {
        return lanes.getOrDefault(code, code);
    }

    public boolean knows(String code) {
        return lanes.containsKey(code);
    }

    /**
     * Which of several people of one name is meant in a text of a day: who held an office then, else who held one
     * nearest to it.
     *
     * @param day the text's date, or null where it is not known; then the first listed
     */
    public static ActorName meantAt(List<ActorName> candidates, @Nullable LocalDate day) {
        if (day == null || candidates.size() == 1) {
            return candidates.getFirst();
        }
        return candidates.stream()
                .min(Comparator.comparingLong(
                        name -> name.tenure() == null ? 0 : name.tenure().distance(day)))
                .orElseThrow();
    }

    private void state(Tsv.Row row) {
        String code = row.get("code");
        String name = row.get("name");
        lanes.put(code, name);
        put(name, new ActorName(ActorName.Sort.STATE, code, name, name, null));
        all(row, "aliases", new ActorName(ActorName.Sort.STATE, code, name, name, null));
        all(row, "people", new ActorName(ActorName.Sort.PEOPLE, code, name, name, null));
        all(row, "capital", new ActorName(ActorName.Sort.CAPITAL, code, name, name, null));
        all(row, "seats", new ActorName(ActorName.Sort.SEAT, code, name, name, null));
        row.list("former").forEach(old -> put(old, new ActorName(ActorName.Sort.STATE, code, name, old, null)));
        row.list("ambiguous").forEach(guard::doubt);
    }

    private void organisation(Tsv.Row row) {
        String code = row.get("code");
        String lane = row.get("lane");
        lanes.put(code, lane);
        ActorName name = new ActorName(ActorName.Sort.ORGANISATION, code, lane, lane, null);
        put(row.get("name"), name);
        if (!code.equals(row.get("name")) && code.length() <= 6) {
            put(code, name);
        }
        all(row, "aliases", name);
        all(row, "seats", new ActorName(ActorName.Sort.SEAT, code, lane, lane, null));
        row.list("ambiguous").forEach(guard::doubt);
    }

    private void office(Tsv.Row row) {
        String title = row.get("title");
        Office office = new Office(title, Office.Rank.valueOf(row.get("rank").toUpperCase(Locale.ROOT)));
        offices.put(title, office);
        String plural = row.get("plural");
        offices.put(plural.isEmpty() ? title + "s" : plural, office);
        guard.title(title);
    }

    /** All names of a person stand for each of the person's offices. */
    private void holders(List<Tsv.Row> rows) {
        Map<String, Set<String>> fullNames = new HashMap<>();
        Map<String, Set<String>> surnames = new HashMap<>();
        for (Tsv.Row row : rows) {
            String person = row.get("person");
            Set<String> full = fullNames.computeIfAbsent(person, name -> new LinkedHashSet<>());
            full.add(person);
            full.addAll(row.list("aliases"));
            surnames.computeIfAbsent(person, name -> new LinkedHashSet<>()).addAll(row.list("surnames"));
        }
        for (Tsv.Row row : rows) {
            Tenure tenure = tenure(row);
            String code = row.get("holder_of");
            fullNames
                    .getOrDefault(tenure.person(), Set.of())
                    .forEach(name -> put(name, person(ActorName.Sort.PERSON, code, tenure)));
            surnames.getOrDefault(tenure.person(), Set.of())
                    .forEach(name -> put(name, person(ActorName.Sort.SURNAME, code, tenure)));
        }
    }

    private Tenure tenure(Tsv.Row row) {
        String code = row.get("holder_of");
        if (!lanes.containsKey(code)) {
            throw new IllegalArgumentException(row.place() + " names no known state or organisation: " + code);
        }
        String to = row.get("to");
        return new Tenure(
                row.get("person"),
                row.get("office"),
                PartialDate.parse(row.get("from")).first(),
                to.equals("..") ? null : PartialDate.parse(to).last());
    }

    private ActorName person(ActorName.Sort sort, String code, Tenure tenure) {
        return new ActorName(sort, code, lane(code), tenure.person(), tenure);
    }

    private void all(Tsv.Row row, String column, ActorName name) {
        row.list(column).forEach(phrase -> put(phrase, name));
    }

    private void put(String phrase, ActorName name) {
        names.put(phrase, name);
        foldedNames.put(phrase, name);
    }
}
