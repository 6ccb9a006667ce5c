package org.dateline.temporal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Collects the dates of a history in their order: those with a year, those without, and steps of years. */
final class ThreadItems {

    /** "had" tells of an earlier time over so many tokens. */
    private static final int HAD_REACH = 8;

    private final List<ThreadItem> items = new ArrayList<>();

    private ThreadItems() {}

    static List<ThreadItem> of(List<Found> found) {
        ThreadItems collected = new ThreadItems();
        for (Found one : found) {
            int from = collected.items.size();
            for (TimePhrase phrase : one.phrases()) {
                if (phrase.meaning() instanceof Meaning.Range range) {
                    collected.add(one, range.from().meaning(), range.from().first());
                    // a passage headed "1792–1797" begins with the first year
                    if (!isYear(range.from().meaning())) {
                        collected.add(one, range.to().meaning(), range.to().first());
                    }
                } else {
                    collected.add(one, phrase.meaning(), phrase.first());
                }
            }
            collected.lookAhead(from);
        }
        return collected.items;
    }

    /** Tells the dates of a sentence without a year which one is told behind them. */
    private void lookAhead(int from) {
        int year = 0;
        for (int i = items.size() - 1; i >= from; i--) {
            Granule dated = items.get(i).dated();
            if (dated != null) {
                year = dated.start().getYear();
            } else if (year != 0) {
                items.set(i, items.get(i).withYearAhead(year));
            }
        }
    }

    private void add(Found one, Meaning meaning, int first) {
        Meaning.Named named = named(meaning);
        Granule dated = named == null ? null : dated(named);
        boolean yearless = named != null && named.year() == null && hangsOnAYear(named);
        Meaning move = named == null ? move(meaning) : null;
        if (dated == null && !yearless && move == null) {
            return;
        }
        boolean opens = first - one.passage().first() <= 1;
        items.add(new ThreadItem(first, opens, hasHad(one.passage(), first), dated, yearless ? named : null, move, 0));
    }

    private static boolean hasHad(Passage passage, int first) {
        int from = Math.max(passage.first(), first - HAD_REACH);
        for (int i = from; i < Math.min(passage.after(), first + HAD_REACH); i++) {
            if (Tense.isPluperfect(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Meaning meaning) {
        return meaning instanceof Meaning.Named named && named.granularity() == Granularity.YEAR;
    }

    private static @Nullable Granule dated(Meaning.Named named) {
        boolean wide = named.granularity().compareTo(Granularity.YEAR) > 0;
        return named.year() == null || wide ? null : NamedResolver.granule(named, named.year());
    }

    /** The named date in a meaning; null where there is none. */
    private static Meaning.@Nullable Named named(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named;
            case Meaning.Within within -> named(within.whole());
            case Meaning.Slice slice -> named(slice.whole());
            case Meaning.Open open -> named(open.end());
            case Meaning.PartOfDay part -> part.day() == null ? null : named(part.day());
            case Meaning.Clock clock -> clock.day() == null ? null : named(clock.day());
            default -> null;
        };
    }

    /** A month, a day of one, a season, a quarter: not a weekday, and not "last March". */
    private static boolean hangsOnAYear(Meaning.Named named) {
        return named.step() == Meaning.Step.NONE
                && named.ordinal() > 0
                && named.granularity().compareTo(Granularity.HALF) <= 0
                && named.granularity() != Granularity.WEEK;
    }

    /** A step from the time told: not "that year", which stays in it. */
    private static @Nullable Meaning move(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Beside beside -> beside;
            case Meaning.OfYear ofYear -> ofYear.base() == Meaning.Base.REFERENCE ? ofYear : null;
            case Meaning.Shift shift -> shift.base() == Meaning.Base.REFERENCE && shift.count() != 0 ? shift : null;
            case Meaning.Within within -> move(within.whole());
            case Meaning.Open open -> move(open.end());
            case Meaning.PartOfDay part -> part.day() == null ? null : move(part.day());
            default -> null;
        };
    }
}
