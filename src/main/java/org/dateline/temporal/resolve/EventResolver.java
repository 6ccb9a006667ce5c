package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.lexicon.NamedDay;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.Weekdays;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Form;
import org.dateline.temporal.phrase.Meaning.Hook;
import org.dateline.temporal.phrase.Meaning.Measure;
import org.dateline.temporal.phrase.Unit;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Times that hang on an event or a feast: back from its first day, on from its last. */
final class EventResolver {

    /** An event that the text dates may be another of the same name. */
    private static final double OF_TEXT = 0.8;

    /** Games and summits have their date and name so many years ahead at most. */
    private static final int FORESEEN = 2;

    private EventResolver() {}

    static Placed place(Meaning.FromEvent phrase, Setting setting) {
        return place(phrase, hooked(phrase.hook(), setting));
    }

    static Placed place(Meaning.DayOf phrase, Setting setting) {
        return place(phrase, hooked(phrase.hook(), setting));
    }

    static Placed place(Meaning.WeekdayBeside phrase, Setting setting) {
        return place(phrase, hooked(phrase.hook(), setting));
    }

    /** A phrase that hangs on an event of the text, once the text has dated that event. */
    static Optional<Placed> placeOn(Meaning meaning, TimeInterval days, Span mention) {
        Placed placed = switch (meaning) {
            case Meaning.FromEvent(Hook.Untold event, Unit unit, int count, Measure measure, Form form) ->
                place(new Meaning.FromEvent(event, unit, count, measure, form), Hooked.of(event, days, mention));
            case Meaning.DayOf(Hook.Untold event, Unit unit, int ordinal) ->
                place(new Meaning.DayOf(event, unit, ordinal), Hooked.of(event, days, mention));
            case Meaning.WeekdayBeside(Hook.Untold event, int weekday, int direction) ->
                place(new Meaning.WeekdayBeside(event, weekday, direction), Hooked.of(event, days, mention));
            default -> null;
        };
        return Optional.ofNullable(placed)
                .map(one -> one.certainty(one.certainty() * OF_TEXT)
                        .reasons(one.reasons().note("The text itself dates this event.")));
    }

    private static Placed place(Meaning.FromEvent phrase, Hooked hooked) {
        String form = hooked.form() + (phrase.count() == 0 ? "" : signed(phrase));
        TimeInterval days = hooked.days();
        if (days == null || days.start() == null || days.end() == null) {
            String words = phrase.count() == 0 ? "the time of " : way(phrase) + " from ";
            Placed open = hooked.open(phrase.unit().granularity(), form, words + hooked.words());
            // as TimeML has it, what is counted is a length as long as nothing is known to count from
            boolean length = !(phrase.hook() instanceof Hook.Yearly) && phrase.form() == Form.COUNTED;
            return length
                    ? open.value(TimexType.DURATION, phrase.unit().duration(Math.abs(phrase.count())))
                            .mod(phrase.measure().mod())
                    : open;
        }
        LocalDate last = days.end().minusDays(1);
        Reasons reasons = hooked.reasons(
                phrase.count() == 0 ? "the time of " + hooked.words() : way(phrase) + " from " + hooked.words(),
                way(phrase));
        if (phrase.count() == 0 && phrase.unit() == Unit.DAY && !days.isDay()) {
            return hooked.exactly(Placed.at(Granule.day(days.start()), 0.85, hooked.anchor(), form, reasons)
                    .edtf(Edtf.of(days)));
        }
        Granule taken = Granule.containing(phrase.unit().granularity(), phrase.count() > 0 ? last : days.start())
                .plus((long) phrase.count() * phrase.unit().granules());
        Placed placed = Placed.at(taken, 0.9, hooked.anchor(), form, reasons)
                .mod(phrase.measure().mod());
        return hooked.exactly(phrase.measure() == Measure.EXACT ? placed : placed.approximate());
    }

    private static Placed place(Meaning.DayOf phrase, Hooked hooked) {
        String which = phrase.ordinal() < 0 ? "last" : Integer.toString(phrase.ordinal()) + ".";
        String unit = phrase.unit() == Unit.WEEK ? "week" : "day";
        String form = hooked.form() + ", " + which + " " + unit;
        String words = "the " + which + " " + unit + " of " + hooked.words();
        TimeInterval days = hooked.days();
        if (days == null || days.start() == null || days.end() == null) {
            return hooked.open(phrase.unit().granularity(), form, words);
        }
        int length = phrase.unit() == Unit.WEEK ? 7 : 1;
        LocalDate first = phrase.ordinal() < 0
                ? days.end().minusDays(length)
                : days.start().plusDays((phrase.ordinal() - 1L) * length);
        Reasons reasons = hooked.reasons(words, "");
        Granule day = Granule.day(first);
        if (!days.contains(first)) {
            return hooked.open(phrase.unit().granularity(), form, words + ", which has none");
        }
        Placed placed = Placed.at(day, 0.9, hooked.anchor(), form, reasons);
        if (length == 1) {
            return hooked.exactly(placed);
        }
        Edtf week = Edtf.of(TimeInterval.of(first, first.plusDays(length)));
        return hooked.exactly(placed.edtf(week)
                .value(TimexType.DATE, week.toString())
                .granularity(Granularity.WEEK, null)
                .granule(null));
    }

