package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;

/** Chooses between the latest and the next weekday, month or day of a name, where the words name no step. */
final class DirectionChoice {

    private static final double PROMISED = 0.9;

    private DirectionChoice() {}

    /** Whether a date is a bare weekday, month or day of one. */
    static boolean isBare(Meaning.Named named) {
        boolean day = named.granularity() == Granularity.DAY || named.granularity() == Granularity.MONTH;
        boolean some = named.weekday() > 0 || named.ordinal() > 0;
        return day && some && named.year() == null && named.step() == Meaning.Step.NONE;
    }

    /** The chance that it lies ahead, from 0 to 1. */
    static double chanceAhead(Meaning.Named named, Around around, LocalDate publication) {
        double chance = DirectionModel.shipped().chanceAhead(features(named, around, publication));
        if (around.isPromised()) {
            return Math.max(chance, PROMISED);
        }
        return around.isFollowed() ? Math.min(chance, 1 - PROMISED) : chance;
    }

    static List<String> features(Meaning.Named named, Around around, LocalDate publication) {
        long back;
        long ahead;
        if (named.ordinal() == 0) {
            DayOfWeek weekday = DayOfWeek.of(named.weekday());
            Granule day = Granule.day(publication);
            back = -day.daysTo(publication.with(TemporalAdjusters.previousOrSame(weekday)));
            ahead = day.daysTo(publication.with(TemporalAdjusters.next(weekday)));
        } else {
            Granule latest = NamedResolver.latest(named, publication, false);
            back = -Granule.day(publication).daysTo(latest.start());
            ahead = Granule.day(publication)
                    .daysTo(NamedResolver.next(named, latest, publication, true).start());
        }
        return DirectionFeatures.of(around, named, around.view(), back, ahead);
    }
}
