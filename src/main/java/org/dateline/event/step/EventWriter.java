package org.dateline.event.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.Mention;
import org.dateline.event.When.Basis;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Last step: writes clusters as events, with the places where the page repeats a sentence as further mentions. */
final class EventWriter {

    private final ArticleLayout layout;
    private final Headline headline = new Headline();
    private final Map<String, List<Sentence>> repeats = new HashMap<>();

    EventWriter(ArticleLayout layout) {
        this.layout = layout;
        for (Sentence sentence : layout.sentences()) {
            Paragraph paragraph = layout.paragraphOf(sentence);
            if (paragraph.isRepeat() && paragraph.tells()) {
                repeats.computeIfAbsent(key(paragraph.repeats(), layout.quote(sentence)), quote -> new ArrayList<>())
                        .add(sentence);
            }
        }
    }

    private static String key(@Nullable Integer paragraph, String quote) {
        return paragraph + " " + quote;
    }

    List<DiplomaticEvent> write(List<Cluster> clusters) {
        return clusters.stream()
                .map(this::event)
                .sorted(Comparator.comparing(
                        event -> event.mentions().getFirst().sentence()))
                .toList();
    }

    private DiplomaticEvent event(Cluster cluster) {
        Draft best = cluster.best();
        var actors = cluster.actors();
        Reality reality = cluster.reality();
        String words = headline.of(best, actors, reality.status());
        Certainty certainty = Certainty.of(cluster);
        return new DiplomaticEvent(
                id(cluster),
                words,
                Headline.label(words),
                KindReader.promised(best.candidate(), reality.status()),
                best.candidate().match().trigger().mode(),
                reality.status(),
                actors,
                cluster.recipients(),
                place(cluster),
                cluster.when(),
                certainty.value(),
                certainty.reasons(),
                mentions(cluster));
    }

    private String id(Cluster cluster) {
        Span trigger = cluster.drafts().getFirst().candidate().match().span();
        return "e" + layout.source().toCodePoints(trigger).start();
    }

    private static @Nullable String place(Cluster cluster) {
        return cluster.drafts().stream()
                .map(draft -> draft.candidate().roles().place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Mention> mentions(Cluster cluster) {
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : cluster.drafts()) {
            Sentence sentence = draft.candidate().match().syntax().sentence();
            Span trigger = draft.candidate().match().span();
            Integer time = draft.when().basis() == Basis.INHERITED
                    ? null
                    : draft.when().time();
            mentions.add(new Mention(sentence.span(), trigger, time, false));
            for (Sentence repeat : repeats.getOrDefault(key(sentence.paragraph(), layout.quote(sentence)), List.of())) {
                int shift = repeat.span().start() - sentence.span().start();
                Span moved = Span.of(trigger.start() + shift, trigger.end() + shift);
                mentions.add(new Mention(repeat.span(), moved, null, true));
            }
        }
        mentions.sort(Comparator.comparing(Mention::sentence));
        return mentions;
    }
}
