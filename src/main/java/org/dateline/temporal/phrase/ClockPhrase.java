package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, perhaps with zone and day: "5 p.m. EST Nov. 9", "at 17:30 on Monday", "noon Thursday", "0900 GMT", "9
 * p.m. tonight".
 */
final class ClockPhrase implements PhraseFamily {

    /** "10 p.m. Pacific Daylight Time": a zone's name has so many words at most. */
    private static final int LONGEST_ZONE = 3;

    private static final CalendarDatePhrase CALENDAR_DATE = new CalendarDatePhrase();
    private static final WeekdayPhrase WEEKDAY = new WeekdayPhrase();
    private static final DayPartPhrase DAY_PART = new DayPartPhrase();

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.NUMBER, Sense.MIXED, Sense.NOON, Sense.COUNT, Sense.HALF, Sense.QUARTER);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        ClockReading reading = ClockReading.at(p, index);
        if (reading == null) {
            return Optional.empty();
        }
        int after = afterZone(p, reading.after());
        String zone = after > reading.after() ? p.words(reading.after(), after - 1) : null;
        boolean on = p.is(after, "on") || p.is(after, ",");
        TimePhrase day = dayAt(p, on ? after + 1 : after);
        TimePhrase shared = day == null ? dayBehindBrackets(p, index, after) : null;
        if (shared != null && !(shared.meaning() instanceof Meaning.PartOfDay)) {
            return phrase(index, after - 1, reading, zone, shared.meaning());
        }
        if (day == null) {
            // "local time" is no part of "9 p.m. local time": it only says that there is nothing to convert
            boolean local = p.is(reading.after(), "local");
            return phrase(index, (local ? reading.after() : after) - 1, reading, local ? null : zone, null);
        }
        // "10 p.m. Saturday night": the day is that of the night
        return day.meaning() instanceof Meaning.PartOfDay part
                ? phrase(index, day.last(), reading.in(part.code()), zone, part.day())
                : phrase(index, day.last(), reading, zone, day.meaning());
    }

    private static Optional<TimePhrase> phrase(
            int first, int last, ClockReading reading, @Nullable String zone, @Nullable Meaning day) {
        var clock = new Meaning.Clock(reading.hour(), reading.minute(), zone, day);
        return Optional.of(new TimePhrase(first, last, "clock.time", clock));
    }

    /** The token behind "GMT", "local time", "Eastern time", "Pacific Daylight Time"; the same where there is none. */
    private static int afterZone(Passage p, int index) {
        if (p.has(index, Sense.ZONE)) {
            return index + 1;
        }
        if (p.is(index, "local") && p.is(index + 1, "time")) {
            return index + 2;
        }
        for (int i = index; i < index + LONGEST_ZONE; i++) {
            if (i > index && p.is(i, "time")) {
                return i + 1;
            }
            if (!p.isCapitalized(i) || Dates.isWeekday(p, i) || Dates.isMonth(p, i)) {
                return index;
            }
        }
        return index;
    }

    /**
     * The day behind "8:15 p.m. (1915 GMT) on Monday", which is that of both clock times; null where there is none.
     *
     * @param after the token behind the clock time that begins at the index
     */
    private static @Nullable TimePhrase dayBehindBrackets(Passage p, int index, int after) {
        int close = after;
        if (p.is(after, "(")) {
            ClockReading other = ClockReading.at(p, after + 1);
            close = other == null ? after : afterZone(p, other.after());
        } else if (!p.is(index - 1, "(")) {
            return null;
        }
        if (!p.is(close, ")")) {
            return null;
        }
        boolean on = p.is(close + 1, "on") || p.is(close + 1, ",");
        return dayAt(p, on ? close + 2 : close + 1);
    }

    private static @Nullable TimePhrase dayAt(Passage p, int index) {
        return DAY_PART.at(p, index)
                .or(() -> CALENDAR_DATE.at(p, index))
                .or(() -> WEEKDAY.at(p, index))
                .or(() -> p.has(index, Sense.DAY_NAME) ? new DayPhrase().at(p, index) : Optional.empty())
                .orElse(null);
    }
}
