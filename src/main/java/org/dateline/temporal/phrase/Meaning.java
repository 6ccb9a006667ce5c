package org.dateline.temporal.phrase;

import java.time.LocalDate;
import org.dateline.lexicon.Holiday;
import org.dateline.lexicon.NamedDay;
import org.dateline.temporal.Granularity;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What the words of a time phrase say, before it is known when they were written. */
public sealed interface Meaning {

    /** Which of the granules with a name is meant, where the words say so. */
    enum Step {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    /** What a distance is reckoned from. */
    enum Base {
        PUBLICATION,
        /** The time the text is speaking of. */
        REFERENCE
    }

    /** Which part of a stretch. */
    enum Part {
        START,
        MID,
        END,
        /** "the first half of May". */
        FIRST_HALF,
        SECOND_HALF,
        /** "earlier this year": before publication. */
        EARLIER,
        /** "later this year": after it. */
        LATER
    }

    /** How a distance is told. */
    enum Form {
        /** "last year". */
        NAMED,
        /** "a year ago". */
        COUNTED,
        /** "a year ago today". */
        TO_THE_DAY
    }

    /** Which end of a stretch is open. */
    enum Side {
        SINCE,
        UNTIL
    }

    /** How exact a count is. */
    enum Measure {
        EXACT(null),
        NEARLY("LESS_THAN"),
        ABOUT("APPROX"),
        OVER("MORE_THAN");

        private final @Nullable String mod;

        Measure(@Nullable String mod) {
            this.mod = mod;
        }

        public @Nullable String mod() {
            return mod;
        }
    }

    /**
     * A date with a name, whole or in part: "Friday, 4 February 2022", "February", "the third quarter", "the 1990s".
     *
     * @param granularity the finest part that is given
     * @param year or null
     * @param ordinal month, or which season, quarter or half, from 1; 0 where none is given
     * @param day of the month, or 0
     * @param weekday from Monday = 1, or 0
     * @param step last, this, next
     */
    record Named(Granularity granularity, @Nullable Integer year, int ordinal, int day, int weekday, Step step)
            implements Meaning {}

    /** What a time hangs on. */
    sealed interface Hook {

        /** A named event of the lexicon. */
        record Known(NamedDay day) implements Hook {}

        /** A day that comes every year. */
        record Yearly(Feast feast) implements Hook {}

        /**
         * An event that only the text itself can date: "the summit".
         *
         * @param span where the text names it
         * @param words as it is named
         */
        record Untold(Span span, String words) implements Hook {}
    }

    /** So many units on or back from an event; 0 for the unit that holds it. */
    record FromEvent(Hook hook, Unit unit, int count, Measure measure, Form form) implements Meaning {}

    /** "the first day of Ramadan"; below 0 the last. */
    record DayOf(Hook hook, Unit unit, int ordinal) implements Meaning {}

    /** "the Friday after Thanksgiving": 1 after it, -1 before it. */
    record WeekdayBeside(Hook hook, int weekday, int direction) implements Meaning {}

    /** A day of the year with a name; the year is null where none is told. */
    record Feast(Holiday day, @Nullable Integer year, Step step) implements Meaning {}

    /**
     * A part of a year: "July last year", "2 April this year", "this year's third quarter", "December of that year",
     * "March of the following year".
     *
     * @param part the part without its year
     * @param step which year beside that of the base; none for that year itself
     * @param base what the year is reckoned from
     */
    record OfYear(Named part, Step step, Base base) implements Meaning {}

    /**
     * A named date beside the time that the text speaks of: "the following February", "that spring", "the previous
     * Friday".
     *
     * @param part the date without its year
     * @param direction 1 after it, -1 before it, 0 in it or soon after
     */
    record Beside(Named part, int direction) implements Meaning {}

    /** So many granules on or back: "last week", "two years ago", "tomorrow", "the next day". */
    record Shift(Unit unit, int count, Base base, Measure measure, Form form) implements Meaning {

        /** A granule named by its place, "last year". */
        public static Shift named(Unit unit, int count, Base base) {
            return new Shift(unit, count, base, Measure.EXACT, Form.NAMED);
        }
    }

