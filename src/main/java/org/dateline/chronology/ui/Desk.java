package org.dateline.chronology.ui;

import java.util.Locale;
import org.dateline.article.CurrentOwner;
import org.dateline.article.Owner;
import org.dateline.article.ui.TypedDates;
import org.dateline.chronology.ChronologyService;
import org.springframework.stereotype.Component;

/** What every screen of chronologies works with. */
@Component
record Desk(ChronologyService service, CurrentOwner currentOwner, TypedDates typedDates, ReadingRoom readingRoom) {

    Owner owner() {
        return currentOwner.get();
    }

    ReaderDates dates(Locale locale) {
        return ReaderDates.of(locale);
    }
}
