package org.dateline.chronology.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.dateline.article.ui.TypedDates;
import org.dateline.temporal.natty.TypedDate;
import org.dateline.temporal.natty.TypedDateReader;
import org.springframework.stereotype.Component;

/** Typed days of publication as seen from the clock's today. */
@Component
final class TypedDatesOfToday implements TypedDates {

    private final TypedDateReader reader = TypedDateReader.create();
    private final Clock clock;

    TypedDatesOfToday(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TypedDate read(String typed) {
        return reader.readPublication(typed, LocalDate.now(clock));
    }
}
