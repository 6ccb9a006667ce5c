package org.dateline.article;

/** Follows the reading of one article and can stop it. Called on the thread that reads. */
@FunctionalInterface
public interface IntakeProgress {

    /** Follows nothing and stops nothing. */
    IntakeProgress NONE = stage -> {};

    /** A stage begins. */
    void entered(Stage stage);

    /** Asked between stages; once {@link Stage#SAVING} has begun it is not asked again. */
    default boolean isCancelled() {
        return false;
    }

    /** What is done with an article, in this order. */
    enum Stage {
        PARAGRAPHS,
        TIME,
        EVENTS,
        SAVING
    }
}
