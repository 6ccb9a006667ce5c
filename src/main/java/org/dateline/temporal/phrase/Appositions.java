package org.dateline.temporal.phrase;

import java.util.List;
import org.dateline.temporal.Granularity;
import org.jspecify.annotations.Nullable;

/** Years away whose year stands beside them: "two years later (218 BC)", "ten years earlier, in 1524, a bridge". */
final class Appositions {

    private Appositions() {}

    /** Gives such a distance the year that is told beside it. */
    static void settle(Passage p, List<TimePhrase> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            TimePhrase one = found.get(i);
            Integer year = isYearsAway(one.meaning()) ? yearBeside(p, one, found.get(i + 1)) : null;
            if (year != null) {
                var told = new Meaning.Named(Granularity.YEAR, year, 0, 0, 0, Meaning.Step.NONE);
                found.set(i, new TimePhrase(one.first(), one.last(), one.rule(), told));
            }
        }
    }

    private static boolean isYearsAway(Meaning meaning) {
        return meaning instanceof Meaning.Shift shift
                && shift.unit() == Unit.YEAR
                && shift.base() == Meaning.Base.REFERENCE;
    }

    private static @Nullable Integer yearBeside(Passage p, TimePhrase one, TimePhrase next) {
        int after = one.after();
        boolean bracketed = p.is(after, "(") && next.first() == after + 1 && p.is(next.after(), ")");
        boolean inIt = p.is(after, ",") && p.is(after + 1, "in") && next.first() == after + 2;
        return (bracketed || inIt) && next.meaning() instanceof Meaning.Named named ? named.year() : null;
    }
}
