package org.dateline.chronology;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.DraftProblem;
import org.dateline.article.ReadingWarning;

/** What came of adding an article. */
public sealed interface AddResult {

    /**
     * It is kept, with everything that was read from it.
     *
     * @param article as it is kept
     * @param times how many time expressions were found
     * @param events how many events were found
     * @param warnings what a person should know all the same
     * @param correction undoes the adding
     */
    record Added(Article article, int times, int events, List<ReadingWarning> warnings, CorrectionId correction)
            implements AddResult {
        public Added {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing was kept; each problem belongs to a field. */
    record Refused(List<DraftProblem> problems) implements AddResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The person stopped it; nothing was kept. */
    record Cancelled() implements AddResult {}
}
