package org.dateline.temporal.resolve;

import org.dateline.temporal.Granule;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The time a text speaks of as it goes on: the last time it told. One for each reading of a text; not shared. */
final class Story {

    /** A reference time this many sentences back is no longer spoken of in news. */
    private static final int NEWS_REACH = 3;

    private final boolean history;
    private @Nullable Granule reference;
    private @Nullable Span mention;
    private @Nullable String words;
    private @Nullable Granule quarter;
    private int sentence;
    private int told;
    private @Nullable Granule dated;
    private int datedIn;

    Story(boolean history) {
        this.history = history;
    }

    /** Whether the text tells of times long before publication, so that bare months hang on the story. */
    boolean isHistory() {
        return history;
    }

    void startSentence(int index) {
        sentence = index;
    }

    /** A quarter that the text names is the one it reports on. */
    void report(Granule granule) {
        quarter = granule;
    }

    void tell(Granule granule, Span span, String phrase) {
        reference = granule;
        mention = span;
        words = phrase;
        told = sentence;
    }

    @Nullable
    Granule reference() {
        return history || sentence - told <= NEWS_REACH ? reference : null;
    }

    /** A date with a year of its own gives the year to those after it. */
    void date(Granule granule) {
        dated = granule;
        datedIn = sentence;
    }

    /** What gives a bare month its year: in news only a dated time of this sentence or the one before. */
    @Nullable
    Granule yearGiver() {
        if (history) {
            return reference;
        }
        return sentence - datedIn <= 1 ? dated : null;
    }

    /** The quarter that a business text reports on, if it named one. */
    @Nullable
    Granule quarter() {
        return quarter;
    }

    @Nullable
    Span mention() {
        return mention;
    }

    @Nullable
    String words() {
        return words;
    }
}
