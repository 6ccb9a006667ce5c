package org.dateline.temporal.resolve;

import org.dateline.temporal.phrase.Meaning;

/** Places a meaning: one resolver for each sort of meaning. */
final class Resolver {

    private Resolver() {}

    static Placed place(Meaning meaning, Setting setting) {
        return switch (meaning) {
            case Meaning.Named named -> NamedResolver.place(named, setting);
            case Meaning.FromEvent fromEvent -> EventResolver.place(fromEvent, setting);
            case Meaning.DayOf dayOf -> EventResolver.place(dayOf, setting);
            case Meaning.WeekdayBeside weekday -> EventResolver.place(weekday, setting);
            case Meaning.Feast feast -> FeastResolver.place(feast, setting);
            case Meaning.OfYear part -> NamedResolver.place(part, setting);
            case Meaning.CountedWeekday counted -> WeekdayResolver.place(counted, setting);
            case Meaning.YearsAgo part -> AwayResolver.place(part, setting);
            case Meaning.OfEvent event -> AwayResolver.place(event, setting);
            case Meaning.SameDay day -> AwayResolver.place(day, setting);
            case Meaning.SomeWeekday some -> WeekdayResolver.place(some);
            case Meaning.DayOfMonth day -> AwayResolver.place(day, setting);
            case Meaning.Beside beside -> BesideResolver.place(beside, setting);
            case Meaning.Shift shift -> ShiftResolver.place(shift, setting);
            case Meaning.Report report -> ReportResolver.place(report, setting);
            case Meaning.QuarterEnded ended -> ReportResolver.place(ended, setting);
            case Meaning.YearBefore before -> ReportResolver.place(before, setting);
            case Meaning.BusinessQuarter quarter -> ReportResolver.place(quarter, setting);
            case Meaning.Stretch stretch -> StretchResolver.place(stretch, setting);
            case Meaning.Hindsight hindsight -> LengthResolver.place(hindsight, setting);
            case Meaning.Length length -> LengthResolver.place(length, setting);
            case Meaning.Repeat repeat -> LengthResolver.place(repeat);
            case Meaning.Vague vague -> LengthResolver.place(vague, setting);
            case Meaning.PartOfDay part -> CompoundResolver.place(part, setting);
            case Meaning.Clock clock -> CompoundResolver.place(clock, setting);
            case Meaning.Within within -> CompoundResolver.place(within, setting);
            case Meaning.Slice slice -> SliceResolver.place(slice, setting);
            case Meaning.Open open -> CompoundResolver.place(open, setting);
            case Meaning.Range range -> RangeEnds.of(range, setting).to();
            case Meaning.Guess guess -> NamedResolver.place(guess);
            case Meaning.Unclear unclear -> LengthResolver.place(unclear);
        };
    }
}
