package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.Weekdays;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Step;
import org.dateline.temporal.phrase.Tense;
import org.jspecify.annotations.Nullable;

/** Dates with a name: the year that is missing comes from the direction, the story or publication. */
final class NamedResolver {

    /** Days after which a date without a year is hardly meant. */
    private static final long FARTHEST_BACK = 230;

    private static final long CLOSE_AHEAD = 135;

    /** Days in which a quarter has no figures of its own yet. */
    private static final long EARLY = 45;

    private NamedResolver() {}

    static Placed place(Meaning.Named named, Setting setting) {
        if (named.year() != null) {
            return absolute(named, named.year());
        }
        if (named.step() == Step.NONE && setting.around().isHabitual()) {
            boolean weekday = named.weekday() > 0 && named.ordinal() == 0;
            String value = weekday ? Weekdays.unknown(named.weekday()) : unknownYear(named);
            return LengthResolver.place(new Meaning.Repeat(value, named.granularity()));
        }
        if (named.granularity() == Granularity.WEEK) {
            return weekdayOfWeek(named, setting);
        }
        return named.weekday() > 0 && named.ordinal() == 0
                ? WeekdayResolver.place(named, setting)
                : yearless(named, setting);
    }

    private static Placed absolute(Meaning.Named named, int year) {
        Granule granule = granule(named, year);
        Reasons reasons = Reasons.of(DateWords.interval(granule.interval()), "");
        boolean otherWeekday =
                named.weekday() > 0 && granule.start().getDayOfWeek().getValue() != named.weekday();
        if (otherWeekday) {
            reasons = reasons.note("The weekday in the text does not fit this date; the date was kept.");
        }
        return Placed.at(granule, otherWeekday ? 0.6 : 0.99, Anchor.none(), null, reasons);
    }

    /** Nothing else hangs on what was only guessed, so it has no granule. */
    static Placed place(Meaning.Guess guess) {
        Reasons reasons = Reasons.of(DateWords.day(guess.day()), "")
                .note("It was read by Natty, the last resort, since no family of phrases knows these words.")
                .note("The day agrees with every number and name in them.");
        return Placed.at(Granule.day(guess.day()), 0.4, Anchor.none(), null, reasons)
                .granule(null);
    }

    private static Placed weekdayOfWeek(Meaning.Named named, Setting setting) {
        String form = "publication " + signed(step(named.step())) + " week, " + dayName(named.weekday());
        if (setting.publication() == null) {
            return unplaced(Weekdays.unknown(named.weekday()), Granularity.DAY, setting, form);
        }
        Granule week =
                Granule.containing(Granularity.WEEK, setting.publication()).plus(step(named.step()));
        Granule day = Granule.day(week.start().plusDays(named.weekday() - 1L));
        Reasons reasons = Reasons.of(
                        dayName(named.weekday()) + " of the calendar week " + beside(named.step()) + " "
                                + setting.publicationWords(),
                        "")
                .note("Weeks start on Monday (ISO 8601).");
        return Placed.at(day, 0.93, setting.publicationAnchor(), form, reasons);
    }

    static Placed place(Meaning.OfYear ofYear, Setting setting) {
        boolean told = ofYear.base() == Meaning.Base.REFERENCE;
        Story.Mention mention =
                told && ofYear.step() == Step.NONE ? setting.story().lastMention() : null;
        if (mention != null) {
            return ofMention(ofYear, mention);
        }
        Anchor anchor = told ? setting.referenceAnchor() : setting.publicationAnchor();
        String form = (told ? "reference " : "publication ") + signed(step(ofYear.step())) + " year, part";
        Granule from = told ? setting.reference() : publicationDay(setting);
        if (from == null) {
            return unplaced(unknownYear(ofYear.part()), ofYear.part().granularity(), setting, form);
        }
        int base = from.start().getYear();
        Granule granule = granule(ofYear.part(), base + step(ofYear.step()));
        if (told && setting.story().told() == null && setting.isTooLate(granule)) {
            return untold(ofYear.part(), form);
        }
        String words = told ? setting.referenceWords() : setting.publicationWords();
        Reasons reasons = Reasons.of(nameOf(ofYear.part()) + " in the year " + beside(ofYear.step()) + " " + words, "");
        return Placed.at(granule, told ? 0.88 : 0.95, anchor, form, reasons);
    }

