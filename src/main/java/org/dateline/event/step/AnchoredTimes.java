package org.dateline.event.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.lexicon.TriggerLexicon;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TemporalReader;
import org.dateline.temporal.TimeInterval;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Span;

/**
 * The article's times, and those among them that hang on an event of the text: "two days after the summit" takes its
 * place as soon as an earlier sentence has told of a summit and dated it. The nearest earlier one is meant.
 */
final class AnchoredTimes {

    /** From a longer stretch nothing can be counted. */
    private static final long LONGEST_DAYS = 8;

    private final ArticleLayout layout;
    private final List<ResolvedTime> times;
    private final Map<String, Draft> told = new HashMap<>();

    AnchoredTimes(ArticleLayout layout, List<ResolvedTime> times) {
        this.layout = layout;
        this.times = new ArrayList<>(times);
    }

    /** In reading order; those that are still open too. */
    List<ResolvedTime> times() {
        return times;
    }

    /** Places what a sentence leaves open, where it can be. */
    void settle(SentenceSyntax sentence) {
        Span span = sentence.sentence().span();
        for (int k = TimePlacer.firstFrom(times, span.start());
                k < times.size() && times.get(k).span().start() < span.end();
                k++) {
            ResolvedTime open = times.get(k);
            Draft event = isOpen(open) ? told.get(headOf(open.anchor())) : null;
            if (event != null) {
                Optional<ResolvedTime> placed = TemporalReader.resolveAgainst(
                        layout,
                        open,
                        event.when().interval(),
                        event.candidate().match().span());
                if (placed.isPresent()) {
                    times.set(k, placed.get());
                }
            }
        }
    }

    /** Takes note of the events of a sentence that have a time. */
    void tell(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.isDated() && isShort(draft.when().interval())) {
                told.put(draft.candidate().match().trigger().base(), draft);
            }
        }
    }

    private static boolean isOpen(ResolvedTime time) {
        return time.anchor().kind() == Anchor.Kind.EVENT
                && time.anchor().interval() == null
                && time.anchor().mention() != null;
    }

    /** "the second round of talks": its last word tells what it is. */
    private String headOf(Anchor anchor) {
        Span mention = anchor.mention();
        if (mention == null) {
            return "";
        }
        int after = layout.tokens().afterLastIn(mention);
        for (int i = layout.tokens().firstIn(mention); i < after; i++) {
            var noun = TriggerLexicon.load().nounAt(layout.tokens(), i);
            if (noun.isPresent() && noun.get().last() == after - 1) {
                return noun.get().value().base();
            }
        }
        return layout.tokens().lower(after - 1);
    }

    private static boolean isShort(TimeInterval interval) {
        return interval.start() != null
                && interval.end() != null
                && interval.start().plusDays(LONGEST_DAYS).isAfter(interval.end());
    }
}