    /**
     * The period that a report is about.
     *
     * @param unit quarter, or year for "the full year"; null for "the period", which is as long as the one told last
     * @param years so many years on or back
     * @param year its year where the words tell it, "the 1988 quarter", or null
     */
    record Report(@Nullable Unit unit, int years, @Nullable Integer year) implements Meaning {}

    /**
     * A quarter of the year before the one that a report is about: "the year-ago third quarter".
     *
     * @param part the quarter without its year
     */
    record YearBefore(Named part) implements Meaning {}

    /**
     * A quarter of a business year, told with its end: "the fourth quarter ended June 30".
     *
     * @param part the quarter without its year
     * @param end its last day or month
     */
    record BusinessQuarter(Named part, Named end) implements Meaning {}

    /**
     * The quarter of a report that ends with a month: "the quarter ended Sept. 30".
     *
     * @param quarter that of the calendar
     * @param over whether the words say that it has ended
     */
    record QuarterEnded(Named quarter, boolean over) implements Meaning {}

    /**
     * The time so long before publication or after it: "the past six months", "the next two weeks".
     *
     * @param unit in which the way is counted
     * @param count below zero where the words do not say
     * @param value TIMEX3 duration, as the words have it
     * @param direction below zero for the time before publication
     */
    record Stretch(Unit unit, int count, String value, int direction) implements Meaning {}

    /** Since when something had not been: "for the first time in nearly two years". */
    record Hindsight(Unit unit, int count, String value, Measure measure) implements Meaning {}

    /**
     * "two Sundays ago", "the Monday after next": counted from publication, below zero back, never publication itself.
     */
    record CountedWeekday(int weekday, int count) implements Meaning {}

    /** "A year ago on 1 February": a date without its year, of the time so many years before publication. */
    record YearsAgo(Named part, int years) implements Meaning {}

    /** "the Sept. 11 attacks": a day that a known event of that year has its name from. */
    record OfEvent(Named part, int year) implements Meaning {}

    /** "on this day in 1945": the day of publication in another year. */
    record SameDay(int year) implements Meaning {}

    /** "a Saturday": one of many, and no telling which. */
    record SomeWeekday(int weekday) implements Meaning {}

    /** A day of the month of publication or of the one beside it: "the 14th of this month". */
    record DayOfMonth(int day, Step step) implements Meaning {}

    /** A length of time; a count below zero is unknown ("several"). */
    record Length(String value, Granularity granularity, Measure measure) implements Meaning {}

    /** Something that comes again. */
    record Repeat(String value, Granularity granularity) implements Meaning {}

    /**
     * A vague word.
     *
     * @param reference TIMEX3 value
     * @param unit that of an honest wide stretch, or what is counted from the base, or null
     * @param base what it is reckoned from: "this period" and "a few weeks later" from the time the text speaks of
     */
    record Vague(String reference, @Nullable Unit unit, Base base) implements Meaning {}

    /** A part of a day: "Friday evening". The day is null where the words name none. */
    record PartOfDay(@Nullable Meaning day, String code) implements Meaning {}

    /** A time of day; the day is null where the words name none. */
    record Clock(
            int hour,
            int minute,
            @Nullable String zone,
            @Nullable Meaning day) implements Meaning {}

    /** "early 2020", "the end of March", "later this year". */
    record Within(Meaning whole, Part part) implements Meaning {}

    /**
     * So many units at an end of a longer time: "the first two months of 1939".
     *
     * @param whole the longer time
     * @param unit day, week, month or year
     * @param count how many, 1 or more
     * @param skipped how many lie before the first of them: 1 for "the second week of May"
     * @param fromEnd whether they are the last ones
     */
    record Slice(Meaning whole, Unit unit, int count, int skipped, boolean fromEnd) implements Meaning {}

    /** "since January 2020", "until March". */
    record Open(Meaning end, Side side) implements Meaning {}

    /**
     * "from Monday to Thursday", "between 2014 and 2016".
     *
     * @param from its start
     * @param to its end
     */
    record Range(End from, End to) implements Meaning {}

    /** An end of a range, with the indices of its first and last token. */
    record End(Meaning meaning, int first, int last) {}

    /** A day that the last resort made of words that no family knows. */
    record Guess(LocalDate day) implements Meaning {}

    /** A date that is written in figures whose order is not clear: 02/04/2022. */
    record Unclear(int first, int second, int year) implements Meaning {}
}
