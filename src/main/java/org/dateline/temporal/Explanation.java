package org.dateline.temporal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a phrase means the date it was given, as data: what the "Why this date?" drawing is made from, and what the card
 * says in words.
 *
 * @param phrase the words in the text
 * @param rule name of the rule that read them, {@code week.last}
 * @param meaning what the phrase means in words, without its quotation: "the calendar week before the one of Friday 4
 *     February 2022"
 * @param anchor what it was reckoned from
 * @param arithmetic the way from the anchor in words for the drawing's arrow, "one week back"; empty for absolute dates
 * @param result the stretch that came out, or null where nothing could be placed
 * @param notes further reasons, each a plain sentence: direction from tense, what was inherited
 * @param rejected readings that were not taken, each with its reason
 */
public record Explanation(
        String phrase,
        String rule,
        String meaning,
        Anchor anchor,
        String arithmetic,
        @Nullable TimeInterval result,
        List<String> notes,
        List<Rejected> rejected) {

    public Explanation {
        notes = List.copyOf(notes);
        rejected = List.copyOf(rejected);
    }

    /**
     * A reading that was not taken.
     *
     * @param label a few words for the drawing: "last seven days"
     * @param interval where it would have led, or null
     * @param reason a plain clause: "“last week” names a calendar week"
     */
    public record Rejected(String label, @Nullable TimeInterval interval, String reason) {

        private String sentence() {
            String led = interval == null ? "" : " (" + DateWords.interval(interval) + ")";
            return "Not taken: " + label + led + ", since " + reason + ".";
        }
    }

    /** The whole reasoning in plain English, one sentence an entry, in the order in which one would tell it. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        String led = result == null ? "" : ": " + DateWords.interval(result);
        boolean alreadySaid = result != null && meaning.equals(DateWords.interval(result));
        sentences.add("“" + phrase + "” means " + meaning + (alreadySaid ? "" : led) + ".");
        sentences.addAll(notes);
        rejected.forEach(reading -> sentences.add(reading.sentence()));
        return List.copyOf(sentences);
    }
}
