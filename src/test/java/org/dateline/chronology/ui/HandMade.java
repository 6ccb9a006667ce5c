package org.dateline.chronology.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Owner;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.EventId;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredMention;
import org.dateline.event.Actor;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.Mention;
import org.dateline.event.When;
import org.dateline.event.When.Basis;
import org.dateline.event.When.Extent;
import org.dateline.reading.ArticleReading.Language;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.dateline.text.Span;

/** A chronology of one article whose events a test names by the sentences that tell them. */
final class HandMade {

    private final Article article;
    private final List<StoredEvent> events = new ArrayList<>();

    private HandMade(String body) {
        article = new Article(
                ArticleId.random(),
                Owner.LOCAL,
                "A title",
                null,
                SourceText.of(body),
                PublicationDate.of(LocalDate.of(2022, 2, 4)),
                Language.ENGLISH,
                "0",
                1,
                Instant.EPOCH);
    }

    static HandMade of(String body) {
        return new HandMade(body);
    }

    /** An event of these actors on a date, told by each of the sentences. */
    HandMade event(String headline, String edtf, List<String> actors, String... sentences) {
        Basis basis = edtf.startsWith("[") ? Basis.BOUNDED : Basis.EXPLICIT;
        var when = new When(Edtf.parse(edtf), basis, Extent.WITHIN, null, null, List.of());
        List<Mention> mentions = Arrays.stream(sentences)
                .map(this::span)
                .map(span -> new Mention(span, null, null, false))
                .toList();
        var event = new DiplomaticEvent(
                "e" + events.size(),
                headline,
                headline,
                EventKind.CONSULT,
                null,
                EventStatus.HAPPENED,
                actors.stream().map(name -> new Actor(name, name, name)).toList(),
                List.of(),
                null,
                when,
                0.9,
                List.of(),
                mentions);
        var stored = mentions.stream()
                .map(mention -> new StoredMention(
                        article.codePoints(mention.sentence()),
                        article.body().quote(mention.sentence()),
                        null,
                        null,
                        false))
                .toList();
        events.add(new StoredEvent(EventId.random(), article.id(), 1, event, stored));
        return this;
    }

    ChronologyContent content() {
        var chronology = new Chronology(ChronologyId.random(), Owner.LOCAL, "A name", 1, Instant.EPOCH, Instant.EPOCH);
        return new ChronologyContent(chronology, List.of(article), events, List.of());
    }

    Article article() {
        return article;
    }

    private Span span(String sentence) {
        int at = article.body().body().indexOf(sentence);
        return Span.of(at, at + sentence.length());
    }
}
