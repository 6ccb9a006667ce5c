package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An event that the news names without its date: "the fall of the Berlin Wall".
 *
 * @param name usual name, without "the"
 * @param aliases other names
 * @param edtf a day, or first and last day with a slash
 * @param first first day
 * @param last last day, included
 * @param sort what it is
 * @param place where, or empty
 */
public record NamedDay(
        String name, List<String> aliases, String edtf, LocalDate first, LocalDate last, Sort sort, String place) {

    /** What a named event is. */
    public enum Sort {
        GAMES,
        SUMMIT,
        TREATY,
        WAR,
        ATTACK,
        /** A change of power, or of a state. */
        TURN,
        VOTE,
        DISASTER,
        SPEECH
    }

    /** @throws IllegalArgumentException if it ends before it starts */
    public NamedDay {
        aliases = List.copyOf(aliases);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("No stretch: " + edtf);
        }
    }

    static NamedDay of(Tsv.Row row) {
        String edtf = row.get("date");
        int slash = edtf.indexOf('/');
        PartialDate first = PartialDate.parse(slash < 0 ? edtf : edtf.substring(0, slash));
        PartialDate last = PartialDate.parse(edtf.substring(slash + 1));
        return new NamedDay(
                row.get("name"),
                row.list("aliases"),
                edtf,
                first.first(),
                last.last(),
                Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)),
                row.get("place"));
    }
}
