package org.dateline.event.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.lexicon.GovernorLexicon;
import org.dateline.lexicon.GovernorLexicon.Effect;
import org.dateline.lexicon.Trigger.Hint;

/** Third step for nouns: what stands before "invasion" says whether there was one. */
final class NounStatusReader {

    private static final Set<String> PLANNING = Set.of("plan", "planned", "scheduled", "expected", "due", "set");

    /** How far before a noun its governing noun may stand: "fears of a large new attack". */
    private static final int GOVERNOR_REACH = 4;

    private final SentenceSyntax sentence;
    private final ClauseArguments clause;
    private final GovernorLexicon governors = GovernorLexicon.load();
    private final List<TriggerMatch> triggers;
    private final StatusReader verbs;

    NounStatusReader(SentenceSyntax sentence, List<TriggerMatch> triggers, StatusReader verbs) {
        this.sentence = sentence;
        this.clause = new ClauseArguments(sentence);
        this.triggers = triggers;
        this.verbs = verbs;
    }

    Reality of(TriggerMatch match) {
        Optional<NounPhrase> phrase = match.phrase();
        if (phrase.isEmpty()) {
            return Reality.happened();
        }
        return calledOff(match)
                .or(() -> modified(phrase.get(), match))
                .or(() -> governedByNoun(phrase.get()))
                .or(() -> governedByTrigger(match))
                .or(() -> governedByVerb(match))
                .or(() -> subjectOf(phrase.get()))
                .or(() -> purpose(phrase.get(), match))
                .orElse(Reality.happened());
    }

    /** "cancelled its planned visit" */
    private Optional<Reality> calledOff(TriggerMatch match) {
        return sentence.groupBefore(match.first())
                .filter(group -> clause.object(group.head()).stream().anyMatch(each -> each.contains(match.last())))
                .filter(group -> governors
                        .verb(sentence.lower(group.head()))
                        .filter(Effect.NEGATED::equals)
                        .isPresent())
                .map(group -> reality(Effect.NEGATED, sentence.tokens().text(group.head())));
    }

    private Optional<Reality> modified(NounPhrase phrase, TriggerMatch match) {
        for (int i = phrase.first(); i < match.first(); i++) {
            Optional<Effect> effect = governors.adjective(sentence.lower(i));
            if (effect.isPresent()) {
                return Optional.of(reality(effect.get(), sentence.tokens().text(i)));
            }
        }
        return Optional.empty();
    }

    /** "the threat of an attack", "in the event of war". */
    private Optional<Reality> governedByNoun(NounPhrase phrase) {
        for (int i = phrase.first() - 1; i > phrase.first() - GOVERNOR_REACH && sentence.holds(i); i--) {
            boolean chance = sentence.is(i, "event") || sentence.is(i, "case");
            if (chance && (sentence.is(i - 1, "in") || sentence.is(i - 2, "in"))) {
                return Optional.of(
                        reality(Effect.HYPOTHETICAL, sentence.tokens().text(i)));
            }
            Optional<Effect> effect =
                    sentence.tag(i).isNominal() ? governors.noun(sentence.lower(i)) : Optional.empty();
            if (effect.isPresent()) {
                return Optional.of(reality(effect.get(), sentence.tokens().text(i)));
            }
        }
        return Optional.empty();
    }

    /** "warned of an invasion", "called for a ceasefire", "agreed to a truce". */
    private Optional<Reality> governedByTrigger(TriggerMatch match) {
        return triggers.stream()
                .filter(other -> other.last() < match.first() && isComplement(other, match))
                .reduce((earlier, later) -> later)
                .filter(other -> !isAboutWords(match) || other.trigger().has(Hint.ASKED))
                .filter(other -> !other.trigger().kind().equals("ACCUSE") || sentence.is(beforePhrase(match), "of"))
                .filter(other -> !other.trigger().kind().equals("AGREE")
                        || !match.trigger().kind().equals("AGREE"))
                .flatMap(other -> StatusReader.ofComplement(other.trigger()));
    }

