package org.dateline.temporal;

import java.util.Set;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of the text with its meaning.
 *
 * @param span the words
 * @param type TimeML's type
 * @param value TIMEX3 value: {@code 2022-W04}, {@code P2Y}, {@code PAST_REF}, …
 * @param mod TIMEX3 mod, {@code APPROX}, {@code START}, …, or null
 * @param edtf the stretch for the timeline, or null where the phrase has no place on it (a bare duration, a set, or a
 *     relative phrase without a publication date)
 * @param dayPart TIMEX3 code of a part of day beside the day in {@code edtf}: {@code EV}, {@code MO}, or null
 * @param granularity how fine it is
 * @param flags approximate, open, inherited
 * @param certainty 0 to 1
 * @param anchor what it was reckoned from
 * @param relative the relative form, {@code publication - 1 week}, or null for absolute dates
 * @param explanation why
 */
public record ResolvedTime(
        Span span,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable Edtf edtf,
        @Nullable String dayPart,
        Granularity granularity,
        Set<Flag> flags,
        double certainty,
        Anchor anchor,
        @Nullable String relative,
        Explanation explanation) {

    public ResolvedTime {
        flags = Set.copyOf(flags);
    }

    /** What is not exact about a result. */
    public enum Flag {
        APPROXIMATE,
        OPEN_START,
        OPEN_END,
        /** Taken over from elsewhere in the text. */
        INHERITED
    }

    public String rule() {
        return explanation.rule();
    }
}
