package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/** Meanings that hold another: parts of a time, open ends, ranges, parts of a day and clock times. */
final class CompoundResolver {

    private CompoundResolver() {}

    static Placed place(Meaning.Open open, Setting setting) {
        boolean since = open.side() == Meaning.Side.SINCE;
        Placed end = Resolver.place(since ? gone(open.end()) : open.end(), setting);
        Edtf edtf = end.edtf();
        Reasons reasons = end.reasons()
                .meaning((since ? "the time from " : "the time up to ")
                        + end.reasons().meaning())
                .note(since ? "Nothing says that it has ended." : "Nothing says when it began.");
        Placed placed = end.reasons(reasons)
                .relative(end.relative() == null ? null : (since ? "since " : "until ") + end.relative());
        if (edtf == null) {
            return placed;
        }
        String text = since ? Marks.first(edtf.toString()) + "/.." : "../" + Marks.last(edtf.toString());
        return placed.edtf(Edtf.parse(text));
    }

    /** "Since Ramadan": the last one, however near the next. */
    private static Meaning gone(Meaning end) {
        return end instanceof Meaning.Feast feast && feast.year() == null && feast.step() == Meaning.Step.NONE
                ? new Meaning.Feast(feast.day(), null, Meaning.Step.LAST)
                : end;
    }

    static Placed place(Meaning.PartOfDay part, Setting setting) {
        Placed day = part.day() == null ? SceneResolver.day(setting) : Resolver.place(part.day(), setting);
        return day.value(TimexType.TIME, day.value() + "T" + part.code())
                .granularity(Granularity.PART_OF_DAY, part.code())
                .reasons(day.reasons()
                        .meaning(partWords(part.code()) + " of " + day.reasons().meaning()));
    }

    private static String partWords(String code) {
        return switch (code) {
            case "MO" -> "the morning";
            case "AF" -> "the afternoon";
            case "EV" -> "the evening";
            case "NI" -> "the night";
            case "MI" -> "noon";
            default -> "daytime";
        };
    }

