package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The drawing element under "Why this date?". */
@Tag("dateline-why")
@JsModule("./reading/dateline-why.ts")
final class WhyDrawing extends Component {

    WhyDrawing(WhyModel model) {
        getElement().setPropertyBean("model", model);
    }
}
