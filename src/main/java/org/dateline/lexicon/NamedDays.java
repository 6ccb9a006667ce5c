package org.dateline.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.text.Tokens;

/** The named events of data/lexicon/named-days.tsv as phrases. Read once, then immutable and shared. */
public final class NamedDays {

    private static final class Shared {
        private static final NamedDays INSTANCE = new NamedDays();
    }

    private final List<NamedDay> days;
    private final PhraseTable<NamedDay> names = PhraseTable.folded();

    private NamedDays() {
        days = Tsv.read("data/lexicon/named-days.tsv").rows().stream()
                .map(NamedDay::of)
                .toList();
        for (NamedDay day : days) {
            Stream.concat(Stream.of(day.name()), day.aliases().stream())
                    .forEach(name -> names.put(straight(name), day));
        }
    }

    /** The table writes apostrophes straight, and {@link PhraseTable} folds the curly one of a possessive. */
    private static String straight(String name) {
        return name.replace('’', '\'');
    }

    /** The one table of this JVM; the first call reads it. */
    public static NamedDays load() {
        return Shared.INSTANCE;
    }

    /** The longest name of an event that starts at a token, without its "the", whatever its case. */
    public Optional<PhraseTable.Match<NamedDay>> longestAt(Tokens tokens, int index) {
        return names.longestAt(tokens, index);
    }

    public List<NamedDay> all() {
        return days;
    }
}
