package org.dateline.event.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TimexType;
import org.dateline.text.Span;

/**
 * Which predicate of a sentence each of its time expressions belongs to. English puts the time right before its verb
 * ("Putin on Friday arrived"), behind its clause ("met in Geneva on Monday"), or at the head of the sentence.
 */
final class TimePlacer {

    private static final List<String> PREPOSITIONS = List.of("since", "until", "till", "from", "between");

    private final List<ResolvedTime> times;

    TimePlacer(List<ResolvedTime> times) {
        this.times = times;
    }

    /** The expressions of a sentence that have a place on the calendar. */
    List<TimePlace> place(SentenceSyntax sentence, List<TriggerMatch> triggers) {
        List<TimePlace> placed = new ArrayList<>();
        Span span = sentence.sentence().span();
        for (int k = firstFrom(times, span.start());
                k < times.size() && times.get(k).span().start() < span.end();
                k++) {
            ResolvedTime time = times.get(k);
            // "over the past two years" lasts from one day to another
            boolean dates = time.edtf() != null && time.type() != TimexType.SET;
            if (dates) {
                int first = withPreposition(sentence, sentence.tokens().firstIn(time.span()));
                int last = sentence.tokens().afterLastIn(time.span()) - 1;
                placed.add(new TimePlace(k, time, first, last, owner(sentence, triggers, first, last)));
            }
        }
        return placed;
    }

    /** "since" and "from" are no part of a time expression, but where they stand says what it belongs to. */
    private static int withPreposition(SentenceSyntax sentence, int first) {
        return PREPOSITIONS.stream().anyMatch(word -> sentence.is(first - 1, word)) ? first - 1 : first;
    }

    /** Index of the first expression that starts at or behind an offset. */
    static int firstFrom(List<ResolvedTime> times, int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int owner(SentenceSyntax sentence, List<TriggerMatch> triggers, int first, int last) {
        return beforeItsVerb(sentence, first, last)
                .or(() -> beforeItsNoun(sentence, last))
                .or(() -> behind(sentence, triggers, first))
                .or(() -> ahead(sentence, last))
                .orElse(-1);
    }

    private static Optional<Integer> beforeItsVerb(SentenceSyntax sentence, int first, int last) {
        int next = last + 1;
        while (sentence.tag(next) == PartOfSpeech.ADV || sentence.is(next, "also")) {
            next++;
        }
        int following = next;
        boolean afterSubject = sentence.phraseAt(preceding(sentence, first)).isPresent();
        return sentence.groups().stream()
                .filter(group -> (group.first() < first && first < group.head())
                        || (afterSubject && group.first() == following && group.is(Shape.FINITE)))
                .map(VerbGroup::head)
                .findFirst();
    }

    private static int preceding(SentenceSyntax sentence, int first) {
        boolean preposition = sentence.tag(first - 1) == PartOfSpeech.ADP || sentence.is(first - 1, ",");
        return preposition ? first - 2 : first - 1;
    }

    /** "Thursday’s talks" */
    private static Optional<Integer> beforeItsNoun(SentenceSyntax sentence, int last) {
        boolean possessive = sentence.is(last + 1, "'s") || sentence.is(last + 1, "’s");
        int start = possessive ? last + 2 : last + 1;
        return possessive ? sentence.phraseAt(start).map(phrase -> phrase.last()) : Optional.empty();
    }

    /** The nearest predicate on the left, verb or telling noun, with no new clause between. */
    private static Optional<Integer> behind(SentenceSyntax sentence, List<TriggerMatch> triggers, int first) {
        ClauseArguments clause = new ClauseArguments(sentence);
        int best = -1;
        for (VerbGroup group : sentence.groups()) {
            boolean near = group.head() < first && !clause.isBroken(group.head(), first);
            best = near ? Math.max(best, group.head()) : best;
        }
        for (TriggerMatch trigger : triggers) {
            boolean near = !trigger.isVerb() && trigger.last() < first && !clause.isBroken(trigger.last(), first);
            best = near ? Math.max(best, trigger.last()) : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static Optional<Integer> ahead(SentenceSyntax sentence, int last) {
        return sentence.groups().stream()
                .filter(group -> group.first() > last && group.is(Shape.FINITE))
                .map(VerbGroup::head)
                .findFirst();
    }
}
