package org.dateline.event.step;

import java.util.Optional;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.lexicon.PhraseTable;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.lexicon.TriggerLexicon;

/** Which of PLOVER's types an event is: the trigger's own, or, for a verb of saying, that of what is said. */
final class KindReader {

    private final TriggerLexicon lexicon = TriggerLexicon.load();

    EventKind of(TriggerMatch match) {
        if (!match.trigger().has(Hint.SPEECH)) {
            return EventKind.valueOf(match.trigger().kind());
        }
        return saying(match).orElse(EventKind.STATEMENT);
    }

    /**
     * What is only promised or announced is PLOVER's agreement or threat: "will send aid", "said it would close its
     * border". A meeting to come stays one.
     */
    static EventKind promised(Candidate candidate, EventStatus status) {
        TriggerMatch match = candidate.match();
        boolean says = match.trigger().has(Hint.SPEECH);
        Optional<VerbGroup> told = says ? match.syntax().groupAfter(match.last()) : Optional.ofNullable(match.group());
        boolean future = told.filter(KindReader::isFuture).isPresent() && (says || status == EventStatus.PLANNED);
        return !future
                ? candidate.kind()
                : switch (candidate.kind()) {
                    // "will withdraw its troops unless" puts pressure on
                    case SUPPORT, COOPERATE, AID, CONCEDE, RETREAT ->
                        isConditional(match) ? EventKind.THREATEN : EventKind.AGREE;
                    case SANCTION, PROTEST, COERCE, MOBILIZE, ASSAULT -> EventKind.THREATEN;
                    default -> candidate.kind();
                };
    }

    /** Whether the clause behind a verb of saying looks ahead: "said it would close its ports". */
    static boolean speaksOfFuture(Candidate candidate) {
        return candidate
                .match()
                .syntax()
                .groupAfter(candidate.match().last())
                .filter(KindReader::isFuture)
                .isPresent();
    }

    private static boolean isConditional(TriggerMatch match) {
        for (int i = match.last() + 1; match.syntax().holds(i); i++) {
            if (match.syntax().is(i, "unless")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(VerbGroup group) {
        boolean will = "will".equals(group.modal()) || "would".equals(group.modal()) || "shall".equals(group.modal());
        return group.is(Shape.FINITE) && will && !group.negated();
    }

    private Optional<EventKind> saying(TriggerMatch match) {
        return cue(match).map(PhraseTable.Match::value).map(EventKind::valueOf);
    }

    /** The first telling words after the verb of saying; in "‘…’, she said" those before it. */
    Optional<PhraseTable.Match<String>> cue(TriggerMatch match) {
        SentenceSyntax sentence = match.syntax();
        return cueWithin(sentence, match.last() + 1, sentence.to())
                .or(() -> sentence.isQuoted(sentence.from() + 1)
                        ? cueWithin(sentence, sentence.from(), match.first())
                        : Optional.empty());
    }

    private Optional<PhraseTable.Match<String>> cueWithin(SentenceSyntax sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<PhraseTable.Match<String>> cue = lexicon.contentAt(sentence.tokens(), i);
            if (cue.isPresent() && cue.get().last() < to) {
                return cue;
            }
        }
        return Optional.empty();
    }
}
