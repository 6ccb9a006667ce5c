package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.lexicon.NamedDay;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;

/** Times that hang on a named event: back from its first day, on from its last. */
final class EventResolver {

    private EventResolver() {}

    static Placed place(Meaning.FromEvent phrase) {
        NamedDay event = phrase.event();
        TimeInterval days = TimeInterval.ofClosed(event.first(), event.last());
        Anchor anchor = new Anchor(Anchor.Kind.EVENT, days, null, event.name());
        LocalDate base = phrase.count() > 0 ? event.last() : event.first();
        Granularity granularity = phrase.unit().granularity();
        String form = "event “" + event.name() + "”" + (phrase.count() == 0 ? "" : signed(phrase));
        String words = "“" + event.name() + "” (" + DateWords.interval(days) + ")";
        Reasons reasons =
                Reasons.of(phrase.count() == 0 ? "the time of " + words : way(phrase) + " from " + words, way(phrase));
        if (phrase.count() == 0 && phrase.unit() == Unit.DAY && !event.first().equals(event.last())) {
            Granule first = Granule.day(event.first());
            return Placed.at(first, 0.85, anchor, form, reasons).edtf(Edtf.of(days));
        }
        Granule taken = Granule.containing(granularity, base)
                .plus((long) phrase.count() * phrase.unit().granules());
        return Placed.at(taken, 0.9, anchor, form, reasons);
    }

    private static String way(Meaning.FromEvent phrase) {
        return ShiftResolver.arithmetic(Meaning.Shift.named(phrase.unit(), phrase.count(), Meaning.Base.REFERENCE));
    }

    private static String signed(Meaning.FromEvent phrase) {
        int count = Math.abs(phrase.count());
        return (phrase.count() < 0 ? " - " : " + ") + count + " "
                + phrase.unit().words(count);
    }
}
