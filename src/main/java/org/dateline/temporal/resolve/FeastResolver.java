package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.lexicon.Holiday;
import org.dateline.lexicon.Occasion;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Step;
import org.jspecify.annotations.Nullable;

/** Named days and seasons: the latest one up to publication, unless year, story or the words around say otherwise. */
final class FeastResolver {

    /** As for months: a day most of a year back and close ahead is the one ahead, unless the past is told. */
    private static final int CLOSE = 135;

    private static final int FAR = 230;

    /** No rule leaves out more years than this. */
    private static final int YEARS = 5;

    /** A season at least so long is as coarse as a month, else as a week. */
    private static final int LONG_SEASON = 15;

    private FeastResolver() {}

    static Placed place(Meaning.Feast feast, Setting setting) {
        Integer year = feast.year();
        if (year != null) {
            return inYear(feast.day(), year, Anchor.none(), "", 0.98);
        }
        Granule any = feast.day().in(2000).stream()
                .findFirst()
                .map(day -> Granule.day(day.first()))
                .orElse(null);
        Granule giver = any == null || feast.step() != Step.NONE ? null : setting.yearGiver();
        LocalDate publication = setting.publication();
        if (giver != null && (publication == null || giver.start().getYear() < publication.getYear())) {
            String words = ", with the year from " + setting.referenceWords();
            return inYear(feast.day(), storyYear(feast.day(), giver), setting.referenceAnchor(), words, 0.85);
        }
        return publication == null ? nowhere(feast, setting) : besidePublication(feast, setting, publication);
    }

    /** As for months: January after December belongs to the next year of the story. */
    private static int storyYear(Holiday holiday, Granule giver) {
        int year = giver.start().getYear();
        List<Occasion> occasions = holiday.in(year);
        if (occasions.isEmpty() || giver.granularity().compareTo(Granularity.SEASON) > 0) {
            return year;
        }
        LocalDate same = occasions.getFirst().first();
        boolean rolls = same.plusMonths(6).isBefore(giver.start());
        boolean rollsBack = same.minusMonths(10).isAfter(giver.start());
        return rolls ? year + 1 : rollsBack ? year - 1 : year;
    }

    private static Placed inYear(Holiday holiday, int year, Anchor anchor, String more, double certainty) {
        List<Occasion> occasions = holiday.in(year);
        if (occasions.isEmpty()) {
            Reasons reasons = Reasons.of(holiday.name() + " of a year for which it is not known", "");
            return Placed.nowhere(TimexType.DATE, "XXXX-XX-XX", Granularity.DAY, 0.3, anchor, null, reasons);
        }
        Occasion taken = occasions.getFirst();
        Reasons reasons = Reasons.of(holiday.name() + " of " + year + ", " + words(taken) + more, "");
        for (Occasion other : occasions.subList(1, occasions.size())) {
            reasons = reasons.reject(new Explanation.Rejected(
                    "the later one of that year",
                    interval(other),
                    "the phrase does not say which, so the first was taken"));
        }
        return at(holiday, taken, occasions.size() > 1 ? 0.5 : certainty, anchor, null, reasons);
    }

    /** Its first day in a year; null where it is not known for that year. */
    static @Nullable Granule first(Meaning.Feast feast, int year) {
        return feast.day().in(year).stream()
                .map(occasion -> Granule.day(occasion.first()))
                .filter(Granule::isInCalendar)
                .findFirst()
                .orElse(null);
    }

    private static Placed nowhere(Meaning.Feast feast, Setting setting) {
        Reasons reasons = Reasons.of("a day that comes every year", "").note(Direction.NO_PUBLICATION);
        return Placed.nowhere(
                TimexType.DATE,
                "XXXX-XX-XX",
                Granularity.DAY,
                0.5,
                setting.publicationAnchor(),
                form(feast.step() == Step.NEXT),
                reasons);
    }

