package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Weekdays;
import org.jspecify.annotations.Nullable;

/** A part of a day: "this evening", "last night", "tonight", "Friday morning", "on Monday at night". */
final class DayPartPhrase implements PhraseFamily {

    /** TIMEX3 codes by the numbers of data/lexicon/time-words.tsv. */
    private static final String[] CODES = {"MO", "AF", "EV", "NI", "MI", "DT"};

    private static final Set<String> DURING =
            Set.of("in", "during", "through", "throughout", "into", "until", "till", "for");

    private static final CalendarDatePhrase CALENDAR_DATE = new CalendarDatePhrase();
    private static final WeekdayPhrase WEEKDAY = new WeekdayPhrase();

    @Override
    public String name() {
        return "day-part";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(
                Sense.TONIGHT,
                Sense.ALL,
                Sense.THIS,
                Sense.LAST,
                Sense.NEXT,
                Sense.WEEKDAY,
                Sense.DAY_NAME,
                Sense.THE,
                Sense.THAT,
                Sense.DAY_PART,
                Sense.MIDDLE,
                Sense.SPAN_START,
                Sense.SPAN_END,
                Sense.SUN,
                Sense.A);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.TONIGHT)) {
            return Optional.of(part(index, index, "daypart.tonight", day(0, Meaning.Base.PUBLICATION), "NI"));
        }
        if (p.is(index, "overnight")) {
            if (isLoan(p, index + 1)) {
                return Optional.empty();
            }
            // what is told as past was in the night that ended on the day of publication
            int night = Tense.of(p, index, index) == Tense.View.BACK ? -1 : 0;
            return Optional.of(part(index, index, "daypart.overnight", day(night, Meaning.Base.PUBLICATION), "NI"));
        }
        if (p.has(index, Sense.SUN)) {
            return sun(p, index);
        }
        if (p.is(index, "mid") && p.isHyphen(index + 1) && p.has(index + 2, Sense.DAY_PART)) {
            return middle(p, index, index + 2);
        }
        int name = index + 1;
        if (p.has(index, Sense.THIS) && p.has(name, Sense.DAY_PART)) {
            return Optional.of(part(index, name, "daypart.this", day(0, Meaning.Base.PUBLICATION), code(p, name)));
        }
        if (p.is(index, "last") && p.has(name, Sense.DAY_PART)) {
            return Optional.of(part(index, name, "daypart.last", day(-1, Meaning.Base.PUBLICATION), code(p, name)));
        }
        boolean thatPart = (p.has(index, Sense.THAT) || (p.is(index, "the") && p.is(name, "same")))
                && p.has(p.is(name, "same") ? name + 1 : name, Sense.DAY_PART);
        if (thatPart) {
            int at = p.is(name, "same") ? name + 1 : name;
            return Optional.of(part(index, at, "daypart.that", day(0, Meaning.Base.REFERENCE), code(p, at)));
        }
        if (p.is(index, "all") && p.has(name, Sense.DAY_PART) && Sides.endsAt(p, name)) {
            return Optional.of(spoken(p, index, name, "daypart.all"));
        }
        return other(p, index);
    }

    // written out, as this is asked for at every article and weekday
    private static Optional<TimePhrase> other(Passage p, int index) {
        Optional<TimePhrase> found = beside(p, index);
        found = found.isPresent() ? found : partOf(p, index);
        found = found.isPresent() ? found : onDay(p, index);
        found = found.isPresent() ? found : bare(p, index);
        return found.isPresent() ? found : ofNoDay(p, index);
    }

    /** "through the night", "in the late morning": of the day spoken of. */
    private static Optional<TimePhrase> bare(Passage p, int index) {
        int part = index + (p.is(index + 1, "early") || p.is(index + 1, "late") ? 2 : 1);
        boolean cued = DURING.contains(p.lower(index - 1)) && p.is(index, "the") && p.has(part, Sense.DAY_PART);
        return cued && Sides.endsAt(p, part) && !p.is(part + 1, "of") && !p.isHyphen(part + 1)
                ? Optional.of(spoken(p, index, part, "daypart.bare"))
                : Optional.empty();
    }

    private static TimePhrase spoken(Passage p, int first, int last, String rule) {
        return new TimePhrase(first, last, rule, new Meaning.PartOfDay(null, code(p, last)));
    }

    /** "next morning", "the following evening", "the previous night"; "the evening before", "the night before last". */
    private static Optional<TimePhrase> beside(Passage p, int index) {
        boolean the = p.is(index, "the");
        int step = the ? index + 1 : index;
        boolean previous = the && p.has(step, Sense.PREVIOUS);
        boolean next = p.is(step, "next") || (the && p.has(step, Sense.FOLLOWING));
        if ((next || previous) && p.has(step + 1, Sense.DAY_PART)) {
            return beside(p, index, step + 1, step + 1, day(next ? 1 : -1, Meaning.Base.REFERENCE));
        }
        int side = index + 2;
        boolean before = p.is(side, "before");
        if (!the || !p.has(step, Sense.DAY_PART) || !(before || p.is(side, "after"))) {
            return Optional.empty();
        }
        if (before && p.is(side + 1, "last")) {
            return beside(p, index, side + 1, step, day(-2, Meaning.Base.PUBLICATION));
        }
        boolean ends = side + 1 >= p.after() || !(p.isWord(side + 1) || p.has(side + 1, Sense.NUMBER));
        return ends ? beside(p, index, side, step, day(before ? -1 : 1, Meaning.Base.REFERENCE)) : Optional.empty();
    }

    private static Optional<TimePhrase> beside(Passage p, int first, int last, int part, Meaning.Shift day) {
        String rule = day.count() > 0 ? "daypart.next" : "daypart.previous";
        return Optional.of(part(first, last, rule, day, code(p, part)));
    }

    /**
     * "at night", "daytime traffic", "a night-time raid", "night attacks", "one afternoon": of a day that is not told.
     */
    private static Optional<TimePhrase> ofNoDay(Passage p, int index) {
        if (p.is(index, "one") && p.has(index + 1, Sense.DAY_PART) && Sides.endsAt(p, index + 1)) {
            return Optional.of(ofNoDay(index, index + 1, code(p, index + 1)));
        }
        if (!p.has(index, Sense.DAY_PART) || p.isName(index)) {
            return Optional.empty();
        }
        boolean time = p.isHyphen(index + 1) && p.is(index + 2, "time");
        boolean whole = p.is(index, "daytime") || p.is(index, "nighttime");
        boolean night = p.is(index, "night") && (p.is(index - 1, "at") || Sides.BY_NIGHT.contains(p.lower(index + 1)));
        return time || whole || night
                ? Optional.of(ofNoDay(index, time ? index + 2 : index, code(p, index)))
                : Optional.empty();
    }

    private static TimePhrase ofNoDay(int first, int last, String code) {
        var some = new Meaning.Repeat("XXXX-XX-XXT" + code, Granularity.PART_OF_DAY);
        return new TimePhrase(first, last, "daypart.any", some);
    }

    /** "before dawn", "at dusk on Friday", "dawn Saturday"; not "the dawn of an age". */
    private static Optional<TimePhrase> sun(Passage p, int index) {
        String code = CODES[p.value(index, Sense.SUN)];
        int at = p.is(index + 1, "on") ? index + 2 : index + 1;
        Optional<TimePhrase> day = CALENDAR_DATE.at(p, at).or(() -> WEEKDAY.at(p, at));
        if (day.isPresent()) {
            return Optional.of(
                    part(index, day.get().last(), "daypart.of-date", day.get().meaning(), code));
        }
        boolean cued = Sides.DAY.contains(p.lower(index - 1)) || p.is(index - 1, "at");
        return cued && Sides.endsAt(p, index) && !p.is(index + 1, "of")
                ? Optional.of(part(index, index, "daypart.bare", day(0, Meaning.Base.REFERENCE), code))
                : Optional.empty();
    }

    /** "the night of 5 May 1802", "the early morning hours of 9 March", "the evening of Monday". */
    private static Optional<TimePhrase> partOf(Passage p, int index) {
        int part = index + (p.is(index, "the") ? 1 : 0);
        boolean within = p.is(part, "early") || p.is(part, "late") || p.is(part, "mid");
        part += within ? 1 : 0;
        part += within && p.isHyphen(part) ? 1 : 0;
        if (!p.has(part, Sense.DAY_PART)) {
            return Optional.empty();
        }
        int of = p.is(part + 1, "hours") ? part + 2 : part + 1;
        boolean joined = p.is(of, "of") || p.is(of, "on");
        int at = part;
        // "mid-afternoon yesterday", "late morning Friday"
        TimePhrase direct = within && !joined ? firstDay(p, of) : null;
        if (direct != null) {
            return Optional.of(part(index, direct.last(), "daypart.of-date", direct.meaning(), code(p, at)));
        }
        return joined
                ? NightOfTwoDays.at(p, of + 1)
                        .filter(night -> code(p, at).equals("NI"))
                        .or(() -> CALENDAR_DATE.at(p, of + 1))
                        .or(() -> WEEKDAY.at(p, of + 1))
                        .map(day -> part(index, day.last(), "daypart.of-date", day.meaning(), code(p, at)))
                : Optional.empty();
    }

    /** "mid-afternoon yesterday", "mid-morning on Tuesday". */
    private static Optional<TimePhrase> middle(Passage p, int index, int part) {
        int at = p.is(part + 1, "on") ? part + 2 : part + 1;
        Optional<TimePhrase> day = p.has(at, Sense.DAY_NAME) ? new DayPhrase().at(p, at) : WEEKDAY.at(p, at);
        return day.map(one -> part(index, one.last(), "daypart.of-date", one.meaning(), code(p, part)));
    }

    private static Optional<TimePhrase> onDay(Passage p, int index) {
        Optional<TimePhrase> again = again(p, index);
        if (again.isPresent()) {
            return again;
        }
        TimePhrase day = firstDay(p, index);
        if (day == null || !p.has(day.after(), Sense.DAY_PART)) {
            return Optional.empty();
        }
        int last = day.after();
        return Optional.of(part(index, last, "daypart.on-day", day.meaning(), code(p, last)));
    }

    /** "Tuesday nights", "Monday and Tuesday nights": what comes again, as "Tuesdays" does. */
    private static Optional<TimePhrase> again(Passage p, int index) {
        int weekday = p.has(index, Sense.WEEKDAY) ? Dates.weekday(p, index) : 0;
        boolean listed = p.is(index + 1, "and") || p.is(index + 1, "or");
        int part = listed && Dates.isWeekday(p, index + 2) ? index + 3 : index + 1;
        if (weekday == 0 || !p.has(part, Sense.DAY_PART) || !p.lower(part).endsWith("s")) {
            return Optional.empty();
        }
        var repeat = new Meaning.Repeat(Weekdays.unknown(weekday) + "T" + code(p, part), Granularity.PART_OF_DAY);
        return Optional.of(new TimePhrase(index, part == index + 1 ? part : index, "daypart.again", repeat));
    }

    private static @Nullable TimePhrase firstDay(Passage p, int index) {
        if (p.has(index, Sense.DAY_NAME)) {
            return new DayPhrase().at(p, index).orElse(null);
        }
        boolean weekday = p.has(index, Sense.WEEKDAY) || p.has(index, Sense.LAST) || p.has(index, Sense.NEXT);
        return weekday ? new WeekdayPhrase().at(p, index).orElse(null) : null;
    }

    static String code(Passage p, int index) {
        return CODES[p.value(index, Sense.DAY_PART)];
    }

    private static Meaning.Shift day(int count, Meaning.Base base) {
        return Meaning.Shift.named(Unit.DAY, count, base);
    }

    private static TimePhrase part(int first, int last, String rule, Meaning day, String code) {
        return new TimePhrase(first, last, rule, new Meaning.PartOfDay(day, code));
    }

    /** "its overnight rate", "the overnight interest rate": how long money is lent, not when. */
    private static boolean isLoan(Passage p, int index) {
        return p.isWord(index) && Sides.LOANS.contains(p.lower(index));
    }
}
