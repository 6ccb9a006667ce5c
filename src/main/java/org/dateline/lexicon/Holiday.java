package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day or a season that comes every year and has a name, or a named day of history. */
public final class Holiday {

    private final String name;
    private final @Nullable Occasion once;
    private final String first;
    private final @Nullable String last;
    private final boolean bare;
    private final boolean shared;
    private final @Nullable Doubt doubt;

    /** Why its days are only about right. */
    public enum Doubt {
        /** The month begins when the new moon is seen. */
        MOON,
        /** It is not kept on the same days everywhere. */
        PLACE
    }

    private Holiday(Tsv.Row row) {
        name = row.get("name");
        first = row.get("first");
        last = row.optional("last");
        once = first.startsWith("=") ? Occasion.of(PartialDate.day(first.substring(1))) : null;
        bare = row.optional("bare") != null;
        shared = row.optional("shared") != null;
        String about = row.optional("about");
        doubt = about == null ? null : Doubt.valueOf(about.toUpperCase(java.util.Locale.ROOT));
    }

    private Holiday(String name, String first) {
        this.name = name;
        this.first = first;
        once = null;
        last = null;
        bare = false;
        shared = false;
        doubt = null;
    }

    /**
     * "the first Monday in September", whatever it is kept for.
     *
     * @param name as it is written, without "the"
     * @param weekday from Monday = 1
     * @param nth from 1 to 4; below 0 the last
     */
    public static Holiday ofMonth(String name, int month, int weekday, int nth) {
        return new Holiday(name, month + "/" + weekday + "/" + (nth < 0 ? "last" : Integer.toString(nth)));
    }

    static Holiday of(Tsv.Row row) {
        return new Holiday(row);
    }

    /** As it is written, without "the". */
    public String name() {
        return name;
    }

    /** Whether the name alone may stand for something else. */
    public boolean bare() {
        return bare;
    }

    /** Whether other states have another day of this name. */
    public boolean shared() {
        return shared;
    }

    /** Why its days are only about right, if they are. */
    public Optional<Doubt> doubt() {
        return Optional.ofNullable(doubt);
    }

    /** Whether it lasts for days. */
    public boolean isSeason() {
        return last != null;
    }

    /** Those that begin in a year, in their order; empty where there is none. */
    public List<Occasion> in(int year) {
        Occasion only = once;
        if (only != null) {
            return only.first().getYear() == year ? List.of(only) : List.of();
        }
        List<Occasion> occasions = new ArrayList<>();
        // rules are read when they are asked for: a text names few feasts, and the app must be ready soon
        for (LocalDate day : YearlyDay.parse(first).in(year)) {
            end(day).map(end -> new Occasion(day, end)).ifPresent(occasions::add);
        }
        return List.copyOf(occasions);
    }

    /** The year of a day of history; empty for what comes every year. */
    public Optional<Integer> only() {
        return Optional.ofNullable(once).map(day -> day.first().getYear());
    }

    private Optional<LocalDate> end(LocalDate start) {
        String rule = last;
        if (rule == null) {
            return Optional.of(start);
        }
        YearlyDay ends = YearlyDay.parse(rule);
        for (int year = start.getYear(); year <= start.getYear() + 1; year++) {
            Optional<LocalDate> end =
                    ends.in(year).stream().filter(day -> !day.isBefore(start)).findFirst();
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }
}