    private static Placed untold(Meaning.Named part, @Nullable String form) {
        Reasons reasons = Reasons.of(nameOf(part) + " of a year that is not told", "");
        return Placed.nowhere(TimexType.DATE, unknownYear(part), part.granularity(), 0.4, Anchor.none(), form, reasons);
    }

    /** A part of the year beside another. */
    static Granule beside(Meaning.OfYear ofYear, int year) {
        return granule(ofYear.part(), year + step(ofYear.step()));
    }

    /** "by 1840 …; in August of that year": the year told last, even if in passing. */
    private static Placed ofMention(Meaning.OfYear ofYear, Story.Mention mention) {
        Granule year = mention.granule();
        return Placed.at(
                granule(ofYear.part(), year.start().getYear()),
                0.88,
                mention.anchor(),
                "reference + 0 year, part",
                Reasons.of(nameOf(ofYear.part()) + " in the year of " + mention.description(), ""));
    }

    private static @Nullable Granule publicationDay(Setting setting) {
        return setting.publication() == null ? null : Granule.day(setting.publication());
    }

    /** Month, day of a month, season, quarter or half without a year. */
    private static Placed yearless(Meaning.Named named, Setting setting) {
        boolean fromPublication = setting.around().isPromised() || runsUpTo(named, setting);
        Granule reference = fromPublication ? null : setting.yearGiver();
        if (named.step() == Step.NONE && reference != null && isOlder(reference, setting)) {
            return inStory(named, setting, reference);
        }
        LocalDate publication = setting.publication();
        if (named.step() == Step.NONE && !fromPublication && setting.isInUntoldYear()) {
            return untold(named, null);
        }
        if (publication == null) {
            return unplaced(unknownYear(named), named.granularity(), setting, "that of publication's year");
        }
        Granule reported = reported(named, setting, publication);
        if (reported != null) {
            Anchor anchor = new Anchor(Anchor.Kind.MENTION, reported.interval(), null, "the quarter reported on");
            Reasons reasons = Reasons.of("the " + nameOf(named) + " that the text reports on", "");
            return Placed.at(reported, 0.85, anchor, "the quarter reported on", reasons);
        }
        LocalDate before = isLastMonth(named, publication) ? publication.minusMonths(2) : publication;
        Granule back = latest(named, before, named.step() == Step.LAST || isOfYearBefore(named, setting, publication));
        Granule ahead = next(named, back, publication, named.step() == Step.NEXT);
        boolean forward = isForward(named, setting, publication);
        Granule taken = forward ? ahead : back;
        Granule other = forward ? back : ahead;
        if (!taken.isInCalendar()) {
            return unplaced(unknownYear(named), named.granularity(), setting, "that of publication's year");
        }
        return Placed.at(
                taken,
                setting.view() == Tense.View.UNTOLD ? 0.85 : 0.92,
                setting.publicationAnchor(),
                (forward ? "the next one from " : "the latest one up to ") + "publication",
                reasons(named, setting, taken, other));
    }

    /** "had bought 40,000 shares through Sept. 29": a count in news runs up to about now, whenever it began. */
    private static boolean runsUpTo(Meaning.Named named, Setting setting) {
        return named.granularity() == Granularity.DAY
                && setting.around().before().equals("through")
                && !setting.story().isHistory();
    }

    private static Reasons reasons(Meaning.Named named, Setting setting, Granule taken, Granule other) {
        boolean forward = other.start().isBefore(taken.start()) || (other.equals(taken) && setting.looksAhead());
        String name = nameOf(named);
        String words = (forward ? "the next " + name + " from " : "the latest " + name + " up to ")
                + setting.publicationWords();
        Reasons reasons = Reasons.of(words, "").note(Direction.note(named.step(), setting.view(), forward));
        if (other.granularity() == Granularity.SEASON) {
            reasons = reasons.note("Seasons are about: they are those of the northern half of the world.");
        }
        if (named.step() == Step.THIS || other.equals(taken)) {
            return reasons;
        }
        String label = forward ? "the latest one before" : "the next one";
        return reasons.reject(
                new Explanation.Rejected(label, other.interval(), Direction.against(named.step(), forward)));
    }

    /** "last February", written in March: the one that has just ended would be "last month"; not in a new year. */
    private static boolean isLastMonth(Meaning.Named named, LocalDate publication) {
        return named.step() == Step.LAST
                && named.granularity() == Granularity.MONTH
                && named.ordinal() == publication.getMonthValue() - 1;
    }

