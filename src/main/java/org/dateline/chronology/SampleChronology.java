package org.dateline.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleService;
import org.dateline.article.DraftProblem;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.article.SampleArticles;
import org.dateline.reading.ArticleReading;
import org.dateline.text.SourceText;
import org.springframework.stereotype.Service;

/** Makes the chronology of the articles that come with the app: whole or not at all. */
@Service
public final class SampleChronology {

    static final String NAME = "Sample chronology";

    private static final String MILESTONE = "first start";

    private final ChronologyStore store;
    private final ArticleService articles;
    private final SampleArticles samples;
    private final PublicationCorrections readings;
    private final Clock clock;

    public SampleChronology(ChronologyStore store, ArticleService articles, SampleArticles samples, Clock clock) {
        this.store = store;
        this.articles = articles;
        this.samples = samples;
        this.readings = new PublicationCorrections(store, articles);
        this.clock = clock;
    }

    /** The owner's chronology of the samples; it is made if there is none, or if it was removed. */
    public synchronized Chronology open(Owner owner) {
        return store.sampleChronology(owner).orElseGet(() -> make(owner, List.of()));
    }

    /**
     * Makes it the first time that a store is used. It is noted in the same transaction that this was done, so it is
     * made again if it was cut short, and not if the person removed it.
     */
    public synchronized Optional<Chronology> openOnFirstStart(Owner owner) {
        if (store.hasReached(MILESTONE)) {
            return Optional.empty();
        }
        return Optional.of(make(owner, List.of(MILESTONE)));
    }

    private Chronology make(Owner owner, List<String> milestones) {
        List<Sample> read = read(owner);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var chronology = new Chronology(ChronologyId.random(), owner, NAME, 1, now, now);
        return store.atomically(() -> {
            milestones.forEach(milestone -> store.reach(milestone, now));
            store.insert(chronology, Chronology.Origin.SAMPLES);
            read.forEach(sample -> readings.insert(chronology.id(), sample.article(), sample.reading()));
            return chronology;
        });
    }

    private List<Sample> read(Owner owner) {
        var read = new ArrayList<Sample>();
        for (ArticleDraft draft : samples.drafts()) {
            List<DraftProblem> problems = articles.check(draft);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("The sample “" + draft.title() + "” is refused: " + problems);
            }
            ArticleReading reading = articles.read(
                    SourceText.of(draft.text()), Objects.requireNonNull(draft.published()), IntakeProgress.NONE);
            read.add(new Sample(articles.accept(owner, draft, reading), reading));
        }
        return read;
    }

    private record Sample(Article article, ArticleReading reading) {}
}
