package org.dateline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page shows that could not be built: that it failed and what is safe, without the insides. */
@PageTitle("Something failed – Dateline")
@AnonymousAllowed
public final class FailurePage extends Main implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    public FailurePage() {
        addClassName("wrap");
        var title = new H1("This page could not be shown");
        title.addClassName("big");
        var reason =
                new Paragraph("What was saved is safe. Try again; if it fails again, the log of the server says more.");
        reason.addClassName("lede");
        var again = new Anchor("start", "See all chronologies");
        again.addClassNames("btn", "ink");
        var ways = new Div(again);
        ways.addClassName("acts");
        add(title, reason, ways);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A page could not be shown", parameter.getException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
