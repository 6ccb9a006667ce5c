package org.dateline.temporal.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Base;
import org.dateline.temporal.phrase.Meaning.Measure;
import org.dateline.temporal.phrase.Unit;
import org.jspecify.annotations.Nullable;

/** So many granules on or back from publication or from the time the text speaks of. */
final class ShiftResolver {

    private ShiftResolver() {}

    static Placed place(Meaning.Shift shift, Setting setting) {
        LocalDate published = setting.publication();
        if (shift.form() == Meaning.Form.TO_THE_DAY && published != null) {
            return toTheDay(shift, setting, published);
        }
        Granule reported = periodCompared(shift, setting);
        if (reported != null) {
            return ofPeriod(shift, setting, reported);
        }
        if (isOfReport(shift, setting)) {
            return ReportResolver.place(new Meaning.Report(Unit.QUARTER, 0, null), setting);
        }
        Granularity granularity = shift.unit().granularity();
        boolean onStory = shift.base() == Base.REFERENCE && !isToCome(shift, setting) && !isOfNews(shift, setting);
        Anchor anchor = onStory ? setting.referenceAnchor(granularity) : setting.publicationAnchor();
        String form = form(anchor, shift);
        Granule from = onStory
                ? setting.reference(granularity == Granularity.TIME ? Granularity.DAY : granularity)
                : setting.publication() == null ? null : Granule.containing(granularity, setting.publication());
        if (from == null && shift.unit() == Unit.QUARTER) {
            from = setting.story().quarter();
        }
        if (from == null) {
            return unplaced(shift, setting, anchor, form);
        }
        Granule taken = moved(from, shift);
        if (taken == null) {
            String value = shift.count() < 0 ? "PAST_REF" : "FUTURE_REF";
            Reasons reasons = Reasons.of("a time beyond the calendar of this program", "");
            return Placed.nowhere(TimexType.DATE, value, granularity, 0.4, anchor, form, reasons);
        }
        boolean untold = onStory && setting.story().told(granularity) == null;
        boolean on = onStory
                && shift.count() > 0
                && !setting.story().isHistory()
                && setting.around().isPlainlyPast();
        if ((untold || on)
                && (setting.isTooLate(taken) || (untold && setting.around().pointsBack()))) {
            return unplaced(shift, setting, Anchor.none(), form);
        }
        String base = onStory ? setting.referenceWords(granularity) : setting.publicationWords();
        Placed placed = Placed.at(taken, 0.96, anchor, form, reasons(shift, setting, base))
                .mod(shift.measure().mod());
        return shift.measure() == Measure.EXACT && granularity != Granularity.TIME ? placed : placed.approximate();
    }

    /** "The index is up 9% this year. For the week it fell": the week of the news, since a year has no such week. */
    private static boolean isOfNews(Meaning.Shift shift, Setting setting) {
        Story.Mention told = setting.story().told(shift.unit().granularity());
        return shift.count() == 0
                && told != null
                && told.granule().granularity().compareTo(shift.unit().granularity()) > 0
                && !setting.story().isHistory()
                && setting.around().isBareUnit();
    }

    /** "By the end of the year it will …", where the text last told of an older year: that of publication. */
    private static boolean isToCome(Meaning.Shift shift, Setting setting) {
        Granule told = setting.story().reference();
        LocalDate publication = setting.publication();
        boolean unit = shift.count() == 0 && (shift.unit() == Unit.YEAR || shift.unit() == Unit.MONTH);
        return unit
                && told != null
                && publication != null
                && setting.looksAhead()
                && !setting.story().isHistory()
                && told.interval().latest().orElseThrow().isBefore(publication);
    }

    /** "a year ago today". */
    private static Placed toTheDay(Meaning.Shift shift, Setting setting, LocalDate published) {
        LocalDate day = LengthResolver.moved(published, shift.unit(), shift.count());
        Anchor anchor = setting.publicationAnchor();
        String form = form(anchor, shift) + ", to the day";
        long count = Math.abs((long) shift.count());
        String words = "the day " + DateWords.count(count) + " " + shift.unit().words(count)
                + (shift.count() < 0 ? " before " : " after ") + setting.publicationWords();
        return day == null
                ? unplaced(shift, setting, anchor, form)
                : Placed.at(Granule.day(day), 0.96, anchor, form, Reasons.of(words, arithmetic(shift)));
    }

    /** A time told, moved by a shift in the shift's own unit; null where it is too coarse or leaves the calendar. */
    static @Nullable Granule movedFrom(Granule told, Meaning.Shift shift) {
        Granularity granularity = shift.unit().granularity();
        return told.granularity().compareTo(granularity) > 0
                ? null
                : moved(Granule.containing(granularity, told.start()), shift);
    }

