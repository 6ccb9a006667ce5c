package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dateline.article.ArticleDraft;
import org.dateline.article.IntakeProgress;
import org.dateline.article.IntakeProgress.Stage;
import org.dateline.article.ui.ArticleForm;
import org.dateline.article.ui.TypedDates;
import org.dateline.chronology.AddResult;
import org.jspecify.annotations.Nullable;

/** The form for an article and what happens while it is read. Nothing is kept unless all of it is. */
final class AddArticlePanel extends Div implements ReadingJob.Screen {

    private final ReadingRoom room;
    private final BiFunction<ArticleDraft, IntakeProgress, AddResult> adding;
    private final ArticleForm form;
    private final StageRows stages = new StageRows();
    private final Paragraph problem = new Paragraph();
    private final NativeButton read = Parts.button("Read it", e -> start(), "ink");
    private final NativeButton cancel = Parts.button("Cancel", e -> cancel());
    private final NativeButton stop = Parts.button("Stop", e -> cancel(), "line");
    private Runnable onCancel = () -> {};
    private Consumer<AddResult.Added> onAdded = _ -> {};
    private @Nullable ReadingJob reading;

    /** @param adding checks, reads and keeps a draft; slow, called off the screen's thread */
    AddArticlePanel(
            ReadingRoom room,
            TypedDates typed,
            ReaderDates dates,
            BiFunction<ArticleDraft, IntakeProgress, AddResult> adding) {
        this.room = room;
        this.adding = adding;
        this.form = new ArticleForm(typed, dates::day);
        stages.setVisible(false);
        stop.setVisible(false);
        problem.addClassName("formproblem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form, stages, problem);
    }

    /** Stops the reading; there while something is read and there is no cancel button. */
    NativeButton stopButton() {
        return stop;
    }

    /** The buttons, to be placed where the surroundings want them. */
    Component[] buttons() {
        return new Component[] {cancel, read};
    }

    NativeButton readButton() {
        return read;
    }

    ArticleForm form() {
        return form;
    }

    /** Told when an article is kept. */
    void onAdded(Consumer<AddResult.Added> listener) {
        onAdded = listener;
    }

    /** What cancelling does while nothing is being read. */
    void onCancel(Runnable listener) {
        onCancel = listener;
    }

    @Override
    public void entered(Stage stage) {
        stages.enter(stage);
    }

    @Override
    public void finished(AddResult result) {
        rest();
        switch (result) {
            case AddResult.Added added -> {
                onAdded.accept(added);
                added.warnings().forEach(warning -> Toasts.say(warning.message()));
            }
            case AddResult.Refused refused -> form.show(refused.problems());
            case AddResult.Cancelled cancelled -> tell("Stopped. Nothing was kept.");
        }
    }

    @Override
    public void failed(String message) {
        rest();
        tell(message);
    }

    private void start() {
        ArticleDraft draft = form.draft();
        problem.setVisible(false);
        read.setEnabled(false);
        form.setVisible(false);
        stages.setVisible(true);
        stop.setVisible(true);
        stages.enter(Stage.PARAGRAPHS);
        reading = new ReadingJob(UI.getCurrentOrThrow(), this);
        reading.start(room, progress -> adding.apply(draft, progress));
    }

    /** Stops what is being read, or else leaves. */
    void cancel() {
        if (reading == null) {
            onCancel.run();
            return;
        }
        reading.cancel();
    }

    private void rest() {
        reading = null;
        read.setEnabled(true);
        stages.setVisible(false);
        stop.setVisible(false);
        form.setVisible(true);
    }

    private void tell(String message) {
        problem.setText(message);
        problem.setVisible(true);
    }
}
