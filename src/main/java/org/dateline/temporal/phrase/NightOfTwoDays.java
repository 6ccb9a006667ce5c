package org.dateline.temporal.phrase;

import java.util.Optional;

/** The two days of a night: "the night of 5/6 June", "the night of 31 July–1 August 1916". It is that of the first. */
final class NightOfTwoDays {

    private static final CalendarDatePhrase CALENDAR_DATE = new CalendarDatePhrase();

    private NightOfTwoDays() {}

    /** The first day, with the words of both; empty where there are no two days in a row. */
    static Optional<TimePhrase> at(Passage p, int index) {
        return sameMonth(p, index).or(() -> twoDates(p, index));
    }

    private static Optional<TimePhrase> sameMonth(Passage p, int index) {
        int first = p.is(index, "the") ? index + 1 : index;
        int day = p.dayOfMonth(first);
        if (day < 0 || !isJoint(p, first + 1)) {
            return Optional.empty();
        }
        return CALENDAR_DATE
                .at(p, first + 2)
                .filter(next -> next.meaning() instanceof Meaning.Named last && last.day() == day + 1)
                .map(next -> {
                    Meaning.Named last = (Meaning.Named) next.meaning();
                    Meaning eve = Dates.day(last.year(), last.ordinal(), day, 0);
                    return new TimePhrase(index, next.last(), next.rule(), eve);
                });
    }

    private static Optional<TimePhrase> twoDates(Passage p, int index) {
        TimePhrase eve = CALENDAR_DATE.at(p, index).orElse(null);
        if (eve == null || !isJoint(p, eve.after()) || !(eve.meaning() instanceof Meaning.Named one)) {
            return Optional.empty();
        }
        return CALENDAR_DATE
                .at(p, eve.after() + 1)
                .filter(next -> next.meaning() instanceof Meaning.Named last && last.day() == 1 && one.day() > 27)
                .map(next ->
                        new TimePhrase(index, next.last(), eve.rule(), eveOf(one, (Meaning.Named) next.meaning())));
    }

    /** The first day, in the year of the second: the night of 31 December is that of the year before. */
    private static Meaning eveOf(Meaning.Named one, Meaning.Named next) {
        Integer year = next.year();
        if (one.year() != null || year == null) {
            return one;
        }
        return Dates.day(one.ordinal() == 12 ? Integer.valueOf(year - 1) : year, one.ordinal(), one.day(), 0);
    }

    private static boolean isJoint(Passage p, int index) {
        return p.isHyphen(index) || p.is(index, "/") || p.is(index, "to") || p.is(index, "and");
    }
}