    static Placed place(Meaning.Clock clock, Setting setting) {
        Placed day = clock.day() == null ? SceneResolver.day(setting) : Resolver.place(clock.day(), setting);
        String time = two(clock.hour()) + ":" + two(clock.minute());
        Reasons reasons = day.reasons()
                .meaning(time + (clock.zone() == null ? "" : " " + clock.zone()) + " on "
                        + day.reasons().meaning());
        return day.value(TimexType.TIME, day.value() + "T" + time)
                .granularity(Granularity.TIME, null)
                .reasons(
                        clock.day() == null
                                ? reasons.note("The words name no day; it is the one spoken of.")
                                : reasons);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static Placed place(Meaning.Within within, Setting setting) {
        Placed whole = Resolver.place(whole(within.whole(), setting), setting);
        Granule granule = whole.granule();
        String mod = switch (within.part()) {
            case START, FIRST_HALF -> "START";
            case MID -> "MID";
            case END, SECOND_HALF -> "END";
            case EARLIER, LATER -> null;
        };
        Reasons reasons = whole.reasons()
                .meaning(partWords(within.part()) + " " + whole.reasons().meaning());
        Placed placed = whole.mod(mod).reasons(reasons);
        if (granule == null && whole.edtf() != null && mod != null) {
            return ofSeason(placed, whole.edtf().interval(), within.part());
        }
        if (granule == null || whole.edtf() == null || granule.granularity().compareTo(Granularity.DAY) <= 0) {
            return placed;
        }
        if (mod == null) {
            Edtf cut = cut(granule, within.part(), setting.publication());
            String cutWords =
                    within.part() == Meaning.Part.EARLIER ? "up to publication, in " : "from publication on, in ";
            return cut == null
                    ? placed
                    : placed.edtf(cut)
                            .reasons(reasons.meaning(cutWords + whole.reasons().meaning()));
        }
        // a winter at the end of the calendar goes on beyond it
        return granule.plus(1).isInCalendar()
                ? placed.edtf(Edtf.parse(third(granule, within.part()))).certainty(0.8)
                : placed;
    }

    /** "by the end of the week": in news that of publication, where no time told is fine enough to say which. */
    private static Meaning whole(Meaning whole, Setting setting) {
        boolean bare = whole instanceof Meaning.Shift shift
                && shift.base() == Meaning.Base.REFERENCE
                && shift.count() == 0
                && setting.reference(shift.unit().granularity()) == null;
        return bare && !setting.story().isHistory() && whole instanceof Meaning.Shift shift
                ? Meaning.Shift.named(shift.unit(), 0, Meaning.Base.PUBLICATION)
                : whole;
    }

    private static String partWords(Meaning.Part part) {
        return switch (part) {
            case START -> "the beginning of";
            case MID -> "the middle of";
            case END -> "the end of";
            case FIRST_HALF -> "the first half of";
            case SECOND_HALF -> "the second half of";
            case EARLIER -> "an earlier part of";
            case LATER -> "a later part of";
        };
    }

    /** "earlier this year" ends at publication, "later this year" begins there. */
    private static @Nullable Edtf cut(Granule granule, Meaning.Part part, @Nullable LocalDate publication) {
        TimeInterval whole = granule.interval();
        if (publication == null || !whole.contains(publication)) {
            return null;
        }
        boolean earlier = part == Meaning.Part.EARLIER;
        return Edtf.of(
                earlier
                        ? TimeInterval.ofClosed(granule.start(), publication)
                        : new TimeInterval(publication, whole.end()));
    }

    /** About a third of it; the middle of a year is about June. */
    private static String third(Granule granule, Meaning.Part part) {
        int year = granule.start().getYear();
        if (granule.granularity() == Granularity.YEAR) {
            String digits = granule.edtf();
            return switch (part) {
                case START -> digits + "-01~/" + digits + "-04~";
                case MID -> digits + "-06~";
                default -> digits + "-09~/" + digits + "-12~";
            };
        }
        if (granule.granularity() == Granularity.DECADE) {
            return switch (part) {
                case FIRST_HALF -> years(year, year + 4);
                case SECOND_HALF -> years(year + 5, year + 9);
                case START -> years(year, year + 3);
                case MID -> years(year + 4, year + 6);
                default -> years(year + 7, year + 9);
            };
        }
        LocalDate last = granule.interval().latest().orElse(granule.start());
        if (part == Meaning.Part.FIRST_HALF || part == Meaning.Part.SECOND_HALF) {
            return half(granule.start(), last, part == Meaning.Part.SECOND_HALF);
        }
        long days = granule.daysTo(last) + 1;
        return third(granule.start(), last, granule.granularity() == Granularity.MONTH ? 10 : days / 3, part);
    }

    /** "the second half of May". */
    private static String half(LocalDate start, LocalDate last, boolean second) {
        LocalDate middle = start.plusDays((Granule.day(start).daysTo(last) + 1) / 2 - 1);
        TimeInterval days =
                second ? TimeInterval.ofClosed(middle.plusDays(1), last) : TimeInterval.ofClosed(start, middle);
        return Marks.approximate(Edtf.of(days).toString());
    }

    /** "the end of Ramadan": a stretch that is no granule of the calendar. */
    private static Placed ofSeason(Placed season, TimeInterval days, Meaning.Part part) {
        LocalDate first = days.start();
        LocalDate end = days.end();
        if (first == null || end == null || days.isDay()) {
            return season;
        }
        long third = Granule.day(first).daysTo(end) / 3;
        return season.edtf(Edtf.parse(third(first, end.minusDays(1), third, part)))
                .certainty(Math.min(season.certainty(), 0.8));
    }

    private static String third(LocalDate start, LocalDate last, long length, Meaning.Part part) {
        long one = Math.max(1, length);
        long days = Granule.day(start).daysTo(last) + 1;
        TimeInterval stretch = switch (part) {
            case START -> TimeInterval.of(start, start.plusDays(one));
            case MID -> TimeInterval.of(start.plusDays(one), start.plusDays(Math.max(one + 1, 2 * one)));
            default -> TimeInterval.ofClosed(start.plusDays(Math.min(2 * one, days - 1)), last);
        };
        return Marks.approximate(Edtf.of(stretch).toString());
    }

    private static String years(int first, int last) {
        return Granule.year(first).edtf() + "~/" + Granule.year(last).edtf() + "~";
    }
}
