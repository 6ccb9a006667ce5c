package org.dateline.article;

import org.dateline.reading.ArticleReading;
import org.dateline.reading.ReadingProgress;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads a body; in the app this is {@link org.dateline.reading.ArticleReader}. Safe to share between threads. */
@FunctionalInterface
public interface BodyReader {

    ArticleReading read(SourceText body, @Nullable PublicationDate published, ReadingProgress progress);
}
