package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year: "the third quarter", "second-quarter profit", "Q3 2021", "the first half of 2020". */
final class QuarterPhrase implements PhraseFamily {

    /** Words behind "of" in which its year stands: "of the current business year". */
    private static final int REACH = 5;

    @Override
    public String name() {
        return "quarter";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(
                Sense.THE,
                Sense.ORDINAL,
                Sense.MIXED,
                Sense.FISCAL,
                Sense.LAST,
                Sense.PREVIOUS,
                Sense.NEXT,
                Sense.THIS,
                Sense.UNIT,
                Sense.NUMBER);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        Optional<TimePhrase> owned = owned(p, index);
        if (owned.isPresent()) {
            return owned;
        }
        int at = p.has(index, Sense.THE) ? index + 1 : index;
        at += p.has(at, Sense.FISCAL) ? 1 : 0;
        int ownYear = p.year(at);
        at += ownYear > 0 ? 1 : 0;
        Part part = Part.at(p, at);
        if (part == null) {
            return Optional.empty();
        }
        Dates.YearAt behind = ownYear > 0 ? null : yearBehind(p, part.after());
        if (ownYear > 0 || behind != null) {
            int year = behind == null ? ownYear : behind.year();
            int after = behind == null ? part.after() : behind.after();
            return phrase(index, after, "quarter.year", part.of(year));
        }
        int after = part.after();
        int step = p.is(after, "of") ? after + 1 : after;
        if (Dates.step(p, step) != Meaning.Step.NONE && p.is(step + 1, "year")) {
            var ofYear = new Meaning.OfYear(part.named(), Dates.step(p, step), Meaning.Base.PUBLICATION);
            return phrase(index, step + 2, "quarter.of-year", ofYear);
        }
        // "in the first half of the year exports rose"
        boolean ofThe = p.is(after, "of") && p.is(after + 1, "the") && p.is(after + 2, "year");
        if (ofThe && part.granularity() == Granularity.HALF) {
            return phrase(index, after + 3, "quarter.bare", part.named());
        }
        return part.isLast() ? Optional.empty() : bare(p, index, at, part);
    }

    /** A quarter or half without a year behind or before it. */
    private static Optional<TimePhrase> bare(Passage p, int index, int at, Part part) {
        int after = part.after();
        // "the third-quarter loss": the article is that of the loss
        int first = at == index + 1 && p.has(index, Sense.THE) && p.isHyphen(at + 1) ? at : index;
        if (Results.areAt(p, after) && p.is(after + 1, "of") && p.isYear(after + 2)) {
            // "the third-quarter loss of 2020"
            return phrase(first, after, "quarter.year", part.of(p.year(after + 2)));
        }
        // the second half of a match has no sales; "the last half of the '80s" is no half of a year
        boolean reported = !p.is(after, "of") && Results.areToldOf(p, index, after - 1);
        if ((part.granularity() == Granularity.HALF && !reported) || isOfOther(p, after)) {
            return Optional.empty();
        }
        Meaning.Named end = part.granularity() == Granularity.QUARTER ? Dates.ended(p, after) : null;
        return end == null
                ? phrase(first, after, "quarter.bare", part.named())
                : phrase(first, after, "quarter.ended", new Meaning.BusinessQuarter(part.named(), end));
    }

    /** "of 2020", "2020", "of fiscal 2020", "fiscal year 2020"; null where no year is behind. */
    private static Dates.@Nullable YearAt yearBehind(Passage p, int after) {
        int of = p.is(after, "of") ? after + 1 : after;
        if (p.has(of, Sense.FISCAL)) {
            int year = p.is(of + 1, "year") ? of + 2 : of + 1;
            return p.isYear(year) ? new Dates.YearAt(p.year(year), year + 1) : null;
        }
        return p.is(after, ",") ? null : Dates.year(p, after).orElse(null);
    }

    private static Optional<TimePhrase> phrase(int first, int after, String rule, Meaning meaning) {
        return Optional.of(new TimePhrase(first, after - 1, rule, meaning));
    }

