package org.dateline.temporal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.Explanation;

/**
 * Why a phrase was placed where it was.
 *
 * @param meaning in words, without its quotation
 * @param arithmetic the way from the anchor, "one week back"; empty for absolute dates
 * @param notes further reasons, each a sentence
 * @param rejected readings not taken
 */
record Reasons(String meaning, String arithmetic, List<String> notes, List<Explanation.Rejected> rejected) {

    static Reasons of(String meaning, String arithmetic) {
        return new Reasons(meaning, arithmetic, List.of(), List.of());
    }

    Reasons note(String sentence) {
        List<String> more = new ArrayList<>(notes);
        more.add(sentence);
        return new Reasons(meaning, arithmetic, more, rejected);
    }

    Reasons reject(Explanation.Rejected reading) {
        List<Explanation.Rejected> more = new ArrayList<>(rejected);
        more.add(reading);
        return new Reasons(meaning, arithmetic, notes, more);
    }

    Reasons meaning(String words) {
        return new Reasons(words, arithmetic, notes, rejected);
    }
}
