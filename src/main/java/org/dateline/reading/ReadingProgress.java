package org.dateline.reading;

/** Told how far the reading of an article is. */
@FunctionalInterface
public interface ReadingProgress {

    /** What is done one after the other. */
    enum Stage {
        PARAGRAPHS,
        TIMES,
        EVENTS
    }

    void begins(Stage stage);
}
