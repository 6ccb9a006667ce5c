package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.Weekdays;

/** What comes again: "every Tuesday", "each year", "twice a week", "annually", "Mondays". */
final class SetPhrase implements PhraseFamily {

    private static final Set<String> SPEEDS = Set.of(
            "miles", "kilometers", "kilometres", "km", "kms", "knots", "feet", "metres", "meters", "revolutions");

    @Override
    public String name() {
        return "set";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.PER, Sense.EACH, Sense.FREQUENCY, Sense.A, Sense.WEEKDAYS);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.FREQUENCY)) {
            // "by 20% annually": how fast something grows
            return isRate(p, index - 1)
                    ? Optional.empty()
                    : repeat(index, index, Unit.of(p.value(index, Sense.FREQUENCY)), 1);
        }
        if (p.has(index, Sense.WEEKDAYS)) {
            return weekday(index, index, p.value(index, Sense.WEEKDAYS));
        }
        if (p.has(index, Sense.A)) {
            return rate(p, index);
        }
        if (p.has(index, Sense.PER)) {
            return p.has(index + 1, Sense.UNIT) && !isSpeed(p, index)
                    ? repeat(index, index + 1, Unit.of(p.value(index + 1, Sense.UNIT)), 1)
                    : Optional.empty();
        }
        int next = index + 1;
        boolean some = p.is(next, "other") || p.has(next, Sense.ORDINAL);
        next += some && Dates.isWeekday(p, next + 1) ? 1 : 0;
        int weekday = Dates.weekday(p, next);
        if (weekday > 0) {
            return p.has(next + 1, Sense.DAY_PART)
                    ? part(p, index, next + 1, Weekdays.unknown(weekday))
                    : weekday(index, next, weekday);
        }
        if (Dates.isMonth(p, next)) {
            String value = "XXXX-" + (Dates.month(p, next) < 10 ? "0" : "") + Dates.month(p, next);
            return Optional.of(new TimePhrase(index, next, "set.month", new Meaning.Repeat(value, Granularity.MONTH)));
        }
        if (p.has(next, Sense.DAY_PART)) {
            return part(p, index, next, "XXXX-XX-XX");
        }
        if (p.has(next, Sense.SEASON) && !p.isCapitalized(next)) {
            String value = "XXXX-" + Granule.seasonCode(p.value(next, Sense.SEASON));
            return Optional.of(
                    new TimePhrase(index, next, "set.season", new Meaning.Repeat(value, Granularity.SEASON)));
        }
        int nth = p.is(next, "other") ? 2 : p.value(next, Sense.ORDINAL);
        if (nth > 1 && p.has(next + 1, Sense.UNIT)) {
            return repeat(index, next + 1, Unit.of(p.value(next + 1, Sense.UNIT)), nth);
        }
        if (p.has(next, Sense.UNIT)) {
            return repeat(index, next, Unit.of(p.value(next, Sense.UNIT)), 1);
        }
        return Quantity.at(p, next)
                .filter(quantity -> p.is(index, "every") && quantity.count() > 0)
                .flatMap(quantity -> repeat(index, quantity.last(), quantity.unit(), quantity.count()));
    }

    /** "twice a year", "$5 a day", "three times a week". */
    private static Optional<TimePhrase> rate(Passage p, int index) {
        boolean counted = p.is(index - 1, "once") || p.is(index - 1, "twice") || p.is(index - 1, "times");
        boolean priced = isCounted(p, index - 1) || isCounted(p, index - 2) || isCounted(p, index - 3);
        boolean unit = p.has(index + 1, Sense.UNIT) && !p.is(index + 1, "second");
        boolean told = p.has(index + 2, Sense.AGO)
                || p.has(index + 2, Sense.EARLIER)
                || p.has(index + 2, Sense.LATER)
                || p.has(index - 1, Sense.OVER)
                || p.isHyphen(index + 2);
        return (counted || priced) && !isSpeed(p, index) && unit && !told && !p.is(index, "one")
                ? repeat(index, index + 1, Unit.of(p.value(index + 1, Sense.UNIT)), 1)
                : Optional.empty();
    }

    private static boolean isRate(Passage p, int index) {
        return p.is(index, "percent") || p.is(index, "%") || (p.is(index, "cent") && p.is(index - 1, "per"));
    }

    /** "50 miles per hour", "20 images per second": how fast, not how often. */
    private static boolean isSpeed(Passage p, int index) {
        boolean often = p.is(index - 1, "once") || p.is(index - 1, "twice") || p.is(index - 1, "times");
        Unit unit = Unit.of(p.value(index + 1, Sense.UNIT));
        boolean perHour = !often && unit.granularity() == Granularity.TIME;
        return perHour || (p.isWord(index - 1) && SPEEDS.contains(p.lower(index - 1)));
    }

    /** "at a rate of $1 billion a year", "four flights a week". */
    private static boolean isCounted(Passage p, int index) {
        return p.has(index, Sense.NUMBER)
                || (p.has(index, Sense.COUNT) && !p.is(index, "one"))
                || p.is(index, "million")
                || p.is(index, "billion")
                || p.is(index, "percent");
    }

    /** "every night", "every Monday morning". */
    private static Optional<TimePhrase> part(Passage p, int first, int last, String day) {
        var repeat = new Meaning.Repeat(day + "T" + DayPartPhrase.code(p, last), Granularity.PART_OF_DAY);
        return Optional.of(new TimePhrase(first, last, "set.part", repeat));
    }

    private static Optional<TimePhrase> weekday(int first, int last, int weekday) {
        var repeat = new Meaning.Repeat(Weekdays.unknown(weekday), Granularity.DAY);
        return Optional.of(new TimePhrase(first, last, "set.weekday", repeat));
    }

    private static Optional<TimePhrase> repeat(int first, int last, Unit unit, int count) {
        var repeat = new Meaning.Repeat(unit.duration(count), unit.granularity());
        return Optional.of(new TimePhrase(first, last, "set.unit", repeat));
    }
}
