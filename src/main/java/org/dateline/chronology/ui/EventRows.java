package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list element: the events in order, by date, with the gaps told. */
@Tag("dateline-events")
@JsModule("./reading/dateline-events.ts")
class EventRows extends Component {

    private List<EventGroup> shown = List.of();

    /** An event was chosen in the list. */
    @DomEvent("event-select")
    public static class SelectEvent extends ComponentEvent<EventRows> {

        private final String id;

        public SelectEvent(EventRows source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    void show(List<EventGroup> groups) {
        if (groups.equals(shown)) {
            return;
        }
        shown = groups;
        getElement().setPropertyList("groups", groups);
    }

    void select(@Nullable String id) {
        getElement().setProperty("selected", id);
    }

    Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }
}
