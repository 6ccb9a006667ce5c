package org.dateline.temporal.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Tsv;

/**
 * Cuts out what looks like a date that no family took: the name of a month or its abbreviation among figures,
 * "4-Feb-2021", "21 february 2020". Looks at a bounded number of words, and leaves alone what a veto of
 * data/lexicon/last-resort-vetoes.tsv names.
 */
public final class UnknownWords {

    /** So many characters, and so many words on either side of the month. */
    private static final int LONGEST = 60;

    private static final int REACH = 6;

    private static final Map<Place, Set<String>> VETOES = vetoes();

    /** Where a word forbids the reading. */
    private enum Place {
        BEFORE,
        INSIDE,
        AFTER
    }

    private UnknownWords() {}

    private static Map<Place, Set<String>> vetoes() {
        Map<Place, Set<String>> vetoes = new EnumMap<>(Place.class);
        for (Tsv.Row row : Tsv.read("data/lexicon/last-resort-vetoes.tsv").rows()) {
            Place place = Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
            vetoes.computeIfAbsent(place, absent -> new HashSet<>()).add(row.get("word"));
        }
        return vetoes;
    }

    /** First and last token of some words. */
    public record Run(int first, int last) {}

    /**
     * The runs between and around the phrases of a sentence.
     *
     * @param found what the families took, in order
     */
    public static List<Run> of(Passage p, List<TimePhrase> found) {
        List<Run> runs = new ArrayList<>();
        int taken = 0;
        int from = p.first();
        for (int i = p.first(); i < p.after(); i++) {
            while (taken < found.size() && found.get(taken).last() < i) {
                from = found.get(taken).after();
                taken++;
            }
            int end = taken < found.size() ? found.get(taken).first() : p.after();
            if (i < end && isMonth(p, i)) {
                Run run = around(p, i, Math.max(from, i - REACH), Math.min(end, i + REACH));
                if (isDate(p, run)) {
                    runs.add(run);
                    from = run.last() + 1;
                    i = run.last();
                }
            }
        }
        return runs;
    }

    private static boolean isMonth(Passage p, int index) {
        return p.word(index).isMonth();
    }

    private static Run around(Passage p, int month, int from, int end) {
        int first = month;
        while (first > from && isPart(p, first - 1)) {
            first--;
        }
        int last = month;
        while (last + 1 < end && isPart(p, last + 1)) {
            last++;
        }
        while (first < month && !opens(p, first)) {
            first++;
        }
        while (last > month && !closes(p, last)) {
            last--;
        }
        return new Run(first, last);
    }

    private static boolean isPart(Passage p, int index) {
        boolean joint = p.isHyphen(index) || p.is(index, "/") || p.is(index, ",") || p.is(index, ".");
        boolean word = p.is(index, "of") || p.is(index, "the");
        return joint || word || closes(p, index) || p.has(index, Sense.WEEKDAY) || p.has(index, Sense.WEEKDAY_SHORT);
    }

    private static boolean opens(Passage p, int index) {
        boolean weekday = p.has(index, Sense.WEEKDAY) || p.has(index, Sense.WEEKDAY_SHORT);
        return weekday || closes(p, index) || (p.is(index, "the") && closes(p, index + 1));
    }

    private static boolean closes(Passage p, int index) {
        return p.isDayOfMonth(index) || p.isYear(index);
    }

    private static boolean isDate(Passage p, Run run) {
        int length = p.tokens().end(run.last()) - p.tokens().start(run.first());
        boolean behind = p.touches(run.first()) && !p.is(run.first() - 1, "(");
        boolean joined = behind || (p.touches(run.last() + 1) && !isStop(p, run.last() + 1));
        boolean vetoed = isVetoed(p, run.first() - 1, Place.BEFORE) || isVetoed(p, run.last() + 1, Place.AFTER);
        int figures = 0;
        for (int i = run.first(); i <= run.last(); i++) {
            figures += closes(p, i) ? 1 : 0;
            vetoed |= isVetoed(p, i, Place.INSIDE);
        }
        return figures > 0 && length <= LONGEST && !joined && !vetoed;
    }

    private static boolean isStop(Passage p, int index) {
        return p.is(index, ".") || p.is(index, ",") || p.is(index, ";") || p.is(index, ":") || p.is(index, ")");
    }

    private static boolean isVetoed(Passage p, int index, Place place) {
        return VETOES.getOrDefault(place, Set.of()).contains(p.text(index));
    }
}
