package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The time that belongs to an event.
 *
 * @param edtf the stretch; {@code [..2022-02-04]} where only a bound is known; null where not even that is
 * @param basis how the event came by it
 * @param extent what the stretch says about the event
 * @param dayPart TIMEX3 code of a part of day, {@code EV}, or null
 * @param time index into the article's times of the phrase that dates it, or null
 * @param reasons plain sentences that say why this time belongs to this event
 */
public record When(
        @Nullable Edtf edtf,
        Basis basis,
        Extent extent,
        @Nullable String dayPart,
        @Nullable Integer time,
        List<String> reasons) {

    public When {
        reasons = List.copyOf(reasons);
    }

    /** How an event came by its time. */
    public enum Basis {
        /** A date phrase of its own. */
        EXPLICIT,
        /** A phrase of its own, reckoned from publication. */
        RELATIVE,
        /** A phrase that points back: "the same day". */
        ANAPHORIC,
        /** From a neighbouring event or sentence. */
        INHERITED,
        /** Only a limit is known. */
        BOUNDED
    }

    /** What the stretch says. */
    public enum Extent {
        /** It happened on some day within. */
        WITHIN,
        /** It lasted throughout. */
        THROUGHOUT
    }

    /** The same with another stretch, and the reason for it. */
    public When withEdtf(Edtf other, String reason) {
        List<String> more = new ArrayList<>(reasons);
        more.add(reason);
        return new When(other, basis, extent, dayPart, time, more);
    }

    public TimeInterval interval() {
        return edtf == null ? TimeInterval.ofUnbounded() : edtf.interval();
    }
}
