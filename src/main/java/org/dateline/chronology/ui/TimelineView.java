package org.dateline.chronology.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.DraftRefused;
import org.dateline.chronology.AddResult;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.EventId;
import org.dateline.chronology.NotFound;
import org.dateline.chronology.PublicationPreview;
import org.dateline.chronology.StaleVersion;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.ui.ViewState.Scope;
import org.dateline.chronology.ui.ViewState.Tab;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.CodePointSpan;
import org.jspecify.annotations.Nullable;

/**
 * A chronology: timeline across the width, the article below left, the event card below right; one selection for all.
 */
@Route("c/:chronologyId")
@AnonymousAllowed
@JsModule("./shell/dateline-icon.ts")
@JsModule("./shell/dateline-keys.ts")
@JsModule("./reading/dateline-mark.ts")
class TimelineView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, EventCard.Actions, PublicationChip.Actions {

    private final Desk desk;
    private final ReaderDates dates;
    private final Undoing undoing;
    private final ChronologyHead head = new ChronologyHead();
    private final TimelineChart chart = new TimelineChart();
    private final EventRows rows = new EventRows();
    private final SourcePane source;
    private final EventCard card;
    private final ViewBar bar;
    private final PublicationChip chip;
    private final Main panes = new Main();
    private final Div chartBox = new Div(chart);
    private final Section chartPane = new Section(chartBox);
    private final Div listPane = new Div(rows);
    private final Div empty = new Div();

    private @Nullable ChronologyContent content;
    private ViewState state = ViewState.start();
    private boolean narrow;

    TimelineView(Desk desk) {
        this.desk = desk;
        this.dates = desk.dates(UI.getCurrentOrThrow().getLocale());
        this.undoing = new Undoing(desk.service(), desk.owner(), this::reload);
        this.source = new SourcePane(dates, this::showArticle, this::removeArticle);
        this.card = new EventCard(this, dates);
        this.bar = new ViewBar(
                this::showTab,
                scope -> change(state.withScope(scope), false),
                by -> change(state.withLanes(by), false),
                chart);
        this.chip = new PublicationChip(this, desk.typedDates(), dates);
        addClassName("chronology");
        lay();
        listen();
    }

    private void lay() {
        head.chip(chip);
        head.action(Parts.button("Keys", e -> new KeysDialog().open(), "keysbtn"));
        head.action(Parts.button("Add article", e -> addArticle()));
        chartBox.addClassName("tlbox");
        chartPane.getElement().appendChild(new Element("dateline-key"));
        chartPane.addClassName("tl");
        chartPane.getElement().setAttribute("aria-label", "Timeline");
        listPane.addClassName("listpane");
        panes.addClassName("panes");
        panes.add(source, card);
        add(head, bar, listPane, chartPane, panes, empty);
    }

