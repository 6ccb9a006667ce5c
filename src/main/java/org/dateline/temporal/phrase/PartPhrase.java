package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a longer time: "early January", "mid-2009", "the end of March", "later this year", "late Thursday". */
final class PartPhrase implements PhraseFamily {

    private static final int DEGREES_REACH = 6;

    @Override
    public String name() {
        return "part";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(
                Sense.SPAN_START, Sense.MIDDLE, Sense.SPAN_END, Sense.OPENING, Sense.CLOSING, Sense.THE, Sense.UNIT);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        Optional<TimePhrase> unitEnd = unitEnd(p, index).or(() -> toDate(p, index));
        if (unitEnd.isPresent()) {
            return unitEnd;
        }
        Opening opening = Opening.at(p, index);
        Meaning.Part part = opening.part();
        int word = opening.last();
        // "Beginning in 1970, troops were withdrawn": a verb
        boolean verb = word == index && p.is(word, "beginning") && !p.is(word + 1, "of");
        if (part == null || verb) {
            return Optional.empty();
        }
        int inner = word + 1;
        boolean earlier = part == Meaning.Part.EARLIER || part == Meaning.Part.LATER;
        boolean noun = !earlier && !p.is(word, "early") && !p.is(word, "late") && !p.is(word, "mid");
        if (p.isHyphen(inner) && p.touches(inner)) {
            inner++;
        } else if (noun && word == index && !p.is(inner, "of")) {
            // "deliveries start in May": a verb
            return Optional.empty();
        } else if (p.is(inner, "of") || p.is(inner, "in") || (p.is(inner, "on") && isOnDay(p, inner, earlier))) {
            inner++;
        } else if (noun) {
            return Optional.empty();
        }
        int whole = inner;
        return Families.atomAt(p, whole)
                .or(() -> bareUnit(p, whole))
                .or(() -> bareSeason(p, whole))
                .or(() -> YearPhrase.shortDecade(p, whole, whole))
                .or(() -> decade(p, index, whole))
                .filter(atom -> isDivisible(atom.meaning()))
                .map(atom -> new TimePhrase(
                        index, atom.last(), "part." + atom.rule(), new Meaning.Within(atom.meaning(), part)));
    }

    /** "earlier on 5 May", "early on Friday"; "late on 5 May" is told by the date alone. */
    private static boolean isOnDay(Passage p, int on, boolean earlier) {
        return earlier || Dates.isWeekday(p, on + 1);
    }

    /** "year-end", "year end", "the year's end", "month's end". */
    private static Optional<TimePhrase> unitEnd(Passage p, int index) {
        int unit = p.has(index, Sense.THE) ? index + 1 : index;
        if (!p.is(unit, "year") && !p.is(unit, "month") && !p.is(unit, "quarter")) {
            return Optional.empty();
        }
        boolean joint = p.isHyphen(unit + 1) || p.isOwner(unit + 1);
        int end = joint ? unit + 2 : unit + 1;
        // "year-end sales" speak of a sort, not of a time
        boolean adjective = p.isHyphen(unit + 1)
                && p.isWord(end + 1)
                && !p.isCapitalized(end + 1)
                && !p.has(end + 1, Sense.AND)
                && !p.has(end + 1, Sense.OF)
                && !p.has(end + 1, Sense.TO);
        if (!p.is(end, "end") || adjective) {
            return Optional.empty();
        }
        Unit kind = Unit.of(p.value(unit, Sense.UNIT));
        if (kind == Unit.QUARTER) {
            var quarter = new Meaning.Report(Unit.QUARTER, 0, null);
            var within = new Meaning.Within(quarter, Meaning.Part.END);
            return Optional.of(new TimePhrase(index, end, "part.unit-end", within));
        }
        Meaning.Base base = kind == Unit.YEAR ? Meaning.Base.PUBLICATION : Meaning.Base.REFERENCE;
        return Optional.of(new TimePhrase(
                index, end, "part.unit-end", new Meaning.Within(Meaning.Shift.named(kind, 0, base), Meaning.Part.END)));
    }

    /** "the year to date", "year-to-date": what is over of the year of publication. */
    private static Optional<TimePhrase> toDate(Passage p, int index) {
        int year = p.has(index, Sense.THE) ? index + 1 : index;
        int to = p.isHyphen(year + 1) ? year + 2 : year + 1;
        int date = p.isHyphen(to + 1) ? to + 2 : to + 1;
        boolean whole = p.is(year, "year") && p.is(to, "to") && p.is(date, "date");
        var shift = Meaning.Shift.named(Unit.YEAR, 0, Meaning.Base.PUBLICATION);
        // "the year-to-date loss": the article is that of the loss
        boolean adjective = p.isHyphen(year + 1);
        return whole
                ? Optional.of(new TimePhrase(
                        adjective ? year : index,
                        date,
                        "part.to-date",
                        new Meaning.Within(shift, Meaning.Part.EARLIER)))
                : Optional.empty();
    }

