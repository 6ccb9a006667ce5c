package org.dateline.chronology;

import java.util.List;
import org.dateline.reading.ArticleReading;
import org.dateline.reading.ArticleReading.Language;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;

/**
 * What an article owes to its publication date, its events apart.
 *
 * @param published the date
 * @param language what the text seems to be written in
 * @param times its time expressions, resolved against the date
 */
public record PublicationState(PublicationDate published, Language language, List<ResolvedTime> times) {

    public PublicationState {
        times = List.copyOf(times);
    }

    static PublicationState of(PublicationDate published, ArticleReading reading) {
        return new PublicationState(published, reading.language(), reading.times());
    }
}
