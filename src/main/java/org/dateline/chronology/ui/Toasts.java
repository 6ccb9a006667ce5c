package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short messages at the foot of the page. */
final class Toasts {

    private static final int READABLE_MS = 6_000;

    /** Long enough to think again. */
    private static final int UNDOABLE_MS = 15_000;

    private Toasts() {}

    static void say(String message) {
        show(new Div(new Span(message)), READABLE_MS);
    }

    /** A message with a way back. */
    static void undoable(String message, Runnable undo) {
        var content = new Div(new Span(message));
        Notification toast = show(content, UNDOABLE_MS);
        content.add(new NativeButton("Undo", event -> {
            toast.close();
            undo.run();
        }));
        content.getComponentAt(1).addClassNames("btn", "s");
    }

    private static Notification show(Div content, int millis) {
        content.addClassName("toast");
        var toast = new Notification(content);
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.setDuration(millis);
        toast.open();
        return toast;
    }
}
