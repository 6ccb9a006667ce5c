package org.dateline.temporal.resolve;

import java.util.Optional;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.PhraseFinder;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Tokens;

/**
 * Places an expression on an event that the text dates. Its words are read once more, since no form is ever parsed
 * back.
 */
public final class EventAnchoring {

    private EventAnchoring() {}

    /** The expression with its place; empty where it does not hang on such an event. */
    public static Optional<ResolvedTime> resolve(
            ArticleLayout layout, ResolvedTime open, TimeInterval days, Span mention) {
        Tokens tokens = layout.tokens();
        return layout.sentenceAt(open.span().start())
                .map(Sentence::span)
                .map(span -> Passage.of(tokens, tokens.firstIn(span), tokens.afterLastIn(span)))
                .flatMap(passage -> PhraseFinder.at(passage, tokens.firstIn(open.span())))
                .filter(phrase -> tokens.span(phrase.first(), phrase.last()).equals(open.span()))
                .flatMap(phrase -> EventResolver.placeOn(phrase.meaning(), days, mention)
                        .map(placed -> ArticleTimes.time(
                                open.span(), open.explanation().phrase(), phrase.rule(), placed)));
    }
}