    /** Words are said even where they are refused: a rejected demand was made. */
    private static boolean isAboutWords(TriggerMatch match) {
        return switch (match.trigger().kind()) {
            case "REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "STATEMENT", "SANCTION" -> true;
            default -> false;
        };
    }

    private static int beforePhrase(TriggerMatch match) {
        return match.phrase().map(NounPhrase::first).orElse(match.first()) - 1;
    }

    private boolean isComplement(TriggerMatch governor, TriggerMatch match) {
        int end = clause.endOfClause(governor.last());
        return match.first() < end && !adjunct(governor.last(), match.first());
    }

    /** "called for calm after the attack": what stands behind "after" is not asked for. */
    private boolean adjunct(int left, int right) {
        for (int i = left + 1; i < right; i++) {
            switch (sentence.lower(i)) {
                case "after", "before", "following", "during", "despite", "amid", "since", "over", "about", "from" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Optional<Reality> governedByVerb(TriggerMatch match) {
        Optional<VerbGroup> governor = sentence.groupBefore(match.first())
                .filter(group -> clause.endOfClause(group.head()) > match.first())
                .filter(group -> !adjunct(group.head(), match.first()));
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Effect> effect = governors.verb(sentence.lower(governor.get().head()));
        boolean plain = effect.isEmpty() || effect.get() == Effect.REAL;
        if (!plain && !isAboutWords(match)) {
            return Optional.of(
                    reality(effect.get(), sentence.tokens().text(governor.get().head())));
        }
        Reality verb = verbs.of(governor.get(), 0);
        return verb.isReal() ? fromChain(governor.get(), match) : Optional.of(verb);
    }

    /** "threatens to break out into conflict": the verb above the verb. */
    private Optional<Reality> fromChain(VerbGroup governor, TriggerMatch match) {
        return Optional.of(verbs.of(governor, 0))
                .filter(reality -> reality.status() == EventStatus.ONGOING && governor.head() < match.first());
    }

    /** "Talks will be held", "the summit is planned for May". */
    private Optional<Reality> subjectOf(NounPhrase phrase) {
        Optional<VerbGroup> own = sentence.groupAfter(phrase.last())
                .filter(group -> clause.subject(group).contains(phrase));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        VerbGroup group = own.get();
        if (PLANNING.contains(sentence.lower(group.head()))) {
            return Optional.of(reality(Effect.PLANNED, sentence.tokens().text(group.head())));
        }
        boolean off = governors
                .verb(sentence.lower(group.head()))
                .filter(Effect.NEGATED::equals)
                .isPresent();
        if (off) {
            return Optional.of(reality(Effect.NEGATED, sentence.tokens().text(group.head())));
        }
        boolean ahead = group.modal() != null || group.tense() == Tense.FUTURE;
        return ahead ? Optional.of(verbs.of(group, 0)) : Optional.empty();
    }

    /** "arrived for talks": a purpose is not yet a deed. */
    private Optional<Reality> purpose(NounPhrase phrase, TriggerMatch match) {
        boolean meant =
                sentence.is(phrase.first() - 1, "for") && match.trigger().kind().equals("CONSULT");
        return meant
                ? Optional.of(Reality.of(EventStatus.PLANNED, "Told as the purpose of a journey."))
                : Optional.empty();
    }

    private static Reality reality(Effect effect, String word) {
        return switch (effect) {
            case PLANNED -> Reality.of(EventStatus.PLANNED, "Told as planned: “" + word + "”.");
            case HYPOTHETICAL -> Reality.of(EventStatus.HYPOTHETICAL, "Only possible or feared: “" + word + "”.");
            case NEGATED -> Reality.of(EventStatus.NEGATED, "It did not happen: “" + word + "”.");
            case ONGOING -> Reality.of(EventStatus.ONGOING, "Told as going on: “" + word + "”.");
            case REAL -> Reality.happened();
        };
    }
}
