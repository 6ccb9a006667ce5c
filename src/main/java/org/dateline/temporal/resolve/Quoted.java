package org.dateline.temporal.resolve;

import java.util.Set;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Base;
import org.dateline.temporal.phrase.Meaning.Step;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;

/**
 * What somebody is quoted as saying in a history: "today" is the day spoken of, not that of publication many years
 * later.
 */
final class Quoted {

    private static final Set<String> DURING = Set.of("in", "on", "of", "from", "during", "throughout");

    /** "from this day forward". */
    private static final Set<String> ONWARD = Set.of("on", "onwards", "onward", "forward");

    private Quoted() {}

    /** Whether a phrase of a history hangs on what it tells, though by itself it is reckoned from publication. */
    static boolean hangsOnStory(Passage passage, TimePhrase phrase) {
        return is(passage, phrase) || isOfStory(passage, phrase);
    }

    /**
     * "In this year the canal was opened", "From this day on nobody traded there": the one told of, which the writer's
     * own is not called. "On this day in 1944" and "in March of this year" are reckoned from publication.
     */
    static boolean isOfStory(Passage passage, TimePhrase phrase) {
        int first = phrase.first();
        boolean pointed = passage.is(first, "this") && DURING.contains(passage.lower(first - 1));
        boolean repeated = passage.is(phrase.last() + 1, "in") || passage.is(first, "today");
        return pointed
                && !repeated
                && phrase.meaning() instanceof Meaning.Shift
                && (isFromOn(passage, phrase) || Tense.of(passage, first, phrase.last()) == Tense.View.BACK);
    }

    private static boolean isFromOn(Passage passage, TimePhrase phrase) {
        return passage.is(phrase.first() - 1, "from") && ONWARD.contains(passage.lower(phrase.last() + 1));
    }

    /** Whether a phrase stands in quotation marks, as far as its sentence shows. */
    static boolean is(Passage passage, TimePhrase phrase) {
        int before = marks(passage, passage.first(), phrase.first());
        int behind = marks(passage, phrase.last() + 1, passage.after());
        // a quotation may have begun in a sentence before, or go on in the next one
        return before % 2 == 1 || (before == 0 && behind % 2 == 1 && closes(passage, phrase.last() + 1));
    }

    private static int marks(Passage passage, int from, int after) {
        int marks = 0;
        for (int i = from; i < after; i++) {
            marks += isMark(passage, i) ? 1 : 0;
        }
        return marks;
    }

    private static boolean isMark(Passage passage, int index) {
        return passage.is(index, "\"") || passage.is(index, "“") || passage.is(index, "”");
    }

    /** Whether the next mark ends a quotation: it stands behind what was said, "… ago.”". */
    private static boolean closes(Passage passage, int from) {
        for (int i = from; i < passage.after(); i++) {
            if (isMark(passage, i)) {
                return passage.is(i, "”")
                        || i + 1 >= passage.after()
                        || passage.is(i - 1, ",")
                        || passage.is(i - 1, ".");
            }
        }
        return false;
    }

    /** A meaning that was reckoned from publication, reckoned from the time the text speaks of. */
    static Meaning onStory(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shift shift ->
                new Meaning.Shift(shift.unit(), shift.count(), Base.REFERENCE, shift.measure(), shift.form());
            case Meaning.OfYear part -> new Meaning.OfYear(part.part(), part.step(), Base.REFERENCE);
            case Meaning.Named named when named.step() != Step.NONE && named.year() == null -> beside(named);
            case Meaning.PartOfDay part
            when part.day() != null -> new Meaning.PartOfDay(onStory(part.day()), part.code());
            case Meaning.Within within -> new Meaning.Within(onStory(within.whole()), within.part());
            case Meaning.Open open -> new Meaning.Open(onStory(open.end()), open.side());
            default -> meaning;
        };
    }

    private static Meaning beside(Meaning.Named named) {
        int direction = named.step() == Step.NEXT ? 1 : named.step() == Step.LAST ? -1 : 0;
        var part =
                new Meaning.Named(named.granularity(), null, named.ordinal(), named.day(), named.weekday(), Step.NONE);
        return named.day() > 0 ? named : new Meaning.Beside(part, direction);
    }
}
