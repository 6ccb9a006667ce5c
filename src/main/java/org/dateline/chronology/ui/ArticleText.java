package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.dateline.chronology.ui.ArticlePage.Highlight;
import org.dateline.text.CodePointSpan;

/** The article element: the text as it was, with what was read in it. */
@Tag("dateline-article")
@JsModule("./reading/dateline-article.ts")
class ArticleText extends Component {

    private Highlight highlight = new Highlight(List.of(), List.of());

    /** A sentence was chosen; its events, in the order of the text, are divided by spaces. */
    @DomEvent("sentence-select")
    public static class SentenceEvent extends ComponentEvent<ArticleText> {

        private final String events;

        public SentenceEvent(
                ArticleText source, boolean fromClient, @EventData("event.detail.events.join(' ')") String events) {
            super(source, fromClient);
            this.events = events;
        }

        List<String> events() {
            return words(events);
        }
    }

    /** A time phrase was chosen, in a sentence with these events or none. */
    @DomEvent("time-select")
    public static class TimeEvent extends ComponentEvent<ArticleText> {

        private final int time;
        private final String events;

        public TimeEvent(
                ArticleText source,
                boolean fromClient,
                @EventData("event.detail.time") int time,
                @EventData("event.detail.events.join(' ')") String events) {
            super(source, fromClient);
            this.time = time;
            this.events = events;
        }

        int time() {
            return time;
        }

        List<String> events() {
            return words(events);
        }
    }

    void show(ArticlePage page) {
        getElement().setPropertyBean("page", page);
    }

    /**
     * Lights what is selected and brings it into view.
     *
     * @param asked whether the reader asked to see the sentence: then the whole page may scroll to it
     */
    void light(Highlight lit, boolean asked) {
        highlight = lit;
        getElement().setPropertyBean("highlight", lit);
        getElement().callJsFunction("reveal", asked);
    }

    /** Brings one of the lit sentences into view, since the reader asked to see it. */
    void reveal(CodePointSpan sentence) {
        getElement().callJsFunction("revealAt", sentence.start());
    }

    Highlight highlight() {
        return highlight;
    }

    Registration addSentenceListener(ComponentEventListener<SentenceEvent> listener) {
        return addListener(SentenceEvent.class, listener);
    }

    Registration addTimeListener(ComponentEventListener<TimeEvent> listener) {
        return addListener(TimeEvent.class, listener);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }
}
