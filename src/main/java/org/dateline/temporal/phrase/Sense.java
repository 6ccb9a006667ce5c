package org.dateline.temporal.phrase;

/** What a word of data/lexicon/time-words.tsv can be; a word may have several senses. */
public enum Sense {
    WEEKDAY,
    /** "Mondays". */
    WEEKDAYS,
    /** "Mon". */
    WEEKDAY_SHORT,
    MONTH,
    MONTH_SHORT,
    SEASON,
    /** "summers". */
    SEASONS,
    UNIT,
    UNITS,
    COUNT,
    TENS,
    HUNDRED,
    THOUSAND,
    /** "nineties". */
    DECADES,
    ORDINAL,
    DAY_NAME,
    TONIGHT,
    DAY_PART,
    /** "dawn", "dusk". */
    SUN,
    LAST,
    PAST,
    PREVIOUS,
    NEXT,
    FOLLOWING,
    COMING,
    THIS,
    THAT,
    SAME,
    AGO,
    EARLIER,
    LATER,
    EACH,
    THE,
    A,
    FEW,
    SINCE,
    UNTIL,
    FROM,
    TO,
    BETWEEN,
    AND,
    OF,
    IN,
    OVER,
    AHEAD,
    FOR,
    AFTER,
    BEFORE,
    SPAN_START,
    MIDDLE,
    SPAN_END,
    OPENING,
    CLOSING,
    QUARTER,
    HALF,
    PERIOD,
    FISCAL,
    HOUR_MARK,
    OCLOCK,
    NOON,
    ZONE,
    OLD,
    OR_SO,
    COUPLE,
    DOZEN,
    SOME,
    YEAR_CUE,
    ALL,
    APPROX,
    /** "more than", "at least". */
    MORE,
    FREQUENCY,
    /** "more", "full", "consecutive": between a count and its unit. */
    LENGTH_WORD,
    /** "first", "final", "same": before a count of units. */
    WHICH,
    /** "period", "term": behind a length with a hyphen. */
    PERIOD_NOUN,
    /** What a season or a feast does: "begins", "ended". */
    COMES,
    /** First word of a name in data/lexicon/holidays.tsv. */
    HOLIDAY,
    /** "per day". */
    PER,
    /** "BC". */
    ERA_BEFORE,
    /** "AD". */
    ERA_AFTER,
    /** A number in figures. */
    NUMBER,
    /** Figures and letters: "1990s", "3rd", "5pm". */
    MIXED,
    /**
     * "the", "a", "that": a phrase goes on behind it with a word of this table, a figure or a sign, or there is none.
     */
    POINTER,
    /** "eve", "latter": no word of time, but a phrase may go on with it behind a pointer. */
    POINTED,
    /** First word of a phrase in data/lexicon/vague-words.tsv. */
    VAGUE,
    /** First word of a name in data/lexicon/time-traps.tsv. */
    TRAP
}
