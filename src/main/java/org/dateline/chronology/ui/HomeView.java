package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The address without a path: the chronology changed last, or the first screen where there is none. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver {

    private final Desk desk;

    HomeView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.service().list(desk.owner()).stream()
                .findFirst()
                .ifPresentOrElse(
                        latest -> event.forwardTo(
                                TimelineView.class,
                                new RouteParameters("chronologyId", latest.id().toString())),
                        () -> event.forwardTo(StartView.class));
    }
}