    private static @Nullable Granule moved(Granule from, Meaning.Shift shift) {
        try {
            // less than a day away is the same day, as far as a calendar of days can tell
            long steps = shift.unit().granularity() == Granularity.TIME
                    ? shift.count() / perDay(shift.unit())
                    : (long) shift.count() * shift.unit().granules();
            Granule taken = from.plus(steps);
            return taken.isInCalendar() && taken.plus(1).isInCalendar() ? taken : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static int perDay(Unit unit) {
        return switch (unit) {
            case SECOND -> 86_400;
            case MINUTE -> 1440;
            default -> 24;
        };
    }

    /**
     * The period that "a year ago" and "last year" compare with, where figures of one are told: that of a year before,
     * as long as the one reported on.
     */
    private static @Nullable Granule periodCompared(Meaning.Shift shift, Setting setting) {
        boolean yearBack = shift.unit() == Unit.YEAR && shift.count() == -1;
        Granule period = setting.story().period();
        if (!yearBack || period == null) {
            return null;
        }
        boolean counted =
                shift.form() == Meaning.Form.COUNTED && setting.around().tellsFigures();
        return switch (period.granularity()) {
            case MONTH -> counted && setting.around().compares() ? period : null;
            case QUARTER -> counted || setting.around().compares() ? period : null;
            default -> counted ? period : null;
        };
    }

    /** "this quarter's loss includes …": the loss that is reported, of the quarter just over. */
    private static boolean isOfReport(Meaning.Shift shift, Setting setting) {
        boolean thisQuarter = shift.unit() == Unit.QUARTER && shift.count() == 0 && shift.base() == Base.PUBLICATION;
        Granule quarter = setting.story().quarter();
        LocalDate publication = setting.publication();
        return thisQuarter
                && quarter != null
                && publication != null
                && quarter.plus(1).interval().contains(publication)
                && !setting.looksAhead()
                && setting.around().ownsResults();
    }

    private static Placed ofPeriod(Meaning.Shift shift, Setting setting, Granule period) {
        String name = period.granularity().label();
        Reasons reasons = Reasons.of(
                        "the same " + name + " of the year before the one the text reports on, "
                                + DateWords.interval(period.interval()),
                        "one year back")
                .note("A report on a " + name + " compares it with the same " + name + ".");
        Story.Mention told = setting.story().told();
        Anchor anchor = new Anchor(
                Anchor.Kind.MENTION,
                period.interval(),
                told == null ? null : told.span(),
                "the " + name + " reported on");
        Granule before = Granule.containing(period.granularity(), period.start().plusYears(shift.count()));
        return Placed.at(before, 0.75, anchor, name + " - 1 year", reasons);
    }

    private static Placed unplaced(Meaning.Shift shift, Setting setting, Anchor anchor, String form) {
        String value = unknown(shift.unit().granularity());
        Reasons reasons = Reasons.of(
                        words(shift, setting.publication() == null ? "publication" : "the time told before"),
                        arithmetic(shift))
                .note(
                        setting.publication() == null && setting.story().told() == null
                                ? Direction.NO_PUBLICATION
                                : "The time told before is not exact enough to count from.");
        return Placed.nowhere(TimexType.DATE, value, shift.unit().granularity(), 0.5, anchor, form, reasons);
    }

    /** TIMEX3 value of a granule of which only the granularity is known. */
    static String unknown(Granularity granularity) {
        return switch (granularity) {
            case TIME, PART_OF_DAY, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    private static Reasons reasons(Meaning.Shift shift, Setting setting, String base) {
        Reasons reasons = Reasons.of(words(shift, base), arithmetic(shift));
        Granularity granularity = shift.unit().granularity();
        LocalDate publication = setting.publication();
        if (granularity == Granularity.WEEK || granularity == Granularity.WEEKEND) {
            reasons = reasons.note("Weeks start on Monday (ISO 8601).");
        }
        boolean lastWeek = shift.unit() == Unit.WEEK && shift.count() == -1 && shift.base() == Base.PUBLICATION;
        if (lastWeek && publication != null) {
            TimeInterval days = TimeInterval.of(publication.minusDays(7), publication);
            return reasons.reject(
                    new Explanation.Rejected("the last seven days", days, "the phrase names a calendar week"));
        }
        return reasons;
    }

    static String words(Meaning.Shift shift, String base) {
        boolean day = shift.unit() == Unit.DAY;
        String unit = day
                ? "day"
                : shift.unit() == Unit.FORTNIGHT
                        ? "calendar week"
                        : "calendar " + shift.unit().words(1);
        if (shift.unit().granularity() == Granularity.TIME) {
            return "a time of day " + arithmetic(shift) + " from " + base;
        }
        if (shift.count() == 0) {
            return "the " + unit + " of " + base;
        }
        String side = shift.count() < 0 ? "before" : "after";
        long count = Math.abs((long) shift.count());
        String of = day ? " " + base : " the one of " + base;
        return count == 1 && shift.unit() != Unit.FORTNIGHT
                ? "the " + unit + " " + side + of
                : "the " + unit + " " + DateWords.count(count) + " "
                        + shift.unit().words(count) + " " + side + of;
    }

    static String arithmetic(Meaning.Shift shift) {
        if (shift.count() == 0) {
            return "the same " + shift.unit().words(1);
        }
        long count = Math.abs((long) shift.count());
        return DateWords.count(count) + " " + shift.unit().words(count) + (shift.count() < 0 ? " back" : " on");
    }

    private static String form(Anchor anchor, Meaning.Shift shift) {
        String base = anchor.kind() == Anchor.Kind.PUBLICATION ? "publication" : "reference";
        if (shift.count() == 0) {
            return base + ", the same " + shift.unit().words(1);
        }
        long count = Math.abs((long) shift.count());
        return base + (shift.count() < 0 ? " - " : " + ") + count + " "
                + shift.unit().words(count);
    }
}
