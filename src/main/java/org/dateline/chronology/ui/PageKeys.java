package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/** The single keys of the page, as the browser's {@code <dateline-keys>} hears them. */
@Tag("dateline-keys")
final class PageKeys extends Component {

    /** @param pressed gets the command of each key: "next", "previous", "undo" or "keys" */
    PageKeys(Consumer<String> pressed) {
        getElement()
                .addEventListener(
                        "page-key",
                        event -> pressed.accept(
                                event.getEventData().get("event.detail.command").asString()))
                .addEventData("event.detail.command");
    }
}
