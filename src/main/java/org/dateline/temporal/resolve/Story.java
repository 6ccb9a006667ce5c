package org.dateline.temporal.resolve;

import org.dateline.temporal.Granularity;
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

    void tell(Granule granule, Span span, String phrase) {
        reference = granule;
        mention = span;
        words = phrase;
        told = sentence;
        if (granule.granularity() == Granularity.QUARTER) {
            quarter = granule;
        }
    }

    @Nullable
    Granule reference() {
        return history || sentence - told <= NEWS_REACH ? reference : null;
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
