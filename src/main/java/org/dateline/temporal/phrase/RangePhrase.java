package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** From one time to another: "from Monday to Thursday", "between 2014 and 2016", "2014-2016", "March to May 2020". */
final class RangePhrase implements PhraseFamily {

    @Override
    public String name() {
        return "range";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.FROM, Sense.BETWEEN, Sense.NUMBER, Sense.MONTH, Sense.MONTH_SHORT, Sense.WEEKDAY);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        boolean between = p.has(index, Sense.BETWEEN);
        boolean introduced = between || p.has(index, Sense.FROM);
        int start = introduced ? index + 1 : index;
        Optional<TimePhrase> days = daysFirst(p, start, between);
        TimePhrase from = days.isPresent() ? null : end(p, start, introduced);
        if (from == null) {
            return days;
        }
        boolean hyphened = p.isHyphen(from.after()) && p.is(from.after() + 1, "to") && p.isHyphen(from.after() + 2);
        int joint = hyphened ? from.after() + 2 : from.after();
        boolean joined = between
                ? p.is(joint, "and")
                : introduced ? p.has(joint, Sense.TO) || p.isHyphen(joint) : isTight(p, joint, from);
        if (!joined) {
            return Optional.empty();
        }
        TimePhrase to = shortYear(p, from, joint).orElseGet(() -> end(p, joint + 1, true));
        boolean alike = to != null && granularity(from.meaning()) == granularity(to.meaning());
        if (to == null || !alike) {
            return dayRange(p, joint, from);
        }
        Meaning.End first = new Meaning.End(withYearOf(from.meaning(), to.meaning()), from.first(), from.last());
        Meaning.End last = new Meaning.End(to.meaning(), to.first(), to.last());
        return Optional.of(phrase(first, last, between ? "range.between" : "range.from-to"));
    }

    private static TimePhrase phrase(Meaning.End from, Meaning.End to, String rule) {
        return new TimePhrase(from.first(), to.last(), rule, new Meaning.Range(from, to));
    }

    /** Without "from" only a dash or "through" joins; "Monday to Friday" too, where both are bare names. */
    private static boolean isTight(Passage p, int joint, TimePhrase from) {
        boolean dash = isJoint(p, joint) && (isWide(p, joint, from) || (p.touches(joint) && p.touches(joint + 1)));
        boolean month = granularity(from.meaning()) == Granularity.MONTH;
        boolean ancient = from.rule().equals("year.era");
        return dash || p.is(joint, "through") || (p.is(joint, "to") && (month || ancient));
    }

    /** A dash, or the stroke of "1752/53": it joins a year with the next one only. */
    private static boolean isJoint(Passage p, int joint) {
        int next = p.is(joint, "/") && p.digits(joint + 1) == 2 ? p.number(joint + 1) : -1;
        return p.isHyphen(joint) || (next > 0 && p.year(joint - 1) % 100 + 1 == next);
    }

    /** "218 BC - 201 BC", "(3 May 1947 - 7 June 1948)", "(3 May - 7 June 1948)". */
    private static boolean isWide(Passage p, int joint, TimePhrase from) {
        boolean dated = p.isYear(joint - 1) || p.has(joint - 1, Sense.ERA_BEFORE) || isDay(from.meaning());
        return !p.touches(joint) && dated;
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.Named named && named.day() > 0 && named.weekday() == 0;
    }

    /** "February 4-20": the second day shares month and year. */
    private static Optional<TimePhrase> dayRange(Passage p, int joint, TimePhrase from) {
        int day = p.dayOfMonth(joint + 1);
        boolean dated = from.meaning() instanceof Meaning.Named named && named.day() > 0 && named.year() == null;
        if (!dated || day <= ((Meaning.Named) from.meaning()).day()) {
            return Optional.empty();
        }
        Meaning.Named first = (Meaning.Named) from.meaning();
        Dates.YearAt year = Dates.year(p, joint + 2).orElse(null);
        Integer number = year == null ? null : year.year();
        if (!Dates.isDay(number, first.ordinal(), day)) {
            return Optional.empty();
        }
        int last = year == null ? joint + 1 : year.after() - 1;
        return Optional.of(phrase(
                new Meaning.End(Dates.day(number, first.ordinal(), first.day(), 0), from.first(), from.last()),
                new Meaning.End(Dates.day(number, first.ordinal(), day, 0), joint + 1, last),
                "range.days"));
    }

    /** "12-14 July", "from the 12th to the 18th of November": month and year stand behind the second day. */
    private static Optional<TimePhrase> daysFirst(Passage p, int index, boolean between) {
        int first = p.is(index, "the") ? index + 1 : index;
        int day = p.dayOfMonth(first);
        int joint = first + 1;
        boolean joined = p.isHyphen(joint) || p.has(joint, Sense.TO) || (p.is(joint, "and") && between);
        if (day < 0 || !joined) {
            return Optional.empty();
        }
        return new CalendarDatePhrase()
                .at(p, joint + 1)
                .filter(to -> to.meaning() instanceof Meaning.Named last
                        && last.weekday() == 0
                        && last.day() > day
                        && p.dayOfMonth(p.is(joint + 1, "the") ? joint + 2 : joint + 1) == last.day())
                .map(to -> {
                    Meaning.Named last = (Meaning.Named) to.meaning();
                    return phrase(
                            new Meaning.End(Dates.day(last.year(), last.ordinal(), day, 0), index, first),
                            new Meaning.End(last, to.first(), to.last()),
                            "range.days");
                });
    }

    /** "1914-18". */
    private static Optional<TimePhrase> shortYear(Passage p, TimePhrase from, int joint) {
        int year = p.digits(joint + 1) == 2 && isJoint(p, joint) ? p.number(joint + 1) : -1;
        boolean behindYear = from.first() == from.last() && p.year(from.first()) % 100 < year;
        if (!behindYear || isJoint(p, joint + 2)) {
            return Optional.empty();
        }
        int whole = p.year(from.first()) / 100 * 100 + year;
        var named = Dates.of(Granularity.YEAR, whole, 0, Meaning.Step.NONE);
        return Optional.of(new TimePhrase(joint + 1, joint + 1, "year.range", named));
    }

    private static @Nullable TimePhrase end(Passage p, int index, boolean introduced) {
        Optional<TimePhrase> old = ancient(p, index);
        if (old.isPresent()) {
            return old.get();
        }
        int year = p.year(index);
        // in a range the other year is the cue
        if (year > 0 && year < 2100 && (introduced || isYearRange(p, index))) {
            boolean date = p.isHyphen(index + 1) && p.digits(index + 2) == 2 && p.isHyphen(index + 3);
            if (!date) {
                var named = Dates.of(Granularity.YEAR, year, 0, Meaning.Step.NONE);
                return new TimePhrase(index, index, "year.range", named);
            }
        }
        Optional<TimePhrase> part = introduced ? new PartPhrase().at(p, index) : Optional.empty();
        TimePhrase found = (part.isPresent() ? part : Families.atomAt(p, index)).orElse(null);
        return found == null || found.meaning() instanceof Meaning.Unclear ? null : found;
    }

    /** "240" in "240-238 BC": the era behind the end goes for both. */
    private static Optional<TimePhrase> ancient(Passage p, int index) {
        int year = p.digits(index) <= 4 ? p.number(index) : -1;
        boolean joined = p.isHyphen(index + 1) || p.is(index + 1, "to") || p.is(index + 1, "and");
        boolean era = joined && Dates.beforeChrist(p, index + 2).isPresent() && p.number(index + 2) < year;
        return era
                ? Optional.of(new TimePhrase(
                        index, index, "year.era", Dates.of(Granularity.YEAR, 1 - year, 0, Meaning.Step.NONE)))
                : Optional.empty();
    }

    private static boolean isYearRange(Passage p, int index) {
        boolean tight = isJoint(p, index + 1) && p.touches(index + 1) && p.touches(index + 2);
        boolean wide = p.isHyphen(index + 1) && p.is(index - 1, "years");
        boolean cued = wide || p.has(index - 1, Sense.YEAR_CUE) || p.has(index - 1, Sense.THE) || p.is(index - 1, "(");
        boolean shortened = cued && p.digits(index + 2) == 2 && p.number(index + 2) > p.year(index) % 100;
        return (tight || wide) && (shortened || p.year(index + 2) > p.year(index));
    }

    private static Granularity granularity(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named.granularity();
            case Meaning.Shift shift -> shift.unit().granularity();
            case Meaning.Within within -> granularity(within.whole());
            default -> Granularity.TIME;
        };
    }

    /** "from March to May 2020": the year goes for both. */
    private static Meaning withYearOf(Meaning from, Meaning to) {
        boolean missing = from instanceof Meaning.Named first && first.year() == null && first.weekday() == 0;
        if (!missing || !(to instanceof Meaning.Named last) || last.year() == null) {
            return from;
        }
        Meaning.Named first = (Meaning.Named) from;
        int year = first.ordinal() > last.ordinal() ? last.year() - 1 : last.year();
        return new Meaning.Named(first.granularity(), year, first.ordinal(), first.day(), 0, first.step());
    }
}
