package org.dateline.temporal.phrase;

import org.jspecify.annotations.Nullable;

/**
 * The year whose part is named behind it: "last year's", "the year's", "1993's"; or the one before that of a report:
 * "year-ago", "prior-year", "the previous year's".
 *
 * @param step which year beside that of publication; none where a number is given
 * @param year or null
 * @param compared whether it is the year before the one reported on
 * @param after the token after it
 */
record OwnerYear(Meaning.Step step, @Nullable Integer year, boolean compared, int after) {

    /** The one that begins at a token, behind an article. */
    static @Nullable OwnerYear at(Passage p, int index) {
        if (p.isYear(index)) {
            // behind figures the apostrophe stands alone
            boolean apart = isApostrophe(p, index + 1) && p.is(index + 2, "s");
            int after = apart ? index + 3 : index + 2;
            return apart || p.isOwner(index + 1) ? new OwnerYear(Meaning.Step.NONE, p.year(index), false, after) : null;
        }
        int hyphen = p.isHyphen(index + 1) ? index + 2 : index + 1;
        if (p.is(index, "year") && (p.is(hyphen, "ago") || p.is(hyphen, "earlier"))) {
            return new OwnerYear(Meaning.Step.LAST, null, true, hyphen + 1);
        }
        if (p.has(index, Sense.PREVIOUS) && p.is(hyphen, "year")) {
            return new OwnerYear(Meaning.Step.LAST, null, true, p.isOwner(hyphen + 1) ? hyphen + 2 : hyphen + 1);
        }
        Meaning.Step step = Dates.step(p, index);
        if (step != Meaning.Step.NONE && p.is(index + 1, "year") && p.isOwner(index + 2)) {
            return new OwnerYear(step, null, false, index + 3);
        }
        boolean own = p.is(index, "year") && p.isOwner(index + 1) && p.has(index - 1, Sense.THE);
        return own ? new OwnerYear(Meaning.Step.THIS, null, false, index + 2) : null;
    }

    private static boolean isApostrophe(Passage p, int index) {
        return p.is(index, "'") || p.is(index, "’");
    }

    /** A part of that year. */
    Meaning of(Meaning.Named part) {
        if (year != null) {
            return Dates.of(part.granularity(), year, part.ordinal(), Meaning.Step.NONE);
        }
        return compared ? new Meaning.YearBefore(part) : new Meaning.OfYear(part, step, Meaning.Base.PUBLICATION);
    }
}
