package org.dateline.chronology;

import java.util.List;
import org.dateline.article.ArticleId;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.When;
import org.dateline.temporal.PublicationDate;

/**
 * What another publication date would do to the events of an article.
 *
 * @param article the article
 * @param version the article's version that this was reckoned from: hand it to {@code applyPublication}
 * @param before its present publication date
 * @param after the date in question
 * @param moved events that get another time
 * @param unchanged events that keep theirs
 * @param appeared events that are only read with the new date
 * @param gone events that are no longer read with the new date
 */
public record PublicationPreview(
        ArticleId article,
        int version,
        PublicationDate before,
        PublicationDate after,
        List<Moved> moved,
        List<StoredEvent> unchanged,
        List<DiplomaticEvent> appeared,
        List<StoredEvent> gone) {

    public PublicationPreview {
        moved = List.copyOf(moved);
        unchanged = List.copyOf(unchanged);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /** How many events the article has now: the 12 of "7 of 12 events move". */
    public int total() {
        return moved.size() + unchanged.size() + gone.size();
    }

    /**
     * An event that gets another time.
     *
     * @param id the event
     * @param headline what it is called
     * @param before its present time
     * @param after its time with the new date
     */
    public record Moved(EventId id, String headline, When before, When after) {}
}
