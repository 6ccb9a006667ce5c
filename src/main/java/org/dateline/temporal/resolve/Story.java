package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The time a text speaks of as it goes on: the last time it told. One for each reading of a text; not shared. */
final class Story {

    /** A reference time this many sentences back is no longer spoken of in news. */
    private static final int NEWS_REACH = 3;

    /** So many sentences a story goes on from a date although a year was mentioned in passing. */
    private static final int THREAD = 8;

    /** A story that goes on is at most so many months further. */
    private static final int STEP = 4;

    private final boolean history;
    private @Nullable Granule reference;
    private @Nullable Span mention;
    private @Nullable String words;
    private @Nullable Granule quarter;
    private int sentence;
    private int told;
    private @Nullable Granule dated;
    private int datedIn;

    /** The last month or day. */
    private @Nullable Granule clock;

    private int clockIn;
    private @Nullable Granule year;
    private boolean heads;

    Story(boolean history) {
        this.history = history;
    }

    /** Whether the text tells of times long before publication, so that bare months hang on the story. */
    boolean isHistory() {
        return history;
    }

    void startSentence(int index) {
        sentence = index;
    }

    boolean hasToldInSentence() {
        return reference != null && told == sentence;
    }

    /** A quarter that the text names is the one it reports on. */
    void report(Granule granule) {
        quarter = granule;
    }

    /**
     * The text tells of a time.
     *
     * @param heading whether the words open their sentence or are all of it: "In 1976 …" moves the story, "planned for
     *     1976" does not
     */
    void tell(Granule granule, Span span, String phrase, boolean heading) {
        reference = granule;
        mention = span;
        words = phrase;
        told = sentence;
        if (granule.granularity().compareTo(Granularity.SEASON) <= 0) {
            clock = granule;
            clockIn = sentence;
            year = null;
        } else {
            year = granule;
            heads = heading;
        }
    }

    /**
     * The day that a story of old tells of, where it is one a weekday can hang on.
     *
     * @param opens whether the weekday opens its sentence: in news only such a one goes on from an old date
     */
    @Nullable
    Granule day(boolean opens) {
        boolean near = clock != null && clock.granularity() == Granularity.DAY && sentence - clockIn <= NEWS_REACH;
        boolean old = history || (opens && near && dated != null && dated.equals(clock));
        return near && old && Objects.equals(reference, clock) ? clock : null;
    }

    @Nullable
    Granule reference() {
        return history || sentence - told <= NEWS_REACH ? reference : null;
    }

    /** A date with a year of its own gives the year to those after it. */
    void date(Granule granule) {
        dated = granule;
        datedIn = sentence;
    }

    /**
     * What gives a date its year: in news only a dated time of this sentence or the one before; in a history the last
     * month or day told where the date goes on from it, else the last year.
     *
     * @param inYear the date, placed in any year
     * @param opens whether it opens its sentence, as it does where a story goes on
     */
    @Nullable
    Granule yearGiver(Granule inYear, boolean opens) {
        if (!history) {
            return sentence - datedIn <= (opens ? 1 : 0) ? dated : null;
        }
        if (year == null || clock == null) {
            return clock == null ? reference : clock;
        }
        return !heads && goesOn(clock, inYear) ? clock : year;
    }

    private boolean goesOn(Granule from, Granule inYear) {
        LocalDate here = from.start().withDayOfMonth(1);
        LocalDate there = inYear.start().withDayOfMonth(1).withYear(here.getYear());
        long months = ChronoUnit.MONTHS.between(here, there);
        return sentence - clockIn <= THREAD && months >= 0 && months <= STEP;
    }

    /** The quarter that a business text reports on, if it named one. */
    @Nullable
    Granule quarter() {
        return quarter;
    }

    @Nullable
    Span mention() {
        return mention;
    }

    @Nullable
    String words() {
        return words;
    }
}
