package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/** Whether a text narrates times gone by, or reports from the day of its publication. */
final class Genre {

    private static final int FEWEST_OLD_DATES = 4;

    /** The day in a dateline is so many days before publication at most. */
    private static final int DATELINE = 2;

    private final @Nullable LocalDate publication;

    /** Dates before the year of publication. */
    private int dated;

    /** Dates before the year that precedes publication's. */
    private int old;

    /** Those of them that are more than a year in passing. */
    private int told;

    /** Dates of publication's year or the one before. */
    private int recent;

    /** Old dates that name a day. */
    private int days;

    /** Times that are told from publication. */
    private int near;

    /** Those of them that others may have said, or that hold on any day: "today the fort is a museum". */
    private int loose;

    /** Times that the writer still looks ahead to: "will be shut for the rest of the week", "is due by Dec. 4". */
    private int promised;

    private Genre(@Nullable LocalDate publication) {
        this.publication = publication;
    }

    /**
     * Whether the text dates by the year and hardly ever from its publication: it narrates. A short text that tells
     * only of years gone by does so with a single one; one that has a day of old is not made news by what "today" is or
     * what someone said.
     */
    static boolean isHistory(List<Found> found, @Nullable LocalDate publication) {
        var genre = new Genre(publication);
        for (Found one : found) {
            for (TimePhrase phrase : one.phrases()) {
                genre.count(one.passage(), phrase);
            }
        }
        boolean byTheYear = genre.old >= FEWEST_OLD_DATES && genre.dated > 3 * genre.near;
        int heard = genre.days > 0 ? genre.near - genre.loose : genre.near;
        return byTheYear || (genre.told > 0 && heard + genre.recent + genre.promised == 0);
    }

    private void count(Passage passage, TimePhrase phrase) {
        Integer year = yearOf(phrase.meaning());
        if (year != null && publication != null) {
            boolean late = year >= publication.getYear() - 1;
            recent += late ? 1 : 0;
            dated += year < publication.getYear() ? 1 : 0;
            old += late ? 0 : 1;
            told += late || isSinceAYear(phrase.meaning()) || isCompared(passage, phrase) ? 0 : 1;
            days += !late && namesDay(phrase.meaning()) ? 1 : 0;
        }
        if (year == null
                && new Around(passage, phrase.first(), phrase.last()).isToCome()
                && !Quoted.is(passage, phrase)) {
            promised++;
        }
        if (isToldFromPublication(phrase.meaning()) && !Quoted.isOfStory(passage, phrase)) {
            near++;
            loose += isOfAnyDay(passage, phrase) || Quoted.is(passage, phrase) ? 1 : 0;
        }
    }

    private static boolean namesDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named.day() > 0;
            case Meaning.PartOfDay part -> part.day() != null && namesDay(part.day());
            case Meaning.Clock clock -> clock.day() != null && namesDay(clock.day());
            default -> false;
        };
    }

    /** "rose 7% from December 2020": what figures of today are set against; not "fell from 1813 to 1815". */
    private static boolean isCompared(Passage passage, TimePhrase phrase) {
        Around around = new Around(passage, phrase.first(), phrase.last());
        return !(phrase.meaning() instanceof Meaning.Range) && around.compares() && around.tellsFigures();
    }

    /** "for the first time since 1949": a year in passing. */
    private static boolean isSinceAYear(Meaning meaning) {
        return meaning instanceof Meaning.Open open
                && open.end() instanceof Meaning.Named named
                && named.granularity().compareTo(Granularity.YEAR) >= 0;
    }

    static @Nullable Integer yearOf(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named.year();
            case Meaning.Within within -> yearOf(within.whole());
            case Meaning.Slice slice -> yearOf(slice.whole());
            case Meaning.Open open -> yearOf(open.end());
            case Meaning.PartOfDay part -> part.day() == null ? null : yearOf(part.day());
            case Meaning.Clock clock -> clock.day() == null ? null : yearOf(clock.day());
            case Meaning.Range range -> yearOf(range.to().meaning());
            default -> null;
        };
    }

    private boolean isToldFromPublication(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shift shift -> shift.base() == Meaning.Base.PUBLICATION;
            case Meaning.Named named ->
                (named.weekday() > 0 && named.ordinal() == 0) || isQuarter(named) || isOfToday(named);
            case Meaning.BusinessQuarter quarter -> quarter.end().year() == null;
            case Meaning.PartOfDay part -> part.day() != null && isToldFromPublication(part.day());
            default -> false;
        };
    }

    /** "the third quarter": figures of the year that the news is of. */
    private static boolean isQuarter(Meaning.Named named) {
        return named.granularity() == Granularity.QUARTER && named.year() == null;
    }

    /** "BRUSSELS, December 2": a day without a year that publication follows at once. */
    private boolean isOfToday(Meaning.Named named) {
        if (publication == null || !DirectionChoice.isBare(named) || named.day() == 0) {
            return false;
        }
        Granule latest = NamedResolver.latest(named, publication, false);
        return -Granule.day(publication).daysTo(latest.start()) <= DATELINE;
    }

    /** "Today the arsenal is a museum", "On this day the crews gathered": not only on the day of publication. */
    private static boolean isOfAnyDay(Passage passage, TimePhrase phrase) {
        boolean sameDay =
                phrase.meaning() instanceof Meaning.Shift shift && shift.unit() == Unit.DAY && shift.count() == 0;
        boolean thisDay = passage.is(phrase.last(), "day");
        return sameDay && (thisDay || Tense.of(passage, phrase.first(), phrase.last()) == Tense.View.UNTOLD);
    }
}
