package org.dateline.event.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Actor;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.QuadClass;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.lexicon.GovernorLexicon;
import org.dateline.lexicon.GovernorLexicon.Effect;
import org.dateline.lexicon.Trigger;
import org.dateline.lexicon.Trigger.Hint;

/** Third step for verbs: did it happen, is it planned, feared, denied? In doubt nothing is shown as happened. */
final class StatusReader {

    private static final Set<String> ONE_OF_A_ROW = Set.of("first", "second", "last", "latest", "only", "third");

    /** A chain "was said to plan to try to" longer than this is not followed. */
    private static final int LONGEST_CHAIN = 5;

    private final SentenceSyntax sentence;
    private final ClauseArguments clause;
    private final GovernorLexicon governors = GovernorLexicon.load();
    private final List<TriggerMatch> triggers;

    StatusReader(SentenceSyntax sentence, List<TriggerMatch> triggers) {
        this.sentence = sentence;
        this.clause = new ClauseArguments(sentence);
        this.triggers = triggers;
    }

    Reality ofVerb(TriggerMatch match, VerbGroup group) {
        Reality reality = of(group, 0);
        boolean present = group.tense() == Tense.PRESENT && !sentence.headline() && group.is(Shape.FINITE);
        boolean holds =
                match.trigger().has(Hint.STATE) || match.trigger().base().equals("look for");
        if (reality.status() == EventStatus.HAPPENED && holds && present) {
            return Reality.of(EventStatus.ONGOING, "Told in the present tense: it holds at publication.");
        }
        return reality;
    }

    /** What the grammar of a verb group says of its verb. */
    Reality of(VerbGroup group, int depth) {
        if (group.negated()) {
            return Reality.of(EventStatus.NEGATED, "The sentence denies it: “" + words(group) + "”.");
        }
        if (isConditional(group)) {
            return Reality.of(EventStatus.HYPOTHETICAL, "It stands in a condition.");
        }
        if (group.modal() != null) {
            return modal(group);
        }
        return switch (group.shape()) {
            case INFINITIVE -> governed(group, depth);
            case ING -> participial(group, depth);
            case PARTICIPLE -> Reality.happened();
            case FINITE -> finite(group, depth);
        };
    }

