package org.dateline.chronology.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.StoredTime;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TimexType;
import org.dateline.text.CodePointSpan;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Time expressions as rows. */
@Component
final class TimeTable {

    private static final String INSERT = """
            insert into time_expression (article_id, ordinal, span_start, span_end, timex_type, timex_value, timex_mod,
                edtf, earliest, latest, day_part, granularity, flags, certainty, anchor_kind, anchor_json, relative,
                rule, explanation_json)
            values (:articleId, :ordinal, :spanStart, :spanEnd, :timexType, :timexValue, :timexMod,
                :edtf, :earliest, :latest, :dayPart, :granularity, :flags, :certainty, :anchorKind, :anchorJson, :relative,
                :rule, :explanationJson)
            """;

    private final JdbcClient jdbc;
    private final StateJson json;

    TimeTable(JdbcClient jdbc, StateJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void replace(Article article, List<ResolvedTime> times) {
        jdbc.sql("delete from time_expression where article_id = :id")
                .param("id", article.id().value())
                .update();
        for (int i = 0; i < times.size(); i++) {
            jdbc.sql(INSERT).paramSource(rowOf(article, i, times.get(i))).update();
        }
    }

    List<StoredTime> of(Collection<Article> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = articles.stream().map(article -> article.id().value()).toList();
        Map<UUID, List<Row>> rows = Rows.list(jdbc.sql(
                                "select * from time_expression where article_id in (:ids) order by article_id, ordinal")
                        .param("ids", ids)
                        .query(Row.class))
                .stream()
                .collect(Collectors.groupingBy(Row::articleId));
        var times = new ArrayList<StoredTime>();
        for (Article article : articles) {
            rows.getOrDefault(article.id().value(), List.of()).forEach(row -> times.add(timeOf(article, row)));
        }
        return times;
    }

    private Row rowOf(Article article, int ordinal, ResolvedTime time) {
        CodePointSpan span = article.codePoints(time.span());
        return new Row(
                article.id().value(),
                ordinal,
                span.start(),
                span.end(),
                time.type().name(),
                time.value(),
                time.mod(),
                Rows.text(time.edtf()),
                Rows.earliest(time.edtf()),
                Rows.latest(time.edtf()),
                time.dayPart(),
                time.granularity().name(),
                time.flags().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                time.certainty(),
                time.anchor().kind().name(),
                json.write(time.anchor(), article.body()),
                time.relative(),
                time.rule(),
                json.write(time.explanation(), article.body()));
    }

    private StoredTime timeOf(Article article, Row row) {
        SourceText body = article.body();
        var span = new CodePointSpan(row.spanStart(), row.spanEnd());
        var time = new ResolvedTime(
                body.fromCodePoints(span),
                TimexType.valueOf(row.timexType()),
                row.timexValue(),
                row.timexMod(),
                Rows.edtf(row.edtf()),
                row.dayPart(),
                Granularity.valueOf(row.granularity()),
                flags(row.flags()),
                row.certainty(),
                json.read(row.anchorJson(), Anchor.class, body),
                row.relative(),
                json.read(row.explanationJson(), Explanation.class, body));
        return new StoredTime(article.id(), row.ordinal(), span, article.quote(span), time);
    }

    private static Set<ResolvedTime.Flag> flags(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(ResolvedTime.Flag::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Named as the table's columns are. */
    record Row(
            UUID articleId,
            int ordinal,
            int spanStart,
            int spanEnd,
            String timexType,
            String timexValue,
            @Nullable String timexMod,
            @Nullable String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String dayPart,
            String granularity,
            String flags,
            double certainty,
            String anchorKind,
            String anchorJson,
            @Nullable String relative,
            String rule,
            String explanationJson) {}
}
