package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.TemporalReader;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;

/** Reads events from a few sentences, for the tests of every step: they look at what a reader would see. */
public final class Told {

    private static final TemporalReader TIMES = TemporalReader.create();
    private static final EventReader EVENTS = EventReader.withoutEmbeddings();

    private final SourceText source;
    private final List<DiplomaticEvent> events;

    private Told(SourceText source, List<DiplomaticEvent> events) {
        this.source = source;
        this.events = events;
    }

    /** In an article of Friday 4 February 2022. */
    public static Told by(String body) {
        return by(body, PublicationDate.of(LocalDate.of(2022, 2, 4)));
    }

    public static Told undated(String body) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(body));
        return new Told(
                layout.source(),
                EVENTS.read(layout, TIMES.read(layout, null), null).events());
    }

    public static Told by(String body, PublicationDate published) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(body));
        return new Told(
                layout.source(),
                EVENTS.read(layout, TIMES.read(layout, published), published).events());
    }

    public List<DiplomaticEvent> events() {
        return events;
    }

    public SourceText source() {
        return source;
    }

    /** One line for each event: "ACCUSE happened FRA>RUS". */
    public List<String> lines() {
        return events.stream().map(Told::line).toList();
    }

    /** The only event of a kind. */
    public DiplomaticEvent the(EventKind kind) {
        List<DiplomaticEvent> found =
                events.stream().filter(event -> event.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError("Not one " + kind + " but " + lines());
        }
        return found.getFirst();
    }

    public String edtf(EventKind kind) {
        return String.valueOf(the(kind).when().edtf());
    }

    private static String line(DiplomaticEvent event) {
        String recipients = codes(event.recipients());
        return event.kind() + " " + event.status().label() + " " + codes(event.actors())
                + (recipients.isEmpty() ? "" : ">" + recipients);
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).sorted().collect(Collectors.joining("+"));
    }
}
