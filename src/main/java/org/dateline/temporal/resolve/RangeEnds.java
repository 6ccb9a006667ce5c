package org.dateline.temporal.resolve;

import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;

/**
 * The two ends of a range on the calendar: each has its own value, and both cover the whole stretch.
 *
 * @param from its start
 * @param to its end
 */
record RangeEnds(Placed from, Placed to) {

    private static final int MINUTES = 60;

    static RangeEnds of(Meaning.Range range, Setting setting) {
        Placed from =
                Resolver.place(range.from().meaning(), setting.at(range.from().first()));
        Placed to = Resolver.place(range.to().meaning(), setting.at(range.to().first()));
        to = isOvernight(range) ? onNextDay(to) : to;
        Granule first = from.granule();
        Granule last = to.granule();
        if (first == null || last == null || from.edtf() == null || to.edtf() == null) {
            return new RangeEnds(from, to);
        }
        if (last.start().isBefore(first.start())) {
            // "from Saturday to Tuesday", "from October to February": the end is the next one after the start
            Granule next = after(range.to().meaning(), first, last);
            last = next.isInCalendar() ? next : last;
            to = to.granule(last).value(to.type(), last.timex3()).edtf(Edtf.of(last));
        }
        if (last.start().isBefore(first.start())) {
            return new RangeEnds(disordered(from), disordered(to));
        }
        Edtf stretch =
                Edtf.parse(Marks.first(String.valueOf(from.edtf())) + "/" + Marks.last(String.valueOf(to.edtf())));
        return new RangeEnds(
                spanning(from, stretch, "the first end of a range"), spanning(to, stretch, "the last end of a range"));
    }

    /** "from 8 p.m. to 5 a.m.": the end is of the next day. */
    private static boolean isOvernight(Meaning.Range range) {
        return range.from().meaning() instanceof Meaning.Clock from
                && range.to().meaning() instanceof Meaning.Clock to
                && to.day() == null
                && MINUTES * to.hour() + to.minute() < MINUTES * from.hour() + from.minute();
    }

    private static Placed onNextDay(Placed time) {
        Granule day = time.granule();
        Granule next = day == null ? null : day.plus(1);
        return next == null || !next.isInCalendar() || next.granularity() != Granularity.DAY
                ? time
                : time.granule(next)
                        .value(
                                time.type(),
                                next.timex3()
                                        + time.value().substring(time.value().indexOf('T')))
                        .edtf(Edtf.of(next));
    }

    private static Placed spanning(Placed end, Edtf stretch, String which) {
        return end.edtf(stretch)
                .reasons(end.reasons().note("It is " + which + ": the whole was taken as the stretch."));
    }

    private static Placed disordered(Placed end) {
        return end.reasons(end.reasons().note("The ends cannot be placed in this order."))
                .certainty(0.4);
    }

    private static Granule after(Meaning meaning, Granule first, Granule last) {
        boolean weekday = meaning instanceof Meaning.Named named && named.weekday() > 0 && named.ordinal() == 0;
        boolean yearless = meaning instanceof Meaning.Named named && named.year() == null;
        if (weekday) {
            return last.plus(7L * (1 + (last.daysTo(first.start()) - 1) / 7));
        }
        boolean calendar = last.granularity().compareTo(Granularity.DAY) >= 0;
        return yearless && calendar
                ? Granule.containing(last.granularity(), last.start().plusYears(1))
                : last;
    }
}
