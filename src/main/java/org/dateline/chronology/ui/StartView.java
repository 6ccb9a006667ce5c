package org.dateline.chronology.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleTitles;
import org.dateline.article.IntakeProgress;
import org.dateline.chronology.AddResult;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.SampleChronology;

/**
 * The first screen: a box for an article that begins a chronology, the samples, and the chronologies that are there.
 */
@Route("start")
@PageTitle("New chronology – Dateline")
@AnonymousAllowed
class StartView extends Div {

    private static final int LONGEST_NAME = 80;

    private final Desk desk;
    private final SampleChronology samples;

    StartView(Desk desk, SampleChronology samples) {
        this.samples = samples;
        this.desk = desk;
        ReaderDates dates = desk.dates(UI.getCurrentOrThrow().getLocale());
        var head = new ChronologyHead();
        head.title("New chronology");
        var panel = new AddArticlePanel(desk.readingRoom(), desk.typedDates(), dates, this::begin);
        panel.onAdded(added -> openLatest());
        var main = new Main(new EmptyPane(panel), below());
        add(head, main);
    }

    private AddResult begin(ArticleDraft draft, IntakeProgress progress) {
        return desk.service().begin(desk.owner(), name(draft), draft, progress);
    }

    private static String name(ArticleDraft draft) {
        String title = ArticleTitles.tidy(draft.title());
        String name = title.isEmpty() ? ArticleTitles.suggest(draft.text()) : title;
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private void openLatest() {
        desk.service().list(desk.owner()).stream().findFirst().ifPresent(latest -> open(latest.id()));
    }

    private void open(ChronologyId id) {
        getUI().ifPresent(ui -> ui.navigate(TimelineView.class, new RouteParameters("chronologyId", id.toString())));
    }

    private Div below() {
        var wrap = new Div();
        wrap.addClassNames("wrap", "below");
        var sample = new Div(
                new H2("Or start with a sample"),
                new Paragraph("Articles on summits and treaties, each told in relative dates, with their timelines."),
                Parts.button(
                        "Open the samples", e -> open(samples.open(desk.owner()).id()), "line"));
        var section = new Div(sample, chronologies());
        section.addClassName("try");
        wrap.add(section);
        return wrap;
    }

    private Div chronologies() {
        List<Chronology> all = desk.service().list(desk.owner());
        var box = new Div();
        if (all.isEmpty()) {
            return box;
        }
        var list = new UnorderedList();
        list.addClassName("chronologies");
        all.forEach(each -> list.add(new ListItem(new Anchor("c/" + each.id(), each.name()))));
        box.add(new H2("Open a chronology"), list);
        return box;
    }
}
