package org.dateline.chronology.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.article.Owner;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.ChronologyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chronologies as rows. */
@Component
final class ChronologyTable {

    private static final String LIVE = """
            select id, owner, name, version, created_at, changed_at from chronology
            where owner = :owner and deleted_at is null
            """;

    private final JdbcClient jdbc;

    ChronologyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Chronology> of(Owner owner) {
        return Rows.list(jdbc.sql(LIVE + " order by changed_at desc, created_at desc, id")
                        .param("owner", owner.name())
                        .query(Row.class))
                .stream()
                .map(Row::chronology)
                .toList();
    }

    Optional<Chronology> find(Owner owner, ChronologyId id) {
        return jdbc.sql(LIVE + " and id = :id")
                .param("owner", owner.name())
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::chronology);
    }

    Optional<Chronology> samples(Owner owner) {
        return jdbc.sql(LIVE + " and origin = :origin order by created_at limit 1")
                .param("owner", owner.name())
                .param("origin", Chronology.Origin.SAMPLES.name())
                .query(Row.class)
                .optional()
                .map(Row::chronology);
    }

    boolean touch(Owner owner, ChronologyId id, Instant at) {
        return jdbc.sql("update chronology set changed_at = :at where id = :id and owner = :owner")
                        .param("at", Rows.utc(at))
                        .param("id", id.value())
                        .param("owner", owner.name())
                        .update()
                == 1;
    }

    void insert(Chronology chronology, Chronology.Origin origin) {
        jdbc.sql("""
                        insert into chronology (id, owner, name, origin, version, created_at, changed_at)
                        values (:id, :owner, :name, :origin, :version, :created, :changed)
                        """)
                .param("id", chronology.id().value())
                .param("owner", chronology.owner().name())
                .param("name", chronology.name())
                .param("origin", origin.name())
                .param("version", chronology.version())
                .param("created", Rows.utc(chronology.createdAt()))
                .param("changed", Rows.utc(chronology.changedAt()))
                .update();
    }

    void rename(ChronologyId id, String name) {
        jdbc.sql("update chronology set name = :name, version = version + 1 where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void setRemoved(ChronologyId id, Optional<Instant> removedAt) {
        jdbc.sql("update chronology set deleted_at = :removed, version = version + 1 where id = :id")
                .param("removed", removedAt.map(Rows::utc).orElse(null))
                .param("id", id.value())
                .update();
    }

    /** Named as the table's columns are. */
    record Row(UUID id, String owner, String name, int version, OffsetDateTime createdAt, OffsetDateTime changedAt) {

        Chronology chronology() {
            return new Chronology(
                    new ChronologyId(id),
                    new Owner(owner),
                    name,
                    version,
                    createdAt.toInstant(),
                    changedAt.toInstant());
        }
    }
}
