package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.Weekdays;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Step;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.Unit;

/** Bare weekdays: the latest one up to publication, unless the words look ahead. */
final class WeekdayResolver {

    private WeekdayResolver() {}

    static Placed place(Meaning.Named named, Setting setting) {
        DayOfWeek weekday = DayOfWeek.of(named.weekday());
        Granule told =
                named.step() == Step.NONE ? setting.story().day(setting.around().opens()) : null;
        if (told != null && !setting.isRemembrance()) {
            return inStory(weekday, told, setting);
        }
        Granule paired = named.step() == Step.NONE ? WeekdayPair.day(weekday, setting) : null;
        if (paired != null) {
            return beside(paired, setting);
        }
        LocalDate publication = setting.publication();
        double chance = publication == null ? unplacedChance(named, setting) : chanceAhead(named, setting, publication);
        boolean forward = chance > 0.5;
        String name = NamedResolver.dayName(named.weekday());
        String form = name + (forward ? " on or after" : " on or before") + " publication";
        if (publication == null) {
            Reasons reasons =
                    Reasons.of("a " + name + " beside publication", "").note(Direction.NO_PUBLICATION);
            return Placed.nowhere(
                    TimexType.DATE,
                    Weekdays.unknown(named.weekday()),
                    Granularity.DAY,
                    0.5,
                    setting.publicationAnchor(),
                    form,
                    reasons);
        }
        LocalDate back = named.step() == Step.LAST
                ? Weekdays.before(publication, weekday)
                : Weekdays.onOrBefore(publication, weekday);
        LocalDate ahead = named.step() == Step.NEXT
                ? Weekdays.after(publication, weekday)
                : Weekdays.onOrAfter(publication, weekday);
        LocalDate taken = forward ? ahead : back;
        Reasons reasons = reasons(named, setting, name, forward, taken, forward ? back : ahead);
        return Placed.at(Granule.day(taken), certainty(chance), setting.publicationAnchor(), form, reasons);
    }

    /** "two Sundays ago", "the Monday after next": the second one before or after publication. */
    static Placed place(Meaning.CountedWeekday counted, Setting setting) {
        LocalDate publication = setting.publication();
        boolean back = counted.count() < 0;
        int count = Math.abs(counted.count());
        String name = NamedResolver.dayName(counted.weekday());
        String form = "publication " + (back ? "- " : "+ ") + count + " " + name + (count == 1 ? "" : "s");
        String further = count == 1
                ? ""
                : ", " + DateWords.count(count - 1L) + " " + Unit.WEEK.words(count - 1L)
                        + (back ? " further back" : " later");
        String words = "the first " + name + (back ? " before " : " after ") + setting.publicationWords() + further;
        if (publication == null) {
            return Placed.nowhere(
                    TimexType.DATE,
                    Weekdays.unknown(counted.weekday()),
                    Granularity.DAY,
                    0.5,
                    setting.publicationAnchor(),
                    form,
                    Reasons.of(words, "").note(Direction.NO_PUBLICATION));
        }
        DayOfWeek weekday = DayOfWeek.of(counted.weekday());
        LocalDate taken = back
                ? Weekdays.before(publication, weekday).minusWeeks(count - 1L)
                : Weekdays.after(publication, weekday).plusWeeks(count - 1L);
        Reasons reasons = Reasons.of(words, way(setting, taken));
        return Placed.at(Granule.day(taken), 0.9, setting.publicationAnchor(), form, reasons);
    }

    static Placed place(Meaning.SomeWeekday some) {
        Reasons reasons =
                Reasons.of("some " + NamedResolver.dayName(some.weekday()), "").note("Nothing says which one.");
        String value = Weekdays.unknown(some.weekday());
        return Placed.nowhere(TimexType.DATE, value, Granularity.DAY, 0.9, Anchor.none(), null, reasons);
    }

    /** "late Tuesday or early Wednesday", "later on Thursday": it goes with the day told just before. */
    private static Placed beside(Granule day, Setting setting) {
        String name = NamedResolver.dayName(day.start().getDayOfWeek().getValue());
        Reasons reasons = Reasons.of("the first " + name + " from " + setting.referenceWords(), "")
                .note("It is told together with that day.");
        return Placed.at(day, 0.85, setting.referenceAnchor(), "reference, the first " + name + " from it", reasons);
    }

    /** Sure of the better reading, but never quite. */
    private static double certainty(double chance) {
        return 0.98 * Math.max(chance, 1 - chance);
    }

    /** "The coup began on 19 August 1991. By Wednesday it was over." */
    private static Placed inStory(DayOfWeek weekday, Granule told, Setting setting) {
        String name = NamedResolver.dayName(weekday.getValue());
        LocalDate day = Weekdays.onOrAfter(told.start(), weekday);
        Reasons reasons = Reasons.of("the first " + name + " from " + setting.referenceWords(), "")
                .note("The passage tells of times long before publication.");
        return Placed.at(Granule.day(day), 0.75, setting.referenceAnchor(), null, reasons);
    }

    /** Without a day of publication only the words say which one is meant. */
    private static double unplacedChance(Meaning.Named named, Setting setting) {
        return named.step() == Step.NEXT || (named.step() != Step.LAST && setting.looksAhead()) ? 1 : 0;
    }

    /** How likely it lies ahead, from 0 to 1. */
    private static double chanceAhead(Meaning.Named named, Setting setting, LocalDate publication) {
        return switch (named.step()) {
            case LAST -> 0;
            case NEXT -> 1;
            // "this Friday" looks ahead unless the tense looks back
            case THIS -> setting.view() == Tense.View.BACK ? 0.1 : 0.9;
            case NONE -> WeekdayPair.chanceAhead(named, setting.around(), publication);
        };
    }

    private static Reasons reasons(
            Meaning.Named named, Setting setting, String name, boolean forward, LocalDate taken, LocalDate other) {
        String words = forward
                ? "the next " + name + " from " + setting.publicationWords()
                : "the latest " + name + (named.step() == Step.LAST ? " before " : " up to ")
                        + setting.publicationWords();
        Reasons reasons =
                Reasons.of(words, way(setting, taken)).note(Direction.note(named.step(), setting.view(), forward));
        if (other.equals(taken)) {
            return reasons;
        }
        String label = forward ? "the latest " + name : "the coming " + name;
        return reasons.reject(
                new Explanation.Rejected(label, TimeInterval.ofDay(other), Direction.against(named.step(), forward)));
    }

    private static String way(Setting setting, LocalDate taken) {
        LocalDate publication = setting.publication();
        long days = publication == null ? 0 : Granule.day(publication).daysTo(taken);
        if (days == 0) {
            return "the same day";
        }
        long count = Math.abs(days);
        return DateWords.count(count) + (count == 1 ? " day " : " days ") + (days < 0 ? "back" : "on");
    }
}
