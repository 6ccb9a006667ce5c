package org.dateline.temporal.phrase;

import java.util.List;
import java.util.Objects;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Dates joined to one with a year have that year too: "in April and June 1955", "the spring and early summer of 1911",
 * "on 3 May, 6 June or 9 July 2011".
 */
final class SharedYears {

    /** A season is so many words before its date at most. */
    private static final int CLAUSE = 8;

    private SharedYears() {}

    /** Gives the dates of a sentence the year of the one they are joined to. */
    static void share(Passage p, List<TimePhrase> found) {
        boolean listed = false;
        for (int i = found.size() - 2; i >= 0; i--) {
            TimePhrase one = found.get(i);
            Meaning.Named last = named(found.get(i + 1).meaning());
            Meaning.Named first = named(one.meaning());
            if (first != null && last != null && isSeasonOf(first, last) && isNear(p, one, found.get(i + 1))) {
                found.set(i, new TimePhrase(one.first(), one.last(), one.rule(), dated(one.meaning(), last)));
                first = null;
            }
            listed = first != null
                    && last != null
                    && last.year() != null
                    && isJoined(p, one.after(), found.get(i + 1), listed)
                    && isAlike(first, last);
            if (listed && last != null) {
                found.set(i, new TimePhrase(one.first(), one.last(), one.rule(), dated(one.meaning(), last)));
            }
        }
    }

    /** "their summer offensive against the forts in June 1942": the month is one of that season. */
    private static boolean isSeasonOf(Meaning.Named first, Meaning.Named last) {
        boolean dated = last.granularity() == Granularity.MONTH || last.granularity() == Granularity.DAY;
        return first.granularity() == Granularity.SEASON
                && first.year() == null
                && last.year() != null
                && dated
                && first.ordinal() == (last.ordinal() + 9) % 12 / 3 + 1;
    }

    private static boolean isNear(Passage p, TimePhrase one, TimePhrase next) {
        for (int i = one.after(); i < next.first(); i++) {
            if (!p.isWord(i)) {
                return false;
            }
        }
        return next.first() - one.after() <= CLAUSE;
    }

    /** "and" or "or" joins two; a comma joins what goes before them. */
    private static boolean isJoined(Passage p, int joint, TimePhrase next, boolean listed) {
        boolean comma = p.is(joint, ",");
        if (comma && listed && next.first() == joint + 1) {
            return true;
        }
        int word = comma ? joint + 1 : joint;
        return (p.is(word, "and") || p.is(word, "or")) && next.first() == word + 1;
    }

    /** A day, month, season or quarter with a name: not a weekday, and not "last March". */
    private static Meaning.@Nullable Named named(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named.ordinal() > 0 && named.step() == Meaning.Step.NONE ? named : null;
            case Meaning.Within within -> named(within.whole());
            case Meaning.Open open -> named(open.end());
            default -> null;
        };
    }

    /** Days go with days or months, seasons with seasons or months. */
    private static boolean isAlike(Meaning.Named first, Meaning.Named last) {
        boolean quarters = first.granularity() == Granularity.QUARTER || first.granularity() == Granularity.HALF;
        return first.year() == null && (!quarters || first.granularity() == last.granularity());
    }

    private static Meaning dated(Meaning meaning, Meaning.Named last) {
        return switch (meaning) {
            case Meaning.Within within -> new Meaning.Within(dated(within.whole(), last), within.part());
            case Meaning.Open open -> new Meaning.Open(dated(open.end(), last), open.side());
            case Meaning.Named named -> dated(named, last);
            default -> meaning;
        };
    }

    /** "in December and January 1955": the first of them lies in the year before. */
    private static Meaning.Named dated(Meaning.Named first, Meaning.Named last) {
        int year = Objects.requireNonNull(last.year());
        boolean before = place(first) > place(last);
        return new Meaning.Named(
                first.granularity(),
                before ? year - 1 : year,
                first.ordinal(),
                first.day(),
                first.weekday(),
                first.step());
    }

    /** The place in its year, in days. */
    private static int place(Meaning.Named named) {
        int months = switch (named.granularity()) {
            case SEASON -> 3 * named.ordinal();
            case QUARTER -> 3 * named.ordinal() - 2;
            case HALF -> 6 * named.ordinal() - 5;
            default -> named.ordinal();
        };
        return 31 * months + named.day();
    }
}
