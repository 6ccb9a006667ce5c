package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.dateline.chronology.PublicationPreview;

/** What another publication date would do: "7 of 12 events move", and each of them before and after. */
final class PreviewList extends Div {

    PreviewList(PublicationPreview preview, ReaderDates dates) {
        var sentence = new Paragraph(sentence(preview));
        sentence.getStyle().setFontWeight("600");
        var list = new UnorderedList();
        list.addClassName("moves");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", "What would change");
        preview.moved()
                .forEach(moved -> list.add(row(
                        moved.headline(),
                        WhenWords.of(moved.before(), dates).line(),
                        WhenWords.of(moved.after(), dates).line())));
        preview.appeared()
                .forEach(event -> list.add(row(
                        event.headline(),
                        "not read",
                        WhenWords.of(event.when(), dates).line())));
        preview.gone()
                .forEach(event -> list.add(row(
                        event.event().headline(),
                        WhenWords.of(event.event().when(), dates).line(),
                        "not read any more")));
        add(sentence);
        if (list.getComponentCount() > 0) {
            add(list);
        }
    }

    static String sentence(PublicationPreview preview) {
        int moved = preview.moved().size();
        String moves = moved == 1 ? " event moves" : " events move";
        String words = (moved == 0 ? "None" : String.valueOf(moved)) + " of " + preview.total() + moves;
        return preview.appeared().isEmpty()
                ? words
                : words + ", " + preview.appeared().size() + " appear";
    }

    /** The same once it is done. */
    static String done(PublicationPreview preview) {
        int moved = preview.moved().size();
        return (moved == 0 ? "No event" : moved == 1 ? "1 event" : moved + " events") + " moved.";
    }

    private static Component row(String headline, String before, String after) {
        var change = new Span(before);
        var arrow = Parts.drawing("to", 14);
        arrow.getClassList().add("arrow");
        var spoken = new Span(" becomes ");
        spoken.addClassName("vh");
        change.getElement()
                .appendChild(arrow, spoken.getElement(), Parts.text("em", after).getElement());
        return new ListItem(Parts.text("b", headline), change);
    }
}
