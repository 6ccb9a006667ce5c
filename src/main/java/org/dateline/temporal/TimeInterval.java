package org.dateline.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, half-open, perhaps open at an end.
 *
 * @param start first day, or null where there is no known start
 * @param end day after the last, or null where there is no known end
 */
public record TimeInterval(
        @Nullable LocalDate start, @Nullable LocalDate end) {

    private static final TimeInterval UNBOUNDED = new TimeInterval(null, null);

    /** @throws IllegalArgumentException if the end is not after the start */
    public TimeInterval {
        if (start != null && end != null && !start.isBefore(end)) {
            throw new IllegalArgumentException("No interval: " + start + " to before " + end);
        }
    }

    /** From the first day to the day before {@code end}. */
    public static TimeInterval of(LocalDate start, LocalDate end) {
        return new TimeInterval(start, end);
    }

    /** From the first day to the last, both included. */
    public static TimeInterval ofClosed(LocalDate first, LocalDate last) {
        return new TimeInterval(first, last.plusDays(1));
    }

    public static TimeInterval ofDay(LocalDate day) {
        return ofClosed(day, day);
    }

    public static TimeInterval startingAt(LocalDate first) {
        return new TimeInterval(first, null);
    }

    /** Everything up to and including a day. */
    public static TimeInterval until(LocalDate last) {
        return new TimeInterval(null, last.plusDays(1));
    }

    public static TimeInterval ofUnbounded() {
        return UNBOUNDED;
    }

    /** First day, if there is one. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(start);
    }

    /** Last day, included, if there is one. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(end).map(day -> day.minusDays(1));
    }

    public boolean isDay() {
        return start != null && start.plusDays(1).equals(end);
    }

    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || day.isBefore(end));
    }

    /** Whether the two share a day. */
    public boolean overlaps(TimeInterval other) {
        return (start == null || other.end == null || start.isBefore(other.end))
                && (end == null || other.start == null || other.start.isBefore(end));
    }
}
