package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.article.IntakeProgress.Stage;

/** How far the reading of an article is: a row for each stage, told to those who listen. */
final class StageRows extends UnorderedList {

    private static final Map<Stage, String> WORDS = Map.of(
            Stage.PARAGRAPHS, "Paragraphs and sentences",
            Stage.TIME, "Times: “Thursday”, “last week”",
            Stage.EVENTS, "Events: who did what",
            Stage.SAVING, "Saving");

    private final Map<Stage, ListItem> rows = new EnumMap<>(Stage.class);

    StageRows() {
        addClassName("stages");
        getElement().setAttribute("aria-live", "polite");
        for (Stage stage : Stage.values()) {
            var row = new ListItem(new Span(), new Span(WORDS.getOrDefault(stage, "")), new Span());
            rows.put(stage, row);
            add(row);
        }
    }

    /** A stage begins: those before it are done. */
    void enter(Stage stage) {
        rows.forEach((each, row) -> {
            int order = each.compareTo(stage);
            row.setClassName(order < 0 ? "done" : order == 0 ? "now" : "");
            row.getComponentAt(2).getElement().setText(order < 0 ? "done" : order == 0 ? "now" : "");
        });
    }
}
