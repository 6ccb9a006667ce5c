package org.dateline.event.step;

import java.util.Optional;
import org.dateline.event.EventKind;
import org.dateline.event.syntax.SentenceSyntax;
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