    private static Placed besidePublication(Meaning.Feast feast, Setting setting, LocalDate publication) {
        Occasion back = latest(feast, publication);
        Occasion ahead = next(feast, publication);
        if (back == null || ahead == null) {
            return nowhere(feast, setting);
        }
        Granule today = Granule.day(publication);
        boolean near = today.daysTo(ahead.first()) < CLOSE && today.daysTo(back.first()) < -FAR;
        boolean forward = switch (feast.step()) {
            case LAST -> false;
            case NEXT -> true;
            case THIS, NONE -> setting.looksAhead() || (near && !setting.tellsThePast());
        };
        String words = (forward ? "the next " : "the latest ")
                + feast.day().name()
                + (forward ? " from " : " up to ")
                + setting.publicationWords();
        Reasons reasons = Reasons.of(words, "").note(Direction.note(feast.step(), setting.view(), forward));
        if (!back.equals(ahead)) {
            String label = forward ? "the latest one before" : "the next one";
            reasons = reasons.reject(new Explanation.Rejected(
                    label, interval(forward ? back : ahead), Direction.against(feast.step(), forward)));
        }
        double certainty = 0.9;
        if (feast.day().shared()) {
            certainty = 0.7;
            reasons = reasons.note("Other states have another day of this name.");
        }
        Occasion taken = forward ? ahead : back;
        return at(feast.day(), taken, certainty, setting.publicationAnchor(), form(forward), reasons);
    }

    private static String form(boolean forward) {
        return (forward ? "the next one from " : "the latest one up to ") + "publication";
    }

    /** A season has no granule: nothing can be counted from the whole of it as if it were one day. */
    private static Placed at(
            Holiday holiday,
            Occasion occasion,
            double certainty,
            Anchor anchor,
            @Nullable String form,
            Reasons reasons) {
        Reasons told = holiday.doubt()
                .map(doubt -> reasons.note(
                        switch (doubt) {
                            case MOON -> "Its month begins when the new moon is seen, so it may be off by a day.";
                            case PLACE -> "It is not kept on the same days everywhere.";
                        }))
                .orElse(reasons);
        Placed placed = Placed.at(Granule.day(occasion.first()), certainty, anchor, form, told);
        if (!occasion.isDay() && Granule.day(occasion.last()).isInCalendar()) {
            Edtf edtf = Edtf.of(interval(occasion));
            boolean isLong = Granule.day(occasion.first()).daysTo(occasion.last()) >= LONG_SEASON;
            placed = placed.edtf(edtf)
                    .value(TimexType.DATE, edtf.toString())
                    .granularity(isLong ? Granularity.MONTH : Granularity.WEEK, null)
                    .granule(null);
        }
        return holiday.doubt().isPresent() ? placed.approximate() : placed;
    }

    private static String words(Occasion occasion) {
        return DateWords.interval(interval(occasion));
    }

    private static TimeInterval interval(Occasion occasion) {
        return TimeInterval.ofClosed(occasion.first(), occasion.last());
    }

    /** The latest that has begun; "last Ramadan" is over. */
    private static @Nullable Occasion latest(Meaning.Feast feast, LocalDate day) {
        Predicate<Occasion> fits = feast.step() == Step.LAST
                ? one -> one.last().isBefore(day)
                : one -> !one.first().isAfter(day);
        return IntStream.iterate(day.getYear(), year -> year - 1)
                .limit(YEARS)
                .mapToObj(year -> feast.day().in(year).reversed())
                .flatMap(List::stream)
                .filter(fits)
                .findFirst()
                .orElse(null);
    }

    /** The next one that is not over; "next Ramadan" has not begun. */
    private static @Nullable Occasion next(Meaning.Feast feast, LocalDate day) {
        Predicate<Occasion> fits = feast.step() == Step.NEXT
                ? one -> one.first().isAfter(day)
                : one -> !one.last().isBefore(day);
        return IntStream.range(day.getYear() - 1, day.getYear() + YEARS)
                .mapToObj(feast.day()::in)
                .flatMap(List::stream)
                .filter(fits)
                .findFirst()
                .orElse(null);
    }
}
