package org.dateline.temporal.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hour and minute as a clock tells them: "5 p.m.", "9.30 a.m.", "0600 GMT", "six o'clock", "seven in the evening".
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param after the token after it
 * @param onDial whether the words leave open which half of the day is meant
 */
record ClockReading(int hour, int minute, int after, boolean onDial) {

    private static final int NOON = 12;
    private static final Set<String> CUES =
            Set.of("at", "by", "from", "until", "till", "around", "about", "before", "after", "between");
    private static final Set<String> SUBJECTS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "he", "she", "it", "they", "we", "two", "three");
    private static final Set<String> PRICES = Set.of(
            "$", "€", "£", "%", "index", "price", "prices", "points", "shares", "stock", "stocks", "ounce", "market",
            "feet", "metres", "meters");
    private static final Set<String> RUN_ON = Set.of("gmt", "utc", "hrs");

    static @Nullable ClockReading at(Passage p, int index) {
        ClockReading reading = read(p, index);
        boolean late = reading != null && (reading.hour > 24 || (reading.hour == 24 && reading.minute > 0));
        return reading == null || late || reading.minute > 59 ? null : reading;
    }

    /** In the half of the day that a part of it tells, as TIMEX3 has it: AF, EV and NI are the second half. */
    ClockReading in(String code) {
        boolean night = code.equals("NI") && hour > 5;
        boolean second = onDial && hour < NOON && (night || code.equals("AF") || code.equals("EV"));
        return second ? new ClockReading(hour + NOON, minute, after, false) : this;
    }

    private static @Nullable ClockReading read(Passage p, int index) {
        if (p.has(index, Sense.NOON)) {
            // midnight ends its day, as TimeML has it
            return new ClockReading(p.is(index, "noon") ? NOON : 24, 0, index + 1, false);
        }
        if (p.is(index, "half") || p.is(index, "quarter")) {
            return ofHour(p, index);
        }
        if (p.has(index, Sense.MIXED)) {
            return runTogether(p, index);
        }
        if (p.has(index, Sense.COUNT)) {
            int hour = p.value(index, Sense.COUNT);
            return hour <= NOON ? marked(p, index, hour, 0, index + 1) : null;
        }
        return figures(p, index);
    }

    /** "half past six", "quarter to nine"; "half past the door" is none. */
    private static @Nullable ClockReading ofHour(Passage p, int index) {
        boolean past = p.is(index + 1, "past");
        boolean to = p.is(index + 1, "to") && p.is(index, "quarter");
        int named = p.has(index + 2, Sense.COUNT) ? p.value(index + 2, Sense.COUNT) : -1;
        if (named < 1 || named > NOON || !(past || to)) {
            return null;
        }
        int minute = p.is(index, "half") ? 30 : past ? 15 : 45;
        int hour = past ? named : named == 1 ? NOON : named - 1;
        int oclock = p.has(index + 3, Sense.OCLOCK) ? index + 4 : index + 3;
        // "a quarter to two investors"
        return Sides.endsAt(p, oclock - 1) ? partOf(p, new ClockReading(hour, minute, oclock, true)) : null;
    }

    private static @Nullable ClockReading figures(Passage p, int index) {
        int digits = p.digits(index);
        if (digits == 4 && isFourFigures(p, index)) {
            int hours = p.is(index + 1, "hours") || p.is(index + 1, "hrs") ? index + 2 : index + 1;
            return new ClockReading(p.number(index) / 100, p.number(index) % 100, hours, false);
        }
        if (digits > 2 && digits <= 5) {
            return dotted(p, index);
        }
        boolean colon = p.is(index + 1, ":") && p.touches(index + 1) && p.touches(index + 2);
        if (!colon) {
            return digits <= 2 ? marked(p, index, p.number(index), 0, index + 1) : null;
        }
        if (p.has(index + 2, Sense.MIXED)) {
            ClockReading hours = ofHours(p, index);
            return hours == null ? runTogether(p, index + 2, p.number(index)) : hours;
        }
        if (p.digits(index + 2) != 2 || (p.is(index + 3, ":") && p.touches(index + 4))) {
            return null;
        }
        ClockReading marked = marked(p, index, p.number(index), p.number(index + 2), index + 3);
        boolean cued = p.is(index - 1, "at") || p.has(index + 3, Sense.ZONE) || p.is(index - 1, "by");
        // "from 19:00-03:00hrs"
        cued |= p.isHyphen(index + 3) && ofHours(p, index + 4) != null;
        if (isHours(p.lower(index + 3))) {
            return new ClockReading(p.number(index), p.number(index + 2), index + 4, false);
        }
        return marked == null && cued
                ? new ClockReading(p.number(index), p.number(index + 2), index + 3, false)
                : marked;
    }

    /** "0900 GMT", "2140 local time", "at 1830 hours", "at 0540"; "at 1545" alone could be a price. */
    private static boolean isFourFigures(Passage p, int index) {
        if (p.number(index) < 0) {
            return false;
        }
        boolean zone = p.has(index + 1, Sense.ZONE) && p.value(index + 1, Sense.ZONE) == 0;
        boolean local = p.is(index + 1, "local") && p.is(index + 2, "time");
        boolean hours = p.is(index + 1, "hours") || p.is(index + 1, "hrs");
        boolean early = p.text(index).charAt(0) == '0';
        // "at 1545 (1345 GMT)"
        hours |= p.is(index + 1, "(") && p.digits(index + 2) == 4 && p.has(index + 3, Sense.ZONE);
        return zone || local || (CUES.contains(p.lower(index - 1)) && (hours || early || isOfWatch(p, index)));
    }

    /** "at 1545 on 6 June"; "At 1545 the first boats were lowered" where no price is told of. */
    private static boolean isOfWatch(Passage p, int index) {
        boolean dated = p.is(index + 1, "on")
                && (p.isDayOfMonth(index + 2) || Dates.isMonth(p, index + 2) || Dates.isWeekday(p, index + 2));
        boolean opens = index - 1 == p.first() && p.is(index - 1, "at");
        int next = p.is(index + 1, ",") ? index + 2 : index + 1;
        boolean subject = SUBJECTS.contains(p.lower(next)) || p.isName(next);
        return p.is(index - 1, "at") && (dated || (opens && subject && !isPrice(p)));
    }

    private static boolean isPrice(Passage p) {
        for (int i = p.first(); i < p.after(); i++) {
            if (PRICES.contains(p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "05:30hrs". */
    private static @Nullable ClockReading ofHours(Passage p, int index) {
        String text = p.has(index + 2, Sense.MIXED) ? p.lower(index + 2) : "";
        boolean hours =
                p.number(index) >= 0 && p.is(index + 1, ":") && leadingDigits(text) == 2 && isHours(text.substring(2));
        return hours ? new ClockReading(p.number(index), Passage.digitsOf(text, 2), index + 3, false) : null;
    }

    private static boolean isHours(String text) {
        return text.equals("hrs") || text.equals("hours") || text.equals("h");
    }

    /** "9.30 a.m." */
    private static @Nullable ClockReading dotted(Passage p, int index) {
        String text = p.text(index);
        int dot = text.indexOf('.');
        if (dot < 1 || dot != text.length() - 3) {
            return null;
        }
        int minute = Passage.digitsOf(text.substring(dot + 1), 2);
        return marked(p, index, Passage.digitsOf(text, dot), minute, index + 1);
    }

    private static @Nullable ClockReading marked(Passage p, int index, int hour, int minute, int mark) {
        if (p.has(mark, Sense.OCLOCK)) {
            return partOf(p, new ClockReading(hour, minute, mark + 1, true));
        }
        if (hour < 1 || hour > NOON) {
            return null;
        }
        if (p.has(mark, Sense.HOUR_MARK)) {
            return new ClockReading(onDial(hour, p.text(mark)), minute, mark + 1, false);
        }
        ClockReading bare = new ClockReading(hour, minute, mark, true);
        ClockReading told = CUES.contains(p.lower(index - 1)) ? partOf(p, bare) : bare;
        return told.after > mark ? told : null;
    }

    /** "six o'clock in the evening", "ten at night". */
    private static ClockReading partOf(Passage p, ClockReading reading) {
        int in = reading.after;
        boolean part = p.is(in, "in") && p.is(in + 1, "the") && p.has(in + 2, Sense.DAY_PART);
        boolean night = p.is(in, "at") && p.is(in + 1, "night");
        if (!part && !night) {
            return reading;
        }
        int last = night ? in + 1 : in + 2;
        ClockReading told = reading.in(DayPartPhrase.code(p, last));
        return new ClockReading(told.hour, told.minute, last + 1, false);
    }

    /** "5pm", "0735GMT". */
    private static @Nullable ClockReading runTogether(Passage p, int index) {
        String text = p.text(index);
        if (text.length() == 7 && RUN_ON.contains(p.lower(index).substring(4))) {
            int time = Passage.digitsOf(text, 4);
            return time < 0 ? null : new ClockReading(time / 100, time % 100, index + 1, false);
        }
        int digits = leadingDigits(text);
        int hour = Passage.digitsOf(text, digits);
        boolean mark = isMark(text.substring(digits)) && hour >= 1 && hour <= NOON;
        return mark ? new ClockReading(onDial(hour, text.substring(digits)), 0, index + 1, false) : null;
    }

    /** "30pm" behind "5:". */
    private static @Nullable ClockReading runTogether(Passage p, int index, int hour) {
        String text = p.text(index);
        boolean mark = leadingDigits(text) == 2 && isMark(text.substring(2)) && hour >= 1 && hour <= NOON;
        return mark
                ? new ClockReading(onDial(hour, text.substring(2)), Passage.digitsOf(text, 2), index + 1, false)
                : null;
    }

    private static boolean isMark(String text) {
        return text.equalsIgnoreCase("am") || text.equalsIgnoreCase("pm");
    }

    private static int leadingDigits(String text) {
        int at = 0;
        while (at < Math.min(2, text.length()) && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int onDial(int hour, String mark) {
        boolean afternoon = mark.charAt(0) == 'p' || mark.charAt(0) == 'P';
        return hour % NOON + (afternoon ? NOON : 0);
    }
}