    private static Placed place(Meaning.WeekdayBeside phrase, Hooked hooked) {
        DayOfWeek weekday = DayOfWeek.of(phrase.weekday());
        boolean after = phrase.direction() > 0;
        String words =
                "the " + NamedResolver.dayName(phrase.weekday()) + (after ? " after " : " before ") + hooked.words();
        TimeInterval days = hooked.days();
        String form = hooked.form() + (after ? ", the next " : ", the last ") + NamedResolver.dayName(phrase.weekday());
        if (days == null || days.start() == null || days.end() == null) {
            return hooked.open(Granularity.DAY, form, words);
        }
        LocalDate day =
                after ? Weekdays.after(days.end().minusDays(1), weekday) : Weekdays.before(days.start(), weekday);
        return hooked.exactly(Placed.at(Granule.day(day), 0.9, hooked.anchor(), form, hooked.reasons(words, "")));
    }

    private static Hooked hooked(Hook hook, Setting setting) {
        return switch (hook) {
            case Hook.Known known
            when isToCome(known.day(), setting) ->
                Hooked.of(
                        new Hook.Untold(setting.around().span(), known.day().name()),
                        null,
                        setting.around().span());
            case Hook.Known known -> Hooked.of(known.day());
            case Hook.Untold untold -> Hooked.of(untold, null, untold.span());
            case Hook.Yearly yearly -> Hooked.of(yearly.feast(), FeastResolver.place(yearly.feast(), setting));
        };
    }

    /** "two weeks after the fall of Kabul", written twenty years before that one: another is meant. */
    private static boolean isToCome(NamedDay event, Setting setting) {
        LocalDate publication = setting.publication();
        return publication != null && event.first().isAfter(publication.plusYears(FORESEEN));
    }

    private static String way(Meaning.FromEvent phrase) {
        return ShiftResolver.arithmetic(Meaning.Shift.named(phrase.unit(), phrase.count(), Meaning.Base.REFERENCE));
    }

    private static String signed(Meaning.FromEvent phrase) {
        int count = Math.abs(phrase.count());
        return (phrase.count() < 0 ? " - " : " + ") + count + " "
                + phrase.unit().words(count);
    }

    /**
     * What a time hangs on, with its days.
     *
     * @param feast where it is a feast: as it was placed, so that doubt and reasons are taken over
     */
    private record Hooked(
            @Nullable TimeInterval days,
            Anchor anchor,
            String form,
            String words,
            @Nullable Placed feast) {

        static Hooked of(NamedDay event) {
            TimeInterval days = TimeInterval.ofClosed(event.first(), event.last());
            String name = "“" + event.name() + "”";
            return new Hooked(
                    days,
                    new Anchor(Anchor.Kind.EVENT, days, null, event.name()),
                    "event " + name,
                    name + " (" + DateWords.interval(days) + ")",
                    null);
        }

        /**
         * @param days where the text dates the event, or null where it does not
         * @param mention where it does so
         */
        static Hooked of(Hook.Untold event, @Nullable TimeInterval days, Span mention) {
            String name = "“" + event.words() + "”";
            return new Hooked(
                    days,
                    new Anchor(Anchor.Kind.EVENT, days, mention, event.words()),
                    "event " + name,
                    days == null ? name : name + " (" + DateWords.interval(days) + ")",
                    null);
        }

        static Hooked of(Meaning.Feast feast, Placed placed) {
            String name = feast.day().name();
            Edtf edtf = placed.edtf();
            TimeInterval days = edtf == null ? null : edtf.interval();
            String form = name + (placed.relative() == null ? "" : " (" + placed.relative() + ")");
            String words = name + (days == null ? "" : " (" + DateWords.interval(days) + ")");
            return new Hooked(days, placed.anchor(), form, words, placed);
        }

        Reasons reasons(String meaning, String arithmetic) {
            Placed from = feast;
            Reasons reasons = Reasons.of(meaning, arithmetic);
            return from == null
                    ? reasons
                    : new Reasons(
                            meaning,
                            arithmetic,
                            from.reasons().notes(),
                            from.reasons().rejected());
        }

        /** As exact and as certain as the feast itself at most. */
        Placed exactly(Placed placed) {
            Placed from = feast;
            if (from == null || from.edtf() == null) {
                return placed;
            }
            Placed sure = placed.certainty(Math.min(placed.certainty(), from.certainty()));
            return from.edtf().isApproximate() ? sure.approximate().certainty(sure.certainty()) : sure;
        }

        Placed open(Granularity granularity, String relative, String meaning) {
            return Placed.nowhere(
                    TimexType.DATE,
                    ShiftResolver.unknown(granularity),
                    granularity,
                    0.4,
                    anchor,
                    relative,
                    feast == null
                            ? reasons(meaning, "").note("When that was is not known, so the phrase has no place yet.")
                            : reasons(meaning, ""));
        }
    }
}