    /** "15 January", "September", "summer", "third quarter". */
    static String nameOf(Meaning.Named named) {
        return switch (named.granularity()) {
            case DAY -> named.day() + " " + monthName(named.ordinal());
            case MONTH -> monthName(named.ordinal());
            case SEASON -> List.of("spring", "summer", "autumn", "winter").get(named.ordinal() - 1);
            case QUARTER -> List.of("first", "second", "third", "fourth").get(named.ordinal() - 1) + " quarter";
            default -> "one";
        };
    }

    private static String monthName(int month) {
        return DateWords.month(month);
    }

    private static boolean isForward(Meaning.Named named, Setting setting, LocalDate publication) {
        return switch (named.step()) {
            case LAST -> false;
            case NEXT -> true;
            case THIS -> isThisAhead(named, setting, publication);
            case NONE -> looksForward(named, setting, publication);
        };
    }

    /** "this January": that of this year, but in December the coming one, unless the words look back. */
    private static boolean isThisAhead(Meaning.Named named, Setting setting, LocalDate publication) {
        LocalDate start = granule(named, publication.getYear()).start();
        boolean gone = start.plusDays(FARTHEST_BACK).isBefore(publication) && setting.view() != Tense.View.BACK;
        return gone || start.isAfter(publication);
    }

    /** Tense decides, but a date most of a year back would carry its year, so one close ahead is meant. */
    private static boolean looksForward(Meaning.Named named, Setting setting, LocalDate publication) {
        if (named.granularity() == Granularity.QUARTER || named.granularity() == Granularity.HALF) {
            return setting.looksAhead() && !isToBeReported(latest(named, publication, false), setting, publication);
        }
        Granule back = latest(named, publication, false);
        Granule ahead = next(named, back, publication, true);
        if (named.weekday() > 0 && isOn(named.weekday(), back) != isOn(named.weekday(), ahead)) {
            return isOn(named.weekday(), ahead);
        }
        if (DirectionChoice.isBare(named)) {
            return MonthList.chanceAhead(named, setting.around(), publication) > 0.5;
        }
        long past = -Granule.day(publication).daysTo(back.start());
        long future = Granule.day(publication).daysTo(ahead.start());
        if (past > FARTHEST_BACK && future < CLOSE_AHEAD && !setting.tellsThePast()) {
            return true;
        }
        return setting.looksAhead();
    }

    /**
     * "Fourth-quarter profit rose", where the fourth quarter told of is that of a business year ahead of the calendar.
     */
    private static @Nullable Granule reported(Meaning.Named named, Setting setting, LocalDate publication) {
        Granule told = setting.story().quarter();
        boolean quarter = named.granularity() == Granularity.QUARTER && named.step() == Step.NONE;
        if (!quarter || setting.looksAhead()) {
            return null;
        }
        boolean same = told != null && told.equals(granule(named, told.start().getYear()));
        if (told != null && same && told.start().isAfter(publication)) {
            return told;
        }
        Integer year = setting.story().businessYear();
        boolean last = year != null && named.ordinal() == 4 && year == publication.getYear();
        return year != null && last ? granule(named, year) : null;
    }

    /**
     * "In the fourth quarter it had a loss", told in October where another quarter is reported on: the one just begun
     * has no figures yet. "Its fourth-quarter loss" is that of a business year, which is ahead of the calendar.
     */
    private static boolean isOfYearBefore(Meaning.Named named, Setting setting, LocalDate publication) {
        Granule reported = setting.story().quarter();
        if (named.granularity() != Granularity.QUARTER || reported == null || setting.looksAhead()) {
            return false;
        }
        Granule on = latest(named, publication, false);
        boolean begun = on.interval().contains(publication) && on.equals(reported.plus(1));
        boolean early = on.start().plusDays(EARLY).isAfter(publication);
        return begun && early && setting.around().tellsOfQuarter();
    }

    private static boolean isOn(int weekday, Granule day) {
        return day.start().getDayOfWeek().getValue() == weekday;
    }

    /**
     * The quarter that is on, or the one just over where its figures are told: they come out in the weeks behind it, so
     * "expects to report a third-quarter loss" looks ahead to the report, not to the quarter.
     */
    private static boolean isToBeReported(Granule latest, Setting setting, LocalDate publication) {
        boolean justOver = latest.plus(1).interval().contains(publication);
        return latest.interval().contains(publication)
                || (justOver && setting.around().tellsResults());
    }

