package org.dateline.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.BodyReader;
import org.dateline.event.Actor;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.Mention;
import org.dateline.event.When;
import org.dateline.reading.ArticleReading;
import org.dateline.reading.ReadingProgress;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.ResolvedTime.Flag;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.TimexType;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Sentence;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads four words, so that tests of keeping do not depend on how well the engines read: "last week" and "3 May 2021"
 * are times; "met" and "signed" are events, "expected" is one as long as the article appeared before 2022, and "hailed"
 * is one from then on.
 */
final class SmallReader implements BodyReader {

    @Override
    public ArticleReading read(SourceText body, @Nullable PublicationDate published, ReadingProgress progress) {
        progress.begins(ReadingProgress.Stage.PARAGRAPHS);
        ArticleLayout layout = ArticleLayout.of(body);
        progress.begins(ReadingProgress.Stage.TIMES);
        LocalDate day = published == null ? LocalDate.EPOCH : published.day();
        var times = new ArrayList<ResolvedTime>();
        for (Sentence sentence : layout.sentences()) {
            find(body, sentence, "last week").ifPresent(span -> times.add(lastWeek(span, day)));
            find(body, sentence, "3 May 2021").ifPresent(span -> times.add(absolute(span)));
        }
        progress.begins(ReadingProgress.Stage.EVENTS);
        var events = new ArrayList<DiplomaticEvent>();
        for (String trigger : List.of("met", "signed", day.getYear() < 2022 ? "expected" : "hailed")) {
            event(layout, trigger, times).ifPresent(events::add);
        }
        events.sort((a, b) -> a.mentions()
                .getFirst()
                .sentence()
                .compareTo(b.mentions().getFirst().sentence()));
        return new ArticleReading(layout, published, ArticleReading.Language.ENGLISH, times, events);
    }

    private static Optional<Span> find(SourceText body, Sentence sentence, String words) {
        int at = body.quote(sentence.span()).indexOf(words);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        Span.of(sentence.span().start() + at, sentence.span().start() + at + words.length()));
    }

    private static ResolvedTime lastWeek(Span span, LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).minusWeeks(1);
        Edtf edtf = Edtf.of(TimeInterval.ofClosed(monday, monday.plusDays(6)));
        Anchor anchor = Anchor.publication(TimeInterval.ofDay(day));
        var rejected = new Explanation.Rejected(
                "last seven days",
                TimeInterval.ofClosed(day.minusDays(7), day.minusDays(1)),
                "“last week” names a calendar week");
        var explanation = new Explanation(
                "last week",
                "week.last",
                "the calendar week before publication",
                anchor,
                "one week back",
                edtf.interval(),
                List.of("a note 🕊"),
                List.of(rejected));
        return new ResolvedTime(
                span,
                TimexType.DATE,
                "2022-W04",
                "APPROX",
                edtf,
                "EV",
                Granularity.WEEK,
                Set.of(Flag.APPROXIMATE, Flag.INHERITED),
                0.97,
                anchor,
                "publication - 1 week",
                explanation);
    }

    private static ResolvedTime absolute(Span span) {
        Edtf edtf = Edtf.parse("2021-05-03");
        // an anchor in the text, so that a span inside an explanation is kept too
        Anchor anchor = new Anchor(Anchor.Kind.MENTION, null, span, "the same words");
        var explanation = new Explanation(
                "3 May 2021", "date.full", "the day itself", anchor, "", edtf.interval(), List.of(), List.of());
        return new ResolvedTime(
                span,
                TimexType.DATE,
                "2021-05-03",
                null,
                edtf,
                null,
                Granularity.DAY,
                Set.of(),
                1,
                anchor,
                null,
                explanation);
    }

    private static Optional<DiplomaticEvent> event(ArticleLayout layout, String trigger, List<ResolvedTime> times) {
        var mentions = new ArrayList<Mention>();
        for (Sentence sentence : layout.sentences()) {
            find(layout.source(), sentence, trigger)
                    .ifPresent(span -> mentions.add(
                            new Mention(sentence.span(), span, timeIn(sentence, times), !mentions.isEmpty())));
        }
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Integer time = mentions.getFirst().time();
        Edtf edtf = time == null ? null : times.get(time).edtf();
        var when = new When(
                edtf,
                When.Basis.RELATIVE,
                When.Extent.WITHIN,
                time == null ? null : "EV",
                time,
                List.of("It stands beside."));
        Span place = mentions.getFirst().trigger();
        return Optional.of(new DiplomaticEvent(
                "e" + (place == null ? 0 : place.start()),
                "Envoys " + trigger,
                trigger,
                EventKind.CONSULT,
                "meet",
                EventStatus.HAPPENED,
                List.of(new Actor("FRD", "Envoys, Freedonia", "Freedonia"), new Actor("SYL", "Sylvania", "Sylvania")),
                List.of(new Actor("UN", "United Nations", "United Nations")),
                "Vienna",
                when,
                0.9,
                List.of("“" + trigger + "” tells of it.", "Certain enough."),
                mentions));
    }

    private static @Nullable Integer timeIn(Sentence sentence, List<ResolvedTime> times) {
        for (int i = 0; i < times.size(); i++) {
            if (sentence.span().encloses(times.get(i).span())) {
                return i;
            }
        }
        return null;
    }
}
