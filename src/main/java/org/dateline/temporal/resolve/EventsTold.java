package org.dateline.temporal.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Meaning.Form;
import org.dateline.temporal.phrase.Meaning.Hook;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.temporal.phrase.Unit;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a history has told with its day, so that a distance from it has a place: "Tyre fell on 3 April. Eight days after
 * the fall of Tyre the valley was flooded". The event is known again by a word that its sentence has too.
 */
final class EventsTold {

    /** So many dates are kept. */
    private static final int KEPT = 12;

    /** A word that is written small is known again over so many sentences. */
    private static final int NEAR = 2;

    /** Words of the clause that are looked at. */
    private static final int REACH = 8;

    private static final int SHORTEST = 4;

    /** So many first letters make "surrender" of "surrendered", "invaded" of "invades". */
    private static final int STEM = 5;

    private static final Set<String> LENGTHS = Set.of(
            "for",
            "within",
            "over",
            "during",
            "throughout",
            "the",
            "first",
            "next",
            "last",
            "of",
            "in",
            "than",
            "lasted",
            "took",
            "spent",
            "every",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "another");

    private static final Set<String> COMMON = Set.of(
            "after",
            "before",
            "their",
            "there",
            "these",
            "those",
            "first",
            "second",
            "which",
            "where",
            "when",
            "were",
            "have",
            "been",
            "from",
            "with",
            "that",
            "this",
            "into",
            "then",
            "they",
            "having",
            "being",
            "began",
            "took",
            "had",
            "war",
            "wars",
            "battle",
            "army",
            "king",
            "troops",
            "forces",
            "government");

    private final Deque<Told> told = new ArrayDeque<>();
    private int sentence;

    void startSentence(int index) {
        sentence = index;
    }

    /** Takes note of a date, by the words around it. */
    void tell(@Nullable Granule granule, Passage passage, TimePhrase phrase, Span span) {
        if (granule == null) {
            return;
        }
        told.addFirst(new Told(granule, passage, phrase, lastOfHook(passage, phrase), span, sentence));
        if (told.size() > KEPT) {
            told.removeLast();
        }
    }

    /** Last token of "the bridge fell" in "two days after the bridge fell"; below 0 where a date hangs on nothing. */
    private static int lastOfHook(Passage passage, TimePhrase phrase) {
        Meaning.FromEvent counted = counted(passage, phrase);
        return counted != null && counted.hook() instanceof Hook.Untold event
                ? passage.tokens().afterLastIn(event.span()) - 1
                : -1;
    }

