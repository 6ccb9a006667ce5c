package org.dateline.chronology.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.EventId;
import org.dateline.event.Actor;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.Mention;
import org.dateline.text.CodePointSpan;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actors and mentions of events as rows. */
@Component
final class EventParts {

    private static final String ACTOR = "ACTOR";
    private static final String RECIPIENT = "RECIPIENT";

    private static final String INSERT_ACTOR = """
            insert into event_actor (event_id, role, ordinal, code, name, lane)
            values (:eventId, :role, :ordinal, :code, :name, :lane)
            """;

    private static final String INSERT_MENTION = """
            insert into mention (event_id, ordinal, sentence_start, sentence_end, trigger_start, trigger_end,
                time_ordinal, repeated)
            values (:eventId, :ordinal, :sentenceStart, :sentenceEnd, :triggerStart, :triggerEnd,
                :timeOrdinal, :repeated)
            """;

    private final JdbcClient jdbc;

    EventParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Article article, EventId id, DiplomaticEvent event) {
        jdbc.sql("delete from event_actor where event_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from mention where event_id = :id")
                .param("id", id.value())
                .update();
        insert(id, ACTOR, event.actors());
        insert(id, RECIPIENT, event.recipients());
        for (int i = 0; i < event.mentions().size(); i++) {
            MentionRow row = rowOf(article, id, i, event.mentions().get(i));
            jdbc.sql(INSERT_MENTION).paramSource(row).update();
        }
    }

    /** The parts of every event of some articles, by event. */
    Function<UUID, Of> load(List<UUID> articles) {
        Map<UUID, List<ActorRow>> actors = select("event_actor", "role, ordinal", articles, ActorRow.class).stream()
                .collect(Collectors.groupingBy(ActorRow::eventId));
        Map<UUID, List<MentionRow>> mentions = select("mention", "ordinal", articles, MentionRow.class).stream()
                .collect(Collectors.groupingBy(MentionRow::eventId));
        return event -> new Of(actors.getOrDefault(event, List.of()), mentions.getOrDefault(event, List.of()));
    }

    private <T> List<T> select(String table, String order, List<UUID> articles, Class<T> row) {
        return Rows.list(jdbc.sql("select p.* from " + table + " p join event e on e.id = p.event_id"
                        + " where e.article_id in (:ids) order by p.event_id, " + order)
                .param("ids", articles)
                .query(row));
    }

    private void insert(EventId id, String role, List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            var row = new ActorRow(id.value(), role, i, actor.code(), actor.name(), actor.lane());
            jdbc.sql(INSERT_ACTOR).paramSource(row).update();
        }
    }

    private static MentionRow rowOf(Article article, EventId id, int ordinal, Mention mention) {
        CodePointSpan sentence = article.codePoints(mention.sentence());
        Span given = mention.trigger();
        CodePointSpan trigger = given == null ? null : article.codePoints(given);
        return new MentionRow(
                id.value(),
                ordinal,
                sentence.start(),
                sentence.end(),
                trigger == null ? null : trigger.start(),
                trigger == null ? null : trigger.end(),
                mention.time(),
                mention.repeated());
    }

    /** The parts of one event. */
    record Of(List<ActorRow> actorRows, List<MentionRow> mentionRows) {

        List<Actor> actors() {
            return inRole(ACTOR);
        }

        List<Actor> recipients() {
            return inRole(RECIPIENT);
        }

        List<Mention> mentions(SourceText body) {
            return mentionRows.stream().map(row -> row.mention(body)).toList();
        }

        private List<Actor> inRole(String role) {
            return actorRows.stream()
                    .filter(row -> row.role().equals(role))
                    .map(row -> new Actor(row.code(), row.name(), row.lane()))
                    .toList();
        }
    }

    /** Named as the table's columns are. */
    record ActorRow(UUID eventId, String role, int ordinal, String code, String name, String lane) {}

    /** Named as the table's columns are. */
    record MentionRow(
            UUID eventId,
            int ordinal,
            int sentenceStart,
            int sentenceEnd,
            @Nullable Integer triggerStart,
            @Nullable Integer triggerEnd,
            @Nullable Integer timeOrdinal,
            boolean repeated) {

        Mention mention(SourceText body) {
            Span trigger = triggerStart == null || triggerEnd == null
                    ? null
                    : body.fromCodePoints(new CodePointSpan(triggerStart, triggerEnd));
            return new Mention(
                    body.fromCodePoints(new CodePointSpan(sentenceStart, sentenceEnd)), trigger, timeOrdinal, repeated);
        }
    }
}
