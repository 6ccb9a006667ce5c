package org.dateline.chronology.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/** A plain select box of the browser: small, known to every reader, at home on a phone. */
final class Choice extends HtmlComponent {

    /** One of the things to choose from. */
    record Option(String value, String words) {}

    private final Consumer<String> onChoice;

    Choice(String id, Consumer<String> onChoice) {
        super("select");
        this.onChoice = onChoice;
        setId(id);
        getElement()
                .addEventListener(
                        "change",
                        event ->
                                choose(event.getEventData().get("element.value").asString()))
                .addEventData("element.value");
    }

    /** Acts as a reader's choice does. */
    void choose(String value) {
        onChoice.accept(value);
    }

    void offer(List<Option> options, String chosen) {
        getElement().removeAllChildren();
        for (Option option : options) {
            var element = new Element("option");
            element.setAttribute("value", option.value());
            element.setText(option.words());
            if (option.value().equals(chosen)) {
                element.setAttribute("selected", true);
            }
            getElement().appendChild(element);
        }
        getElement().setProperty("value", chosen);
    }
}