    /** A story of times long gone gives the year; January after December belongs to the next one. */
    private static Placed inStory(Meaning.Named named, Setting setting, Granule reference) {
        int year = reference.start().getYear();
        Granule same = granule(named, year);
        boolean monthKnown = reference.granularity().compareTo(Granularity.SEASON) <= 0;
        boolean rolls = monthKnown && same.start().plusMonths(6).isBefore(reference.start());
        boolean rollsBack = monthKnown && same.start().minusMonths(8).isAfter(reference.start());
        Granule taken = rolls ? granule(named, year + 1) : rollsBack ? granule(named, year - 1) : same;
        Story.Mention giver = setting.story().mentionOf(taken.start().getYear());
        Anchor anchor = giver == null ? setting.referenceAnchor() : giver.anchor();
        String words = giver == null ? setting.referenceWords() : giver.description();
        Reasons reasons = Reasons.of(DateWords.interval(taken.interval()) + ", with the year from " + words, "");
        return Placed.at(taken, 0.85, anchor, null, reasons);
    }

    private static boolean isOlder(Granule reference, Setting setting) {
        LocalDate publication = setting.publication();
        if (publication == null || setting.story().isHistory()) {
            return true;
        }
        return reference.start().getYear() < publication.getYear() && !setting.looksAhead();
    }

    static Granule latest(Meaning.Named named, LocalDate publication, boolean ended) {
        for (int year = publication.getYear() + 1; year > publication.getYear() - 9; year--) {
            if (!fits(named, year)) {
                continue;
            }
            Granule granule = granule(named, year);
            boolean before = ended
                    ? granule.interval().latest().orElseThrow().isBefore(publication)
                    : !granule.start().isAfter(publication);
            if (before) {
                return granule;
            }
        }
        return granule(named, publication.getYear() / 4 * 4);
    }

    static Granule next(Meaning.Named named, Granule back, LocalDate publication, boolean begun) {
        boolean current = !begun && back.interval().contains(publication);
        if (current) {
            return back;
        }
        for (int year = publication.getYear() - 1; year < publication.getYear() + 9; year++) {
            if (fits(named, year) && granule(named, year).start().isAfter(publication)) {
                return granule(named, year);
            }
        }
        return back;
    }

    /** 29 February is not in every year. */
    static boolean fits(Meaning.Named named, int year) {
        return named.granularity() != Granularity.DAY
                || named.day() <= YearMonth.of(year, named.ordinal()).lengthOfMonth();
    }

    static Granule granule(Meaning.Named named, int year) {
        LocalDate start = switch (named.granularity()) {
            case DAY -> dayOf(named, year);
            case MONTH -> LocalDate.of(year, named.ordinal(), 1);
            case SEASON -> LocalDate.of(year, named.ordinal() * 3, 1);
            case QUARTER -> LocalDate.of(year, named.ordinal() * 3 - 2, 1);
            case HALF -> LocalDate.of(year, named.ordinal() * 6 - 5, 1);
            default -> LocalDate.of(year, 1, 1);
        };
        return Granule.containing(named.granularity(), start);
    }

    private static LocalDate dayOf(Meaning.Named named, int year) {
        int length = YearMonth.of(year, named.ordinal()).lengthOfMonth();
        return LocalDate.of(year, named.ordinal(), Math.min(length, named.day()));
    }

    static String unknownYear(Meaning.Named named) {
        return "XXXX" + granule(named, 2000).timex3().substring(4);
    }

    static Placed unplaced(String value, Granularity granularity, Setting setting, String form) {
        Reasons reasons =
                Reasons.of("a date that hangs on the day of publication", "").note(Direction.NO_PUBLICATION);
        return Placed.nowhere(TimexType.DATE, value, granularity, 0.5, setting.publicationAnchor(), form, reasons);
    }

    private static int step(Step step) {
        return step == Step.LAST ? -1 : step == Step.NEXT ? 1 : 0;
    }

    private static String beside(Step step) {
        return step == Step.LAST ? "before that of" : step == Step.NEXT ? "after that of" : "of";
    }

    private static String signed(int count) {
        return count < 0 ? "- " + -count : "+ " + count;
    }

    static String dayName(int weekday) {
        return DateWords.weekday(weekday);
    }
}
