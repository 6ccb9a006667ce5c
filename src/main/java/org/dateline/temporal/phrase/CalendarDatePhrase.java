package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** Day and month, perhaps with weekday and year: "Friday, 4 February 2022", "Feb. 4", "the 4th of February". */
final class CalendarDatePhrase implements PhraseFamily {

    /** What is done to a feast every year. */
    private static final Set<String> CUSTOMS =
            Set.of("celebrated", "observed", "commemorated", "marked", "kept", "honoured", "honored", "remembered");

    @Override
    public String name() {
        return "calendar-date";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(
                Sense.WEEKDAY,
                Sense.WEEKDAY_SHORT,
                Sense.MONTH,
                Sense.MONTH_SHORT,
                Sense.NUMBER,
                Sense.MIXED,
                Sense.THE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int weekday = Dates.weekday(p, index);
        int at = weekday > 0 ? afterWeekday(p, index) : index;
        int month = Dates.month(p, at);
        TimePhrase found = month > 0 ? monthFirst(p, index, at, weekday) : dayFirst(p, index, at, weekday);
        return Optional.ofNullable(found);
    }

    private static int afterWeekday(Passage p, int index) {
        int at = p.is(index + 1, ".") ? index + 2 : index + 1;
        at += p.is(at, ",") ? 1 : 0;
        return p.is(at, "the") && p.isDayOfMonth(at + 1) ? at + 1 : at;
    }

    private static @Nullable TimePhrase monthFirst(Passage p, int first, int at, int weekday) {
        int dayAt = Dates.afterMonth(p, at);
        dayAt += p.is(dayAt, "the") ? 1 : 0;
        // "In July the first great battle was lost"
        if (p.has(dayAt, Sense.ORDINAL) && !Sides.endsAt(p, dayAt)) {
            return null;
        }
        int day = p.has(dayAt, Sense.ORDINAL) ? p.value(dayAt, Sense.ORDINAL) : p.dayOfMonth(dayAt);
        if (day < 0 || isLarger(p, dayAt) || isRangeToNoDay(p, dayAt, Dates.month(p, at))) {
            return null;
        }
        return phrase(p, first, dayAt, Dates.month(p, at), day, weekday);
    }

    /** "May 4.5" and "March 4 percent" are no days; "4 February -44" is of no year that could be read. */
    private static boolean isLarger(Passage p, int day) {
        boolean below = p.is(day + 1, "-") && !p.touches(day + 1) && p.touches(day + 2) && p.number(day + 2) >= 0;
        return below || p.is(day + 1, "%") || p.is(day + 1, "percent") || (p.is(day + 1, ":") && p.touches(day + 2));
    }

    /** "February 28-31, 2019". */
    private static boolean isRangeToNoDay(Passage p, int day, int month) {
        boolean joined = p.isHyphen(day + 1) && p.touches(day + 1) && p.touches(day + 2) && p.digits(day + 2) <= 2;
        return joined && p.number(day + 2) > p.dayOfMonth(day) && !Dates.isDay(null, month, p.number(day + 2));
    }

    private static @Nullable TimePhrase dayFirst(Passage p, int first, int at, int weekday) {
        int dayAt = p.is(at, "the") ? at + 1 : at;
        int spelled = dayAt > at ? spelledDay(p, dayAt) : -1;
        int day = spelled < 0 ? p.dayOfMonth(dayAt) : dayInWords(p, dayAt, spelled);
        int before = Math.max(dayAt, spelled);
        int monthAt = p.is(before + 1, "of") ? before + 2 : before + 1;
        int month = day < 0 ? 0 : Dates.month(p, monthAt);
        if (month == 0) {
            return null;
        }
        int last = Dates.afterMonth(p, monthAt) - 1;
        if (isLarger(p, last)) {
            return null;
        }
        return phrase(p, first, last, month, day, weekday);
    }

    /** Last token of "first" in "the first of May", of "twenty-first"; -1 for "the first of May's two debates". */
    private static int spelledDay(Passage p, int index) {
        boolean tens = p.has(index, Sense.TENS) && p.isHyphen(index + 1);
        int ordinal = tens ? index + 2 : index;
        boolean of = p.has(ordinal, Sense.ORDINAL) && p.is(ordinal + 1, "of") && Dates.isMonth(p, ordinal + 2);
        boolean owner = p.isOwner(ordinal + 3);
        return of && !owner ? ordinal : -1;
    }

    private static int dayInWords(Passage p, int first, int last) {
        return p.value(last, Sense.ORDINAL) + (last > first ? p.value(first, Sense.TENS) : 0);
    }

    /** "is celebrated on 25 March": what is kept is kept every year. */
    private static boolean isCustom(Passage p, int first) {
        int kept = p.is(first - 1, "on") ? first - 2 : first - 1;
        kept -= p.is(kept, "year") && p.has(kept - 1, Sense.EACH) ? 2 : 0;
        kept -= p.is(kept, "annually") || p.is(kept, "yearly") ? 1 : 0;
        boolean now = p.is(kept - 1, "is") || p.is(kept - 1, "are") || p.is(kept - 2, "is") || p.is(kept - 2, "are");
        return now && p.isWord(kept - 1) && CUSTOMS.contains(p.lower(kept));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static @Nullable TimePhrase phrase(Passage p, int first, int last, int month, int day, int weekday) {
        Dates.YearAt year = Dates.year(p, last + 1).orElse(null);
        Integer number = year == null ? null : year.year();
        if (!Dates.isDay(number, month, day)) {
            return null;
        }
        Optional<Dates.StepAt> ofYear = year == null ? Dates.ofYear(p, last + 1) : Optional.empty();
        if (ofYear.isPresent()) {
            var part = ofYear.get().of(Dates.day(null, month, day, weekday));
            return new TimePhrase(first, ofYear.get().after() - 1, "date.of-year", part);
        }
        if (year == null && weekday == 0 && isCustom(p, first)) {
            String value = "XXXX-" + two(month) + "-" + two(day);
            return new TimePhrase(first, last, "set.yearly", new Meaning.Repeat(value, Granularity.DAY));
        }
        Integer eventful = year == null && weekday == 0 ? EventPhrase.yearOfDay(p, first, last, month, day) : null;
        if (eventful != null) {
            var known = new Meaning.OfEvent(Dates.day(null, month, day, 0), eventful);
            return new TimePhrase(first, last, "date.of-event", known);
        }
        int end = year == null ? last : year.after() - 1;
        String rule = number == null ? "date.day-month" : "date.full";
        return new TimePhrase(first, end, rule, Dates.day(number, month, day, weekday));
    }
}
