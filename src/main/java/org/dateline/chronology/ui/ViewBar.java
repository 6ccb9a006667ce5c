package org.dateline.chronology.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.chronology.ui.ViewState.LaneBy;
import org.dateline.chronology.ui.ViewState.Scope;
import org.dateline.chronology.ui.ViewState.Tab;

/** The line above the timeline: which view, whose events, what makes the lanes, how near. */
final class ViewBar extends Nav {

    private final Map<Tab, NativeButton> tabs = new EnumMap<>(Tab.class);
    private final Div zoom = new Div();
    private final Choice scope;
    private final Div scopeBox;
    private final Choice lanes;
    private final Div laneBox;

    ViewBar(Consumer<Tab> onTab, Consumer<Scope> onScope, Consumer<LaneBy> onLanes, TimelineChart chart) {
        addClassName("bar");
        getElement().setAttribute("aria-label", "View");
        this.scope = new Choice("scope", value -> onScope.accept(Scope.valueOf(value.toUpperCase(Locale.ROOT))));
        this.scopeBox = picker("scope", "Show", scope);
        this.lanes = new Choice("lanes-by", value -> onLanes.accept(LaneBy.valueOf(value.toUpperCase(Locale.ROOT))));
        this.laneBox = picker("lanes-by", "Lanes by", lanes);
        var row = new Div();
        row.addClassName("tabs");
        for (Tab tab : List.of(Tab.TIMELINE, Tab.LIST, Tab.ARTICLE)) {
            var button = new NativeButton(capital(tab.key()), event -> onTab.accept(tab));
            button.addClassName(tab == Tab.ARTICLE ? "phone" : tab.key());
            tabs.put(tab, button);
            row.add(button);
        }
        laneBox.addClassName("lanes");
        zoom.addClassName("zoom");
        zoom.add(
                Parts.icon("minus", "Zoom out", e -> chart.zoomOut()),
                Parts.icon("plus", "Zoom in", e -> chart.zoomIn()),
                Parts.button("Fit all", e -> chart.fitAll(), "s"));
        add(row, Parts.space(), scopeBox, laneBox, zoom);
    }

    private static Div picker(String id, String words, Choice choice) {
        var label = new NativeLabel(words);
        label.getElement().setAttribute("for", id);
        var arrow = Parts.drawing("down", 12);
        arrow.getClassList().add("arrow");
        var box = new Div(label, choice);
        box.addClassName("pick");
        box.getElement().appendChild(arrow);
        return box;
    }

    /** One article has nothing to choose from. */
    void show(ViewState state, int articles) {
        tabs.forEach(
                (tab, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(tab == state.tab())));
        scope.offer(
                List.of(
                        new Choice.Option(Scope.ARTICLE.key(), "this article"),
                        new Choice.Option(Scope.ALL.key(), "all " + articles + " articles")),
                state.scope().key());
        scopeBox.setVisible(articles > 1);
        lanes.offer(
                Stream.of(LaneBy.values())
                        .map(by -> new Choice.Option(by.key(), by.key()))
                        .toList(),
                state.lanes().key());
        boolean drawn = state.tab() != Tab.LIST;
        laneBox.setVisible(drawn);
        zoom.setVisible(drawn);
    }

    Choice scope() {
        return scope;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
