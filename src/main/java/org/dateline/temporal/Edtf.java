package org.dateline.temporal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An EDTF expression (ISO 8601-2, level 1 and parts of level 2) with the stretch it covers. Printing gives back exactly
 * what was parsed.
 */
public final class Edtf {

    private final String text;
    private final TimeInterval interval;

    private Edtf(String text, TimeInterval interval) {
        this.text = text;
        this.interval = interval;
    }

    /**
     * Reads an expression: {@code 2022-02-04}, {@code 2022-01-24/2022-01-30}, {@code 2020-01/..},
     * {@code ../2022-02-04}, {@code 2020~}, {@code 199X}, {@code 19XX}, {@code 2021-21} (spring), {@code 2021-33}
     * (first quarter), {@code 2021-40} (first half), {@code [..2022-02-04]}, {@code [2022-02-01..2022-02-04]},
     * {@code 2004-06~-11}.
     *
     * @throws IllegalArgumentException if it is none; the message is a sentence that says what is wrong
     */
    public static Edtf parse(String text) {
        return new Edtf(text, new EdtfParser(text).parse());
    }

    /** The expression, or empty where {@link #parse} would refuse it. */
    public static Optional<Edtf> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The plain expression for a stretch of days: one day, {@code a/b}, {@code a/..}, {@code ../b}. */
    public static Edtf of(TimeInterval interval) {
        if (interval.isDay()) {
            return parse(String.valueOf(interval.start()));
        }
        String first = interval.earliest().map(Object::toString).orElse("..");
        String last = interval.latest().map(Object::toString).orElse("..");
        return parse(first + "/" + last);
    }

    /** The expression for a cell of the calendar, {@link Granule#edtf()}. */
    public static Edtf of(Granule granule) {
        TimeInterval interval = granule.interval();
        LocalDate end = interval.end();
        // at the end of the calendar the words have to be looked at
        boolean plain = end != null && end.getYear() <= Granule.LAST_YEAR;
        return plain ? new Edtf(granule.edtf(), interval) : parse(granule.edtf());
    }

    public TimeInterval interval() {
        return interval;
    }

    /** Whether some part is marked as approximate ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether some part is marked as uncertain ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && edtf.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The expression itself: {@code 2022-01-24/2022-01-30}. */
    @Override
    public String toString() {
        return text;
    }
}
