package org.dateline.event.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.event.When;
import org.dateline.event.When.Basis;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.temporal.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The time at which the story stands: a sentence in the simple past without a time of its own goes on from it. */
final class NarrativeTime {

    private static final int SENTENCES = 3;
    private static final long LONGEST_DAYS = 8;

    private @Nullable Draft reference;

    /**
     * Takes note of what a sentence told, dated. A sentence with a day of its own that tells nothing known ends the
     * story.
     */
    void tell(SentenceSyntax sentence, List<Draft> drafts, List<TimePlace> places) {
        Optional<Draft> dated = drafts.stream()
                .filter(draft -> draft.candidate().reality().status() == EventStatus.HAPPENED)
                .filter(draft -> draft.isDated() && isShort(draft.when().interval()))
                .findFirst();
        if (dated.isPresent()) {
            reference = dated.get();
            return;
        }
        boolean elsewhere =
                !sentence.headline() && places.stream().anyMatch(place -> place.owner() >= 0 && !isSameTime(place));
        if (elsewhere) {
            reference = null;
        }
    }

    /**
     * "The minister said today that …": what is told next goes on from there, where the sentence dated nothing else.
     */
    void saidAt(Draft frame) {
        Draft from = reference;
        boolean newer = from == null || from.sentence() < frame.sentence();
        if (newer && isShort(frame.when().interval())) {
            reference = frame;
        }
    }

    private boolean isSameTime(TimePlace place) {
        Draft from = reference;
        return from != null
                && place.time().edtf() != null
                && place.time().edtf().interval().overlaps(from.when().interval());
    }

    private static boolean isShort(TimeInterval interval) {
        return interval.start() != null
                && interval.end() != null
                && interval.start().plusDays(LONGEST_DAYS).isAfter(interval.end());
    }

    /** @param free whether the sentence has no time of its own */
    Optional<DateAttachment.Dated> inherited(Candidate candidate, boolean free) {
        Draft from = reference;
        if (!free || from == null || !goesOn(candidate) || !isNear(candidate, from)) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        String word = from.candidate()
                .match()
                .syntax()
                .tokens()
                .text(from.candidate().match().first());
        reasons.add("No time stands with it; it follows “" + word + "” shortly before and takes over its time.");
        When when = new When(
                from.when().edtf(),
                Basis.INHERITED,
                from.when().extent(),
                null,
                from.when().time(),
                reasons);
        return Optional.of(new DateAttachment.Dated(when, from.certainty() * 0.7));
    }

    /** The simple past carries a story on; the perfect, the infinitive and a noun step out of it. */
    private static boolean goesOn(Candidate candidate) {
        VerbGroup group = candidate.match().group();
        if (group == null || candidate.reality().status() != EventStatus.HAPPENED) {
            return false;
        }
        SentenceSyntax sentence = candidate.match().syntax();
        boolean past = group.tense() == Tense.PAST || hangsOnPast(sentence, group);
        return past && !sentence.headline();
    }

    /** A participle and a quoted present share the time of the past verb that carries the sentence. */
    private static boolean hangsOnPast(SentenceSyntax sentence, VerbGroup group) {
        boolean quoted = sentence.isQuoted(group.head());
        boolean hangs = group.is(VerbGroup.Shape.ING) || group.is(VerbGroup.Shape.PARTICIPLE) || quoted;
        return hangs
                && sentence.groups().stream()
                        .anyMatch(other -> other.tense() == Tense.PAST && !sentence.isQuoted(other.head()));
    }

    private static boolean isNear(Candidate candidate, Draft from) {
        int distance = candidate.match().syntax().sentence().index() - from.sentence();
        if (distance == 1 && candidate.kind() == from.candidate().kind()) {
            return true;
        }
        return distance >= 0
                && distance <= SENTENCES
                && candidate.roles().shareParty(from.candidate().roles());
    }
}
