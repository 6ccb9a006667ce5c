package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
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
    private final EventsTold events = new EventsTold();
    private @Nullable Mention reference;
    private final Reported reported = new Reported();
    private int sentence;
    private int told;
    private boolean nearTold;
    private @Nullable Granule dated;
    private int datedIn;

    private @Nullable Mention last;
    private int lastIn;

    /** The last month or day. */
    private @Nullable Granule clock;

    private int clockIn;

    /** The last time no longer than a quarter. */
    private @Nullable Mention fine;

    private int fineIn;

    /** The last time that is no part of another thing's name, and the last such that is over. */
    private @Nullable Mention scene;

    private int sceneIn;
    private @Nullable Mention past;
    private int pastIn;

    private Story(@Nullable NarrativeThread thread) {
        this.thread = thread;
    }

    static Story news() {
        return new Story(null);
    }

    static Story history(NarrativeThread thread) {
        return new Story(thread);
    }

    /**
     * Something happens at a time just told, which clock times then are on.
     *
     * @param over whether it was not after publication
     */
    void play(Granule granule, Span span, String phrase, boolean over) {
        // "It was built in 1986. The launch is at 3:47 p.m.": news does not go on in that year
        if (!isHistory() && granule.granularity() == Granularity.YEAR) {
            return;
        }
        scene = new Mention(granule, span, phrase);
        sceneIn = sentence;
        if (over) {
            past = scene;
            pastIn = sentence;
        }
    }

    /**
     * What the text was last told to happen at; null where that is long ago.
     *
     * @param ahead whether it may lie after publication
     */
    @Nullable
    Mention scene(boolean ahead) {
        boolean late = ahead || isHistory();
        boolean near = isHistory() || sentence - (late ? sceneIn : pastIn) <= NEWS_REACH;
        return near ? late ? scene : past : null;
    }

    /** Whether the text tells of times long before publication, so that bare months hang on the story. */
    boolean isHistory() {
        return thread != null;
    }

    void startSentence(int index) {
        sentence = index;
        events.startSentence(index);
    }

    /** The events told with their days. */
    EventsTold events() {
        return events;
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
        reported.tell(granule, ended, sentence);
    }

    /** Figures are told of so many months, in TIMEX3's words. */
    void report(String length, LocalDate publication) {
        reported.tellLength(length, publication, sentence);
    }

    /** The end of a business year is told. */
    void reportYearEnd(Granule end) {
        reported.tellYearEnd(end);
    }

    /** The year that the last business year is called by, if its end was told. */
    @Nullable
    Integer businessYear() {
        return reported.businessYear();
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
        reference = new Mention(granule, span, phrase);
        told = sentence;
        if (granule.granularity().compareTo(Granularity.QUARTER) <= 0) {
            fine = reference;
            fineIn = sentence;
        }
        if (granule.granularity().compareTo(Granularity.SEASON) <= 0) {
            clock = granule;
            clockIn = sentence;
        }
    }

    /**
     * The day of old that a text tells of, where it is one a weekday can hang on. News has such a one only where it
     * begins with that day: "The coup began on 19 August 1991. By Wednesday it was over", but "The court sat this week.
     * The law was passed on 3 March 1999. On Monday the court struck it down".
     *
     * @param opens whether the weekday opens its sentence: in news only such a one goes on from an old date
     */
    @Nullable
    Granule day(boolean opens) {
        boolean near = clock != null && clock.granularity() == Granularity.DAY && sentence - clockIn <= NEWS_REACH;
        boolean begins = opens && near && !nearTold && dated != null && dated.equals(clock);
        boolean goesOn = reference != null && reference.granule().equals(clock);
        return near && goesOn && (isHistory() || begins) ? clock : null;
    }

    /** The text tells of a time beside publication. */
    void tellNear() {
        nearTold = true;
    }

    /** The time that the story goes on from, without the words that told it. */
    @Nullable
    Granule reference() {
        Mention mention = told();
        return mention == null ? null : mention.granule();
    }

    /** The time that the story goes on from; null where it has told none, or in news none lately. */
    @Nullable
    Mention told() {
        if (isHistory()) {
            // one that has only told years in passing goes on from those, never from publication
            return reference == null ? last : reference;
        }
        return sentence - told <= NEWS_REACH ? reference : null;
    }

    /**
     * What a phrase hangs on that needs a time no coarser than asked for: in a history the one told last, in passing or
     * not, where it is fine enough; in news a year told since then is passed over, "sales fell in May. They are behind
     * those of 1995, after rising in the prior month".
     */
    @Nullable
    Mention told(Granularity coarsest) {
        Mention told = told();
        boolean coarse = told != null && told.granule().granularity().compareTo(coarsest) > 0;
        if (coarse && !isHistory()) {
            // "said Tuesday that talks would resume next week. A day earlier …": that of what is over
            return isFit(fine, fineIn, coarsest) ? fine : isFit(past, pastIn, coarsest) ? past : told;
        }
        Mention latest = lastMention();
        return latest != null && latest.granule().granularity().compareTo(coarsest) <= 0 ? latest : told();
    }

    private boolean isFit(@Nullable Mention mention, int toldIn, Granularity coarsest) {
        return mention != null
                && sentence - toldIn <= NEWS_REACH
                && mention.granule().granularity().compareTo(coarsest) <= 0;
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
        if (inThread != null) {
            return Granule.year(inThread);
        }
        return clock != null || reference == null ? clock : reference.granule();
    }

    /** The period that figures are told of; null where there is none. */
    @Nullable
    Granule period() {
        return reported.period(sentence);
    }

    /** The quarter that a business text reports on, if it named one. */
    @Nullable
    Granule quarter() {
        return reported.quarter();
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
        if (last == null || !isHistory() || sentence - lastIn > 1) {
            return null;
        }
        return last.granule().granularity().compareTo(Granularity.YEAR) <= 0 ? last : null;
    }

    /** A time with the words that told it. */
    record Mention(Granule granule, Span span, String words) {

        Anchor anchor() {
            return new Anchor(Anchor.Kind.MENTION, granule.interval(), span, words);
        }

        /** "August 1914, told in “that August”". */
        String description() {
            return DateWords.interval(granule.interval()) + ", told in “" + words + "”";
        }
    }
}
