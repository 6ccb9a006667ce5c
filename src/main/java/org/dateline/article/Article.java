package org.dateline.article;

import java.time.Instant;
import org.dateline.reading.ArticleReading.Language;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.CodePointSpan;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept. Title, outlet and body never change; the publication date may be corrected.
 *
 * @param id its identity
 * @param owner whose it is
 * @param title never blank
 * @param outlet who printed it, or null where that was not given
 * @param body exactly as it was given
 * @param published when it appeared
 * @param language what it seems to be written in
 * @param sha256 of the body in UTF-8, 64 lower-case hexadecimal digits
 * @param version grows by one with each change, from 1
 * @param createdAt when it was added
 */
public record Article(
        ArticleId id,
        Owner owner,
        String title,
        @Nullable String outlet,
        SourceText body,
        PublicationDate published,
        Language language,
        String sha256,
        int version,
        Instant createdAt) {

    /** The characters at a span. */
    public String quote(CodePointSpan span) {
        return body.quote(body.fromCodePoints(span));
    }

    /** A span as it leaves the JVM. */
    public CodePointSpan codePoints(Span span) {
        return body.toCodePoints(span);
    }
}
