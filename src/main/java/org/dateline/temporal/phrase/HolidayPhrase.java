package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Holiday;
import org.dateline.lexicon.Holidays;
import org.dateline.lexicon.PhraseTable;

/** Days and seasons of the year with a name: "Christmas Eve", "Easter 1916", "last Ramadan", "D-Day". */
final class HolidayPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "holiday";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.HOLIDAY, Sense.LAST, Sense.NEXT, Sense.THIS, Sense.THE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        boolean article = p.has(index, Sense.THE);
        int name = article ? index + 1 : Dates.afterStep(p, index);
        if (!p.has(name, Sense.HOLIDAY)) {
            return Optional.empty();
        }
        PhraseTable.Match<Holiday> match =
                Holidays.load().longestAt(p.tokens(), name).orElse(null);
        if (match == null || match.last() >= p.after()) {
            return Optional.empty();
        }
        Meaning.Step step = article ? Meaning.Step.NONE : Dates.stepBefore(p, index, name);
        Dates.YearAt year = Dates.year(p, match.last() + 1).orElse(null);
        boolean cued = year != null || step != Meaning.Step.NONE || isCued(p, index);
        boolean told = cued || p.has(match.last() + 1, Sense.COMES);
        boolean others = match.value().shared() && isOfOthers(p, index);
        if ((match.value().bare() && !told) || others || (year == null && isNameOrNumber(p, match.last() + 1))) {
            return Optional.empty();
        }
        Integer only = match.value().only().orElse(null);
        Integer number = year == null ? only : Integer.valueOf(year.year());
        int last = year == null ? match.last() : year.after() - 1;
        return Optional.of(
                new TimePhrase(index, last, "holiday.named", new Meaning.Feast(match.value(), number, step)));
    }

    private static boolean isCued(Passage p, int index) {
        return p.has(index - 1, Sense.YEAR_CUE)
                || p.is(index - 1, "on")
                || p.is(index - 1, "at")
                || p.is(index - 1, "over")
                || (index == p.first() && p.is(index + 1, ","));
    }

    /** "Kenya's Independence Day", "Indonesian Independence Day". */
    private static boolean isOfOthers(Passage p, int index) {
        boolean owned = p.isOwner(index - 1) || p.is(index - 1, "'") || p.is(index - 1, "’");
        return owned || (isName(p, index - 1) && !isCued(p, index));
    }

    /** "Christmas Pudding Company", "Easter 99999". */
    private static boolean isNameOrNumber(Passage p, int index) {
        return isName(p, index) || (p.has(index, Sense.NUMBER) && p.digits(index) > 4);
    }

    private static boolean isName(Passage p, int index) {
        return p.isWord(index) && p.isCapitalized(index);
    }
}
