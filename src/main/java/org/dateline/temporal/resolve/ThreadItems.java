package org.dateline.temporal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Sense;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Collects the dates of a history in their order: those with a year, those without, and steps of years. */
final class ThreadItems {

    /** "had" tells of an earlier time over so many tokens. */
    private static final int HAD_REACH = 8;

    private static final int AHEAD_REACH = 6;

    /** The months that "early", "mid" and "late" in a year are about. */
    private static final int EARLY = 2;

    private static final int MIDDLE = 6;
    private static final int LATE = 11;

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "'s", "’s");

    private static final Set<String> LINKS = Set.of(
            "and", "or", "to", "in", "at", "on", "by", "from", "when", "that", "which", "was", "were", "had", "the",
            "a");

    private final List<ThreadItem> items = new ArrayList<>();

    private ThreadItems() {}

    static List<ThreadItem> of(List<Found> found) {
        ThreadItems collected = new ThreadItems();
        for (Found one : found) {
            int from = collected.items.size();
            for (TimePhrase phrase : one.phrases()) {
                if (phrase.meaning() instanceof Meaning.Range range) {
                    collected.add(one, range.from());
                    // a passage headed "1792–1797" begins with the first year
                    if (!isYear(range.from().meaning())) {
                        collected.add(one, range.to());
                    }
                } else {
                    collected.add(one, new Meaning.End(phrase.meaning(), phrase.first(), phrase.last()));
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

    private void add(Found one, Meaning.End phrase) {
        Meaning meaning = phrase.meaning();
        int first = phrase.first();
        Meaning named = named(meaning);
        // "By late 1949 all was lost" sums up what is told behind it
        boolean summed = one.passage().is(first - 1, "by");
        Granule dated = dated(named);
        boolean yearless = dated == null && named != null && hangsOnAYear(named);
        Meaning move = named == null ? move(meaning) : null;
        if (dated == null && !yearless && move == null) {
            return;
        }
        Passage passage = one.passage();
        items.add(new ThreadItem(
                one.sentence().index(),
                first,
                first - passage.first() <= 1,
                // "by December it had grown": what had been lies before that December, which the story has come to
                hasHad(passage, first) && !(yearless && passage.is(first - 1, "by")),
                isAttribute(passage, first, phrase.last()),
                isAhead(passage, first, phrase.last()),
                dated,
                summed ? dated : settled(meaning, dated),
                yearless ? named : null,
                move,
                0));
    }

    /** "until its fall in July 1911", "was planned for May 1789", "as early as 1914". */
    private static boolean isAhead(Passage passage, int first, int last) {
        if (Tense.isSurelyAhead(passage, first)) {
            return true;
        }
        // "grew to 2,000 by December"; "By December they were 2,000" goes on from it
        if (passage.is(first - 1, "by") && first - 1 > passage.first()) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(passage.first(), first - AHEAD_REACH); i--) {
            if (passage.is(i, "until") || passage.is(i, "till")) {
                // "until 9 September, when the ship sailed" goes on from that day
                return !passage.is(last + 1, ",") || !passage.is(last + 2, "when");
            }
            if (!passage.isWord(i)) {
                return false;
            }
        }
        return Tense.of(passage, first, first) == Tense.View.AHEAD;
    }

    /** "surpassing the May 2007 high", "its 1839 treaty"; not "the May 2007 and June 2008 highs", a list. */
    private static boolean isAttribute(Passage passage, int first, int last) {
        boolean owned = passage.has(first - 1, Sense.THE)
                || passage.has(first - 1, Sense.A)
                || passage.has(first - 1, Sense.THAT)
                || OWNERS.contains(passage.lower(first - 1));
        boolean thing = passage.isWord(last + 1) && !LINKS.contains(passage.lower(last + 1));
        return owned && thing;
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

    private static @Nullable Granule dated(@Nullable Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named
            when named.year() != null ->
                named.granularity().compareTo(Granularity.YEAR) > 0 ? null : NamedResolver.granule(named, named.year());
            case Meaning.Feast feast when feast.year() != null -> FeastResolver.first(feast, feast.year());
            case null, default -> null;
        };
    }

    /** "late 1942" ends a year, so that "in February" behind it is that of the next. */
    private static @Nullable Granule settled(Meaning meaning, @Nullable Granule dated) {
        boolean year = dated != null && dated.granularity() == Granularity.YEAR;
        if (dated == null || !year || !(meaning instanceof Meaning.Within within)) {
            return dated;
        }
        int month = switch (within.part()) {
            case END -> LATE;
            case MID -> MIDDLE;
            case START -> EARLY;
            default -> 0;
        };
        return month == 0 ? dated : Granule.month(dated.start().getYear(), month);
    }

    /** The named date or feast in a meaning; null where there is none. */
    private static @Nullable Meaning named(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named;
            case Meaning.Feast feast -> feast;
            case Meaning.Within within -> named(within.whole());
            case Meaning.Slice slice -> named(slice.whole());
            case Meaning.Open open -> named(open.end());
            case Meaning.PartOfDay part -> part.day() == null ? null : named(part.day());
            case Meaning.Clock clock -> clock.day() == null ? null : named(clock.day());
            default -> null;
        };
    }

    /** A month, a day of one, a season, a quarter: not a weekday, and not "last March". */
    private static boolean hangsOnAYear(Meaning meaning) {
        if (meaning instanceof Meaning.Feast feast) {
            return feast.year() == null && feast.step() == Meaning.Step.NONE;
        }
        return meaning instanceof Meaning.Named named
                && named.year() == null
                && named.step() == Meaning.Step.NONE
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
