package org.dateline.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private ActorLexicon() {}

    /** Reads states.tsv, organisations.tsv, offices.tsv and holders.tsv from the class path. */
    public static ActorLexicon load() {
        ActorLexicon lexicon = new ActorLexicon();
        Tsv.read("data/lexicon/states.tsv").rows().forEach(lexicon::state);
        Tsv.read("data/lexicon/organisations.tsv").rows().forEach(lexicon::organisation);
        Tsv.read("data/lexicon/offices.tsv").rows().forEach(lexicon::office);
        Tsv.read("data/lexicon/holders.tsv").rows().forEach(lexicon::holder);
        return lexicon;
    }

    /** The longest name that starts at a token. */
    public Optional<PhraseTable.Match<ActorName>> longestAt(Tokens tokens, int index) {
        return names.longestAt(tokens, index);
    }

    /** The same without regard to case, for text in capitals. */
    public Optional<PhraseTable.Match<ActorName>> folded(Tokens tokens, int index) {
        return foldedNames.longestAt(tokens, index);
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
    }

    private void office(Tsv.Row row) {
        String title = row.get("title");
        Office office = new Office(title, Office.Rank.valueOf(row.get("rank").toUpperCase(Locale.ROOT)));
        offices.put(title, office);
        offices.put(title + "s", office);
    }

    private void holder(Tsv.Row row) {
        String code = row.get("holder_of");
        if (!lanes.containsKey(code)) {
            throw new IllegalArgumentException(row.place() + " names no known state or organisation: " + code);
        }
        String to = row.get("to");
        Tenure tenure = new Tenure(
                row.get("person"),
                row.get("office"),
                first(sure(row.get("from"))),
                to.equals("..") ? null : last(sure(to)));
        put(row.get("person"), person(ActorName.Sort.PERSON, code, tenure));
        all(row, "aliases", person(ActorName.Sort.PERSON, code, tenure));
        all(row, "surnames", person(ActorName.Sort.SURNAME, code, tenure));
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

    /** A date without the mark that says it is about right. */
    private static String sure(String date) {
        return date.endsWith("~") ? date.substring(0, date.length() - 1) : date;
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
