package org.dateline.chronology.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.chronology.StoredEvent;
import org.dateline.event.EventStatus;
import org.dateline.event.QuadClass;
import org.dateline.event.When;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The small drawing under "Why this date?": where the reckoning starts, where it lands, what was not taken. Days are
 * counted from 1 January 1970.
 *
 * @param anchor what the phrase is reckoned from, or null for an absolute date
 * @param result where it lands, open ends null
 * @param extent as in {@link TimelineModel}
 * @param arithmetic the words on the arrow; empty for absolute dates
 * @param rejected at most three readings that were not taken and can be drawn
 * @param label all of it in words
 */
record WhyModel(
        @Nullable Flag anchor,
        Reach result,
        String extent,
        boolean approximate,
        String arithmetic,
        List<Rejected> rejected,
        String quad,
        String status,
        String label) {

    private static final int MOST_REJECTED = 3;

    /** A day with words at it. */
    record Flag(long day, String label) {}

    /** A stretch, end exclusive. */
    record Reach(@Nullable Long start, @Nullable Long end) {}

    /** A reading that was not taken. */
    record Rejected(String label, long start, long end) {}

    /** The drawing for an event; empty where nothing of it can be placed. */
    static Optional<WhyModel> of(
            StoredEvent stored, Optional<ResolvedTime> phrase, Article article, ReaderDates dates) {
        var event = stored.event();
        When when = event.when();
        TimeInterval result = when.interval();
        boolean fromPhrase = phrase.isPresent()
                && phrase.get().edtf() != null
                && phrase.get().edtf().interval().equals(result);
        if (fromPhrase) {
            return draw(
                    result,
                    phrase.get().explanation(),
                    new Look(TimelineModel.extent(when), event.kind().quadClass(), event.status()),
                    TimelineModel.isApproximate(when),
                    dates);
        }
        LocalDate published = article.published().day();
        Flag flag = new Flag(published.toEpochDay(), dates.shortDay(published));
        return model(
                Optional.of(flag),
                result,
                new Look(TimelineModel.extent(when), event.kind().quadClass(), event.status()),
                TimelineModel.isApproximate(when),
                "",
                List.of(),
                dates);
    }

    /** The drawing for a time phrase by itself. */
    static Optional<WhyModel> of(ResolvedTime time, ReaderDates dates) {
        if (time.edtf() == null) {
            return Optional.empty();
        }
        TimeInterval result = time.edtf().interval();
        String extent = result.isDay() ? "day" : "throughout";
        return draw(
                result,
                time.explanation(),
                new Look(extent, QuadClass.NONE, EventStatus.HAPPENED),
                time.edtf().isApproximate(),
                dates);
    }

    /** How the mark looks. */
    private record Look(String extent, QuadClass quad, EventStatus status) {}

    private static Optional<WhyModel> draw(
            TimeInterval result, Explanation why, Look look, boolean approximate, ReaderDates dates) {
        Optional<Flag> anchor = anchorOf(why.anchor(), dates);
        List<Rejected> rejected = why.rejected().stream()
                .flatMap(reading -> rejected(reading, result).stream())
                .limit(MOST_REJECTED)
                .toList();
        String arithmetic = anchor.isPresent() ? why.arithmetic() : "";
        return model(anchor, result, look, approximate, arithmetic, rejected, dates);
    }

    private static Optional<WhyModel> model(
            Optional<Flag> anchor,
            TimeInterval result,
            Look look,
            boolean approximate,
            String arithmetic,
            List<Rejected> rejected,
            ReaderDates dates) {
        if (anchor.isEmpty() && result.start() == null && result.end() == null) {
            return Optional.empty();
        }
        String label =
                anchor.map(flag -> "From " + flag.label() + (arithmetic.isEmpty() ? "" : ", " + arithmetic) + ": ")
                                .orElse("")
                        + dates.interval(result);
        return Optional.of(new WhyModel(
                anchor.orElse(null),
                new Reach(epochDay(result.start()), epochDay(result.end())),
                look.extent(),
                approximate,
                arithmetic,
                rejected,
                look.quad().key(),
                look.status().label(),
                label));
    }

    private static Optional<Flag> anchorOf(Anchor anchor, ReaderDates dates) {
        TimeInterval at = anchor.interval();
        if (anchor.kind() == Anchor.Kind.NONE || at == null) {
            return Optional.empty();
        }
        return at.earliest().or(at::latest).map(day -> new Flag(day.toEpochDay(), anchorWords(at, day, dates)));
    }

    private static String anchorWords(TimeInterval at, LocalDate day, ReaderDates dates) {
        return at.isDay() ? dates.shortDay(day) : dates.interval(at);
    }

    /** A reading far away from the result would shrink the drawing to nothing, so it is only told. */
    private static Optional<Rejected> rejected(Explanation.Rejected reading, TimeInterval result) {
        TimeInterval at = reading.interval();
        if (at == null || at.start() == null || at.end() == null) {
            return Optional.empty();
        }
        LocalDate near = result.earliest().or(result::latest).orElse(at.start());
        boolean far = Math.abs(ChronoUnit.DAYS.between(near, at.start())) > 3650;
        return far
                ? Optional.empty()
                : Optional.of(new Rejected(
                        reading.label(), at.start().toEpochDay(), at.end().toEpochDay()));
    }

    private static @Nullable Long epochDay(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }
}
