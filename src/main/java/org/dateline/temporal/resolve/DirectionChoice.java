package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.Weekdays;
import org.dateline.temporal.phrase.Meaning;

/** Chooses between the latest and the next weekday, month or day of a name, where the words name no step. */
final class DirectionChoice {

    private static final double PROMISED = 0.9;

    /** "Oct. 12" in a text of Oct. 30: that of next year would be named with its year. */
    private static final int JUST_GONE = 45;

    private static final double UNLIKELY = 0.4;

    private DirectionChoice() {}

    /** Whether a date is a bare weekday, month or day of one. */
    static boolean isBare(Meaning.Named named) {
        boolean day = named.granularity() == Granularity.DAY || named.granularity() == Granularity.MONTH;
        boolean some = named.weekday() > 0 || named.ordinal() > 0;
        return day && some && named.year() == null && named.step() == Meaning.Step.NONE;
    }

    /** The chance that it lies ahead, from 0 to 1. */
    static double chanceAhead(Meaning.Named named, Around around, LocalDate publication) {
        Distance distance = Distance.of(named, publication);
        DirectionModel.Chance model = DirectionModel.shipped().start();
        addFeatures(named, around, distance, model);
        double chance = model.ahead();
        if (named.granularity() == Granularity.MONTH && around.isCounted()) {
            return Math.min(chance, 1 - PROMISED);
        }
        if (named.granularity() == Granularity.MONTH && around.isOfContract()) {
            return PROMISED;
        }
        if (around.isPromised()) {
            return Math.max(chance, PROMISED);
        }
        if (around.isFollowed() || around.isAwaited()) {
            return Math.min(chance, 1 - PROMISED);
        }
        return named.ordinal() > 0 && distance.back() <= JUST_GONE ? Math.min(chance, UNLIKELY) : chance;
    }

    /** The names of its features, to train with. */
    static List<String> features(Meaning.Named named, Around around, LocalDate publication) {
        List<String> names = new ArrayList<>();
        addFeatures(named, around, Distance.of(named, publication), name -> names.add(String.join("", name)));
        return names;
    }

    private static void addFeatures(Meaning.Named named, Around around, Distance distance, Features into) {
        DirectionFeatures.add(around, named, distance.back(), distance.ahead(), into);
    }

    /**
     * How far both readings are from publication, in days.
     *
     * @param back to the start of the latest one
     * @param ahead to that of the next one
     */
    private record Distance(long back, long ahead) {

        static Distance of(Meaning.Named named, LocalDate publication) {
            Granule day = Granule.day(publication);
            if (named.ordinal() == 0) {
                DayOfWeek weekday = DayOfWeek.of(named.weekday());
                return new Distance(
                        -day.daysTo(Weekdays.onOrBefore(publication, weekday)),
                        day.daysTo(Weekdays.after(publication, weekday)));
            }
            Granule latest = NamedResolver.latest(named, publication, false);
            return new Distance(
                    -day.daysTo(latest.start()),
                    day.daysTo(
                            NamedResolver.next(named, latest, publication, true).start()));
        }
    }
}
