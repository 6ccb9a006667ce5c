package org.dateline.chronology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredMention;
import org.dateline.chronology.StoredTime;
import org.dateline.event.Actor;
import org.dateline.event.DiplomaticEvent;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.CodePointSpan;
import org.jspecify.annotations.Nullable;

/** What is known of the selected event, and why: the pane at the right, a sheet on a phone. */
final class EventCard extends Aside {

    /** What a reader can ask of the card. */
    interface Actions {

        void previous();

        void next();

        void close();

        void copyLink();

        /** Brings a place in the article into view. */
        void showSentence(CodePointSpan sentence);
    }

    private final Actions actions;
    private final ReaderDates dates;

    EventCard(Actions actions, ReaderDates dates) {
        this.actions = actions;
        this.dates = dates;
        addClassName("card");
        getElement().setAttribute("aria-label", "Event");
        getElement().setAttribute("tabindex", "0");
        showNothing();
    }

    void showNothing() {
        removeAll();
        var words = new Paragraph("Choose an event in the timeline, in the list or in the article.");
        words.addClassName("nothing");
        add(words);
    }

    void show(StoredEvent stored, Article article, ChronologyContent content) {
        removeAll();
        List<StoredTime> times = content.timesOf(article.id());
        Optional<ResolvedTime> phrase = timeAt(times, stored.event().when().time());
        add(kicker(stored.event()), new H2(stored.event().headline()), facts(stored.event()));
        add(why(stored, phrase, article), mentions(stored, article), sheetActions(stored));
        getElement().callJsFunction("scrollTo", 0, 0);
    }

    /** A time phrase that dates no event, with its reasoning. */
    void show(StoredTime time) {
        removeAll();
        String type = time.time().type().name().toLowerCase(Locale.ROOT);
        var kick = new Div(Parts.text("b", "Time phrase"), new Span(type));
        kick.addClassName("kick");
        kick.add(Parts.space(), close());
        add(kick, new H2("“" + time.quote() + "”"));
        var edtf = time.time().edtf();
        var facts = new HtmlComponent("dl");
        facts.addClassName("facts");
        fact(
                facts,
                "When",
                Parts.text("span", edtf == null ? "no place on the calendar" : WhenWords.date(edtf, dates)),
                "when");
        var section = section(
                "why",
                "Why this date?",
                "certainty " + EventWords.certainty(time.time().certainty()));
        WhyModel.of(time.time(), dates).ifPresent(model -> section.add(new WhyDrawing(model)));
        reasoning(section, time.time().explanation().sentences());
        var acts = new Div(Parts.button("Show in the article", e -> actions.showSentence(time.span()), "line", "s"));
        acts.addClassName("acts");
        add(facts, section, acts);
    }

    private Component kicker(DiplomaticEvent event) {
        var kick = new Div();
        kick.addClassName("kick");
        kick.getElement()
                .appendChild(Parts.mark(
                        event.kind().quadClass().key(), event.status().label()));
        kick.add(
                Parts.text("b", EventWords.kind(event.kind())),
                new Span(EventWords.quad(event.kind().quadClass()) + " · " + EventWords.status(event.status())),
                Parts.space());
        NativeButton previous = Parts.icon("left", "Previous event", e -> actions.previous());
        NativeButton next = Parts.icon("right", "Next event", e -> actions.next());
        NativeButton link = Parts.icon("link", "Copy a link to this event", e -> actions.copyLink());
        previous.addClassName("step");
        next.addClassName("step");
        kick.add(previous, next, link, close());
        return kick;
    }

    private NativeButton close() {
        NativeButton close = Parts.icon("close", "Close", e -> actions.close());
        close.addClassName("close");
        return close;
    }

    private Component facts(DiplomaticEvent event) {
        var facts = new HtmlComponent("dl");
        facts.addClassName("facts");
        WhenWords when = WhenWords.of(event.when(), dates);
        HtmlComponent dated = fact(facts, "When", Parts.text("span", when.date()), "when");
        if (!when.note().isEmpty()) {
            var note = new Span(" " + when.note());
            note.addClassNames("small", "dim");
            dated.getElement().appendChild(note.getElement());
        }
        who(facts, event);
        if (event.place() != null) {
            fact(facts, "Where", Parts.text("span", event.place()), "place");
        }
        return facts;
    }

