package org.dateline.chronology.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.EventId;
import org.dateline.chronology.KeptArticle;
import org.dateline.chronology.PublicationState;
import org.dateline.reading.ArticleReading.Language;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles as rows. */
@Component
final class ArticleTable {

    private static final String SELECT = """
            select a.id, a.chronology_id, a.owner, a.title, a.outlet, a.body, a.sha256, a.language, a.published_day,
                a.published_time, a.published_offset, a.version, a.created_at,
                (a.deleted_at is not null or c.deleted_at is not null) as removed
            from article a join chronology c on c.id = a.chronology_id
            """;

    private static final String INSERT = """
            insert into article (id, chronology_id, owner, title, outlet, body, sha256, language, published_day,
                published_time, published_offset, version, created_at, changed_at)
            values (:id, :chronologyId, :owner, :title, :outlet, :body, :sha256, :language, :publishedDay,
                :publishedTime, :publishedOffset, :version, :createdAt, :createdAt)
            """;

    private final JdbcClient jdbc;

    ArticleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptArticle> find(Owner owner, ArticleId id) {
        return jdbc.sql(SELECT + " where a.id = :id and a.owner = :owner")
                .param("id", id.value())
                .param("owner", owner.name())
                .query(Row.class)
                .optional()
                .map(Row::kept);
    }

    Optional<KeptArticle> find(Owner owner, EventId id) {
        return jdbc.sql(SELECT + " join event e on e.article_id = a.id where e.id = :id and a.owner = :owner")
                .param("id", id.value())
                .param("owner", owner.name())
                .query(Row.class)
                .optional()
                .map(Row::kept);
    }

    List<Article> of(ChronologyId id) {
        return Rows.list(jdbc.sql(SELECT + " where a.chronology_id = :id and a.deleted_at is null"
                                + " order by a.published_day, a.created_at, a.id")
                        .param("id", id.value())
                        .query(Row.class))
                .stream()
                .map(Row::article)
                .toList();
    }

    Optional<Article> sameText(ChronologyId id, String sha256) {
        return jdbc.sql(SELECT + " where a.chronology_id = :id and a.deleted_at is null and a.sha256 = :sha256"
                        + " order by a.created_at limit 1")
                .param("id", id.value())
                .param("sha256", sha256)
                .query(Row.class)
                .optional()
                .map(Row::article);
    }

    void insert(ChronologyId chronology, Article article) {
        jdbc.sql(INSERT).paramSource(Row.of(chronology, article)).update();
    }

    void setRemoved(ArticleId id, Optional<Instant> removedAt, Instant at) {
        jdbc.sql("update article set deleted_at = :removed, changed_at = :at, version = version + 1 where id = :id")
                .param("removed", removedAt.map(Rows::utc).orElse(null))
                .param("at", Rows.utc(at))
                .param("id", id.value())
                .update();
    }

    void setPublication(ArticleId id, PublicationState state, Instant at) {
        PublicationDate published = state.published();
        ZoneOffset offset = published.offset();
        jdbc.sql("""
                        update article set published_day = :day, published_time = :time, published_offset = :offset,
                            language = :language, changed_at = :at, version = version + 1
                        where id = :id
                        """)
                .param("day", published.day())
                .param("time", published.time())
                .param("offset", offset == null ? null : offset.getTotalSeconds())
                .param("language", state.language().name())
                .param("at", Rows.utc(at))
                .param("id", id.value())
                .update();
    }

    /** Named as the table's columns are. */
    record Row(
            UUID id,
            UUID chronologyId,
            String owner,
            String title,
            @Nullable String outlet,
            String body,
            String sha256,
            String language,
            LocalDate publishedDay,
            @Nullable LocalTime publishedTime,
            @Nullable Integer publishedOffset,
            int version,
            OffsetDateTime createdAt,
            boolean removed) {

        static Row of(ChronologyId chronology, Article article) {
            PublicationDate published = article.published();
            ZoneOffset offset = published.offset();
            return new Row(
                    article.id().value(),
                    chronology.value(),
                    article.owner().name(),
                    article.title(),
                    article.outlet(),
                    article.body().body(),
                    article.sha256(),
                    article.language().name(),
                    published.day(),
                    published.time(),
                    offset == null ? null : offset.getTotalSeconds(),
                    article.version(),
                    Rows.utc(article.createdAt()),
                    false);
        }

        KeptArticle kept() {
            return new KeptArticle(new ChronologyId(chronologyId), article(), removed);
        }

        Article article() {
            ZoneOffset offset = publishedOffset == null ? null : ZoneOffset.ofTotalSeconds(publishedOffset);
            return new Article(
                    new ArticleId(id),
                    new Owner(owner),
                    title,
                    outlet,
                    SourceText.of(body),
                    new PublicationDate(publishedDay, publishedTime, offset),
                    Language.valueOf(language),
                    sha256,
                    version,
                    createdAt.toInstant());
        }
    }
}