    private void listen() {
        chart.addSelectListener(event -> select(EventId.parse(event.id())));
        rows.addSelectListener(event -> select(EventId.parse(event.id())));
        source.text().addSentenceListener(event -> cycle(event.events()));
        source.text().addTimeListener(event -> phrase(event.time(), event.events()));
        add(new PageKeys(this::key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ChronologyContent> opened = event.getRouteParameters()
                .get("chronologyId")
                .flatMap(TimelineView::id)
                .flatMap(id -> desk.service().open(desk.owner(), id));
        if (opened.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "There is no such chronology. It may have been removed.");
            return;
        }
        state = ViewState.of(event.getLocation().getQueryParameters());
        show(opened.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        boolean chosen = event.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .isPresent();
        getElement()
                .executeJs("return window.matchMedia('(max-width: 600px)').matches")
                .then(Boolean.class, small -> {
                    narrow = small;
                    if (small && !chosen) {
                        state = state.withTab(Tab.LIST);
                        refresh(false);
                    }
                });
        event.getUI().getPage().addBrowserWindowResizeListener(resize -> narrow = resize.getWidth() <= 600);
    }

    @Override
    public String getPageTitle() {
        return content == null ? "Dateline" : content.chronology().name() + " – Dateline";
    }

    private static Optional<ChronologyId> id(String text) {
        try {
            return Optional.of(ChronologyId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private ChronologyContent content() {
        if (content == null) {
            throw new IllegalStateException("Shown before it was opened");
        }
        return content;
    }

    private void reload() {
        ChronologyId id = content().chronology().id();
        desk.service()
                .open(desk.owner(), id)
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate("")));
    }

    private void show(ChronologyContent opened) {
        content = opened;
        head.name(opened.chronology().name(), this::rename);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        boolean something = !opened.articles().isEmpty();
        List.<Component>of(bar, chartPane, panes, listPane, chip).forEach(part -> part.setVisible(something));
        empty.setVisible(!something);
        empty.removeAll();
        if (!something) {
            AddArticlePanel panel = panel();
            panel.onAdded(this::added);
            empty.add(new EmptyPane(panel));
            return;
        }
        forgetWhatIsGone();
        refresh(false);
    }

    private void forgetWhatIsGone() {
        if (!Selections.holds(content(), state.article(), state.event())) {
            state = state.cleared();
        }
    }

    /** Sets every pane after the state; {@code asked} as in {@link ArticleText#light}. */
    private void refresh(boolean asked) {
        Optional<StoredEvent> event = selected();
        Article article = article(event);
        chart.laneBy(state.lanes());
        ChronologyContent seen = inScope();
        chart.show(TimelineModel.of(seen, article.id(), dates));
        rows.show(EventGroup.of(seen.events(), dates));
        String id = event.map(each -> each.id().toString()).orElse(null);
        chart.select(id);
        rows.select(id);
        bar.show(state, content().articles().size());
        chip.show(article);
        source.show(article, content());
        source.text().light(Selections.highlight(content(), article, event, state.phrase()), asked);
        event.ifPresentOrElse(each -> card.show(each, article, content()), () -> showPhrase(article));
        getElement().setAttribute("data-tab", state.tab().key());
    }

    private Optional<StoredEvent> selected() {
        if (state.event() != null) {
            return content().event(state.event());
        }
        return state.phrase() == null
                ? Selections.first(content(), article(Optional.empty()).id())
                : Optional.empty();
    }

    private Article article(Optional<StoredEvent> event) {
        return event.map(StoredEvent::article)
                .or(() -> Optional.ofNullable(state.article()))
                .flatMap(content()::article)
                .orElseGet(() -> Selections.opening(content()));
    }

    /** What timeline and list show, and previous and next walk. */
    private ChronologyContent inScope() {
        return state.scope() == Scope.ALL
                ? content()
                : content().only(article(selected()).id());
    }

    private void showPhrase(Article article) {
        Selections.phrase(content(), article, state.phrase()).ifPresentOrElse(card::show, card::showNothing);
    }

    private void change(ViewState next, boolean asked) {
        state = next;
        refresh(asked);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location()));
    }

    private Location location() {
        return new Location("c/" + content().chronology().id(), state.query());
    }

    private void select(EventId id) {
        content().event(id).ifPresent(event -> {
            sheet(true);
            change(state.withEvent(event.article(), id), false);
        });
    }

    /** A sentence that tells several events gives them one after the other. */
    private void cycle(List<String> ids) {
        String now = selected().map(event -> event.id().toString()).orElse("");
        select(EventId.parse(ids.get((ids.indexOf(now) + 1) % ids.size())));
    }

    private void phrase(int time, List<String> ids) {
        Article article = article(selected());
        Optional<EventId> dated = Selections.datedBy(content(), article, time, ids);
        if (dated.isPresent()) {
            select(dated.get());
            return;
        }
        sheet(true);
        change(state.withPhrase(article.id(), time), false);
    }

    private void showArticle(ArticleId id) {
        change(state.withEvent(id, null), false);
    }

    private void showTab(Tab tab) {
        sheet(false);
        change(state.withTab(tab), false);
    }

    private void sheet(boolean open) {
        getElement().setAttribute("data-sheet", open);
    }

    private void key(String command) {
        switch (command) {
            case "next" -> next();
            case "previous" -> previous();
            case "undo" -> undoing.undoLast();
            default -> new KeysDialog().open();
        }
    }

    @Override
    public void next() {
        Selections.beside(inScope(), selected(), 1).ifPresent(this::select);
    }

    @Override
    public void previous() {
        Selections.beside(inScope(), selected(), -1).ifPresent(this::select);
    }

    @Override
    public void close() {
        sheet(false);
    }

    @Override
    public void copyLink() {
        selected().ifPresent(event -> change(state.withEvent(event.article(), event.id()), false));
        getElement()
                .executeJs("return navigator.clipboard.writeText(window.location.href)")
                .then(
                        done -> Toasts.say("The link to this event is copied."),
                        refused -> Toasts.say("The browser did not allow copying. The address bar holds the link."));
    }

    @Override
    public void showSentence(CodePointSpan sentence) {
        if (narrow) {
            sheet(false);
            change(state.withTab(Tab.ARTICLE), true);
            return;
        }
        source.text().reveal(sentence);
    }

    private AddArticlePanel panel() {
        ChronologyId id = content().chronology().id();
        return new AddArticlePanel(
                desk.readingRoom(),
                desk.typedDates(),
                dates,
                (draft, progress) -> desk.service().addArticle(desk.owner(), id, draft, progress));
    }

    private void addArticle() {
        AddArticlePanel panel = panel();
        var dialog = new AddArticleDialog(panel);
        panel.onAdded(added -> {
            dialog.close();
            added(added);
        });
        dialog.open();
    }

    private void added(AddResult.Added added) {
        state = state.cleared();
        reload();
        change(state.withEvent(added.article().id(), null), false);
        undoing.offer(Selections.told(added), added.correction());
    }

    private void removeArticle(Article article) {
        try {
            var correction = desk.service().removeArticle(desk.owner(), article.id());
            undoing.offer("Removed “" + article.title() + "”.", correction.id());
        } catch (NotFound refused) {
            Toasts.say(String.valueOf(refused.getMessage()));
        }
        reload();
    }

    private void rename(String name) {
        var chronology = content().chronology();
        try {
            var correction = desk.service().rename(desk.owner(), chronology.id(), chronology.version(), name);
            undoing.offer("Renamed to " + name + ".", correction.id());
        } catch (StaleVersion | NotFound refused) {
            Toasts.say(String.valueOf(refused.getMessage()));
        } catch (DraftRefused refused) {
            refused.problems().forEach(problem -> Toasts.say(problem.message()));
        }
        reload();
    }

    @Override
    public PublicationPreview preview(Article article, PublicationDate published) {
        return desk.service().previewPublication(desk.owner(), article.id(), published);
    }

    @Override
    public void apply(PublicationPreview preview) {
        try {
            var correction = desk.service()
                    .applyPublication(desk.owner(), preview.article(), preview.version(), preview.after());
            undoing.offer(
                    "Published " + dates.day(preview.after().day()) + ". " + PreviewList.done(preview),
                    correction.id());
        } catch (StaleVersion | NotFound refused) {
            Toasts.say(String.valueOf(refused.getMessage()));
        }
        reload();
    }
}
