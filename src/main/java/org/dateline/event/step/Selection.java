package org.dateline.event.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.QuadClass;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.lexicon.TriggerLexicon;

/** Which candidates of a sentence are worth a place on a timeline: someone acts, and it is not told twice. */
final class Selection {

    private final SentenceSyntax sentence;
    private final ClauseArguments clause;
    private final DomesticParties people;
    private final NamedParties parties;
    private final TriggerLexicon lexicon = TriggerLexicon.load();

    Selection(SentenceSyntax sentence) {
        this.sentence = sentence;
        this.clause = new ClauseArguments(sentence);
        this.people = new DomesticParties(sentence, List.of());
        this.parties = new NamedParties(sentence, List.of());
    }

    List<Candidate> select(List<Candidate> candidates, List<Speech> speeches) {
        List<Candidate> acted = candidates.stream()
                .filter(this::hasParties)
                .filter(candidate -> candidate.match().isVerb() || (carries(candidate) && !isOver(candidate)))
                .filter(candidate -> !isBare(candidate))
                .filter(candidate -> !isQuoted(candidate) || isOwnWords(candidate, speeches))
                .toList();
        List<Candidate> told = acted.stream()
                .filter(candidate -> !isToldByVerb(candidate, acted))
                .toList();
        return told.stream().filter(candidate -> !isOnlyFrame(candidate, told)).toList();
    }

    private boolean hasParties(Candidate candidate) {
        Roles roles = candidate.roles();
        if (roles.actors().isEmpty()) {
            return isSuffered(candidate);
        }
        boolean both = !roles.recipients().isEmpty() || roles.actors().size() > 1;
        boolean alone = candidate.match().trigger().has(Hint.WEAK) && !both;
        boolean unreal = candidate.reality().status() == EventStatus.HYPOTHETICAL
                && (candidate.kind().quadClass() == QuadClass.NONE || !roles.own());
        return !alone && !unreal;
    }

    /**
     * "Three British soldiers were killed by a mine", "Amnesty International accused Peru": done to somebody known, by
     * nobody or by somebody who is no state.
     */
    private boolean isSuffered(Candidate candidate) {
        VerbGroup group = candidate.match().group();
        boolean accused = candidate.kind().quadClass() == QuadClass.VERBAL_CONFLICT
                && group != null
                && clause.subject(group).stream().anyMatch(people::isPeople);
        boolean printed = group != null && clause.subject(group).stream().anyMatch(parties::isBystander);
        boolean conflict = (candidate.kind().quadClass() == QuadClass.MATERIAL_CONFLICT && !printed) || accused;
        return candidate.match().isVerb()
                && !candidate.roles().recipients().isEmpty()
                && conflict
                && candidate.reality().status() == EventStatus.HAPPENED
                && Prominence.of(candidate).factor() == 1
                && !candidate.match().trigger().has(Hint.WEAK);
    }

    /**
     * A noun tells of an event if it names its own parties, if a verb only carries it ("held talks"), or if it stands
     * right with a verb that tells nothing else ("left for talks").
     */
    private boolean carries(Candidate candidate) {
        if (candidate.roles().own()) {
            return true;
        }
        if (isBackReference(candidate)) {
            return false;
        }
        Optional<VerbGroup> governor = candidate.match().governing();
        if (governor.isEmpty()) {
            return false;
        }
        boolean object = clause.carrier(candidate.match()).isPresent();
        boolean support = lexicon.isSupport(sentence.lower(governor.get().head()));
        if (!object) {
            return candidate.match().trigger().has(Hint.STRONG) && isAdjunct(candidate, governor.get());
        }
        boolean tells = lexicon.verbAt(sentence.tokens(), governor.get().head()).isPresent();
        return support || (candidate.match().trigger().has(Hint.STRONG) && !tells);
    }

    /** "revived the meeting": a meeting of which only one side is told here was told before. */
    private boolean isBackReference(Candidate noun) {
        boolean one = noun.match().trigger().has(Hint.RECIPROCAL)
                && noun.roles().actors().size() < 2;
        return one
                && noun.match()
                        .phrase()
                        .filter(phrase -> sentence.is(phrase.first(), "the") || sentence.is(phrase.first(), "those"))
                        .isPresent();
    }

