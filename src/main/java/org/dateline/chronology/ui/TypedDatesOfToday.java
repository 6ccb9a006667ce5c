package org.dateline.chronology.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.article.ui.TypedDate;
import org.dateline.article.ui.TypedDates;
import org.springframework.stereotype.Component;

/** Typed dates as seen from the clock's today. */
@Component
final class TypedDatesOfToday implements TypedDates {

    private final Clock clock;

    TypedDatesOfToday(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TypedDate read(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.isAfter(LocalDate.now(clock).plusDays(1))
                    ? new TypedDate.Refused("This day lies in the future.")
                    : new TypedDate.Read(day);
        } catch (DateTimeParseException unread) {
            return new TypedDate.Refused("Type a day as 2022-02-04.");
        }
    }
}
