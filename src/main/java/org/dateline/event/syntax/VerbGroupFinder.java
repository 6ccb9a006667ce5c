package org.dateline.event.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Inflection.Form;
import org.dateline.lexicon.TriggerLexicon;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a sentence that has noun phrases. */
final class VerbGroupFinder {

    /** How many adverbs may stand inside a group: "has not yet formally". */
    private static final int MOST_BETWEEN = 4;

    private static final Set<String> REPORTING =
            Set.of("said", "says", "say", "told", "tells", "announced", "added", "claimed", "reported", "believed");

    private final SentenceSyntax sentence;
    private final TriggerLexicon lexicon = TriggerLexicon.load();
    private final List<VerbGroup> groups = new ArrayList<>();

    VerbGroupFinder(SentenceSyntax sentence) {
        this.sentence = sentence;
    }

    List<VerbGroup> find() {
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<VerbGroup> group = groupAt(i);
            group.ifPresent(groups::add);
            i = group.map(VerbGroup::head).orElse(i) + 1;
        }
        return groups;
    }

    private boolean isVerbal(int i) {
        return sentence.tag(i).isVerbal() && sentence.phraseAt(i).isEmpty() && !sentence.isTime(i);
    }

    private Optional<VerbGroup> groupAt(int i) {
        if (sentence.is(i, "to")) {
            int next = skipAdverbs(i + 1);
            return isVerbal(next) ? Optional.of(group(i, headFrom(next))) : Optional.empty();
        }
        return isVerbal(i) ? Optional.of(group(i, headFrom(i))) : Optional.empty();
    }

    /** From the first verbal token over auxiliaries to the verb; the last auxiliary where no verb follows. */
    private int headFrom(int i) {
        int head = i;
        while (isAuxiliary(head)) {
            int next = skipAdverbs(head + 1);
            if (!isVerbal(next)) {
                return head;
            }
            head = next;
        }
        return head;
    }

    private boolean isAuxiliary(int i) {
        String word = sentence.lower(i);
        return sentence.tag(i) == PartOfSpeech.AUX
                || Words.BE.contains(word)
                || Words.HAVE.contains(word)
                || Words.MODALS.contains(word);
    }

    private int skipAdverbs(int i) {
        int at = i;
        while (at < i + MOST_BETWEEN && isBetween(at)) {
            at++;
        }
        return at;
    }

    private boolean isBetween(int i) {
        return sentence.tag(i) == PartOfSpeech.ADV
                || Words.BETWEEN.contains(sentence.lower(i))
                || Words.isNegation(sentence.lower(i))
                || sentence.isTime(i);
    }

    private VerbGroup group(int first, int head) {
        Auxiliaries auxiliaries = new Auxiliaries(first, head);
        Form form = form(head);
        boolean participle = form == Form.PAST || form == Form.PARTICIPLE;
        boolean bareParticiple = auxiliaries.none && participle && isReduced(first, head, form);
        boolean passive = bareParticiple || (auxiliaries.be && participle);
        return new VerbGroup(
                first,
                head,
                shape(first, form, auxiliaries, bareParticiple),
                auxiliaries.tense(form),
                auxiliaries.modal,
                auxiliaries.negated || isNegatedBefore(first),
                passive);
    }

    private Shape shape(int first, Form form, Auxiliaries auxiliaries, boolean bareParticiple) {
        if (sentence.is(first, "to")) {
            return Shape.INFINITIVE;
        }
        if (bareParticiple) {
            return Shape.PARTICIPLE;
        }
        boolean ing = form == Form.ING && auxiliaries.none;
        return ing || sentence.is(first, "having") || sentence.is(first, "being") ? Shape.ING : Shape.FINITE;
    }

    private Form form(int head) {
        String word = sentence.lower(head);
        return lexicon.formOf(word)
                .or(() -> Inflection.regularForm(word))
                .orElse(word.endsWith("s") ? Form.THIRD : Form.BASE);
    }

    private boolean isNegatedBefore(int first) {
        return Words.isNegation(sentence.lower(first - 1));
    }

    /** "a document agreed by both sides", "an article published on Monday": a participle that only describes a noun. */
    private boolean isReduced(int first, int head, Form form) {
        boolean afterNoun = sentence.tag(first - 1).isNominal() || sentence.is(first - 1, ",");
        if (form == Form.PARTICIPLE && !sentence.headline()) {
            return true;
        }
        if (!afterNoun || sentence.phraseStartingAt(head + 1).isPresent()) {
            return false;
        }
        if (sentence.is(head + 1, "by") && sentence.phraseStartingAt(head + 2).isPresent()) {
            return true;
        }
        return !sentence.is(first - 1, ",")
                && !REPORTING.contains(sentence.lower(head))
                && followsItsVerb(first)
                && sentence.tag(head + 1) == PartOfSpeech.ADP;
    }

    /** Whether the clause has its verb already, so that a second one after a mere noun can only describe the noun. */
    private boolean followsItsVerb(int first) {
        if (groups.isEmpty()) {
            return false;
        }
        VerbGroup last = groups.getLast();
        if (REPORTING.contains(sentence.lower(last.head()))) {
            return false;
        }
        for (int i = last.head() + 1; i < first; i++) {
            boolean breaks = sentence.tag(i) == PartOfSpeech.CCONJ || sentence.is(i, ",");
            if (breaks || Words.SUBORDINATORS.contains(sentence.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands before the verb in its group. */
    private final class Auxiliaries {

        private boolean be;
        private boolean past;
        private boolean have;
        private boolean had;
        private boolean negated;
        private boolean none = true;
        private @Nullable String modal;

        Auxiliaries(int first, int head) {
            for (int i = first; i < head; i++) {
                read(sentence.lower(i));
            }
            negated |= Words.isNegation(sentence.lower(head));
            if (modal == null && Words.MODALS.contains(sentence.lower(head))) {
                modal = sentence.lower(head);
            }
        }

        private void read(String word) {
            negated |= Words.isNegation(word);
            past |= Words.PAST_AUXILIARIES.contains(word);
            be |= Words.BE.contains(word);
            have |= Words.HAVE.contains(word);
            had |= word.equals("had");
            boolean isModal = Words.MODALS.contains(word);
            if (isModal && modal == null) {
                modal = word;
            }
            none &= !(isModal || Words.BE.contains(word) || Words.HAVE.contains(word) || Words.DO.contains(word));
        }

        Tense tense(Form form) {
            if (modal != null) {
                return isFuture(modal) ? Tense.FUTURE : Tense.NONE;
            }
            if (have) {
                return had ? Tense.PLUPERFECT : Tense.PERFECT;
            }
            if (past) {
                return Tense.PAST;
            }
            if (be && form == Form.ING) {
                return Tense.PROGRESSIVE;
            }
            if (be) {
                return Tense.PRESENT;
            }
            return form == Form.PAST ? Tense.PAST : form == Form.ING ? Tense.NONE : Tense.PRESENT;
        }

        private static boolean isFuture(String modal) {
            return switch (modal) {
                case "will", "shall", "’ll", "'ll", "wo", "won't", "won’t" -> true;
                default -> false;
            };
        }
    }
}
