package org.dateline.temporal.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All families, in the one order in which they are asked. The first that knows a phrase has it. */
public final class Families {

    /** Phrases that hold no other phrase. */
    private static final List<PhraseFamily> ATOMS = List.of(
            // a part of a day or a clock time goes on where a day's phrase would stop
            new ClockPhrase(),
            new DayPartPhrase(),
            // "Easter Monday" before the weekday, "Christmas 1914" before the year
            new HolidayPhrase(),
            // figures only: before the year's family could take "2022" out of "2022-02-04"
            new IsoDatePhrase(),
            // with day and month: before the weekday and the month that are parts of it
            new CalendarDatePhrase(),
            // "that Sunday" and "the next day" of a story hang on its reference time: before "Sunday" and "next week"
            new AnaphoraPhrase(),
            // "Sunday the 17th" before "Sunday"
            new DayOfMonthPhrase(),
            new WeekdayPhrase(),
            new DayPhrase(),
            // "the first quarter of 2022", "summer 2021", "March 2020": before the bare year
            new QuarterPhrase(),
            // "the quarter" and "the year-ago quarter" hang on a quarter named before
            new ReportPhrase(),
            new SeasonPhrase(),
            new MonthPhrase(),
            // "the last two weeks" is a stretch; before "last week"
            new StretchPhrase(),
            new RelativeUnitPhrase(),
            new YearPhrase(),
            // a count with "ago", "first time in" or "later" before the bare length of time; "will be the first meeting
            // in two years" looks back though a verb looks ahead
            new AgoPhrase(),
            new HindsightPhrase(),
            new LaterPhrase());

    /** Those that hold another phrase, which are longer. */
    private static final List<PhraseFamily> HOLDERS = List.of(
            // "from March to May", "between 2014 and 2016": holds two
            new RangePhrase(),
            // "two days after the fall of the Berlin Wall": before the length and the open end
            new EventPhrase(),
            // "since January 2020": holds one
            new OpenPhrase(),
            // "the first two months of 1939": before the length
            new SlicePhrase(),
            // "early 2020", "later this year"
            new PartPhrase());

    /** Those that are asked where no other knows a phrase. */
    private static final List<PhraseFamily> REST = List.of(
            // "every Tuesday", "twice a year" before the length "a year"
            new SetPhrase(),
            // fixed words; "in recent years" is vague, no length
            new VaguePhrase(),
            // what no other took: "for two days"
            new DurationPhrase());

    private Families() {}

    /** Every family, in order. */
    public static List<PhraseFamily> all() {
        return List.copyOf(new Starters(HOLDERS, ATOMS, REST).all());
    }

    /** The phrase that starts at a token, holding others or not. */
    static Optional<TimePhrase> at(Passage passage, int index) {
        if (pointsElsewhere(passage, index)) {
            return Optional.empty();
        }
        Starters starters = passage.word(index).starters();
        Optional<TimePhrase> found = firstOf(starters.holders(), passage, index);
        if (found.isEmpty()) {
            found = atomAt(passage, index);
        }
        return found.isEmpty() ? firstOf(starters.rest(), passage, index) : found;
    }

    /** The phrase without another inside that starts at a token. */
    static Optional<TimePhrase> atomAt(Passage passage, int index) {
        if (pointsElsewhere(passage, index)) {
            return Optional.empty();
        }
        Memory<TimePhrase> known = passage.atoms();
        if (known.knows(index)) {
            return known.at(index);
        }
        Optional<TimePhrase> atom = firstOf(passage.word(index).starters().atoms(), passage, index);
        known.keep(index, atom);
        return atom;
    }

    /** "the minister", "a vote": no family need be asked, and there are more articles than any other first word. */
    static boolean pointsElsewhere(Passage passage, int index) {
        return passage.has(index, Sense.POINTER)
                && passage.isWord(index + 1)
                && !passage.word(index + 1).isOfTime();
    }

    private static Optional<TimePhrase> firstOf(List<PhraseFamily> families, Passage passage, int index) {
        for (int i = 0; i < families.size(); i++) {
            Optional<TimePhrase> found = families.get(i).at(passage, index);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The families whose phrases may start with a word, in their order. */
    record Starters(List<PhraseFamily> holders, List<PhraseFamily> atoms, List<PhraseFamily> rest) {

        static final Starters NONE = new Starters(List.of(), List.of(), List.of());

        /** Those whose phrases may start with a word of some senses. */
        static Starters of(Set<Sense> senses) {
            return new Starters(startingWith(senses, HOLDERS), startingWith(senses, ATOMS), startingWith(senses, REST));
        }

        List<PhraseFamily> all() {
            List<PhraseFamily> all = new ArrayList<>(holders);
            all.addAll(atoms);
            all.addAll(rest);
            return all;
        }

        boolean isEmpty() {
            return holders.isEmpty() && atoms.isEmpty() && rest.isEmpty();
        }

        private static List<PhraseFamily> startingWith(Set<Sense> senses, List<PhraseFamily> families) {
            List<PhraseFamily> starting = new ArrayList<>();
            for (PhraseFamily family : families) {
                if (!Collections.disjoint(family.starts(), senses)) {
                    starting.add(family);
                }
            }
            return List.copyOf(starting);
        }
    }
}