    private Reality finite(VerbGroup group, int depth) {
        boolean bare = group.first() == group.head() && group.tense() == Tense.PRESENT;
        Optional<VerbGroup> previous = sentence.groupBefore(group.first());
        boolean joined = sentence.is(group.first() - 1, "and") || sentence.is(group.first() - 1, "or");
        if (bare && joined && depth < LONGEST_CHAIN) {
            Optional<Reality> shared =
                    previous.filter(StatusReader::lendsItsMood).map(verb -> of(verb, depth + 1));
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        if (opensUntil(group) && previous.filter(StatusReader::lendsItsMood).isPresent()) {
            return Reality.of(EventStatus.HYPOTHETICAL, "It is only waited for.");
        }
        if (group.tense() == Tense.PROGRESSIVE) {
            return Reality.of(EventStatus.ONGOING, "Told as going on: “" + words(group) + "”.");
        }
        return Reality.happened();
    }

    /** "to stay until Norway ended it", "would not sign until" */
    private boolean opensUntil(VerbGroup group) {
        for (int i = group.first() - 1; sentence.holds(i) && sentence.groupAt(i).isEmpty(); i--) {
            if (sentence.is(i, "until") || sentence.is(i, "till")) {
                return true;
            }
        }
        return false;
    }

    /** "to warn and threaten", "could attack and occupy": the second verb shares what stands before the first. */
    private static boolean lendsItsMood(VerbGroup group) {
        return group.is(Shape.INFINITIVE) || group.modal() != null;
    }

    private Reality modal(VerbGroup group) {
        if (group.tense() == Tense.FUTURE) {
            return Reality.of(EventStatus.PLANNED, "It lies ahead: “" + words(group) + "”.");
        }
        boolean reportedFuture = "would".equals(group.modal()) && isReported(group);
        if (reportedFuture) {
            return Reality.of(EventStatus.PLANNED, "Announced: “" + words(group) + "”.");
        }
        return Reality.of(EventStatus.HYPOTHETICAL, "Only possible: “" + words(group) + "”.");
    }

    /** Whether a verb of saying stands before a clause. */
    boolean isReported(VerbGroup group) {
        return triggers.stream()
                .anyMatch(match -> match.isVerb()
                        && match.last() < group.first()
                        && (match.trigger().has(Hint.SPEECH) || match.trigger().has(Hint.PLANNED)));
    }

    /** "to meet": what governs it decides. */
    private Reality governed(VerbGroup group, int depth) {
        int before = wordBefore(group.first());
        if (isOneOfARow(before)) {
            return Reality.happened();
        }
        Optional<VerbGroup> governor = sentence.groupBefore(group.first());
        Optional<Effect> effect = Optional.of(sentence.lower(before))
                .filter(word -> sentence.tag(before).isNominal())
                .flatMap(governors::noun)
                .or(() -> governors.adjective(sentence.lower(before)))
                .or(() -> governor.flatMap(verb -> governors.verb(sentence.lower(verb.head()))));
        if (isDropped(before)) {
            return Reality.of(EventStatus.NEGATED, "The plan was given up.");
        }
        if (governor.isPresent() && governor.get().negated()) {
            return Reality.of(EventStatus.NEGATED, "The sentence denies it: “" + words(governor.get()) + "”.");
        }
        if (effect.isEmpty()) {
            return Reality.of(EventStatus.PLANNED, "Told as a purpose or a plan: “" + words(group) + "”.");
        }
        return effect(effect.get(), governor, depth);
    }

    /** "suspended his plan to annex": the noun that governs is itself the object of a verb that gives it up. */
    private boolean isDropped(int noun) {
        return sentence.tag(noun).isNominal()
                && sentence.groupBefore(noun)
                        .filter(group -> !group.negated())
                        .filter(group -> governors
                                .verb(sentence.lower(group.head()))
                                .filter(Effect.NEGATED::equals)
                                .isPresent())
                        .filter(group -> clause.object(group.head()).stream().anyMatch(phrase -> phrase.contains(noun)))
                        .isPresent();
    }

    private int wordBefore(int token) {
        int before = token - 1;
        while (sentence.isTime(before) || (sentence.holds(before) && sentence.isQuotationMark(before))) {
            before--;
        }
        return before;
    }

    private Reality effect(Effect effect, Optional<VerbGroup> governor, int depth) {
        return switch (effect) {
            case PLANNED -> Reality.of(EventStatus.PLANNED, "Told as arranged or intended.");
            case HYPOTHETICAL -> Reality.of(EventStatus.HYPOTHETICAL, "Only feared, asked for or considered.");
            case NEGATED -> Reality.of(EventStatus.NEGATED, "Refused or called off.");
            case ONGOING -> Reality.of(EventStatus.ONGOING, "Told as going on.");
            case REAL ->
                governor.filter(verb -> depth < LONGEST_CHAIN)
                        .map(verb -> of(verb, depth + 1))
                        .orElse(Reality.happened());
        };
    }

    /** "the first leader to confirm" did confirm. */
    private boolean isOneOfARow(int before) {
        return sentence.phraseAt(before).stream().anyMatch(phrase -> {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                if (ONE_OF_A_ROW.contains(sentence.lower(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** "accused of shelling", "without leaving", "…, writing that". */
    private Reality participial(VerbGroup group, int depth) {
        if (sentence.is(group.first() - 1, "without")) {
            return Reality.of(EventStatus.NEGATED, "It stands after “without”.");
        }
        Optional<TriggerMatch> governor = triggers.stream()
                .filter(match -> match.isVerb() && match.last() < group.first())
                .reduce((earlier, later) -> later)
                .filter(match -> group.first() - match.last() <= 8 && !sentence.is(group.first() - 1, ","));
        boolean bound = !sentence.is(group.first() - 1, "while") && !sentence.is(group.first() - 1, "after");
        if (governor.isPresent() && bound) {
            Optional<Reality> complement = ofComplement(governor.get().trigger());
            if (complement.isPresent()) {
                return complement.get();
            }
        }
        return sentence.groupBefore(group.first())
                .filter(previous -> depth < LONGEST_CHAIN && previous.modal() != null)
                .map(previous -> of(previous, depth + 1))
                .orElse(Reality.happened());
    }

    /** What a trigger makes of what it speaks of: a thing warned of, asked for, denied. */
    static Optional<Reality> ofComplement(Trigger trigger) {
        if (trigger.has(Hint.FEARED)) {
            return trigger.kind().equals("ACCUSE")
                    ? Optional.of(Reality.of(EventStatus.SAID, "Alleged, not established."))
                    : Optional.of(Reality.of(EventStatus.HYPOTHETICAL, "Only feared or threatened."));
        }
        if (trigger.has(Hint.ASKED)) {
            return Optional.of(Reality.of(EventStatus.HYPOTHETICAL, "Only asked for."));
        }
        if (trigger.has(Hint.PLANNED)) {
            return Optional.of(Reality.of(EventStatus.PLANNED, "Agreed or promised, not yet done."));
        }
        return trigger.has(Hint.DENIED)
                ? Optional.of(Reality.of(EventStatus.NEGATED, "Refused or denied."))
                : Optional.empty();
    }

    /** Whether "if" or "whether" opens the clause of a verb. */
    private boolean isConditional(VerbGroup group) {
        for (int i = group.first() - 1; sentence.holds(i); i--) {
            if (governors.condition(sentence.lower(i)).isPresent() && !sentence.is(i, "without")) {
                return !sentence.is(i, "should") || sentence.is(i - 1, ",") || i == sentence.from();
            }
            if (sentence.groupAt(i).isPresent() || sentence.isClauseBreak(i)) {
                return false;
            }
        }
        return false;
    }

    /** A deed that only another party reports is that party's claim. */
    Reality claimed(Reality reality, TriggerMatch match, Roles roles, List<Speech> speeches) {
        boolean deed = EventKind.valueOf(match.trigger().kind()).quadClass() == QuadClass.MATERIAL_CONFLICT
                || EventKind.valueOf(match.trigger().kind()).quadClass() == QuadClass.MATERIAL_COOPERATION;
        if (!deed || reality.status() != EventStatus.HAPPENED) {
            return reality;
        }
        return speeches.stream()
                .filter(speech -> speech.reports(match, clause))
                .filter(speech ->
                        !speech.announces() && speech.speakers().stream().noneMatch(roles::hasActor))
                .findFirst()
                .map(speech -> Reality.of(EventStatus.SAID, "So says " + names(speech.speakers()) + "."))
                .orElse(reality);
    }

    private static String names(List<Actor> actors) {
        return String.join(" and ", actors.stream().map(Actor::name).toList());
    }

    private String words(VerbGroup group) {
        StringBuilder words = new StringBuilder();
        for (int i = group.first(); i <= group.head(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.tokens().text(i));
        }
        return words.toString();
    }
}
