package org.dateline.chronology.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.ArticleId;
import org.dateline.chronology.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What a screen shows of a chronology, as its address says it: copy the address and another person sees the same.
 *
 * @param article the article in the reading pane, or null for the selected event's or the first
 * @param event the selected event, or null
 * @param phrase index of the selected time phrase of the article, where no event is selected
 * @param scope whose events are shown
 * @param lanes what the lanes are made of
 * @param tab which view
 */
record ViewState(
        @Nullable ArticleId article,
        @Nullable EventId event,
        @Nullable Integer phrase,
        Scope scope,
        LaneBy lanes,
        Tab tab) {

    /** Whose events are shown: those of the open article, or of every article of the chronology. */
    enum Scope {
        ARTICLE,
        ALL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What makes a lane. */
    enum LaneBy {
        ACTOR,
        KIND,
        STATUS,
        PLACE,
        ARTICLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The views of the same events. ARTICLE is a tab of its own only where there is no room for panes. */
    enum Tab {
        TIMELINE,
        LIST,
        ARTICLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ViewState start() {
        return new ViewState(null, null, null, Scope.ARTICLE, LaneBy.ACTOR, Tab.TIMELINE);
    }

    /** Reads an address; what it does not understand it leaves out. */
    static ViewState of(QueryParameters query) {
        return new ViewState(
                first(query, "article", ArticleId::parse),
                first(query, "event", EventId::parse),
                first(query, "phrase", Integer::valueOf),
                orElse(first(query, "show", text -> Scope.valueOf(text.toUpperCase(Locale.ROOT))), Scope.ARTICLE),
                orElse(first(query, "lanes", text -> LaneBy.valueOf(text.toUpperCase(Locale.ROOT))), LaneBy.ACTOR),
                orElse(first(query, "tab", text -> Tab.valueOf(text.toUpperCase(Locale.ROOT))), Tab.TIMELINE));
    }

    QueryParameters query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (article != null) {
            parameters.put("article", List.of(article.toString()));
        }
        if (event != null) {
            parameters.put("event", List.of(event.toString()));
        }
        if (phrase != null) {
            parameters.put("phrase", List.of(phrase.toString()));
        }
        if (scope != Scope.ARTICLE) {
            parameters.put("show", List.of(scope.key()));
        }
        if (lanes != LaneBy.ACTOR) {
            parameters.put("lanes", List.of(lanes.key()));
        }
        if (tab != Tab.TIMELINE) {
            parameters.put("tab", List.of(tab.key()));
        }
        return new QueryParameters(parameters);
    }

    ViewState withEvent(ArticleId of, @Nullable EventId selected) {
        return new ViewState(of, selected, null, scope, lanes, tab);
    }

    ViewState withPhrase(ArticleId of, int index) {
        return new ViewState(of, null, index, scope, lanes, tab);
    }

    ViewState withScope(Scope shown) {
        return new ViewState(article, event, phrase, shown, lanes, tab);
    }

    ViewState withLanes(LaneBy by) {
        return new ViewState(article, event, phrase, scope, by, tab);
    }

    ViewState withTab(Tab shown) {
        return new ViewState(article, event, phrase, scope, lanes, shown);
    }

    /** Nothing selected, nothing opened: what is left when that is gone. */
    ViewState cleared() {
        return new ViewState(null, null, null, scope, lanes, tab);
    }

    private static <T> @Nullable T first(QueryParameters query, String name, Function<String, T> reader) {
        Optional<String> text = query.getSingleParameter(name);
        try {
            return text.map(reader).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            // an address may be old or mistyped: what can be shown of it is shown
            return null;
        }
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
