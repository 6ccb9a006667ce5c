package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.Actor;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.Mention;
import org.dateline.reading.ArticleReading;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Sentence;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a reading as CONTRACT's output object. Offsets are code points. */
final class ReadingJson {

    private final ObjectMapper mapper;

    ReadingJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode of(String id, ArticleReading reading, ExtractArguments.Only only) {
        SourceText source = reading.layout().source();
        ObjectNode root = mapper.createObjectNode();
        root.put("id", id);
        root.put("published", published(reading.published()));
        if (reading.published() == null) {
            root.put("note", "no publication date: relative phrases stay relative");
        }
        ArrayNode sentences = root.putArray("sentences");
        for (Sentence sentence : reading.layout().sentences()) {
            put(sentences.addObject().put("index", sentence.index()), source, sentence.span());
        }
        if (only != ExtractArguments.Only.EVENTS) {
            ArrayNode times = root.putArray("times");
            reading.times().forEach(time -> time(times.addObject(), source, time));
        }
        if (only != ExtractArguments.Only.TIMES) {
            ArrayNode events = root.putArray("events");
            reading.events().forEach(event -> event(events.addObject(), source, event));
        }
        return root;
    }

    private static @Nullable String published(@Nullable PublicationDate date) {
        if (date == null) {
            return null;
        }
        if (date.time() == null) {
            return date.day().toString();
        }
        String local = date.day() + "T" + date.time();
        return date.offset() == null ? local : local + date.offset();
    }

    private static void time(ObjectNode node, SourceText source, ResolvedTime time) {
        put(node, source, time.span());
        node.put("text", source.quote(time.span()));
        node.put("type", time.type().name());
        node.put("value", time.value());
        node.put("mod", time.mod());
        node.put("edtf", time.edtf() == null ? null : time.edtf().toString());
        node.put("dayPart", time.dayPart());
        node.put("granularity", time.granularity().label());
        node.put("relative", time.relative());
        node.put("certainty", rounded(time.certainty()));
        node.put("rule", time.rule());
        ArrayNode why = node.putArray("why");
        time.explanation().sentences().forEach(why::add);
    }

    private static void event(ObjectNode node, SourceText source, DiplomaticEvent event) {
        node.put("id", event.id());
        node.put("headline", event.headline());
        node.put("kind", event.kind().name());
        node.put("mode", event.mode());
        node.put("status", event.status().label());
        codes(node.putArray("actors"), event.actors());
        codes(node.putArray("recipients"), event.recipients());
        node.put("place", event.place());
        node.put(
                "edtf", event.when().edtf() == null ? null : event.when().edtf().toString());
        node.put(
                "earliest",
                event.when().interval().earliest().map(LocalDate::toString).orElse(null));
        node.put(
                "latest",
                event.when().interval().latest().map(LocalDate::toString).orElse(null));
        node.put("certainty", rounded(event.certainty()));
        ArrayNode mentions = node.putArray("mentions");
        event.mentions().forEach(mention -> mention(mentions.addObject(), source, mention));
    }

    private static void mention(ObjectNode node, SourceText source, Mention mention) {
        put(node, source, mention.sentence());
        if (mention.trigger() == null) {
            node.putNull("trigger");
        } else {
            put(node.putObject("trigger"), source, mention.trigger());
        }
        node.put("time", mention.time());
    }

    private static void codes(ArrayNode node, List<Actor> actors) {
        actors.stream().map(Actor::code).distinct().forEach(node::add);
    }

    private static void put(ObjectNode node, SourceText source, Span span) {
        CodePointSpan points = source.toCodePoints(span);
        node.put("start", points.start()).put("end", points.end());
    }

    private static double rounded(double certainty) {
        return Math.round(certainty * 100) / 100.0;
    }
}
