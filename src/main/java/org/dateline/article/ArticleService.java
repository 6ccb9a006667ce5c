package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.dateline.article.IntakeProgress.Stage;
import org.dateline.article.ReadingWarning.Kind;
import org.dateline.reading.ArticleReading;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.springframework.stereotype.Service;

/** Checks and reads articles; it keeps none. */
@Service
public final class ArticleService {

    private final DraftRules rules;
    private final BodyReader reader;
    private final Clock clock;

    public ArticleService(DraftRules rules, BodyReader reader, Clock clock) {
        this.rules = rules;
        this.reader = reader;
        this.clock = clock;
    }

    /** Everything that is wrong with a draft by itself; empty if it can be read. */
    public List<DraftProblem> check(ArticleDraft draft) {
        return rules.check(draft);
    }

    /** @throws DraftRefused if the date cannot be taken */
    public void require(PublicationDate published) {
        rules.check(published).ifPresent(problem -> {
            throw new DraftRefused(List.of(problem));
        });
    }

    /**
     * Reads a body and tells how far it is.
     *
     * @throws CancellationException as soon as {@code progress} says that it is cancelled
     */
    public ArticleReading read(SourceText body, PublicationDate published, IntakeProgress progress) {
        ArticleReading reading = reader.read(body, published, stage -> {
            stopIfCancelled(progress);
            progress.entered(
                    switch (stage) {
                        case PARAGRAPHS -> Stage.PARAGRAPHS;
                        case TIMES -> Stage.TIME;
                        case EVENTS -> Stage.EVENTS;
                    });
        });
        stopIfCancelled(progress);
        return reading;
    }

    /** A new article, made of a draft without problems and what was read from it. */
    public Article accept(Owner owner, ArticleDraft draft, ArticleReading reading) {
        String title = ArticleTitles.tidy(draft.title());
        String outlet = ArticleTitles.tidy(draft.outlet());
        return new Article(
                ArticleId.random(),
                owner,
                title.isEmpty() ? ArticleTitles.suggest(draft.text()) : title,
                outlet.isEmpty() ? null : outlet,
                SourceText.of(draft.text()),
                Objects.requireNonNull(draft.published(), "a checked draft has a publication date"),
                reading.language(),
                sha256(draft.text()),
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** What a person should know about an article that was taken all the same. */
    public List<ReadingWarning> warnings(ArticleReading reading) {
        var warnings = new ArrayList<ReadingWarning>();
        if (reading.language() == ArticleReading.Language.OTHER) {
            warnings.add(new ReadingWarning(
                    Kind.OTHER_LANGUAGE,
                    "This does not seem to be English. Only its explicit dates were read, and no events."));
        } else if (reading.events().isEmpty()) {
            warnings.add(new ReadingWarning(
                    Kind.NO_EVENT,
                    "No event was found in this text. The article is kept; nothing of it is on the timeline."));
        }
        if (reading.times().isEmpty()) {
            warnings.add(new ReadingWarning(Kind.NO_TIME, "No date or time was found in this text."));
        }
        long controls = DraftRules.strayControls(reading.layout().source().body());
        if (controls > 0) {
            warnings.add(new ReadingWarning(
                    Kind.CONTROL_CHARACTERS,
                    String.format(
                            Locale.ENGLISH,
                            "The text holds %,d invisible control characters. They are kept, so that every place stays right.",
                            controls)));
        }
        return List.copyOf(warnings);
    }

    /** Of a text in UTF-8, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void stopIfCancelled(IntakeProgress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("Stopped by the person who started it");
        }
    }
}
