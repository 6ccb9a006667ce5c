package org.dateline.temporal;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads one EDTF expression into the stretch of days it covers. */
final class EdtfParser {

    private static final int LONGEST = 64;
    private static final String OPEN = "..";

    private final String text;

    EdtfParser(String text) {
        this.text = text;
    }

    TimeInterval parse() {
        if (text.isBlank() || text.length() > LONGEST) {
            throw wrong(text.isBlank() ? "it is empty" : "it is longer than " + LONGEST + " signs");
        }
        if (text.startsWith("[")) {
            return set();
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw wrong("an interval has one slash");
        }
        return between(text.substring(0, slash), text.substring(slash + 1));
    }

    /** One of a set: {@code [..b]}, {@code [a..]}, {@code [a..b]}. */
    private TimeInterval set() {
        if (!text.endsWith("]")) {
            throw wrong("the bracket is not closed");
        }
        String inner = text.substring(1, text.length() - 1);
        int dots = inner.indexOf(OPEN);
        if (dots < 0) {
            throw wrong("a set needs two dots between its ends, as in [2021..2022]");
        }
        String first = inner.substring(0, dots);
        String last = inner.substring(dots + OPEN.length());
        if (first.isEmpty() && last.isEmpty()) {
            throw wrong("a set needs at least one end");
        }
        return between(first, last);
    }

    private TimeInterval between(String first, String last) {
        TimeInterval from = isOpen(first) ? TimeInterval.ofUnbounded() : date(first);
        TimeInterval to = isOpen(last) ? TimeInterval.ofUnbounded() : date(last);
        LocalDate start = from.start();
        LocalDate end = to.end();
        if (start != null && end != null && !start.isBefore(end)) {
            throw wrong("it ends before it starts");
        }
        return new TimeInterval(start, end);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private TimeInterval date(String signed) {
        boolean negative = signed.startsWith("-");
        String[] parts = parts(negative ? signed.substring(1) : signed);
        String year = parts[0];
        if (parts[1].isEmpty() && !negative) {
            return years(year);
        }
        int digits = number(year, "the year") * (negative ? -1 : 1);
        if (parts[1].isEmpty()) {
            return Granule.year(digits).interval();
        }
        if (parts[2].isEmpty()) {
            return partOfYear(digits, parts[1]);
        }
        if (parts[1].equals("XX")) {
            return Granule.year(digits).interval();
        }
        int month = number(parts[1], "the month");
        if (month < 1 || month > 12) {
            throw wrong("there is no month " + month);
        }
        if (parts[2].equals("XX")) {
            return Granule.month(digits, month).interval();
        }
        int day = number(parts[2], "the day");
        if (day < 1 || day > YearMonth.of(digits, month).lengthOfMonth()) {
            throw wrong(DateWords.month(LocalDate.of(digits, month, 1)) + " has no day " + day);
        }
        return TimeInterval.ofDay(LocalDate.of(digits, month, day));
    }

    /** Year, month and day without their marks; empty strings where they are missing. */
    private String[] parts(String qualified) {
        String[] parts = {"", "", ""};
        int part = 0;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < qualified.length(); i++) {
            char sign = qualified.charAt(i);
            if (sign == '-') {
                parts[part++] = checked(digits, part);
                digits.setLength(0);
                if (part > 2) {
                    throw wrong("it has more than year, month and day");
                }
            } else if (sign != '~' && sign != '?' && sign != '%') {
                digits.append(sign);
            }
        }
        parts[part] = checked(digits, part + 1);
        return parts;
    }

    private String checked(StringBuilder digits, int part) {
        int wanted = part == 1 ? 4 : 2;
        for (int i = 0; i < digits.length(); i++) {
            char sign = digits.charAt(i);
            if ((sign < '0' || sign > '9') && sign != 'X') {
                throw wrong("“" + sign + "” cannot stand there");
            }
        }
        if (digits.length() != wanted) {
            throw wrong(part == 1 ? "a year has four digits" : "months and days have two digits");
        }
        return digits.toString();
    }

    private TimeInterval years(String year) {
        int known = year.indexOf('X') < 0 ? 4 : year.indexOf('X');
        for (int i = known; i < 4; i++) {
            if (year.charAt(i) != 'X') {
                throw wrong("X stands for the last digits of a year");
            }
        }
        if (known == 0) {
            throw wrong("a year needs at least one digit");
        }
        int first = number(year.substring(0, known) + "0".repeat(4 - known), "the year");
        int step = (int) Math.pow(10, 4 - known);
        return TimeInterval.of(LocalDate.of(first, 1, 1), LocalDate.of(first + step, 1, 1));
    }

    private TimeInterval partOfYear(int year, String part) {
        if (part.equals("XX")) {
            return Granule.year(year).interval();
        }
        int code = number(part, "the month");
        if (code >= 1 && code <= 12) {
            return Granule.month(year, code).interval();
        }
        Granularity granularity = switch (code) {
            case 21, 22, 23, 24 -> Granularity.SEASON;
            case 33, 34, 35, 36 -> Granularity.QUARTER;
            case 40, 41 -> Granularity.HALF;
            default -> throw wrong("there is no month, season, quarter or half " + part);
        };
        int month = switch (granularity) {
            case SEASON -> (code - 20) * 3;
            case QUARTER -> (code - 33) * 3 + 1;
            default -> (code - 40) * 6 + 1;
        };
        return new Granule(granularity, LocalDate.of(year, month, 1)).interval();
    }

    private int number(String digits, String what) {
        if (digits.indexOf('X') >= 0) {
            throw wrong(what + " is not known, and something finer is given");
        }
        return Integer.parseInt(digits);
    }

    private IllegalArgumentException wrong(String why) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new IllegalArgumentException("“" + shown + "” is no date in EDTF: " + why + ".");
    }
}