    /** "the first quarter of the 15th century", "… of the game", "… of the seats": not of a year. */
    private static boolean isOfOther(Passage p, int of) {
        // "a loss for the third quarter of $3 million"
        if (!p.is(of, "of") || !p.isWord(of + 1)) {
            return false;
        }
        for (int i = of + 1; i <= of + REACH; i++) {
            if (p.is(i, "year") || p.isYear(i) || p.has(i, Sense.FISCAL)) {
                return false;
            }
        }
        return true;
    }

    /** "last year's third quarter", "the year-earlier third quarter", "1988's third quarter". */
    private static Optional<TimePhrase> owned(Passage p, int index) {
        OwnerYear owner = OwnerYear.at(p, p.has(index, Sense.THE) ? index + 1 : index);
        Part part = owner == null ? null : Part.at(p, owner.after());
        if (owner == null || part == null) {
            return Optional.empty();
        }
        String rule = owner.year() == null ? "quarter.of-year" : "quarter.year";
        return phrase(index, part.after(), rule, owner.of(part.named()));
    }

    /** Which quarter or half, and the token after it. */
    private record Part(Granularity granularity, int ordinal, int after, boolean isLast) {

        private Part(Granularity granularity, int ordinal, int after) {
            this(granularity, ordinal, after, false);
        }

        Meaning.Named of(int year) {
            return Dates.of(granularity, year, ordinal, Meaning.Step.NONE);
        }

        Meaning.Named named() {
            return Dates.of(granularity, null, ordinal, Meaning.Step.NONE);
        }

        static @Nullable Part at(Passage p, int index) {
            if (p.has(index, Sense.MIXED) && !p.isDayOfMonth(index)) {
                return code(p, index);
            }
            boolean latter = (p.is(index, "latter") || p.is(index, "last")) && p.is(index + 1, "half");
            Part listed = listed(p, index);
            if (listed != null) {
                return listed;
            }
            int ordinal = latter ? 2 : ordinalAt(p, index);
            int unit = p.isHyphen(index + 1) ? index + 2 : index + 1;
            unit += p.has(unit, Sense.FISCAL) ? 1 : 0;
            boolean last = p.is(unit, "quarters") && isJoint(p, index - 1) && p.has(index - 2, Sense.ORDINAL);
            boolean quarter = ordinal >= 1 && ordinal <= 4 && (last || p.is(unit, "quarter"));
            boolean half = ordinal >= 1 && ordinal <= 2 && p.is(unit, "half");
            // "the final quarter of 1993" needs its year
            boolean closing = (p.is(index, "last") || p.is(index, "final")) && p.is(unit, "quarter");
            if (closing) {
                return new Part(Granularity.QUARTER, 4, unit + 1, true);
            }
            if (!quarter && !half) {
                return null;
            }
            return new Part(quarter ? Granularity.QUARTER : Granularity.HALF, ordinal, unit + 1);
        }

        /** "third", "3rd"; 0 where there is none. */
        private static int ordinalAt(Passage p, int index) {
            if (p.has(index, Sense.ORDINAL)) {
                return p.value(index, Sense.ORDINAL);
            }
            return p.has(index, Sense.MIXED) ? p.dayOfMonth(index) : 0;
        }

        private static boolean isJoint(Passage p, int index) {
            return p.is(index, "and") || p.is(index, "or");
        }

        /** "the first and third quarters": the first of them ends with its number. */
        private static @Nullable Part listed(Passage p, int index) {
            int ordinal = p.has(index, Sense.ORDINAL) ? p.value(index, Sense.ORDINAL) : 0;
            boolean more = isJoint(p, index + 1) && p.has(index + 2, Sense.ORDINAL) && p.is(index + 3, "quarters");
            return more && ordinal >= 1 && ordinal <= 4 ? new Part(Granularity.QUARTER, ordinal, index + 1) : null;
        }

        /** "Q3", "H1". */
        private static @Nullable Part code(Passage p, int index) {
            if (p.digits(index) != 2) {
                return null;
            }
            String code = p.text(index);
            int ordinal = code.charAt(1) - '0';
            if (code.charAt(0) == 'Q' && ordinal >= 1 && ordinal <= 4) {
                return new Part(Granularity.QUARTER, ordinal, index + 1);
            }
            boolean half = code.charAt(0) == 'H' && ordinal >= 1 && ordinal <= 2;
            return half ? new Part(Granularity.HALF, ordinal, index + 1) : null;
        }
    }
}
