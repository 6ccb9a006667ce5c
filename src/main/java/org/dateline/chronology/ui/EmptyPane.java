package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a page without an article offers: the box to paste one into. */
final class EmptyPane extends Div {

    EmptyPane(AddArticlePanel panel) {
        addClassName("wrap");
        var title = new H2("What happened when, sentence by sentence");
        title.addClassName("big");
        var lede = new Paragraph("Paste an article. Dateline works out what “Thursday” and “last week” mean,"
                + " draws the events in order and shows the sentence behind each one.");
        lede.addClassName("lede");
        var foot = new Div(panel.readButton(), panel.stopButton());
        foot.addClassName("acts");
        var paste = new Div(panel, foot);
        paste.addClassName("paste");
        add(title, lede, paste);
    }
}
