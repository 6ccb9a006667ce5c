package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year: "the third quarter", "second-quarter profit", "Q3 2021", "the first half of 2020". */
final class QuarterPhrase implements PhraseFamily {

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
                Sense.NEXT,
                Sense.THIS,
                Sense.UNIT,
                Sense.NUMBER);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        Optional<TimePhrase> owned = owned(p, index);
        if (owned.isPresent() || p.year(index) > 0) {
            return owned;
        }
        int at = p.has(index, Sense.THE) ? index + 1 : index;
        int ownYear = p.year(at);
        at += p.has(at, Sense.FISCAL) || ownYear > 0 ? 1 : 0;
        Part part = Part.at(p, at);
        if (part == null) {
            return Optional.empty();
        }
        Integer year = ownYear > 0 ? Integer.valueOf(ownYear) : null;
        int after = part.after();
        Dates.YearAt behind =
                Dates.year(p, after).filter(found -> !p.is(part.after(), ",")).orElse(null);
        if (behind != null) {
            year = behind.year();
            after = behind.after();
        } else if (year == null && Results.areAt(p, after) && p.is(after + 1, "of") && p.year(after + 2) > 0) {
            // "the third-quarter loss of 2020"
            year = p.year(after + 2);
        }
        int step = p.is(after, "of") ? after + 1 : after;
        if (year == null && Dates.step(p, step) != Meaning.Step.NONE && p.is(step + 1, "year")) {
            var ofYear = new Meaning.OfYear(part.named(), Dates.step(p, step), Meaning.Base.PUBLICATION);
            return Optional.of(new TimePhrase(index, step + 1, "quarter.of-year", ofYear));
        }
        // the second half of a match has no sales; "the last half of the '80s" is no half of a year
        boolean reported = !p.is(after, "of") && Results.areToldOf(p, index, after - 1);
        if (year == null && part.granularity() == Granularity.HALF && !reported) {
            return Optional.empty();
        }
        if (year == null && isOfLonger(p, after)) {
            return Optional.empty();
        }
        String rule = year == null ? "quarter.bare" : "quarter.year";
        var named = Dates.of(part.granularity(), year, part.ordinal(), Meaning.Step.NONE);
        // "the third-quarter loss": the article is that of the loss
        boolean adjective = at == index + 1 && p.has(index, Sense.THE) && p.isHyphen(at + 1) && behind == null;
        return Optional.of(new TimePhrase(adjective ? at : index, after - 1, rule, named));
    }

    /** "1988's third quarter": behind figures the apostrophe stands alone. */
    private static Optional<TimePhrase> dated(Passage p, int index) {
        int year = p.year(index);
        boolean apart = (p.is(index + 1, "'") || p.is(index + 1, "’")) && p.is(index + 2, "s");
        boolean owner = apart || p.is(index + 1, "'s") || p.is(index + 1, "’s");
        Part part = year > 0 && owner ? Part.at(p, apart ? index + 3 : index + 2) : null;
        if (part == null) {
            return Optional.empty();
        }
        var named = Dates.of(part.granularity(), year, part.ordinal(), Meaning.Step.NONE);
        return Optional.of(new TimePhrase(index, part.after() - 1, "quarter.year", named));
    }

    /** "the first quarter of the 15th century": not of a year. */
    private static boolean isOfLonger(Passage p, int of) {
        boolean the = p.is(of, "of") && p.has(of + 1, Sense.THE);
        int unit = p.isHyphen(of + 3) ? of + 4 : of + 3;
        return the && (p.is(of + 2, "century") || p.is(unit, "century"));
    }

    /** "last year's third quarter", "the year-earlier third quarter". */
    private static Optional<TimePhrase> owned(Passage p, int index) {
        Optional<TimePhrase> dated = dated(p, index);
        if (dated.isPresent()) {
            return dated;
        }
        Meaning.Step step = Dates.step(p, index);
        boolean year = step != Meaning.Step.NONE && p.is(index + 1, "year");
        int at = index + 3;
        if (!year || !(p.is(index + 2, "'s") || p.is(index + 2, "’s"))) {
            int word = p.has(index, Sense.THE) ? index + 1 : index;
            boolean compared =
                    p.is(word, "year") && p.isHyphen(word + 1) && (p.is(word + 2, "ago") || p.is(word + 2, "earlier"));
            if (!compared) {
                return Optional.empty();
            }
            step = Meaning.Step.LAST;
            at = word + 3;
        }
        Part part = Part.at(p, at);
        if (part == null) {
            return Optional.empty();
        }
        var ofYear = new Meaning.OfYear(part.named(), step, Meaning.Base.PUBLICATION);
        return Optional.of(new TimePhrase(index, part.after() - 1, "quarter.of-year", ofYear));
    }

    /** Which quarter or half, and the token after it. */
    private record Part(Granularity granularity, int ordinal, int after) {

        Meaning.Named named() {
            return Dates.of(granularity, null, ordinal, Meaning.Step.NONE);
        }

        static @Nullable Part at(Passage p, int index) {
            if (p.has(index, Sense.MIXED)) {
                return code(p, index);
            }
            boolean latter = (p.is(index, "latter") || p.is(index, "last")) && p.is(index + 1, "half");
            Part listed = listed(p, index);
            if (listed != null) {
                return listed;
            }
            int ordinal = latter ? 2 : p.has(index, Sense.ORDINAL) ? p.value(index, Sense.ORDINAL) : 0;
            int unit = p.isHyphen(index + 1) ? index + 2 : index + 1;
            unit += p.has(unit, Sense.FISCAL) ? 1 : 0;
            boolean last = p.is(unit, "quarters") && isJoint(p, index - 1) && p.has(index - 2, Sense.ORDINAL);
            boolean quarter = ordinal >= 1 && ordinal <= 4 && (last || p.is(unit, "quarter"));
            boolean half = ordinal >= 1 && ordinal <= 2 && p.is(unit, "half");
            if (!quarter && !half) {
                return null;
            }
            return new Part(quarter ? Granularity.QUARTER : Granularity.HALF, ordinal, unit + 1);
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
