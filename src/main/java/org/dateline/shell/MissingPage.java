package org.dateline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What an address shows that leads nowhere: that it does, and the ways on. */
@PageTitle("Not found – Dateline")
@AnonymousAllowed
public final class MissingPage extends Main implements HasErrorParameter<NotFoundException> {

    private final Paragraph reason = new Paragraph();

    public MissingPage() {
        addClassName("wrap");
        var title = new H1("Nothing at this address");
        title.addClassName("big");
        reason.addClassName("lede");
        var latest = new Anchor("", "Open the latest chronology");
        latest.addClassNames("btn", "ink");
        var all = new Anchor("start", "See all chronologies");
        all.addClassNames("btn", "line");
        var ways = new Div(latest, all);
        ways.addClassName("acts");
        add(title, reason, ways);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String said = parameter.getCustomMessage();
        reason.setText(said == null || said.isBlank() ? "There is no page here. It may have been removed." : said);
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
