package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.temporal.phrase.UnknownWords;
import org.jspecify.annotations.Nullable;

/**
 * Asks the last resort for what no family knows. It is slow, so it is asked only so often for an article: a text that
 * asks for more is no article. One for each reading of a text; not shared.
 */
final class Guesses {

    private static final int MOST_QUESTIONS = 20;

    private final LastResort lastResort;
    private final @Nullable LocalDate publication;
    private int asked;

    Guesses(LastResort lastResort, @Nullable LocalDate publication) {
        this.lastResort = lastResort;
        this.publication = publication;
    }

    /** The phrases that the families found in a sentence, with the guesses among them, in order. */
    List<TimePhrase> added(Passage passage, List<TimePhrase> found) {
        if (!passage.hasMonths() || asked >= MOST_QUESTIONS) {
            return found;
        }
        List<TimePhrase> guesses = new ArrayList<>();
        for (UnknownWords.Run run : UnknownWords.of(passage, found)) {
            if (asked++ >= MOST_QUESTIONS) {
                break;
            }
            String words = passage.words(run.first(), run.last());
            lastResort
                    .read(words, publication)
                    .map(day -> new TimePhrase(run.first(), run.last(), "last-resort.natty", new Meaning.Guess(day)))
                    .ifPresent(guesses::add);
        }
        if (guesses.isEmpty()) {
            return found;
        }
        guesses.addAll(found);
        guesses.sort(Comparator.comparingInt(TimePhrase::first));
        return guesses;
    }
}