    /** "the end of the month": that of publication. */
    private static Optional<TimePhrase> bareUnit(Passage p, int index) {
        boolean whole = p.is(index, "the")
                && (isDay(p, index) || p.is(index + 1, "month") || p.is(index + 1, "year") || p.is(index + 1, "week"));
        if (!whole) {
            return Optional.empty();
        }
        Unit unit = Unit.of(p.value(index + 1, Sense.UNIT));
        return Optional.of(
                new TimePhrase(index, index + 1, "unit.bare", Meaning.Shift.named(unit, 0, Meaning.Base.REFERENCE)));
    }

    /** "the late seventies", "in the mid-eighties"; not "temperatures in the mid-eighties". */
    private static Optional<TimePhrase> decade(Passage p, int first, int at) {
        boolean cued = p.has(first, Sense.THE) && p.has(at, Sense.DECADES);
        if (!cued) {
            return Optional.empty();
        }
        for (int i = first - 1; i >= Math.max(p.first(), first - DEGREES_REACH); i--) {
            String word = p.lower(i);
            if (word.startsWith("temperature") || word.startsWith("degree") || word.equals("highs")) {
                return Optional.empty();
            }
        }
        return YearPhrase.decadeInWords(p, at);
    }

    /** "later in the day"; "the end of the day" is mostly a manner of speaking. */
    private static boolean isDay(Passage p, int index) {
        return p.is(index - 1, "in") && p.is(index + 1, "day");
    }

    /** "early spring", "the middle of winter"; not "early spring onions". */
    private static Optional<TimePhrase> bareSeason(Passage p, int index) {
        int name = p.is(index, "the") ? index + 1 : index;
        if (!p.has(name, Sense.SEASON) || p.isCapitalized(name) || !Sides.endsAt(p, name)) {
            return Optional.empty();
        }
        var named = Dates.of(
                org.dateline.temporal.Granularity.SEASON, null, p.value(name, Sense.SEASON), Meaning.Step.NONE);
        return Optional.of(new TimePhrase(index, name, "season.bare", named));
    }

    private static boolean isDivisible(Meaning meaning) {
        return meaning instanceof Meaning.Named
                || meaning instanceof Meaning.Shift
                || (meaning instanceof Meaning.Feast feast && feast.day().isSeason())
                || meaning instanceof Meaning.PartOfDay;
    }

    /** Which part the first words tell, null for none, and the last of them: "late", "the end", "the latter part". */
    private record Opening(Meaning.@Nullable Part part, int last) {

        static Opening at(Passage p, int index) {
            int word = p.has(index, Sense.THE) ? index + 1 : index;
            Meaning.Part part = partAt(p, word);
            if (word == index || !p.isWord(word)) {
                return new Opening(part, word);
            }
            boolean rest = p.is(word, "rest") || p.is(word, "remainder");
            if (rest && p.is(word + 1, "of")) {
                return new Opening(Meaning.Part.LATER, word);
            }
            boolean second = p.is(word, "second");
            if ((second || p.is(word, "first")) && p.is(word + 1, "half") && isHalved(p, word + 2)) {
                return new Opening(second ? Meaning.Part.SECOND_HALF : Meaning.Part.FIRST_HALF, word + 1);
            }
            boolean named = p.is(word + 1, "part") && p.is(word + 2, "of");
            boolean latter = p.is(word, "latter") || p.is(word, "later");
            return named ? new Opening(latter ? Meaning.Part.END : part, word + 1) : new Opening(part, word);
        }
    }

    /** "the first half of May", "the second half of the week": a year has halves of its own. */
    private static boolean isHalved(Passage p, int of) {
        int whole = p.is(of + 1, "the") ? of + 2 : of + 1;
        boolean unit = p.is(whole, "month") || p.is(whole, "week");
        boolean decade = p.has(whole, Sense.MIXED) || p.has(whole, Sense.DECADES);
        boolean century = p.is(whole + 1, "century") || p.is(whole + 2, "century");
        return p.is(of, "of") && (unit || decade || century || p.has(whole, Sense.MONTH));
    }

    private static Meaning.@Nullable Part partAt(Passage p, int index) {
        if (p.has(index, Sense.SPAN_START)) {
            return Meaning.Part.START;
        }
        if (p.has(index, Sense.MIDDLE)) {
            return Meaning.Part.MID;
        }
        if (p.has(index, Sense.SPAN_END)) {
            return Meaning.Part.END;
        }
        if (p.has(index, Sense.OPENING)) {
            return Meaning.Part.EARLIER;
        }
        return p.has(index, Sense.CLOSING) ? Meaning.Part.LATER : null;
    }
}
