package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Tokens;

/** The named days of data/lexicon/holidays.tsv as phrases. Read once, then immutable and shared. */
public final class Holidays {

    private static final class Shared {
        private static final Holidays INSTANCE = new Holidays();
    }

    private final List<Holiday> days;
    private final PhraseTable<Holiday> names = PhraseTable.caseSensitive();

    private Holidays() {
        List<Holiday> read = new ArrayList<>();
        for (Tsv.Row row : Tsv.read("data/lexicon/holidays.tsv").rows()) {
            Holiday day = Holiday.of(row);
            read.add(day);
            names.put(day.name(), day);
        }
        days = List.copyOf(read);
    }

    /** The one table of this JVM; the first call reads it. */
    public static Holidays load() {
        return Shared.INSTANCE;
    }

    /** The longest name that starts at a token, without its "the". */
    public Optional<PhraseTable.Match<Holiday>> longestAt(Tokens tokens, int index) {
        return names.longestAt(tokens, index);
    }

    public List<Holiday> all() {
        return days;
    }
}
