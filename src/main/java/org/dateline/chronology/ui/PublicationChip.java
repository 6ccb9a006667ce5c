package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.DraftRefused;
import org.dateline.article.ui.TypedDateField;
import org.dateline.article.ui.TypedDates;
import org.dateline.chronology.NotFound;
import org.dateline.chronology.PublicationPreview;
import org.dateline.temporal.PublicationDate;
import org.jspecify.annotations.Nullable;

/** The chip with the publication date, and the box that it opens: the date in full, another one, what would move. */
final class PublicationChip extends Div {

    /** What the box asks of the page. */
    interface Actions {

        /** @throws DraftRefused if the date cannot be taken */
        PublicationPreview preview(Article article, PublicationDate published);

        /** Takes the date that was previewed. */
        void apply(PublicationPreview preview);
    }

    private final Actions actions;
    private final TypedDates typed;
    private final ReaderDates dates;
    private final NativeButton chip = new NativeButton();
    private final Popover popover = new Popover();
    private final Div moves = new Div();
    private final NativeButton save = Parts.button("Save", e -> save(), "ink", "s");
    private @Nullable TypedDateField typing;
    private @Nullable PublicationPreview preview;

    PublicationChip(Actions actions, TypedDates typed, ReaderDates dates) {
        this.actions = actions;
        this.typed = typed;
        this.dates = dates;
        addClassName("pubchip");
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-haspopup", "dialog");
        popover.setTarget(chip);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(true);
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened() && typing != null) {
                typing.field().focus();
            }
        });
        popover.setAriaLabel("Publication date");
        moves.getElement().setAttribute("aria-live", "polite");
        add(chip, popover);
    }

    void show(Article article) {
        chip.removeAll();
        chip.add(
                Parts.text(
                        "b", "Published " + dates.shortDay(article.published().day())),
                new Span("change"));
        chip.getElement().appendChild(Parts.drawing("down", 12));
        popover.close();
        popover.removeAll();
        popover.add(box(article));
    }

    private Div box(Article article) {
        preview = null;
        moves.removeAll();
        save.setEnabled(false);
        var full = new Paragraph(dates.day(article.published().day()));
        full.addClassName("full");
        var meaning = new Paragraph("“today”, “Thursday” and “last week” are reckoned from this day.");
        meaning.addClassNames("small", "dim");
        var field = new TypedDateField("Another day", typed, dates::day);
        field.onChange(() -> look(article, field));
        typing = field;
        var acts = new Div(save, Parts.button("Cancel", e -> popover.close(), "s"));
        acts.addClassName("acts");
        var box = new Div(Parts.text("h2", "Published"), full, meaning, field, moves, acts);
        box.addClassName("pub");
        return box;
    }

    private void look(Article article, TypedDateField field) {
        moves.removeAll();
        preview = null;
        save.setEnabled(false);
        Optional<PublicationDate> day = field.date();
        if (day.isEmpty()) {
            return;
        }
        if (day.get().day().equals(article.published().day())) {
            moves.add(new Paragraph("This is the present date."));
            return;
        }
        try {
            PublicationPreview found = actions.preview(article, day.get());
            moves.add(new PreviewList(found, dates));
            preview = found;
            save.setEnabled(true);
        } catch (DraftRefused refused) {
            refused.problems().forEach(problem -> field.refuse(problem.message()));
        } catch (NotFound gone) {
            field.refuse(String.valueOf(gone.getMessage()));
        }
    }

    private void save() {
        if (preview != null) {
            popover.close();
            actions.apply(preview);
        }
    }
}