    /** "left for talks", "spoke at a summit": right after the verb, with a preposition between. */
    private boolean isAdjunct(Candidate candidate, VerbGroup governor) {
        int before = candidate.match().phrase().map(phrase -> phrase.first()).orElse(0) - 1;
        int i = before - 1;
        while (sentence.isTime(i) || sentence.tag(i) == PartOfSpeech.ADV) {
            i--;
        }
        boolean purpose = sentence.is(before, "for")
                && !clause.isBroken(governor.head(), before)
                && lexicon.verbAt(sentence.tokens(), governor.head())
                        .filter(verb -> verb.value().trigger().has(Hint.VISIT))
                        .isPresent();
        boolean adjoins = i == governor.head() || governor.head() > before;
        return purpose || (adjoins && sentence.tag(before) == PartOfSpeech.ADP);
    }

    /** "their war was over": its end is told, not the war. */
    private boolean isOver(Candidate noun) {
        return noun.match()
                .phrase()
                .flatMap(phrase -> sentence.groupAt(phrase.last() + 1))
                .filter(group -> sentence.is(group.head() + 1, "over"))
                .isPresent();
    }

    /** "as the Palestinians had asked": a saying or asking of which nothing is told. */
    private boolean isBare(Candidate candidate) {
        TriggerMatch match = candidate.match();
        boolean needsMore = match.trigger().has(Hint.SPEECH) || match.trigger().has(Hint.ASKED);
        int next = match.last() + 1;
        while (sentence.isTime(next) || sentence.is(next, "on")) {
            next++;
        }
        boolean ends = !sentence.holds(next) || sentence.is(next, ",") || sentence.is(next, ".");
        boolean opens = match.group() != null && isAfterThatOrAs(match.group().first());
        return match.isVerb() && needsMore && ends && opens;
    }

    /** Whether a clause with "as" or a sentence's "that, it said," holds the verb. */
    private boolean isAfterThatOrAs(int token) {
        for (int i = token - 1; sentence.holds(i); i--) {
            if (sentence.is(i, "as")) {
                return true;
            }
            if (sentence.is(i, ",")) {
                return sentence.is(i - 1, "that") || sentence.is(i - 1, "which");
            }
        }
        return false;
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
        if (isNamedByVerb(candidate, all)) {
            return true;
        }
        return all.stream()
                .filter(other -> other.match().isVerb())
                .filter(other -> sameAct(other, candidate) || isObject(other, candidate) || callsOff(other))
                .filter(other -> other.match().last() < candidate.match().first())
                .filter(other -> candidate.match().first()
                        < clause.endOfClause(other.match().last()))
                .anyMatch(other -> other.roles().shareActor(candidate.roles()));
    }

    /**
     * "signed a statement", "condemned the deal": the object of a verb that tells, or a mere form of words beside one.
     */
    private boolean isNamedByVerb(Candidate noun, List<Candidate> all) {
        if (noun.roles().own() && !clause.carrier(noun.match()).isPresent()) {
            return noun.kind() == EventKind.STATEMENT
                    && all.stream()
                            .anyMatch(other -> other.match().isVerb()
                                    && other.match().last() < noun.match().first()
                                    && noun.match().first()
                                            < clause.endOfClause(other.match().last())
                                    && other.roles().shareActor(noun.roles()));
        }
        return all.stream()
                .filter(other -> other.match().isVerb())
                .filter(other -> clause.carrier(noun.match())
                        .filter(group -> group.head() == other.predicate())
                        .isPresent())
                .anyMatch(other -> other.kind() == noun.kind()
                        || other.kind() == EventKind.AGREE
                        || other.roles().shareActor(noun.roles()));
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

    /** "…, the ministry said on Friday.": only where the news is from. */
    static boolean isAttribution(TriggerMatch match) {
        SentenceSyntax sentence = match.syntax();
        boolean last = sentence.groupAfter(match.last()).isEmpty();
        boolean first = sentence.groupBefore(match.first()).isEmpty();
        for (int i = match.first() - 1; last && !first && sentence.holds(i); i--) {
            if (sentence.groupAt(i).isPresent()) {
                return false;
            }
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
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
        boolean attributes = plain
                && isAttribution(candidate.match())
                && all.stream().anyMatch(other -> !other.match().trigger().has(Hint.SPEECH));
        if (trails || attributes) {
            return true;
        }
        return all.stream()
                .filter(other -> !other.match().trigger().has(Hint.SPEECH))
                .filter(other -> other.match().first() > candidate.match().last())
                .anyMatch(other ->
                        (plain && other.reality().isReal()) || other.roles().shareActor(candidate.roles()));
    }
}
