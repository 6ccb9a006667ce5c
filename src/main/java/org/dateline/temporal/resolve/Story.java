package org.dateline.temporal.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The time a text speaks of as it goes on: the last time it told. One for each reading of a text; not shared. */
final class Story {

    /** A reference time this many sentences back is no longer spoken of in news. */
    private static final int NEWS_REACH = 3;

    private final @Nullable NarrativeThread thread;
    private final Map<Integer, Mention> years = new HashMap<>();
    private @Nullable Granule reference;
    private @Nullable Span mention;
    private @Nullable String words;
    private @Nullable Granule quarter;
    private @Nullable Granule period;
    private int periodIn;
    private int sentence;
    private int told;
    private @Nullable Granule dated;
    private int datedIn;

    private @Nullable Mention last;
    private int lastIn;

    /** The last month or day. */
    private @Nullable Granule clock;

    private int clockIn;

    private Story(@Nullable NarrativeThread thread) {
        this.thread = thread;
    }

    static Story news() {
        return new Story(null);
    }

    static Story history(NarrativeThread thread) {
        return new Story(thread);
    }

    /** Whether the text tells of times long before publication, so that bare months hang on the story. */
    boolean isHistory() {
        return thread != null;
    }

    void startSentence(int index) {
        sentence = index;
    }

    boolean hasToldInSentence() {
        return reference != null && told == sentence;
    }

    /**
     * A period that figures are told of, which others are compared with.
     *
     * @param ended whether it had ended at publication: a quarter that has not is no report's own
     */
    void report(Granule granule, boolean ended) {
        period = granule;
        periodIn = sentence;
        if (granule.granularity() == Granularity.QUARTER && ended) {
            quarter = granule;
        }
    }

    /** Whether a date is told in passing, "a treaty of 1839": the story does not go on from it. */
    boolean isInPassing(int token) {
        return thread != null && thread.passes(token);
    }

    /** A time is told in passing: it may give its year to others, and no more. */
    void mention(Granule granule, Span span, String phrase) {
        Mention told = new Mention(granule, span, phrase);
        years.put(granule.start().getYear(), told);
        last = told;
        lastIn = sentence;
    }

    /** The text tells of a time. */
    void tell(Granule granule, Span span, String phrase) {
        mention(granule, span, phrase);
        reference = granule;
        mention = span;
        words = phrase;
        told = sentence;
        if (granule.granularity().compareTo(Granularity.SEASON) <= 0) {
            clock = granule;
            clockIn = sentence;
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
        boolean old = isHistory() || (opens && near && dated != null && dated.equals(clock));
        return near && old && Objects.equals(reference, clock) ? clock : null;
    }

    @Nullable
    Granule reference() {
        return isHistory() || sentence - told <= NEWS_REACH ? reference : null;
    }

    /** A date with a year of its own gives the year to those after it. */
    void date(Granule granule) {
        dated = granule;
        datedIn = sentence;
    }

    /**
     * What gives a date its year: in news only a dated time of this sentence or the one before; in a history what the
     * thread of the story says.
     *
     * @param opens whether the date opens its sentence, as it does where a story goes on
     * @param token index of its first token
     */
    @Nullable
    Granule yearGiver(boolean opens, int token) {
        if (thread == null) {
            return sentence - datedIn <= (opens ? 1 : 0) ? dated : null;
        }
        Integer inThread = thread.yearAt(token);
        return inThread == null ? clock == null ? reference : clock : Granule.year(inThread);
    }

    /**
     * The period that figures are told of: a quarter, half or year told not long ago, a month told in this sentence;
     * null where there is none.
     */
    @Nullable
    Granule period() {
        boolean month = period != null && period.granularity() == Granularity.MONTH;
        return month && periodIn != sentence ? quarter : period;
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

    /** The last mention of a year, or of the one before it, which the story has left; null where there is none. */
    @Nullable
    Mention mentionOf(int givenYear) {
        Mention same = years.get(givenYear);
        return same == null ? years.get(givenYear - 1) : same;
    }

    /**
     * In a history the last mention of a time no wider than a year, in passing or not, of this or the last sentence.
     */
    @Nullable
    Mention lastMention() {
        boolean near = isHistory() && sentence - lastIn <= 1;
        boolean narrow = last != null && last.granule().granularity().compareTo(Granularity.YEAR) <= 0;
        return near && narrow ? last : null;
    }

    /** A time with the words that told it. */
    record Mention(Granule granule, Span span, String words) {}
}
