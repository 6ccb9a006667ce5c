package org.dateline.chronology.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.Correction;
import org.dateline.chronology.CorrectionId;
import org.dateline.chronology.EventChange;
import org.dateline.chronology.EventId;
import org.dateline.chronology.PublicationChange;
import org.dateline.chronology.PublicationState;
import org.dateline.event.DiplomaticEvent;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections as rows: they are inserted and read, never changed. */
@Component
final class CorrectionTable {

    private static final String SELECT = """
            select c.id, c.chronology_id, c.article_id, c.kind, c.made_by, c.made_at, c.before_value, c.after_value,
                c.before_json, c.after_json, c.undo_of
            from correction c
            """;

    private static final String INSERT = """
            insert into correction (id, chronology_id, article_id, kind, made_by, made_at, before_value, after_value,
                before_json, after_json, undo_of)
            values (:id, :chronologyId, :articleId, :kind, :madeBy, :madeAt, :beforeValue, :afterValue,
                :beforeJson, :afterJson, :undoOf)
            """;

    private static final String INSERT_EVENT = """
            insert into correction_event (correction_id, event_id, before_json, after_json)
            values (:correctionId, :eventId, :beforeJson, :afterJson)
            """;

    private final JdbcClient jdbc;
    private final StateJson json;

    CorrectionTable(JdbcClient jdbc, StateJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(Correction correction) {
        jdbc.sql(INSERT).paramSource(Row.of(correction, null, null)).update();
    }

    /** @param body the body that the states' spans count in */
    void append(PublicationChange change, SourceText body) {
        String before = json.write(change.before(), body);
        String after = json.write(change.after(), body);
        jdbc.sql(INSERT).paramSource(Row.of(change.correction(), before, after)).update();
        for (EventChange event : change.events()) {
            var row = new EventRow(
                    change.correction().id().value(),
                    event.event().value(),
                    write(event.before(), body),
                    write(event.after(), body));
            jdbc.sql(INSERT_EVENT).paramSource(row).update();
        }
    }

    Optional<Correction> find(Owner owner, CorrectionId id) {
        return jdbc.sql(SELECT + " join chronology k on k.id = c.chronology_id where c.id = :id and k.owner = :owner")
                .param("id", id.value())
                .param("owner", owner.name())
                .query(Row.class)
                .optional()
                .map(Row::correction);
    }

    PublicationChange change(Correction correction, Article article) {
        SourceText body = article.body();
        Row row = jdbc.sql(SELECT + " where c.id = :id")
                .param("id", correction.id().value())
                .query(Row.class)
                .single();
        List<EventChange> events = Rows.list(
                        jdbc.sql("select * from correction_event where correction_id = :id order by event_id")
                                .param("id", correction.id().value())
                                .query(EventRow.class))
                .stream()
                .map(event -> changeOf(event, correction, body))
                .toList();
        return new PublicationChange(correction, state(row.beforeJson(), body), state(row.afterJson(), body), events);
    }

    List<Correction> of(ChronologyId id) {
        return list(" where c.chronology_id = :id", id.value());
    }

    List<Correction> of(ArticleId id) {
        return list(" where c.article_id = :id", id.value());
    }

    List<EventChange> of(EventId id, Article article) {
        String touching = " where c.id in (select correction_id from correction_event where event_id = :id)";
        return list(touching, id.value()).stream()
                .map(correction -> changeOf(row(correction, id), correction, article.body()))
                .toList();
    }

    private List<Correction> list(String where, UUID id) {
        return Rows.list(jdbc.sql(SELECT + where + " order by c.number desc")
                        .param("id", id)
                        .query(Row.class))
                .stream()
                .map(Row::correction)
                .toList();
    }

    private EventRow row(Correction correction, EventId event) {
        return jdbc.sql("select * from correction_event where correction_id = :correction and event_id = :event")
                .param("correction", correction.id().value())
                .param("event", event.value())
                .query(EventRow.class)
                .single();
    }

    private EventChange changeOf(EventRow row, Correction correction, SourceText body) {
        return new EventChange(
                correction, new EventId(row.eventId()), read(row.beforeJson(), body), read(row.afterJson(), body));
    }

    private PublicationState state(@Nullable String state, SourceText body) {
        if (state == null) {
            throw new IllegalStateException("A correction of a publication date without its states");
        }
        return json.read(state, PublicationState.class, body);
    }

    private @Nullable String write(@Nullable DiplomaticEvent event, SourceText body) {
        return event == null ? null : json.write(event, body);
    }

    private @Nullable DiplomaticEvent read(@Nullable String event, SourceText body) {
        return event == null ? null : json.read(event, DiplomaticEvent.class, body);
    }

    /** Named as the table's columns are. */
    record Row(
            UUID id,
            UUID chronologyId,
            @Nullable UUID articleId,
            String kind,
            String madeBy,
            OffsetDateTime madeAt,
            @Nullable String beforeValue,
            @Nullable String afterValue,
            @Nullable String beforeJson,
            @Nullable String afterJson,
            @Nullable UUID undoOf) {

        static Row of(Correction correction, @Nullable String beforeJson, @Nullable String afterJson) {
            ArticleId article = correction.article();
            CorrectionId undoOf = correction.undoOf();
            return new Row(
                    correction.id().value(),
                    correction.chronology().value(),
                    article == null ? null : article.value(),
                    correction.kind().name(),
                    correction.by().name(),
                    Rows.utc(correction.at()),
                    correction.before(),
                    correction.after(),
                    beforeJson,
                    afterJson,
                    undoOf == null ? null : undoOf.value());
        }

        Correction correction() {
            return new Correction(
                    new CorrectionId(id),
                    new ChronologyId(chronologyId),
                    articleId == null ? null : new ArticleId(articleId),
                    Correction.Kind.valueOf(kind),
                    new Owner(madeBy),
                    madeAt.toInstant(),
                    beforeValue,
                    afterValue,
                    undoOf == null ? null : new CorrectionId(undoOf));
        }
    }

    /** Named as the table's columns are. */
    record EventRow(
            UUID correctionId,
            UUID eventId,
            @Nullable String beforeJson,
            @Nullable String afterJson) {}
}
