package org.dateline.chronology.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.EventId;
import org.dateline.chronology.StoredEvent;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.Mention;
import org.dateline.event.When;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events as rows; their actors and mentions lie in tables of their own. */
@Component
final class EventTable {

    private static final String INSERT = """
            insert into event (id, article_id, owner, reader_id, headline, label, kind, mode, status, place, edtf, earliest,
                latest, basis, extent, day_part, time_ordinal, when_reasons_json, certainty, reasons_json, version,
                created_at, changed_at, deleted_at)
            values (:id, :articleId, :owner, :readerId, :headline, :label, :kind, :mode, :status, :place, :edtf, :earliest,
                :latest, :basis, :extent, :dayPart, :timeOrdinal, :whenReasonsJson, :certainty, :reasonsJson, :version,
                :createdAt, :changedAt, null)
            """;

    private static final String UPDATE = """
            update event set reader_id = :readerId, headline = :headline, label = :label, kind = :kind, mode = :mode,
                status = :status, place = :place, edtf = :edtf, earliest = :earliest, latest = :latest, basis = :basis,
                extent = :extent, day_part = :dayPart, time_ordinal = :timeOrdinal, when_reasons_json = :whenReasonsJson,
                certainty = :certainty, reasons_json = :reasonsJson, version = version + 1, changed_at = :changedAt,
                deleted_at = null
            where id = :id
            """;

    /** As the reader gives them: by first mention; of one place, by the reader's id, so that there is one order. */
    private static final Comparator<StoredEvent> BY_FIRST_MENTION = Comparator.<StoredEvent>comparingInt(
                    stored -> first(stored).sentence().start())
            .thenComparingInt(EventTable::firstTrigger)
            .thenComparing(stored -> stored.event().id());

    private final JdbcClient jdbc;
    private final StateJson json;
    private final EventParts parts;

    EventTable(JdbcClient jdbc, StateJson json, EventParts parts) {
        this.jdbc = jdbc;
        this.json = json;
        this.parts = parts;
    }

    void save(Article article, EventId id, DiplomaticEvent event, Instant at) {
        Row row = rowOf(article, id, event, at);
        if (jdbc.sql(UPDATE).paramSource(row).update() == 0) {
            jdbc.sql(INSERT).paramSource(row).update();
        }
        parts.replace(article, id, event);
    }

    void remove(EventId id, Instant at) {
        jdbc.sql("update event set deleted_at = :at, changed_at = :at, version = version + 1 where id = :id")
                .param("at", Rows.utc(at))
                .param("id", id.value())
                .update();
    }

    List<StoredEvent> of(Collection<Article> articles) {
        return load(articles, "select * from event where deleted_at is null and article_id in (:ids)");
    }

    List<StoredEvent> removedOf(Article article) {
        return load(List.of(article), "select * from event where deleted_at is not null and article_id in (:ids)");
    }

    private List<StoredEvent> load(Collection<Article> articles, String select) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = articles.stream().map(article -> article.id().value()).toList();
        Map<UUID, List<Row>> rows = Rows.list(jdbc.sql(select).param("ids", ids).query(Row.class)).stream()
                .collect(Collectors.groupingBy(Row::articleId));
        Function<UUID, EventParts.Of> partsOf = parts.load(ids);
        var events = new ArrayList<StoredEvent>();
        for (Article article : articles) {
            rows.getOrDefault(article.id().value(), List.of()).stream()
                    .map(row -> eventOf(article, row, partsOf.apply(row.id())))
                    .sorted(BY_FIRST_MENTION)
                    .forEach(events::add);
        }
        return events;
    }

    private Row rowOf(Article article, EventId id, DiplomaticEvent event, Instant at) {
        When when = event.when();
        return new Row(
                id.value(),
                article.id().value(),
                article.owner().name(),
                event.id(),
                event.headline(),
                event.label(),
                event.kind().name(),
                event.mode(),
                event.status().name(),
                event.place(),
                Rows.text(when.edtf()),
                Rows.earliest(when.edtf()),
                Rows.latest(when.edtf()),
                when.basis().name(),
                when.extent().name(),
                when.dayPart(),
                when.time(),
                json.write(when.reasons()),
                event.certainty(),
                json.write(event.reasons()),
                1,
                Rows.utc(at),
                Rows.utc(at));
    }

    private StoredEvent eventOf(Article article, Row row, EventParts.Of parts) {
        var when = new When(
                Rows.edtf(row.edtf()),
                When.Basis.valueOf(row.basis()),
                When.Extent.valueOf(row.extent()),
                row.dayPart(),
                row.timeOrdinal(),
                json.lines(row.whenReasonsJson()));
        var event = new DiplomaticEvent(
                row.readerId(),
                row.headline(),
                row.label(),
                EventKind.valueOf(row.kind()),
                row.mode(),
                EventStatus.valueOf(row.status()),
                parts.actors(),
                parts.recipients(),
                row.place(),
                when,
                row.certainty(),
                json.lines(row.reasonsJson()),
                parts.mentions(article.body()));
        return StoredEvent.of(new EventId(row.id()), article, row.version(), event);
    }

    private static Mention first(StoredEvent stored) {
        return stored.event().mentions().getFirst();
    }

    private static int firstTrigger(StoredEvent stored) {
        var trigger = first(stored).trigger();
        return trigger == null ? Integer.MAX_VALUE : trigger.start();
    }

    /** Named as the table's columns are. */
    record Row(
            UUID id,
            UUID articleId,
            String owner,
            String readerId,
            String headline,
            String label,
            String kind,
            @Nullable String mode,
            String status,
            @Nullable String place,
            @Nullable String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String basis,
            String extent,
            @Nullable String dayPart,
            @Nullable Integer timeOrdinal,
            String whenReasonsJson,
            double certainty,
            String reasonsJson,
            int version,
            OffsetDateTime createdAt,
            OffsetDateTime changedAt) {}
}
