package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;

/**
 * Dates told by their distance from publication: "the 14th of this month", "a year ago on 1 February", "on this day in
 * 1945".
 */
final class AwayResolver {

    private AwayResolver() {}

    /** A day of the month of publication or of the one beside it. */
    static Placed place(Meaning.DayOfMonth day, Setting setting) {
        int months = switch (day.step()) {
            case LAST -> -1;
            case NEXT -> 1;
            case THIS, NONE -> 0;
        };
        String form = "publication " + (months < 0 ? "- 1" : "+ " + months) + " month, day " + day.day();
        String which =
                months < 0 ? "the month before that of " : months > 0 ? "the month after that of " : "the month of ";
        Reasons reasons = Reasons.of("day " + day.day() + " of " + which + setting.publicationWords(), "");
        LocalDate publication = setting.publication();
        LocalDate month =
                publication == null ? null : publication.withDayOfMonth(1).plusMonths(months);
        if (month == null || day.day() > month.lengthOfMonth()) {
            String why = month == null
                    ? Direction.NO_PUBLICATION
                    : DateWords.month(month.getMonthValue()) + " has no such day.";
            String value = month == null
                    ? "XXXX-XX-XX"
                    : Granule.month(month.getYear(), month.getMonthValue()).timex3() + "-XX";
            return Placed.nowhere(
                    TimexType.DATE, value, Granularity.DAY, 0.5, setting.publicationAnchor(), form, reasons.note(why));
        }
        return Placed.at(
                Granule.day(month.withDayOfMonth(day.day())), 0.96, setting.publicationAnchor(), form, reasons);
    }

    /** "A year ago on 1 February": the one nearest to a year before publication. */
    static Placed place(Meaning.YearsAgo ago, Setting setting) {
        LocalDate publication = setting.publication();
        String form = "publication - " + ago.years() + " " + Unit.YEAR.words(ago.years()) + ", the one nearest";
        if (publication == null) {
            return NamedResolver.unplaced(
                    NamedResolver.unknownYear(ago.part()), ago.part().granularity(), setting, form);
        }
        Granule day = Granule.day(publication.minusYears(ago.years()));
        Granule taken = NamedResolver.granule(ago.part(), day.start().getYear());
        for (int year = day.start().getYear() - 1; year <= day.start().getYear() + 1; year++) {
            Granule other = NamedResolver.granule(ago.part(), year);
            boolean nearer = Math.abs(day.daysTo(other.start())) < Math.abs(day.daysTo(taken.start()));
            taken = NamedResolver.fits(ago.part(), year) && nearer ? other : taken;
        }
        String words = "the " + NamedResolver.nameOf(ago.part()) + " nearest to " + DateWords.count(ago.years()) + " "
                + Unit.YEAR.words(ago.years()) + " before " + setting.publicationWords();
        return Placed.at(taken, 0.9, setting.publicationAnchor(), form, Reasons.of(words, ""));
    }

    /** "The Sept. 11 attacks": those of 2001, unless the text is older. */
    static Placed place(Meaning.OfEvent event, Setting setting) {
        LocalDate publication = setting.publication();
        Granule known = NamedResolver.granule(event.part(), event.year());
        if (publication != null && known.start().isAfter(publication)) {
            return NamedResolver.place(event.part(), setting);
        }
        Reasons reasons =
                Reasons.of(DateWords.interval(known.interval()), "").note("A known event has its name from that day.");
        return Placed.at(known, 0.93, Anchor.none(), null, reasons);
    }

    /** "On this day in 1945": the day of publication in that year. */
    static Placed place(Meaning.SameDay same, Setting setting) {
        LocalDate publication = setting.publication();
        String form = "publication, the same day of " + same.year();
        if (publication == null) {
            return NamedResolver.unplaced(same.year() + "-XX-XX", Granularity.DAY, setting, form);
        }
        Reasons reasons = Reasons.of("the day of " + setting.publicationWords() + " in " + same.year(), "");
        return Placed.at(
                Granule.day(publication.withYear(same.year())), 0.95, setting.publicationAnchor(), form, reasons);
    }
}
