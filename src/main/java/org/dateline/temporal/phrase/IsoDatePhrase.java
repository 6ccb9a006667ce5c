package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Dates in figures: "2022-02-04", "2022-02"; 02/04/2022 is known as a date but its order is not clear. */
final class IsoDatePhrase implements PhraseFamily {

    @Override
    public String name() {
        return "iso-date";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.NUMBER);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.touches(index) && (p.is(index - 1, "-") || p.is(index - 1, "/"))) {
            return Optional.empty();
        }
        if (p.digits(index) >= 8) {
            return dotted(p, index);
        }
        return p.digits(index) == 4 ? yearFirst(p, index) : yearLast(p, index);
    }

    private static Optional<TimePhrase> yearFirst(Passage p, int index) {
        int year = p.year(index);
        String sign = p.text(index + 1);
        if (year < 0 || !joined(p, index + 1, sign) || p.digits(index + 2) != 2) {
            return Optional.empty();
        }
        int month = p.number(index + 2);
        if (month < 1 || month > 12 || !joined(p, index + 3, sign)) {
            return Optional.empty();
        }
        int day = p.dayOfMonth(index + 4);
        int last = index + 4;
        // "2022-02-04T10:00" is one day with its time run on
        if (day < 0 && p.has(last, Sense.MIXED) && p.digits(last) > 3 && p.is(index + 1, "-")) {
            day = Passage.digitsOf(p.text(last), 2);
            last = endOfTime(p, last);
        }
        if (day < 0 || !Dates.isDay(year, month, day)) {
            return Optional.empty();
        }
        return Optional.of(new TimePhrase(index, last, "iso.day", Dates.day(year, month, day, 0)));
    }

    /** "31.01.2022" is one token. */
    private static Optional<TimePhrase> dotted(Passage p, int index) {
        String text = p.text(index);
        int one = text.indexOf('.');
        int two = text.indexOf('.', one + 1);
        boolean shaped = one >= 1 && one <= 2 && two > one + 1 && two <= one + 3 && text.length() == two + 5;
        if (!shaped || text.indexOf(',') >= 0) {
            return Optional.empty();
        }
        int first = Passage.digitsOf(text, one);
        int second = Passage.digitsOf(text.substring(one + 1), two - one - 1);
        int year = Passage.digitsOf(text.substring(two + 1), 4);
        return figures(index, index, first, second, year);
    }

    private static int endOfTime(Passage p, int index) {
        int last = index;
        while (last < index + 6 && p.touches(last + 1) && (p.is(last + 1, ":") || p.digits(last + 1) <= 4)) {
            last++;
        }
        return p.is(last, ".") || p.is(last, ",") ? last - 1 : last;
    }

    private static Optional<TimePhrase> yearLast(Passage p, int index) {
        int first = p.dayOfMonth(index);
        int second = p.dayOfMonth(index + 2);
        int year = p.year(index + 4);
        boolean shaped = joined(p, index + 1, p.text(index + 1)) && joined(p, index + 3, p.text(index + 1));
        return shaped ? figures(index, index + 4, first, second, year) : Optional.empty();
    }

    private static Optional<TimePhrase> figures(int index, int last, int first, int second, int year) {
        if (first < 1 || second < 1 || first > 31 || second > 31 || year < 1000 || (first > 12 && second > 12)) {
            return Optional.empty();
        }
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.of(new TimePhrase(index, last, "iso.unclear", new Meaning.Unclear(first, second, year)));
        }
        int month = first > 12 ? second : first;
        int day = first > 12 ? first : second;
        return Dates.isDay(year, month, day)
                ? Optional.of(new TimePhrase(index, last, "iso.figures", Dates.day(year, month, day, 0)))
                : Optional.empty();
    }

    private static boolean joined(Passage p, int index, String sign) {
        boolean known = sign.equals("-") || sign.equals("/") || sign.equals(".");
        return known && p.is(index, sign) && p.touches(index) && p.touches(index + 1);
    }
}
