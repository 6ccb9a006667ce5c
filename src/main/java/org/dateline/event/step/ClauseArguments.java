package org.dateline.event.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.lexicon.PhraseTable;
import org.dateline.lexicon.TriggerLexicon;

/** Where the subject, the object and the prepositional phrases of a predicate stand in its sentence. */
final class ClauseArguments {

    /** A clause may follow these: "as Beijing opens the Games". */
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "as", "after", "before", "until", "since", "while", "than", "because", "like", "once", "that", "with");

    /** How far a verb may borrow its subject from the verb before it. */
    private static final int MOST_BORROWED = 4;

    private static final int LONGEST_PARENTHESIS = 14;

    /** What stands behind these is told of beside the act: "praised it after talks with Peru". */
    private static final Set<String> ASIDE = Set.of("after", "before", "during", "following", "amid", "despite");

    private static final Set<String> TO_WHOM = Set.of("to", "with", "about", "of", "on", "against");
    private static final Set<String> OF_WHAT = Set.of("of", "from", "for", "against");

    /** After these an infinitive is the subject's own purpose: "visited Paris to meet", "signed a pact to end". */
    private static final Set<String> MOTION = Set.of("CONSULT", "AGREE", "OTHER", "STATEMENT", "REJECT");

    private final SentenceSyntax sentence;
    private final TriggerLexicon lexicon = TriggerLexicon.load();

    ClauseArguments(SentenceSyntax sentence) {
        this.sentence = sentence;
    }

    /** The noun phrases, one or several coordinated, that are a verb's subject; empty where none is found. */
    List<NounPhrase> subject(VerbGroup group) {
        return subject(group, 0);
    }

    private List<NounPhrase> subject(VerbGroup group, int borrowed) {
        List<NounPhrase> told = toldToAct(group);
        if (!told.isEmpty()) {
            return told;
        }
        if (group.is(Shape.ING) && hangsOnClause(group)) {
            return borrowed(group.first() - 1, borrowed);
        }
        if (isListed(group)) {
            return borrowed(group.first() - 1, borrowed);
        }
        int i = group.first() - 1;
        while (sentence.holds(i)) {
            Optional<NounPhrase> phrase = sentence.phraseAt(i);
            if (phrase.isPresent()) {
                Optional<NounPhrase> described = describedByParticiple(group, phrase.get());
                if (described.isPresent()) {
                    return coordinatedBefore(described.get());
                }
                if (!isInside(phrase.get()) && !sentence.is(phrase.get().first() - 1, "including")) {
                    return coordinatedBefore(phrase.get());
                }
                i = phrase.get().first() - 2;
                continue;
            }
            if (isRelative(i)) {
                return antecedent(i);
            }
            boolean predicate = sentence.groupAt(i)
                    .filter(other -> !other.is(Shape.PARTICIPLE))
                    .isPresent();
            boolean borrows = predicate || sentence.tag(i) == PartOfSpeech.CCONJ;
            if (borrows) {
                return borrowed(i, borrowed);
            }
            i = sentence.is(i, ",") ? beforeParenthesis(i) : i - 1;
        }
        return group.is(Shape.FINITE) ? List.of() : borrowed(group.first(), borrowed);
    }

    /** "Danish ships using searchlights attacked": what stands before the participle acts. */
    private Optional<NounPhrase> describedByParticiple(VerbGroup group, NounPhrase nearest) {
        return sentence.groupAt(nearest.first() - 1)
                .filter(participle -> group.is(Shape.FINITE) && participle.is(Shape.ING))
                .flatMap(participle -> sentence.phraseAt(participle.first() - 1))
                .filter(phrase -> !sentence.isPrepositional(phrase));
    }

    /** "met Blair on Wednesday, travelled to Dublin": after a comma that closes no parenthesis a verb goes on. */
    private boolean isListed(VerbGroup group) {
        int comma = group.first() - 1;
        if (!group.is(Shape.FINITE) || !sentence.is(comma, ",")) {
            return false;
        }
        Optional<VerbGroup> previous = sentence.groupBefore(comma);
        if (previous.isEmpty() || !previous.get().is(Shape.FINITE)) {
            return false;
        }
        int from = previous.get().head();
        for (int i = from + 1; i < comma; i++) {
            if (sentence.is(i, ",") || sentence.isClauseBreak(i)) {
                return false;
            }
        }
        return !sentence.isQuoted(from) && !opensRelative(previous.get());
    }

    /** "who in May met Blair,": a verb of a clause that describes a name closes with the comma. */
    private boolean opensRelative(VerbGroup group) {
        for (int i = group.first() - 1; sentence.holds(i); i--) {
            if (isRelative(i) || sentence.isClauseBreak(i)) {
                return true;
            }
            if (sentence.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** A phrase after a preposition is no subject, unless the preposition opens a clause. */
    private boolean isInside(NounPhrase phrase) {
        return sentence.isPrepositional(phrase) && !CLAUSE_OPENERS.contains(sentence.lower(phrase.first() - 1));
    }

    /**
     * "accused Syria of shelling", "called on the bloc to leave": the object of one verb is the subject of the next.
     */
    private List<NounPhrase> toldToAct(VerbGroup group) {
        boolean gerund = group.is(Shape.ING) && OF_WHAT.contains(sentence.lower(group.first() - 1));
        if (!gerund && !group.is(Shape.INFINITIVE)) {
            return List.of();
        }
        int end = gerund ? group.first() - 2 : group.first() - 1;
        Optional<VerbGroup> governor = sentence.groupBefore(group.first());
        if (governor.isEmpty()) {
            return List.of();
        }
        int particles = lexicon.verbAt(sentence.tokens(), governor.get().head())
                .map(PhraseTable.Match::last)
                .orElse(governor.get().head());
        List<NounPhrase> object = object(particles);
        boolean adjoins = !object.isEmpty() && object.getLast().last() == end;
        return adjoins && !MOTION.contains(kindOf(governor.get())) ? object : List.of();
    }

    private String kindOf(VerbGroup group) {
        return lexicon.verbAt(sentence.tokens(), group.head())
                .map(match -> match.value().trigger().kind())
                .orElse("");
    }

    /** "…, criticising", "while also criticising", "before leaving": done by whoever does the rest. */
    private boolean hangsOnClause(VerbGroup group) {
        int i = group.first() - 1;
        while (sentence.tag(i) == PartOfSpeech.ADV || (sentence.holds(i) && sentence.isQuotationMark(i))) {
            i--;
        }
        return sentence.is(i, ",")
                || sentence.tag(i) == PartOfSpeech.SCONJ
                || (sentence.tag(i) == PartOfSpeech.ADP && !sentence.is(i, "with"));
    }

    private List<NounPhrase> borrowed(int before, int borrowed) {
        Optional<VerbGroup> previous = sentence.groupBefore(before + 1);
        if (previous.isEmpty() || borrowed >= MOST_BORROWED) {
            return List.of();
        }
        return subject(previous.get(), borrowed + 1);
    }

    /** "the ruling that Ethiopia rejected": what a verb without an object is said of; empty for any other verb. */
    Optional<NounPhrase> describedBy(VerbGroup group) {
        List<NounPhrase> subject = subject(group);
        if (group.passive() || subject.isEmpty() || !object(group.head()).isEmpty()) {
            return Optional.empty();
        }
        int relative = subject.getFirst().first() - 1;
        boolean opens =
                sentence.is(relative, "which") || sentence.is(relative, "whom") || sentence.is(relative, "that");
        boolean goesOn = TO_WHOM.contains(sentence.lower(group.head() + 1))
                && sentence.phraseStartingAt(group.head() + 2)
                        .filter(phrase -> !sentence.tokens().isCapitalized(phrase.last()))
                        .isPresent();
        boolean ends = sentence.groupAfter(group.head())
                .filter(next -> next.first() == group.head() + 1)
                .isEmpty();
        return opens && ends && !goesOn && !sentence.is(group.head() + 1, "that")
                ? antecedent(relative).stream().findFirst()
                : Optional.empty();
    }

    /** The verb whose object a noun is: "held" in "held talks". */
    Optional<VerbGroup> carrier(TriggerMatch noun) {
        return sentence.groupBefore(noun.first())
                .filter(group -> object(group.head()).stream().anyMatch(phrase -> phrase.contains(noun.last()))
                        || followsParticle(group, noun));
    }

    /** "carry out a test" */
    private boolean followsParticle(VerbGroup group, TriggerMatch noun) {
        int particle = group.head() + 1;
        boolean particles = sentence.is(particle, "out") || sentence.is(particle, "on") || sentence.is(particle, "up");
        return particles && object(particle).stream().anyMatch(phrase -> phrase.contains(noun.last()));
    }

    private boolean isRelative(int i) {
        boolean that = sentence.is(i, "that") && sentence.phraseAt(i - 1).isPresent();
        return sentence.is(i, "who") || sentence.is(i, "which") || that;
    }

    /** The phrase that "who" or "which" describes: the first of a chain "the row with X over Y which". */
    private List<NounPhrase> antecedent(int relative) {
        int i = sentence.is(relative - 1, ",") ? relative - 2 : relative - 1;
        Optional<NounPhrase> phrase = sentence.phraseAt(i);
        while (phrase.isPresent() && sentence.isPrepositional(phrase.get()) && !sentence.is(relative, "who")) {
            Optional<NounPhrase> earlier = sentence.phraseAt(phrase.get().first() - 2);
            if (earlier.isEmpty()) {
                break;
            }
            phrase = earlier;
        }
        return phrase.map(List::of).orElse(List.of());
    }

    /** From a comma back over "…, the foreign minister," to what stands before it. */
    private int beforeParenthesis(int comma) {
        int opening = comma - 1;
        while (sentence.holds(opening) && comma - opening < LONGEST_PARENTHESIS) {
            if (sentence.is(opening, ",")) {
                if (isEndOfList(opening, comma)) {
                    return comma - 1;
                }
                boolean namesOne = sentence.phraseAt(opening - 1).isPresent();
                return namesOne ? opening - 1 : comma - 1;
            }
            opening--;
        }
        return comma - 1;
    }

    /** "…, Germany, Russia and Spain, agreed": two names joined between commas end a list. */
    private boolean isEndOfList(int opening, int comma) {
        return sentence.phraseStartingAt(opening + 1)
                .filter(left -> isAnd(left.last() + 1))
                .filter(left -> sentence.tag(left.last()) == PartOfSpeech.PROPN)
                .map(left -> left.last() + 2)
                .flatMap(sentence::phraseStartingAt)
                .filter(right -> right.last() == comma - 1)
                .filter(right -> sentence.phraseAt(opening - 1)
                        .filter(before -> sentence.is(before.first() - 1, ","))
                        .isPresent())
                .isPresent();
    }

    /** "Russia and China" read from the right: a comma joins only left of an "and". */
    private List<NounPhrase> coordinatedBefore(NounPhrase last) {
        List<NounPhrase> all = new ArrayList<>(List.of(last));
        NounPhrase current = last;
        boolean joined = false;
        while (true) {
            int separator = current.first() - 1;
            boolean and = isAnd(separator);
            if (!and && !(joined && sentence.is(separator, ","))) {
                return List.copyOf(all);
            }
            int end = and && sentence.is(separator - 1, ",") ? separator - 2 : separator - 1;
            Optional<NounPhrase> previous = sentence.phraseAt(end);
            if (previous.isEmpty() || previous.get().last() != end) {
                return List.copyOf(all);
            }
            if (opensWithPreposition(previous.get())) {
                // "ministers from Peru, Chile and Mali"
                int from = previous.get().first() - 1;
                if (!sentence.is(from, "from")) {
                    return List.copyOf(all);
                }
                all.addFirst(previous.get());
                // "researchers from Peru and Chile" stand for neither
                return lexicon.bystanders().contains(sentence.lower(from - 1)) ? List.of() : List.copyOf(all);
            }
            joined = true;
            current = previous.get();
            all.addFirst(current);
        }
    }

    private boolean opensWithPreposition(NounPhrase phrase) {
        return isInside(phrase) && !sentence.is(phrase.first() - 1, "between");
    }

    private boolean isAnd(int i) {
        return sentence.is(i, "and") || sentence.is(i, "or") || sentence.is(i, "&");
    }

    /** A phrase with those that are joined to it on its right: "Australia, the UK and the US". */
    List<NounPhrase> coordinatedAfter(NounPhrase first) {
        List<NounPhrase> list = new ArrayList<>(List.of(first));
        NounPhrase current = first;
        boolean ended = false;
        while (!ended) {
            int separator = current.last() + 1;
            boolean comma = sentence.is(separator, ",");
            ended = isAnd(separator) || (comma && isAnd(separator + 1));
            if (!ended && !comma) {
                return List.of(first);
            }
            Optional<NounPhrase> next = sentence.phraseStartingAt(comma && ended ? separator + 2 : separator + 1);
            if (next.isEmpty() || (ended && hasOwnVerb(next.get()))) {
                return ended && list.size() > 1 ? List.copyOf(list) : List.of(first);
            }
            current = next.get();
            list.add(current);
        }
        return List.copyOf(list);
    }

    /** "between Chile and Peru", whatever verb comes after. */
    private List<NounPhrase> both(NounPhrase first) {
        boolean and = sentence.is(first.last() + 1, "and");
        return and
                ? sentence.phraseStartingAt(first.last() + 2)
                        .map(second -> List.of(first, second))
                        .orElse(List.of(first))
                : coordinatedAfter(first);
    }

    private boolean hasOwnVerb(NounPhrase phrase) {
        return sentence.groupAt(phrase.last() + 1)
                .filter(group -> group.is(Shape.FINITE))
                .isPresent();
    }

    /** The direct object after a token. */
    List<NounPhrase> object(int after) {
        int i = after + 1;
        while (sentence.tag(i) == PartOfSpeech.ADV || sentence.isTime(i) || isMark(i)) {
            i++;
        }
        return sentence.phraseStartingAt(i).map(this::coordinatedAfter).orElse(List.of());
    }

    private boolean isMark(int i) {
        return sentence.holds(i) && sentence.isQuotationMark(i);
    }

    /** The phrases after a preposition that stands right of a token in the same clause. */
    List<NounPhrase> prepositional(String preposition, int after) {
        for (int i = after + 1; i < endOfClause(after) && !ASIDE.contains(sentence.lower(i)); i++) {
            if (sentence.is(i, preposition) && !sentence.isTime(i)) {
                int next = isMark(i + 1) ? i + 2 : i + 1;
                Optional<NounPhrase> phrase = sentence.phraseStartingAt(next);
                if (phrase.isPresent()) {
                    return preposition.equals("between") ? both(phrase.get()) : coordinatedAfter(phrase.get());
                }
            }
        }
        return List.of();
    }

    /** Index after the last token that belongs to the predicate at a token. */
    int endOfClause(int predicate) {
        for (int i = predicate + 1; i < sentence.to(); i++) {
            boolean newPredicate = i > predicate
                    && sentence.groupAt(i)
                            .filter(group -> !group.is(Shape.PARTICIPLE) && group.first() > predicate)
                            .isPresent();
            if (newPredicate || sentence.isClauseBreak(i)) {
                return i;
            }
        }
        return sentence.to();
    }

    /** Whether a clause opens between two tokens. */
    boolean isBroken(int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (sentence.isClauseBreak(i)) {
                return true;
            }
        }
        return false;
    }
}
