package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.Weekdays;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Sense;
import org.dateline.temporal.phrase.Tense;
import org.jspecify.annotations.Nullable;

/** Weekdays that are told together: "late Tuesday or early Wednesday"; "on Thursday … later on Thursday". */
final class WeekdayPair {

    /** Words between "or" and its weekdays. */
    private static final int REACH = 3;

    /** The chance that the day the news is of lies ahead. */
    private static final double OF_NEWS = 0.1;

    private WeekdayPair() {}

    /** The chance that the words of both look ahead, where two are told together; else that of the one. */
    static double chanceAhead(Meaning.Named named, Around around, LocalDate publication) {
        if (isOfNews(DayOfWeek.of(named.weekday()), around, publication)) {
            return OF_NEWS;
        }
        double chance = DirectionChoice.chanceAhead(named, around, publication);
        int before = before(around);
        int other = before < 0 ? behind(around) : before;
        if (other < 0) {
            return chance;
        }
        Passage passage = around.passage();
        var pair =
                new Meaning.Named(Granularity.DAY, null, 0, 0, passage.value(other, Sense.WEEKDAY), Meaning.Step.NONE);
        return (chance + DirectionChoice.chanceAhead(pair, new Around(passage, other, other), publication)) / 2;
    }

    /**
     * "Next week the ministers will meet in Brussels on Monday", "Last week they met there on Monday": that of the week
     * told in the same sentence.
     */
    private static @Nullable Granule ofWeek(DayOfWeek weekday, Granule told, Setting setting) {
        LocalDate publication = setting.publication();
        boolean week = publication != null
                && told.granularity() == Granularity.WEEK
                && setting.story().hasToldInSentence();
        if (publication == null || !week) {
            return null;
        }
        boolean next = told.start().isAfter(publication) && setting.looksAhead();
        boolean last =
                told.interval().latest().orElseThrow().isBefore(publication) && setting.view() == Tense.View.BACK;
        return next || last ? Granule.day(Weekdays.onOrAfter(told.start(), weekday)) : null;
    }

    /** The day that goes with one told just before: the next one behind "or", the same one behind "later on". */
    static @Nullable Granule day(DayOfWeek weekday, Setting setting) {
        Granule told = setting.story().reference();
        if (told != null && told.granularity() == Granularity.WEEK) {
            return ofWeek(weekday, told, setting);
        }
        if (told == null || told.granularity().compareTo(Granularity.DAY) > 0) {
            return null;
        }
        Around around = setting.around();
        LocalDate day = told.start();
        boolean later = around.passage().is(around.first(), "later")
                && day.getDayOfWeek() == weekday
                && (setting.story().isHistory() || !isOfNews(weekday, around, setting.publication()));
        int other = before(around);
        boolean after = other >= 0
                && setting.story().hasToldInSentence()
                && around.passage().value(other, Sense.WEEKDAY)
                        == day.getDayOfWeek().getValue();
        return later || after ? Granule.day(Weekdays.onOrAfter(day, weekday)) : null;
    }

    /** "later on Friday", written that day or the day after: the Friday that the news is of. */
    private static boolean isOfNews(DayOfWeek weekday, Around around, @Nullable LocalDate publication) {
        if (publication == null || !around.passage().is(around.first(), "later")) {
            return false;
        }
        LocalDate day = Weekdays.onOrBefore(publication, weekday);
        return !day.isBefore(publication.minusDays(1));
    }

    /** Index of the weekday that stands before "or", the phrase behind it; below 0 where there is none. */
    private static int before(Around around) {
        Passage passage = around.passage();
        int or = around.first() - 1;
        or -= passage.is(or, "on") || passage.is(or, "by") ? 1 : 0;
        if (!passage.is(or, "or")) {
            return -1;
        }
        int name = passage.has(or - 1, Sense.DAY_PART) ? or - 2 : or - 1;
        return isWeekday(passage, name) ? name : -1;
    }

    private static int behind(Around around) {
        Passage passage = around.passage();
        if (!passage.is(around.last() + 1, "or")) {
            return -1;
        }
        for (int i = around.last() + 2; i <= around.last() + 1 + REACH; i++) {
            if (isWeekday(passage, i)) {
                return i;
            }
            if (!passage.is(i, "on") && !passage.is(i, "by") && !passage.is(i, "late") && !passage.is(i, "early")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWeekday(Passage passage, int index) {
        return passage.has(index, Sense.WEEKDAY);
    }
}
