package org.dateline.temporal.natty;

import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.TimeInterval;

/** What became of a date that a person typed. */
public sealed interface TypedDate {

    /**
     * It was read; show it in full before it is taken.
     *
     * @param edtf the expression
     * @param inFull "Friday 28 January 2022", or the stretch in words where it is more than a day
     */
    record Read(Edtf edtf, String inFull) implements TypedDate {

        static Read of(Edtf edtf) {
            return new Read(edtf, DateWords.interval(edtf.interval()));
        }

        static Read of(LocalDate day) {
            return of(Edtf.parse(day.toString()));
        }

        public TimeInterval interval() {
            return edtf.interval();
        }

        /**
         * Its day.
         *
         * @throws IllegalStateException if it is no single day
         */
        public LocalDate day() {
            LocalDate start = interval().start();
            if (start == null || !interval().isDay()) {
                throw new IllegalStateException(edtf + " is no single day");
            }
            return start;
        }
    }

    /**
     * It has two readings; ask which one is meant.
     *
     * @param candidates both, the one with the day first before the one with the month first
     */
    record Ambiguous(List<Read> candidates) implements TypedDate {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * It cannot be taken.
     *
     * @param reason a sentence that says what to do
     */
    record Refused(String reason) implements TypedDate {}
}
