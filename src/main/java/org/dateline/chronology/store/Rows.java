package org.dateline.chronology.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.dateline.temporal.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How single values stand in a row. */
final class Rows {

    private Rows() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Every row of a query; a row itself is never null. */
    static <T> List<T> list(JdbcClient.MappedQuerySpec<@Nullable T> query) {
        return query.list().stream().<T>map(Objects::requireNonNull).toList();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }

    /** First day, or null where it is open. */
    static @Nullable LocalDate earliest(@Nullable Edtf edtf) {
        return edtf == null ? null : edtf.interval().earliest().orElse(null);
    }

    /** Last day, included, or null where it is open. */
    static @Nullable LocalDate latest(@Nullable Edtf edtf) {
        return edtf == null ? null : edtf.interval().latest().orElse(null);
    }
}
