package org.dateline.chronology.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.dateline.article.IntakeProgress;
import org.dateline.chronology.AddResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One article on its way through the reading room, with the screen that waits for it. */
final class ReadingJob implements IntakeProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingJob.class);

    /** What the waiting screen does. Called on the screen's own thread. */
    interface Screen {

        void entered(Stage stage);

        void finished(AddResult result);

        /** It could not be read or kept; the message says what to do. */
        void failed(String message);
    }

    /** Adds the article and answers what came of it; slow. */
    @FunctionalInterface
    interface Adding {

        AddResult add(IntakeProgress progress);
    }

    private final UI ui;
    private final Screen screen;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ReadingJob(UI ui, Screen screen) {
        this.ui = ui;
        this.screen = screen;
    }

    void start(ReadingRoom room, Adding adding) {
        try {
            room.read(() -> run(() -> adding.add(this)));
        } catch (RejectedExecutionException full) {
            screen.failed("Too many articles are waiting to be read. Try again in a minute.");
        }
    }

    /** Stops before the next stage; what is already being saved is kept. */
    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void entered(Stage stage) {
        onScreen(() -> screen.entered(stage));
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    private void run(Supplier<AddResult> adding) {
        try {
            AddResult result = adding.get();
            onScreen(() -> screen.finished(result));
        } catch (RuntimeException failure) {
            LOG.error("An article could not be added", failure);
            onScreen(() -> screen.failed("The article could not be read or saved; nothing was kept. Try again."));
        }
    }

    private void onScreen(Command command) {
        try {
            var _ = ui.access(command);
        } catch (UIDetachedException gone) {
            // the window was closed meanwhile: the article is kept all the same, and there when it opens again
            LOG.debug("The screen that waited for an article was closed");
        }
    }
}
