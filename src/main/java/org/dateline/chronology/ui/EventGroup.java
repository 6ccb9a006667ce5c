package org.dateline.chronology.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.chronology.StoredEvent;
import org.dateline.event.EventStatus;
import org.dateline.temporal.TimeInterval;

/**
 * Events of one date in the list, the earliest date first; what has no date stands at the end.
 *
 * @param label the date in short
 * @param sub the year, where it stands apart
 * @param gap how long nothing is dated before this, or empty
 * @param rows the events in the order they are told
 */
record EventGroup(String label, String sub, String gap, List<EventRow> rows) {

    /** Shorter stretches without an event are no news. */
    private static final long GAP_DAYS = 60;

    /** An event in the list. */
    record EventRow(String id, String headline, String note, String quad, String status) {}

    /** The order of the list, which previous and next follow too. */
    static List<StoredEvent> inOrder(List<StoredEvent> events) {
        return events.stream().sorted(Comparator.comparing(EventGroup::dayOf)).toList();
    }

    static List<EventGroup> of(List<StoredEvent> events, ReaderDates dates) {
        var groups = new ArrayList<EventGroup>();
        String date = "";
        LocalDate reached = LocalDate.MAX;
        var rows = new ArrayList<EventRow>();
        for (StoredEvent event : inOrder(events)) {
            LocalDate day = dayOf(event);
            String next = dateOf(event, dates);
            if (!next.equals(date)) {
                rows = new ArrayList<>();
                groups.add(group(event, next, gap(reached, day), rows));
                date = next;
            }
            rows.add(row(event, dates));
            reached = reached.equals(LocalDate.MAX) ? endOf(event, day) : later(reached, endOf(event, day));
        }
        return groups;
    }

    private static EventGroup group(StoredEvent event, String date, String gap, List<EventRow> rows) {
        if (!isDated(event)) {
            return new EventGroup("No date told", "only a limit is known", "", rows);
        }
        int comma = date.indexOf('|');
        return new EventGroup(date.substring(0, comma), date.substring(comma + 1), gap, rows);
    }

    private static EventRow row(StoredEvent stored, ReaderDates dates) {
        var event = stored.event();
        WhenWords when = WhenWords.of(event.when(), dates);
        boolean plain = event.status() == EventStatus.HAPPENED;
        String note = isDated(stored) && event.when().interval().isDay() ? when.note() : note(stored, when);
        String status = plain ? "" : EventWords.status(event.status());
        String both = note.isEmpty() || status.isEmpty() ? note + status : note + ", " + status;
        return new EventRow(
                stored.id().toString(),
                event.headline(),
                both,
                event.kind().quadClass().key(),
                event.status().label());
    }

    private static String note(StoredEvent event, WhenWords when) {
        if (!isDated(event) || when.note().isEmpty()) {
            return isDated(event) ? when.date() : when.note();
        }
        return when.note();
    }

    private static boolean isDated(StoredEvent event) {
        return !TimelineModel.extent(event.event().when()).equals("bound");
    }

    private static LocalDate dayOf(StoredEvent event) {
        if (!isDated(event)) {
            return LocalDate.MAX;
        }
        TimeInterval interval = event.event().when().interval();
        return interval.earliest().or(interval::latest).orElse(LocalDate.MAX);
    }

    private static LocalDate endOf(StoredEvent event, LocalDate day) {
        return event.event().when().interval().latest().orElse(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The date as the list's margin shows it: short, the year apart. */
    private static String dateOf(StoredEvent event, ReaderDates dates) {
        if (!isDated(event)) {
            return "|";
        }
        TimeInterval interval = event.event().when().interval();
        LocalDate first = dayOf(event);
        if (interval.isDay()) {
            return dates.briefDay(first) + "|" + first.getYear();
        }
        return WhenWords.of(event.event().when(), dates).date() + "|";
    }

    private static String gap(LocalDate from, LocalDate to) {
        if (from.equals(LocalDate.MAX) || to.equals(LocalDate.MAX)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(from, to) - 1;
        if (days < GAP_DAYS) {
            return "";
        }
        Period period = Period.between(from, to);
        long months = period.toTotalMonths();
        return (months < 24 ? months + " months" : period.getYears() + " years") + ", nothing dated";
    }
}
