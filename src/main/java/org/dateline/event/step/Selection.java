package org.dateline.event.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.QuadClass;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.lexicon.TriggerLexicon;

/** Which candidates of a sentence are worth a place on a timeline: someone acts, and it is not told twice. */
final class Selection {

    private final SentenceSyntax sentence;
    private final ClauseArguments clause;
    private final TriggerLexicon lexicon = TriggerLexicon.load();

    Selection(SentenceSyntax sentence) {
        this.sentence = sentence;
        this.clause = new ClauseArguments(sentence);
    }

    List<Candidate> select(List<Candidate> candidates, List<Speech> speeches) {
        List<Candidate> acted = candidates.stream()
                .filter(Selection::hasParties)
                .filter(candidate -> candidate.match().isVerb() || carries(candidate))
                .filter(candidate -> !isQuoted(candidate) || isOwnWords(candidate, speeches))
                .toList();
        return acted.stream()
                .filter(candidate -> !isToldByVerb(candidate, acted))
                .filter(candidate -> !isOnlyFrame(candidate, acted))
                .toList();
    }

    private static boolean hasParties(Candidate candidate) {
        Roles roles = candidate.roles();
        if (roles.actors().isEmpty()) {
            return false;
        }
        boolean both = !roles.recipients().isEmpty() || roles.actors().size() > 1;
        boolean alone = candidate.match().trigger().has(Hint.WEAK) && !both;
        boolean unreal = candidate.reality().status() == EventStatus.HYPOTHETICAL
                && (candidate.kind().quadClass() == QuadClass.NONE || !roles.own());
        return !alone && !unreal;
    }

    /** A noun tells of an event if it names its own parties, or a verb only carries it: "held talks". */
    private boolean carries(Candidate candidate) {
        if (candidate.roles().own()) {
            return true;
        }
        Optional<VerbGroup> governor = candidate.match().governing();
        boolean carried = governor.filter(group -> lexicon.isSupport(sentence.lower(group.head())))
                .isPresent();
        return carried || (candidate.match().trigger().has(Hint.STRONG) && governor.isPresent());
    }

    private boolean isQuoted(Candidate candidate) {
        return sentence.isQuoted(candidate.predicate());
    }

    /** In "they ‘call on the bloc’" the quoted verb is what the speakers did; in a whole quotation it is not. */
    private static boolean isOwnWords(Candidate candidate, List<Speech> speeches) {
        boolean words = candidate.kind().quadClass() == QuadClass.VERBAL_CONFLICT
                || candidate.kind().quadClass() == QuadClass.VERBAL_COOPERATION;
        return words
                && candidate.match().isVerb()
                && speeches.stream()
                        .filter(speech ->
                                speech.match().last() < candidate.match().first())
                        .anyMatch(speech -> speech.speakers().stream().anyMatch(candidate.roles()::hasActor));
    }

    /** "signed an agreement": the verb has told it already. */
    private boolean isToldByVerb(Candidate candidate, List<Candidate> all) {
        if (candidate.match().isVerb()) {
            return isRefused(candidate, all);
        }
        return all.stream()
                .filter(other -> other.match().isVerb())
                .filter(other -> sameAct(other, candidate) || isObject(other, candidate) || callsOff(other))
                .filter(other -> other.match().last() < candidate.match().first())
                .filter(other -> candidate.match().first()
                        < clause.endOfClause(other.match().last()))
                .anyMatch(other -> other.roles().shareActor(candidate.roles()));
    }

    /** "refused to sign" is told by the refusing. */
    private static boolean isRefused(Candidate candidate, List<Candidate> all) {
        return candidate.reality().status() == EventStatus.NEGATED
                && all.stream()
                        .filter(other -> other.kind() == EventKind.REJECT
                                && other.match().isVerb())
                        .filter(other ->
                                other.match().last() < candidate.match().first())
                        .anyMatch(other -> other.roles().shareActor(candidate.roles()));
    }

    /** "host a summit", "break off talks" */
    private boolean isObject(Candidate verb, Candidate noun) {
        return verb.kind() == noun.kind()
                && clause.object(verb.match().last()).stream()
                        .anyMatch(phrase -> phrase.contains(noun.match().last()));
    }

    /** What is refused, broken off or suspended is no event of its own. */
    private static boolean callsOff(Candidate verb) {
        return verb.kind() == EventKind.REJECT || verb.kind() == EventKind.SANCTION;
    }

    private static boolean sameAct(Candidate one, Candidate other) {
        return one.kind() == other.kind()
                && Objects.equals(
                        one.match().trigger().mode(), other.match().trigger().mode());
    }

    /** "said they condemned": the saying is the condemning. */
    private static boolean isOnlyFrame(Candidate candidate, List<Candidate> all) {
        if (!candidate.match().trigger().has(Hint.SPEECH)) {
            return false;
        }
        boolean plain = candidate.kind() == EventKind.STATEMENT;
        boolean trails = plain
                && all.stream()
                        .filter(other -> !other.match().trigger().has(Hint.SPEECH))
                        .anyMatch(other -> other.roles().shareActor(candidate.roles()));
        if (trails) {
            return true;
        }
        return all.stream()
                .filter(other -> !other.match().trigger().has(Hint.SPEECH))
                .filter(other -> other.match().first() > candidate.match().last())
                .anyMatch(other ->
                        (plain && other.reality().isReal()) || other.roles().shareActor(candidate.roles()));
    }
}