    private static void who(HtmlComponent facts, DiplomaticEvent event) {
        if (event.actors().isEmpty() && event.recipients().isEmpty()) {
            return;
        }
        String actors = event.actors().isEmpty() ? "someone" : names(event.actors());
        HtmlComponent who = fact(facts, "Who", Parts.text("span", actors), "who");
        if (event.recipients().isEmpty()) {
            return;
        }
        var arrow = Parts.drawing("to", 16);
        arrow.getClassList().add("arrow");
        var spoken = new Span(" to ");
        spoken.addClassName("vh");
        who.getElement()
                .appendChild(
                        arrow,
                        spoken.getElement(),
                        Parts.text("span", names(event.recipients())).getElement());
    }

    private static String names(List<Actor> actors) {
        return String.join(" · ", actors.stream().map(Actor::name).toList());
    }

    private static HtmlComponent fact(HtmlComponent facts, String name, Component value, String look) {
        value.addClassName(look);
        HtmlComponent definition = Parts.of("dd", value);
        facts.getElement().appendChild(Parts.text("dt", name).getElement(), definition.getElement());
        return definition;
    }

    private Component why(StoredEvent stored, Optional<ResolvedTime> phrase, Article article) {
        DiplomaticEvent event = stored.event();
        Div section = section("why", "Why this date?", "certainty " + EventWords.certainty(event.certainty()));
        WhyModel.of(stored, phrase, article, dates).ifPresent(model -> section.add(new WhyDrawing(model)));
        phrase.ifPresent(time -> reasoning(section, time.explanation().sentences()));
        event.when().reasons().forEach(reason -> section.add(new Paragraph(reason)));
        event.reasons().forEach(reason -> section.add(note(reason)));
        return section;
    }

    /** The sentences of a reasoning; what was not taken stands back. */
    private static void reasoning(Div section, List<String> sentences) {
        for (String sentence : sentences) {
            section.add(sentence.startsWith("Not taken") ? note(sentence) : marked(sentence));
        }
    }

    /** A sentence whose opening quotation is marked as in the article. */
    private static Paragraph marked(String sentence) {
        int close = sentence.startsWith("“") ? sentence.indexOf('”') : -1;
        if (close < 0) {
            return new Paragraph(sentence);
        }
        var paragraph = new Paragraph();
        paragraph.add(Parts.text("mark", sentence.substring(0, close + 1)), new Text(sentence.substring(close + 1)));
        return paragraph;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("no");
        return note;
    }

    private Component mentions(StoredEvent stored, Article article) {
        int count = stored.mentions().size();
        Div section = section(
                "sec",
                count == 1 ? "1 mention" : count + " mentions",
                "reported " + dates.shortDay(article.published().day()));
        for (StoredMention mention : stored.mentions()) {
            var quote = new Paragraph("‘" + mention.quote() + "’");
            quote.addClassName("q");
            var source = new Paragraph(new Span(article.outlet() == null ? article.title() : article.outlet()));
            source.addClassName("src");
            if (mention.repeated()) {
                source.add(new Span("repeated, counted once"));
            }
            var show = new NativeButton("Show in the article", e -> actions.showSentence(mention.sentence()));
            show.addClassName("linkish");
            source.add(show);
            section.add(quote, source);
        }
        return section;
    }

    private Component sheetActions(StoredEvent stored) {
        CodePointSpan first = stored.mentions().getFirst().sentence();
        var acts = new Div(
                Parts.button("Show the sentence", e -> actions.showSentence(first), "ink"),
                Parts.button("Next", e -> actions.next(), "line"));
        acts.addClassName("sheetacts");
        return acts;
    }

    private static Div section(String look, String title, String note) {
        var heading = Parts.text("h3", title);
        heading.getElement().appendChild(new Span(note).getElement());
        var section = new Div(heading);
        section.addClassName(look);
        return section;
    }

    private static Optional<ResolvedTime> timeAt(List<StoredTime> times, @Nullable Integer index) {
        return index == null || index < 0 || index >= times.size()
                ? Optional.empty()
                : Optional.of(times.get(index).time());
    }
}
