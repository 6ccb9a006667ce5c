package org.dateline.chronology.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.dateline.chronology.ui.ViewState.LaneBy;
import org.jspecify.annotations.Nullable;

/** The timeline element. It keeps its own zoom; what it shows and what is selected is told to it. */
@Tag("dateline-timeline")
@JsModule("./timeline/dateline-timeline.ts")
@JsModule("./timeline/dateline-key.ts")
class TimelineChart extends Component {

    private TimelineModel model = new TimelineModel(null, List.of(), List.of());
    private LaneBy lanes = LaneBy.ACTOR;
    private @Nullable String selected;

    /** An event was chosen in the chart. */
    @DomEvent("event-select")
    public static class SelectEvent extends ComponentEvent<TimelineChart> {

        private final String id;

        public SelectEvent(TimelineChart source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // the browser makes the element anew each time it is attached
        getElement().callJsFunction("setLaneBy", lanes.key());
        getElement().callJsFunction("setModel", model);
        getElement().callJsFunction("setSelected", selected);
    }

    void show(TimelineModel shown) {
        if (shown.equals(model)) {
            return;
        }
        model = shown;
        tell("setModel", shown);
    }

    void select(@Nullable String id) {
        selected = id;
        tell("setSelected", id);
    }

    void laneBy(LaneBy by) {
        lanes = by;
        tell("setLaneBy", by.key());
    }

    void fitAll() {
        getElement().callJsFunction("fitAll");
    }

    void zoomIn() {
        getElement().callJsFunction("zoomIn");
    }

    void zoomOut() {
        getElement().callJsFunction("zoomOut");
    }

    TimelineModel model() {
        return model;
    }

    Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    private void tell(String function, @Nullable Object value) {
        if (isAttached()) {
            getElement().callJsFunction(function, value);
        }
    }
}
