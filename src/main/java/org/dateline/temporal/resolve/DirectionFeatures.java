package org.dateline.temporal.resolve;

import java.util.Set;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Sense;
import org.dateline.temporal.phrase.Tense;

/**
 * What the words around a bare weekday, month or day say about whether it lies ahead: the features of a
 * {@link DirectionModel}.
 */
final class DirectionFeatures {

    /** Words so far before the phrase are looked at, and half as many behind it. */
    private static final int REACH = 16;

    private static final int BEHIND = 14;

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "ll", "'ll", "’ll", "may", "might", "can", "could", "must", "should");
    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "am", "'s", "'re", "has", "have", "was", "were", "had", "been", "did", "said", "to");

    /** Words between a verb and its date. */
    private static final Set<String> FUNCTIONS = Set.of(
            "on", "in", "by", "until", "till", "since", "from", "to", "through", "of", "for", "at", "after", "before",
            "late", "early", "the", "and", "or", "than", "that", "this", "again", "next");

    /** Words that a noun follows, so that one in -s is a plural. */
    private static final Set<String> NOUN_LEADS = Set.of(
            "the", "of", "its", "his", "her", "their", "our", "these", "those", "some", "many", "several", "few", "all",
            "other", "more", "in", "for", "with", "from", "by", "on", "at", "between", "against", "among", "into",
            "over");

    /** Signs of a verb that has no tense of its own, or only reports. */
    private static final Set<String> LOOSE = Set.of("to", "ing", "been", "said", "'s");

    private final Around around;
    private final Passage passage;
    private final Tense.View view;
    private final Features found;

    /** The nearest verb before the phrase that has a tense of its own: "will", "said"; not "to meet" or "meeting". */
    private String finite = "";

    private DirectionFeatures(Around around, Features found) {
        this.around = around;
        this.passage = around.passage();
        this.view = around.view();
        this.found = found;
    }

    /**
     * @param back days from the latest such day up to publication
     * @param ahead days from publication to the next one
     * @param into takes the features
     */
    static void add(Around around, Meaning.Named named, long back, long ahead, Features into) {
        DirectionFeatures features = new DirectionFeatures(around, into);
        features.addDistance(named, back, ahead);
        features.addBeside();
        features.addBefore();
        features.addBehind();
    }

    private void addDistance(Meaning.Named named, long back, long ahead) {
        boolean weekday = named.weekday() > 0 && named.ordinal() == 0;
        String kind = weekday ? "weekday" : named.granularity() == Granularity.DAY ? "day" : "month";
        String how = weekday
                ? back == 0 ? "today" : back >= 5 ? "long" : "short"
                : back <= 7 ? "just" : back <= 45 ? "m1" : "m" + (1 + back / 61) + (ahead <= 45 ? "near" : "");
        found.add("kind=", kind);
        found.add("view=", view.name());
        found.add("view,kind=", view.name(), weekday ? ",weekday" : ",date");
        found.add("distance=", how);
        found.add("view,distance=", view.name(), ",", how);
        found.add("distance,w-1=", how, ",", word(around.first() - 1));
    }

    /** The two words on either side. */
    private void addBeside() {
        int first = around.first();
        int last = around.last();
        found.add("w-1=", word(first - 1));
        found.add("w-2,w-1=", word(first - 2), ",", word(first - 1));
        found.add("s-1=", shape(first - 1));
        if (isFunction(first - 1)) {
            found.add("s-2=", shape(first - 2));
            found.add("w-2=", word(first - 2));
        }
        found.add("w+1=", word(last + 1));
        found.add("view,w+1=", view.name(), ",", word(last + 1));
        found.add("s+1=", shape(last + 1));
        found.add("w+1,w+2=", word(last + 1), ",", word(last + 2));
        if (around.opens()) {
            found.add("opens");
        }
    }

    /** The words before it, the nearest sign of a tense first. */
    private void addBefore() {
        boolean comma = false;
        boolean quoted = false;
        String chain = "";
        int links = 0;
        int from = Math.max(passage.first(), around.first() - REACH);
        for (int i = around.first() - 1; i >= from; i--) {
            if (!passage.isWord(i)) {
                comma |= passage.is(i, ",") || passage.is(i, ";") || passage.is(i, ":") || passage.is(i, "—");
                quoted |= passage.is(i, "\"") || passage.is(i, "“") || passage.is(i, "”");
                continue;
            }
            String where = comma ? ",far" : around.first() - i <= 3 ? ",near" : ",clause";
            found.add("before=", passage.lower(i), where);
            String tense = tense(i);
            if (tense.isEmpty()) {
                continue;
            }
            found.add("tense=", tense, where);
            if (links < 3) {
                chain = links == 0 ? tense : tense + "," + chain;
                found.add("chain=", chain);
            }
            if (links == 0) {
                addNearest(tense, where);
            }
            links++;
            if (finite.isEmpty() && !LOOSE.contains(tense)) {
                finite = tense.equals("modal") ? passage.lower(i) : tense;
            }
        }
        addFinite();
        if (links == 0) {
            found.add("nearest=none");
        }
        if (quoted) {
            found.add("quoted");
        }
    }

    /** The nearest sign of a tense. */
    private void addNearest(String tense, String where) {
        found.add("nearest,w+1=", tense, ",", word(around.last() + 1));
        found.add("nearest=", tense, where);
        found.add("nearest,beside=", tense, ",", preposition());
    }

    private void addFinite() {
        if (finite.isEmpty()) {
            found.add("finite=none");
        } else {
            found.add("finite=", finite);
            found.add("finite,w-1=", finite, ",", preposition());
        }
    }

    /** The word between a verb and its date, or a dash. */
    private String preposition() {
        return isFunction(around.first() - 1) ? word(around.first() - 1) : "-";
    }

    /** The words behind it in its clause; behind "On Tuesday," the clause begins. */
    private void addBehind() {
        int from = around.last() + 1;
        from += around.opens() && passage.is(from, ",") ? 1 : 0;
        boolean clause = true;
        int tenses = 0;
        for (int i = from; i < Math.min(passage.after(), from + BEHIND); i++) {
            if (!passage.isWord(i)) {
                clause &= !passage.is(i, ",") && !passage.is(i, ";");
                continue;
            }
            found.add("behind=", passage.lower(i));
            String tense = clause && tenses < 2 ? tense(i) : "";
            if (!tense.isEmpty()) {
                found.add(tenses == 0 ? "next0=" : "next1=", tense, around.opens() ? ",opens" : "");
                tenses++;
            }
        }
    }

    /** What a word says of tense by itself: an auxiliary, or by its end. */
    private String tense(int index) {
        String word = passage.lower(index);
        if (MODALS.contains(word)) {
            return "modal";
        }
        if (AUXILIARIES.contains(word)) {
            return word;
        }
        if (Tense.isIrregularPast(passage, index)) {
            return "past";
        }
        int length = word.length();
        if (word.endsWith("ed") && length > 4) {
            return "ed";
        }
        if (word.endsWith("ing") && length > 5) {
            return "ing";
        }
        boolean plural = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("as");
        if (word.endsWith("s")
                && length > 3
                && !plural
                && Character.isLowerCase(passage.text(index).charAt(0))) {
            return isNoun(index) ? "" : passage.isName(index - 1) ? "s-name" : "s";
        }
        return "";
    }

    /** "the talks", "two mines", "hours", "from rebels", "freed village elders": a plural, and no verb. */
    private boolean isNoun(int index) {
        return passage.has(index, Sense.UNITS)
                || passage.has(index - 1, Sense.NUMBER)
                || passage.has(index - 1, Sense.COUNT)
                || NOUN_LEADS.contains(passage.lower(index - 1))
                || isObject(index);
    }

    /** "wounded guards", "wounded prison guards": behind a verb in the past there is no second one. */
    private boolean isObject(int index) {
        String before = passage.lower(index - 1);
        boolean noun = passage.isWord(index - 1) && !passage.isName(index - 1) && !before.equals("and");
        return before.endsWith("ed") || (noun && passage.lower(index - 2).endsWith("ed"));
    }

    private String word(int index) {
        if (index < passage.first() || index >= passage.after()) {
            return "-";
        }
        return passage.isWord(index) || passage.tokens().kind(index) == org.dateline.text.Tokens.Kind.PUNCT
                ? passage.lower(index)
                : "#";
    }

    private String shape(int index) {
        if (!passage.isWord(index)) {
            return word(index);
        }
        String tense = tense(index);
        return !tense.isEmpty()
                ? tense
                : passage.isName(index) ? "Name" : isFunction(index) ? passage.lower(index) : "word";
    }

    private boolean isFunction(int index) {
        return passage.isWord(index) && FUNCTIONS.contains(passage.lower(index));
    }
}
