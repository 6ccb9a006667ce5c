package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.lexicon.Holiday;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Step;
import org.jspecify.annotations.Nullable;

/** Named days of the year: the latest one up to publication, unless year, story or the words around say otherwise. */
final class FeastResolver {

    /** As for months: a day most of a year back and close ahead is the one ahead, unless the past is told. */
    private static final int CLOSE = 135;

    private static final int FAR = 230;

    private FeastResolver() {}

    static Placed place(Meaning.Feast feast, Setting setting) {
        Integer year = feast.year();
        if (year != null) {
            return inYear(feast.day(), year, Anchor.none(), "", 0.98);
        }
        Granule any = feast.day().in(2000).map(Granule::day).orElse(null);
        Granule giver = any == null || feast.step() != Step.NONE ? null : setting.yearGiver();
        LocalDate publication = setting.publication();
        if (giver != null && (publication == null || giver.start().getYear() < publication.getYear())) {
            String words = ", with the year from " + setting.referenceWords();
            return inYear(feast.day(), giver.start().getYear(), setting.referenceAnchor(), words, 0.85);
        }
        return publication == null ? nowhere(setting) : besidePublication(feast, setting, publication);
    }

    private static Placed inYear(Holiday holiday, int year, Anchor anchor, String more, double certainty) {
        Optional<LocalDate> day = holiday.in(year);
        if (day.isEmpty()) {
            Reasons reasons = Reasons.of(holiday.name() + " of a year that had none", "");
            return Placed.nowhere(TimexType.DATE, "XXXX-XX-XX", Granularity.DAY, 0.3, anchor, null, reasons);
        }
        Reasons reasons = Reasons.of(holiday.name() + " of " + year + ", " + DateWords.day(day.get()) + more, "");
        return Placed.at(Granule.day(day.get()), certainty, anchor, null, reasons);
    }

    private static Placed nowhere(Setting setting) {
        Reasons reasons = Reasons.of("a day that comes every year", "").note(Direction.NO_PUBLICATION);
        return Placed.nowhere(
                TimexType.DATE, "XXXX-XX-XX", Granularity.DAY, 0.5, setting.publicationAnchor(), null, reasons);
    }

    private static Placed besidePublication(Meaning.Feast feast, Setting setting, LocalDate publication) {
        LocalDate back = latest(feast.day(), feast.step() == Step.LAST ? publication.minusDays(1) : publication);
        LocalDate ahead = next(feast.day(), feast.step() == Step.NEXT ? publication.plusDays(1) : publication);
        if (back == null || ahead == null) {
            return nowhere(setting);
        }
        boolean near = Granule.day(publication).daysTo(ahead) < CLOSE && back.isBefore(publication.minusDays(FAR));
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
        LocalDate other = forward ? back : ahead;
        if (!back.equals(ahead)) {
            String label = forward ? "the latest one before" : "the next one";
            reasons = reasons.reject(new Explanation.Rejected(
                    label, TimeInterval.ofDay(other), Direction.against(feast.step(), forward)));
        }
        String form = (forward ? "the next one from " : "the latest one up to ") + "publication";
        return Placed.at(Granule.day(forward ? ahead : back), 0.9, setting.publicationAnchor(), form, reasons);
    }

    private static @Nullable LocalDate latest(Holiday holiday, LocalDate day) {
        for (int year = day.getYear(); year > day.getYear() - 5; year--) {
            Optional<LocalDate> found = holiday.in(year).filter(one -> !one.isAfter(day));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private static @Nullable LocalDate next(Holiday holiday, LocalDate day) {
        for (int year = day.getYear(); year < day.getYear() + 5; year++) {
            Optional<LocalDate> found = holiday.in(year).filter(one -> !one.isBefore(day));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
