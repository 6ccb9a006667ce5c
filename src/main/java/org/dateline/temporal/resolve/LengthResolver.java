package org.dateline.temporal.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/** Lengths of time that have no place or end at publication, what comes again, and words that are vague. */
final class LengthResolver {

    /** How many "a few" are taken for where a wide stretch is drawn. */
    static final int HANDFUL = 5;

    private LengthResolver() {}

    static Placed place(Meaning.Length length, Setting setting) {
        Placed ended = EndedLength.place(length, setting);
        Reasons reasons = Reasons.of("a length of time", "").note("Nothing says when it begins or ends.");
        return ended == null ? unplaced(length, Anchor.none(), null, reasons) : ended;
    }

    static Placed unplaced(Meaning.Length length, Anchor anchor, @Nullable String form, Reasons reasons) {
        return Placed.nowhere(TimexType.DURATION, length.value(), length.granularity(), 0.9, anchor, form, reasons)
                .mod(length.measure().mod());
    }

    static Placed place(Meaning.Repeat repeat) {
        boolean part = repeat.granularity() == Granularity.PART_OF_DAY;
        Reasons reasons = part
                ? Reasons.of("a part of the day", "").note("Nothing says of which day.")
                : Reasons.of("something that comes again", "").note("It has no single place on the calendar.");
        TimexType type = part ? TimexType.TIME : TimexType.SET;
        return Placed.nowhere(type, repeat.value(), repeat.granularity(), 0.9, Anchor.none(), null, reasons);
    }

    static Placed place(Meaning.Unclear unclear) {
        Reasons reasons = Reasons.of("a date whose day and month cannot be told apart", "")
                .note("It can be read with the day first or with the month first, so no day was taken.");
        return Placed.nowhere(
                TimexType.DATE, unclear.year() + "-XX-XX", Granularity.DAY, 0.3, Anchor.none(), null, reasons);
    }

    /** From about so long before publication up to it: that is how long something had not happened. */
    static Placed place(Meaning.Hindsight hindsight, Setting setting) {
        LocalDate publication = setting.publication();
        String words =
                DateWords.count(hindsight.count()) + " " + hindsight.unit().words(hindsight.count());
        LocalDate far = publication == null ? null : moved(publication, hindsight.unit(), -hindsight.count());
        Reasons reasons = Reasons.of(
                        "the time from about " + words + " before " + setting.publicationWords() + " up to it",
                        words + " back")
                .note("Something that happens for the first time in so long happened before, about that long ago.");
        Placed placed = Placed.nowhere(
                        TimexType.DURATION,
                        hindsight.value(),
                        hindsight.unit().granularity(),
                        0.8,
                        setting.publicationAnchor(),
                        "publication - about " + hindsight.count() + " "
                                + hindsight.unit().words(hindsight.count()) + " to publication",
                        far == null ? reasons.note(without(publication)) : reasons)
                .mod(hindsight.measure().mod());
        return far == null || publication == null
                ? placed
                : placed.edtf(Edtf.parse(about(far, hindsight.unit()) + "~/" + publication));
    }

    /** Why a stretch has no place. */
    static String without(@Nullable LocalDate publication) {
        return publication == null ? Direction.NO_PUBLICATION : "It reaches beyond the calendar of this program.";
    }

    private static String about(LocalDate far, Unit unit) {
        return switch (unit) {
            case YEAR, MONTH, QUARTER -> YearMonth.from(far).toString();
            case DECADE, CENTURY -> far.toString().substring(0, 4);
            default -> far.toString();
        };
    }

    static Placed place(Meaning.Vague vague, Setting setting) {
        boolean onStory = vague.base() == Meaning.Base.REFERENCE;
        Story.Mention told =
                onStory && setting.story().isHistory() ? setting.story().told() : null;
        // "a few weeks later" is never reckoned from publication; "at this time" is, but in a history
        return told != null || (onStory && vague.unit() != null)
                ? besideTold(vague, setting, told)
                : besidePublication(vague, setting);
    }

    /** In a history "this period" is the one told of; "a few weeks later" lies after it. */
    private static Placed besideTold(Meaning.Vague vague, Setting setting, Story.@Nullable Mention told) {
        boolean future = vague.reference().equals("FUTURE_REF");
        String side = future ? "after" : vague.unit() != null ? "before" : "at";
        String words = (side.equals("at") ? "about " : "some time " + side + " ")
                + (told == null ? "the time told before" : setting.referenceWords());
        Placed placed = Placed.nowhere(
                TimexType.DATE,
                vague.reference(),
                vague.unit() == null ? Granularity.DAY : vague.unit().granularity(),
                0.3,
                told == null ? Anchor.none() : setting.referenceAnchor(),
                side + " the reference",
                Reasons.of(words, "").note("The words are vague, so no exact date was made of them."));
        return side.equals("at") && told != null && told.granule().isInCalendar()
                ? placed.edtf(Edtf.parse(Marks.approximate(told.granule().edtf())))
                : placed;
    }

    private static Placed besidePublication(Meaning.Vague vague, Setting setting) {
        boolean present = vague.reference().equals("PRESENT_REF");
        boolean past = vague.reference().equals("PAST_REF");
        String words = present
                ? "about the time of publication"
                : past ? "some time before publication" : "some time after publication";
        Reasons reasons = Reasons.of(words, "").note("The words are vague, so no exact date was made of them.");
        Placed placed = Placed.nowhere(
                TimexType.DATE,
                vague.reference(),
                vague.unit() == null ? Granularity.DAY : vague.unit().granularity(),
                0.3,
                setting.publicationAnchor(),
                present ? "at publication" : past ? "before publication" : "after publication",
                reasons);
        return placed.edtf(wide(vague, setting.publication(), past));
    }

    private static @Nullable Edtf wide(Meaning.Vague vague, @Nullable LocalDate publication, boolean past) {
        if (vague.unit() == null || publication == null) {
            return null;
        }
        LocalDate far = moved(publication, vague.unit(), past ? -HANDFUL : HANDFUL);
        if (far == null || far.equals(publication)) {
            return null;
        }
        return Edtf.parse(past ? far + "~/" + publication : publication + "/" + far + "~");
    }

    /** A day so many units away; null where that leaves the calendar. */
    static @Nullable LocalDate moved(LocalDate day, Unit unit, int count) {
        try {
            LocalDate moved = switch (unit) {
                case SECOND, MINUTE -> day;
                case HOUR -> day.plusDays(count / 24);
                case DAY -> day.plusDays(count);
                case WEEKEND, WEEK -> day.plusWeeks(count);
                case FORTNIGHT -> day.plusWeeks(2L * count);
                case MONTH -> day.plusMonths(count);
                case QUARTER -> day.plusMonths(3L * count);
                case YEAR -> day.plusYears(count);
                case DECADE -> day.plusYears(10L * count);
                case CENTURY -> day.plusYears(100L * count);
            };
            return moved.getYear() >= 0 && moved.getYear() <= 9999 ? moved : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