    /** The place of "two days after the bridge fell", where the fall of the bridge was told; null where it was not. */
    @Nullable
    Placed place(Passage passage, TimePhrase phrase) {
        Meaning.FromEvent counted = counted(passage, phrase);
        if (counted == null) {
            return null;
        }
        Told beside = told.peekFirst();
        if (beside != null && beside.standsBefore(passage, phrase)) {
            return beside.placeSame();
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> stems = stems(passage, phrase.last() + 2, names);
        for (Told one : told) {
            boolean near = sentence - one.sentence <= NEAR;
            boolean fine = one.granule.granularity().compareTo(counted.unit().granularity()) <= 0;
            boolean alike = one.passage != passage && one.knows(near ? stems : names);
            if (alike) {
                return fine ? nearest(one, near ? stems : names).place(counted) : null;
            }
        }
        return null;
    }

    /** Of several dates in a sentence the one next to the word. */
    private Told nearest(Told one, Set<String> words) {
        Told best = one;
        for (Told other : told) {
            if (other.passage == one.passage && other.distance(words) < best.distance(words)) {
                best = other;
            }
        }
        return best;
    }

    /** The distance from an event that the words themselves do not date; null where there is none. */
    private static Meaning.@Nullable FromEvent counted(Passage passage, TimePhrase phrase) {
        int joint = phrase.last() + 1;
        boolean after = passage.is(joint, "after") || passage.is(joint, "following");
        // "for two days after the storm", "the two days after it" are as long as that
        boolean measured =
                LENGTHS.contains(passage.lower(phrase.first())) || LENGTHS.contains(passage.lower(phrase.first() - 1));
        if (measured || !(after || passage.is(joint, "before")) || !passage.isWord(joint + 1)) {
            return null;
        }
        return switch (phrase.meaning()) {
            case Meaning.FromEvent event
            when event.hook() instanceof Hook.Untold && event.form() == Form.COUNTED -> event;
            case Meaning.Length length -> counted(length, clause(passage, joint + 1), after);
            default -> null;
        };
    }

    private static Hook clause(Passage passage, int first) {
        int last = first;
        while (last + 1 < Math.min(passage.after(), first + REACH) && goesOn(passage, last)) {
            last++;
        }
        return new Hook.Untold(passage.tokens().span(first, last), passage.words(first, last));
    }

    /** "after the fall of Tyre the valley was flooded": behind a name an article begins what happened then. */
    private static boolean goesOn(Passage passage, int last) {
        boolean anew = passage.isName(last) && (passage.is(last + 1, "the") || passage.is(last + 1, "a"));
        return passage.isWord(last + 1) && !anew;
    }

    private static Meaning.@Nullable FromEvent counted(Meaning.Length length, Hook hook, boolean after) {
        for (Unit unit : Unit.values()) {
            int count = count(length.value(), unit);
            if (count > 0 && unit.granularity() == length.granularity() && unit.compareTo(Unit.DAY) >= 0) {
                return new Meaning.FromEvent(hook, unit, after ? count : -count, length.measure(), Form.COUNTED);
            }
        }
        return null;
    }

    /** How many units a length of TIMEX3 has; 0 where it is of another unit or does not say. */
    private static int count(String value, Unit unit) {
        for (int count = 1; count < 100; count++) {
            if (value.equals(unit.duration(count))) {
                return count;
            }
        }
        return 0;
    }

    /** The words that an event can be known by, and those of them that are names. */
    private static Set<String> stems(Passage passage, int from, Set<String> names) {
        Set<String> stems = new LinkedHashSet<>();
        for (int i = from; i < Math.min(passage.after(), from + REACH) && passage.isWord(i); i++) {
            String word = passage.lower(i);
            if (word.length() >= SHORTEST && !COMMON.contains(word)) {
                stems.add(stem(word));
                if (passage.isName(i)) {
                    names.add(stem(word));
                }
            }
        }
        return stems;
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /**
     * A date with the sentence that told it.
     *
     * @param granule the date
     * @param passage its sentence
     * @param phrase where it stands there
     * @param lastOfHook last token of what it was counted from, or below 0
     * @param span its words
     * @param sentence number of its sentence
     */
    private record Told(Granule granule, Passage passage, TimePhrase phrase, int lastOfHook, Span span, int sentence) {

        /** "On 14 May 1962, two days after the crossing, …" tells one day twice. */
        boolean standsBefore(Passage other, TimePhrase next) {
            return other == passage && other.is(next.first() - 1, ",") && phrase.last() == next.first() - 2;
        }

        Placed placeSame() {
            String words = DateWords.interval(granule.interval());
            var anchor = new Anchor(Anchor.Kind.MENTION, granule.interval(), span, words);
            Reasons reasons = Reasons.of("the time told right before it, " + words, "the same");
            return Placed.at(granule, 0.85, anchor, "reference, the same", reasons);
        }

        boolean knows(Set<String> words) {
            return distance(words) < Integer.MAX_VALUE;
        }

        /** How many tokens lie between the date and the nearest of some words. */
        int distance(Set<String> words) {
            int nearest = Integer.MAX_VALUE;
            for (int i = passage.first(); i < passage.after(); i++) {
                // "two days after the treaty was signed" is not when that was
                boolean hook = i > phrase.last() && i <= lastOfHook;
                if (!hook && passage.isWord(i) && words.contains(stem(passage.lower(i)))) {
                    nearest = Math.min(nearest, Math.abs(i - phrase.first()));
                }
            }
            return nearest;
        }

        @Nullable
        Placed place(Meaning.FromEvent counted) {
            return EventResolver.placeOn(counted, granule.interval(), span).orElse(null);
        }
    }
}
