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
        TimePhrase from = end(p, introduced ? index + 1 : index, introduced);
        if (from == null) {
            return Optional.empty();
        }
        int joint = from.after();
        boolean joined = between
                ? p.is(joint, "and")
                : introduced ? p.has(joint, Sense.TO) || p.isHyphen(joint) : isTight(p, joint, from);
        if (!joined) {
            return Optional.empty();
        }
        TimePhrase to = end(p, joint + 1, true);
        boolean alike = to != null && granularity(from.meaning()) == granularity(to.meaning());
        if (to == null || !alike) {
            return dayRange(p, index, joint, from);
        }
        return Optional.of(new TimePhrase(
                index,
                to.last(),
                between ? "range.between" : "range.from-to",
                new Meaning.Range(withYearOf(from.meaning(), to.meaning()), to.meaning())));
    }

    /** Without "from" only a dash or "through" joins; "Monday to Friday" too, where both are bare names. */
    private static boolean isTight(Passage p, int joint, TimePhrase from) {
        boolean dash = p.isHyphen(joint) && p.touches(joint) && p.touches(joint + 1);
        boolean month = granularity(from.meaning()) == Granularity.MONTH;
        return dash || p.is(joint, "through") || (p.is(joint, "to") && month);
    }

    /** "February 4-20": the second day shares month and year. */
    private static Optional<TimePhrase> dayRange(Passage p, int index, int joint, TimePhrase from) {
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
        var range = new Meaning.Range(
                Dates.day(number, first.ordinal(), first.day(), 0), Dates.day(number, first.ordinal(), day, 0));
        return Optional.of(new TimePhrase(index, year == null ? joint + 1 : year.after() - 1, "range.days", range));
    }

    private static @Nullable TimePhrase end(Passage p, int index, boolean introduced) {
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
        return part.or(() -> Families.atomAt(p, index))
                .filter(atom -> !(atom.meaning() instanceof Meaning.Unclear))
                .orElse(null);
    }

    private static boolean isYearRange(Passage p, int index) {
        return p.isHyphen(index + 1)
                && p.touches(index + 1)
                && p.touches(index + 2)
                && p.year(index + 2) > p.year(index);
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
