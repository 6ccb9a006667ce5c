package org.dateline.article.ui;

import java.time.LocalDate;
import java.util.List;

/** What came of a typed date. */
public sealed interface TypedDate {

    /** One day. */
    record Read(LocalDate day) implements TypedDate {}

    /** Figures that mean different days in different countries. */
    record Ambiguous(List<LocalDate> candidates) implements TypedDate {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No day; the sentence says what to do. */
    record Refused(String reason) implements TypedDate {}
}
