package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time of day, perhaps with zone and day: "5 p.m. EST Nov. 9", "at 17:30 on Monday", "noon Thursday", "0900 GMT". */
final class ClockPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.NUMBER, Sense.MIXED, Sense.NOON, Sense.COUNT);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        Reading reading = Reading.at(p, index);
        boolean late = reading != null && (reading.hour() > 24 || (reading.hour() == 24 && reading.minute() > 0));
        if (reading == null || late || reading.minute() > 59) {
            return Optional.empty();
        }
        int after = reading.after();
        String zone = p.has(after, Sense.ZONE) ? p.text(after) : null;
        after += zone == null ? 0 : 1;
        boolean on = p.is(after, "on") || p.is(after, ",");
        TimePhrase day = dayAt(p, on ? after + 1 : after);
        int last = day == null ? after - 1 : day.last();
        var clock = new Meaning.Clock(reading.hour(), reading.minute(), zone, day == null ? null : day.meaning());
        return Optional.of(new TimePhrase(index, last, "clock.time", clock));
    }

    private static @Nullable TimePhrase dayAt(Passage p, int index) {
        Optional<TimePhrase> date = new CalendarDatePhrase().at(p, index);
        if (date.isEmpty()) {
            date = new WeekdayPhrase().at(p, index);
        }
        if (date.isEmpty() && p.has(index, Sense.DAY_NAME)) {
            date = new DayPhrase().at(p, index);
        }
        return date.orElse(null);
    }

    /** Hour and minute, and the token after them. */
    private record Reading(int hour, int minute, int after) {

        static @Nullable Reading at(Passage p, int index) {
            if (p.has(index, Sense.NOON)) {
                // midnight ends its day, as TimeML has it
                return new Reading(p.is(index, "noon") ? 12 : 24, 0, index + 1);
            }
            if (p.has(index, Sense.MIXED)) {
                return runTogether(p, index);
            }
            if (p.has(index, Sense.COUNT)) {
                int hour = p.value(index, Sense.COUNT);
                return hour <= 12 ? marked(p, hour, 0, index + 1) : null;
            }
            return figures(p, index);
        }

        private static @Nullable Reading figures(Passage p, int index) {
            int digits = p.digits(index);
            if (digits == 4 && p.has(index + 1, Sense.ZONE) && p.number(index) >= 0) {
                return new Reading(p.number(index) / 100, p.number(index) % 100, index + 1);
            }
            if (digits > 2 && digits <= 5) {
                return dotted(p, index);
            }
            boolean colon = p.is(index + 1, ":") && p.touches(index + 1) && p.touches(index + 2);
            if (!colon) {
                return digits <= 2 ? marked(p, p.number(index), 0, index + 1) : null;
            }
            if (p.has(index + 2, Sense.MIXED)) {
                return runTogether(p, index + 2, p.number(index));
            }
            if (p.digits(index + 2) != 2 || (p.is(index + 3, ":") && p.touches(index + 4))) {
                return null;
            }
            Reading marked = marked(p, p.number(index), p.number(index + 2), index + 3);
            boolean cued = p.is(index - 1, "at") || p.has(index + 3, Sense.ZONE) || p.is(index - 1, "by");
            return marked == null && cued ? new Reading(p.number(index), p.number(index + 2), index + 3) : marked;
        }

        /** "9.30 a.m." */
        private static @Nullable Reading dotted(Passage p, int index) {
            String text = p.text(index);
            int dot = text.indexOf('.');
            if (dot < 1 || dot != text.length() - 3) {
                return null;
            }
            int minute = Passage.digitsOf(text.substring(dot + 1), 2);
            return marked(p, Passage.digitsOf(text, dot), minute, index + 1);
        }

        private static @Nullable Reading marked(Passage p, int hour, int minute, int mark) {
            if (p.has(mark, Sense.OCLOCK)) {
                return new Reading(hour, minute, mark + 1);
            }
            boolean spoken =
                    p.is(mark, "in") && p.is(mark + 1, "the") && hour >= 1 && hour <= 12 && isTold(p, mark - 2);
            if (spoken && (p.is(mark + 2, "morning") || p.is(mark + 2, "afternoon") || p.is(mark + 2, "evening"))) {
                return new Reading(onDial(hour, p.is(mark + 2, "morning") ? "am" : "pm"), minute, mark + 3);
            }
            if (!p.has(mark, Sense.HOUR_MARK) || hour < 1 || hour > 12) {
                return null;
            }
            return new Reading(onDial(hour, p.text(mark)), minute, mark + 1);
        }

        /** "at 4 in the morning", "by six in the evening"; not "shot 4 in the morning". */
        private static boolean isTold(Passage p, int before) {
            return p.is(before, "at") || p.is(before, "by") || p.is(before, "until") || p.is(before, "about");
        }

        /** "5pm"; "30pm" behind "5:". */
        private static @Nullable Reading runTogether(Passage p, int index) {
            String text = p.text(index);
            int digits = leadingDigits(text);
            int hour = Passage.digitsOf(text, digits);
            boolean mark = isMark(text.substring(digits)) && hour >= 1 && hour <= 12;
            return mark ? new Reading(onDial(hour, text.substring(digits)), 0, index + 1) : null;
        }

        private static @Nullable Reading runTogether(Passage p, int index, int hour) {
            String text = p.text(index);
            boolean mark = leadingDigits(text) == 2 && isMark(text.substring(2)) && hour >= 1 && hour <= 12;
            return mark ? new Reading(onDial(hour, text.substring(2)), Passage.digitsOf(text, 2), index + 1) : null;
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
            return hour % 12 + (afternoon ? 12 : 0);
        }
    }
}
