package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a day: "this evening", "last night", "tonight", "Friday morning", "on Monday at night". */
final class DayPartPhrase implements PhraseFamily {

    /** TIMEX3 codes by the numbers of data/lexicon/time-words.tsv. */
    private static final String[] CODES = {"MO", "AF", "EV", "NI", "MI", "DT"};

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
                Sense.THIS,
                Sense.LAST,
                Sense.NEXT,
                Sense.WEEKDAY,
                Sense.DAY_NAME,
                Sense.THE,
                Sense.THAT,
                Sense.DAY_PART,
                Sense.MIDDLE,
                Sense.SUN);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.TONIGHT)) {
            return Optional.of(part(index, index, "daypart.tonight", day(0, Meaning.Base.PUBLICATION), "NI"));
        }
        if (p.is(index, "overnight")) {
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
        Optional<TimePhrase> of = partOf(p, index);
        return of.isPresent() ? of : onDay(p, index);
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

    /** "the night of 20 June 1791", "the early morning hours of 30 April", "the evening of Monday". */
    private static Optional<TimePhrase> partOf(Passage p, int index) {
        int part = index + (p.is(index, "the") ? 1 : 0);
        part += p.is(part, "early") || p.is(part, "late") ? 1 : 0;
        if (!p.has(part, Sense.DAY_PART)) {
            return Optional.empty();
        }
        int of = p.is(part + 1, "hours") ? part + 2 : part + 1;
        boolean joined = p.is(of, "of") || p.is(of, "on");
        int at = part;
        return joined
                ? CALENDAR_DATE
                        .at(p, of + 1)
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
        TimePhrase day = firstDay(p, index);
        if (day == null || !p.has(day.after(), Sense.DAY_PART)) {
            return Optional.empty();
        }
        int last = day.after();
        return Optional.of(part(index, last, "daypart.on-day", day.meaning(), code(p, last)));
    }

    private static @Nullable TimePhrase firstDay(Passage p, int index) {
        if (p.has(index, Sense.DAY_NAME)) {
            return new DayPhrase().at(p, index).orElse(null);
        }
        boolean weekday = p.has(index, Sense.WEEKDAY) || p.has(index, Sense.LAST) || p.has(index, Sense.NEXT);
        return weekday ? new WeekdayPhrase().at(p, index).orElse(null) : null;
    }

    private static String code(Passage p, int index) {
        return CODES[p.value(index, Sense.DAY_PART)];
    }

    private static Meaning day(int count, Meaning.Base base) {
        return Meaning.Shift.named(Unit.DAY, count, base);
    }

    private static TimePhrase part(int first, int last, String rule, Meaning day, String code) {
        return new TimePhrase(first, last, rule, new Meaning.PartOfDay(day, code));
    }
}
