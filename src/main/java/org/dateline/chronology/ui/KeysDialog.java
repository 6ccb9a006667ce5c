package org.dateline.chronology.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Which keys do what. */
@JsModule("./shell/dateline-keys-switch.ts")
final class KeysDialog extends Dialog {

    private static final String[][] KEYS = {
        {"n", "Next event"},
        {"p", "Previous event"},
        {"← →", "In the timeline: previous and next event; in the article: sentences that tell events"},
        {"↑ ↓", "In the timeline: the lane above or below"},
        {"Enter", "Select"},
        {"+ −", "In the timeline: nearer, farther"},
        {"Ctrl Z", "Undo"},
        {"?", "This list"},
    };

    KeysDialog() {
        setHeaderTitle("Keys");
        var list = new HtmlComponent("dl");
        list.addClassName("keys");
        for (String[] key : KEYS) {
            list.getElement()
                    .appendChild(
                            Parts.of("dt", Parts.text("kbd", key[0])).getElement(),
                            Parts.text("dd", key[1]).getElement());
        }
        var box = new Div();
        box.getElement().appendChild(new Element("dateline-keys-switch"));
        add(list, box);
        getFooter().add(Parts.button("Close", e -> close(), "line"));
    }
}
