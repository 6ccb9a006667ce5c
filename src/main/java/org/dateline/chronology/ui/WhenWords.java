package org.dateline.chronology.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.dateline.event.When;
import org.dateline.event.When.Basis;
import org.dateline.event.When.Extent;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.TimeInterval;

/**
 * When something happened, in words.
 *
 * @param date the date by itself: "24–30 January 2022", "since January 2020", "not told"
 * @param note what kind of date that is: "on one of these seven days"; empty for a day
 */
record WhenWords(String date, String note) {

    private static final Map<String, String> DAY_PARTS = Map.of(
            "MO", "in the morning",
            "MI", "at midday",
            "AF", "in the afternoon",
            "EV", "in the evening",
            "NI", "at night",
            "DT", "in the daytime");

    private static final String[] NUMBERS = {
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    static WhenWords of(When when, ReaderDates dates) {
        TimeInterval interval = when.interval();
        if (when.basis() == Basis.BOUNDED || when.edtf() == null) {
            return new WhenWords("not told", bound(interval, dates));
        }
        boolean approximate = when.edtf().isApproximate() || when.edtf().isUncertain();
        String date = (approximate ? "about " : "") + date(when.edtf(), dates);
        return new WhenWords(date, note(when, interval));
    }

    /** A stretch by itself, as a time phrase gives it. */
    static String date(Edtf edtf, ReaderDates dates) {
        TimeInterval interval = edtf.interval();
        String[] ends = ends(edtf);
        if (interval.start() != null && interval.end() == null) {
            return "since " + end(ends[0], interval.start(), dates);
        }
        if (interval.start() == null && interval.end() != null) {
            return "until " + end(ends[1], interval.end().minusDays(1), dates);
        }
        String named = named(ends[0], ends[0].equals(ends[1]));
        return named.isEmpty() ? dates.interval(interval) : named;
    }

    private static String[] ends(Edtf edtf) {
        String text = edtf.toString().replace("~", "").replace("?", "").replace("%", "");
        int slash = text.indexOf('/');
        return slash < 0
                ? new String[] {text, text}
                : new String[] {text.substring(0, slash), text.substring(slash + 1)};
    }

    /** An end as exact as it was told: "January 2020", not its first day. */
    private static String end(String told, LocalDate day, ReaderDates dates) {
        String named = named(told, true);
        if (!named.isEmpty()) {
            return named;
        }
        if (told.length() == 4) {
            return String.valueOf(day.getYear());
        }
        return told.length() == 7 ? dates.month(day) : dates.day(day);
    }

    /** Seasons, quarters, halves and decades have names; empty for anything else. */
    private static String named(String told, boolean whole) {
        if (!whole) {
            return "";
        }
        if (told.length() == 4 && told.endsWith("X") && !told.endsWith("XX")) {
            return told.substring(0, 3) + "0s";
        }
        if (told.length() != 7 || told.charAt(4) != '-') {
            return "";
        }
        String year = told.substring(0, 4);
        return switch (told.substring(5)) {
            case "21" -> "spring " + year;
            case "22" -> "summer " + year;
            case "23" -> "autumn " + year;
            case "24" -> "winter " + year;
            case "33" -> "first quarter of " + year;
            case "34" -> "second quarter of " + year;
            case "35" -> "third quarter of " + year;
            case "36" -> "fourth quarter of " + year;
            case "40" -> "first half of " + year;
            case "41" -> "second half of " + year;
            default -> "";
        };
    }

    private static String bound(TimeInterval interval, ReaderDates dates) {
        String earliest = interval.earliest()
                .map(day -> "at the earliest " + dates.day(day))
                .orElse("");
        String latest =
                interval.latest().map(day -> "at the latest " + dates.day(day)).orElse("");
        return earliest.isEmpty() || latest.isEmpty() ? earliest + latest : earliest + ", " + latest;
    }

    private static String note(When when, TimeInterval interval) {
        if (interval.isDay()) {
            return when.dayPart() == null ? "" : DAY_PARTS.getOrDefault(when.dayPart(), "");
        }
        LocalDate start = interval.start();
        LocalDate end = interval.end();
        if (start == null || end == null) {
            return "";
        }
        if (when.extent() == Extent.THROUGHOUT) {
            return "the whole time";
        }
        long days = ChronoUnit.DAYS.between(start, end);
        if (start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1))) {
            return "some day in this month";
        }
        if (days < NUMBERS.length) {
            return "on one of these " + NUMBERS[(int) days] + " days";
        }
        return days <= 31 ? "on one of these " + days + " days" : "some time in this stretch";
    }

    /** Both in one line: "24–30 January 2022, on one of these seven days". */
    String line() {
        return note.isEmpty() ? date : date + ", " + note;
    }
}
