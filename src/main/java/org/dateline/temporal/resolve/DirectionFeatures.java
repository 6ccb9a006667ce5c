package org.dateline.temporal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final List<String> found = new ArrayList<>();

    private DirectionFeatures(Around around) {
        this.around = around;
        this.passage = around.passage();
    }

    /**
     * @param back days from the latest such day up to publication
     * @param ahead days from publication to the next one
     */
    static List<String> of(Around around, Meaning.Named named, Tense.View view, long back, long ahead) {
        DirectionFeatures features = new DirectionFeatures(around);
        features.addDistance(named, view, back, ahead);
        features.addBeside();
        features.addBefore();
        features.addBehind();
        return features.found;
    }

    private void addDistance(Meaning.Named named, Tense.View view, long back, long ahead) {
        boolean weekday = named.weekday() > 0 && named.ordinal() == 0;
        String kind = weekday ? "weekday" : named.granularity().toString().toLowerCase(java.util.Locale.ROOT);
        String how = weekday
                ? back == 0 ? "today" : back >= 5 ? "long" : "short"
                : back <= 7 ? "just" : back <= 45 ? "m1" : "m" + (1 + back / 61) + (ahead <= 45 ? "near" : "");
        found.add("kind=" + kind);
        found.add("view=" + view);
        found.add("view,kind=" + view + "," + (weekday ? "weekday" : "date"));
        found.add("distance=" + how);
        found.add("view,distance=" + view + "," + how);
        found.add("distance,w-1=" + how + "," + word(around.first() - 1));
    }

    /** The two words on either side. */
    private void addBeside() {
        int first = around.first();
        int last = around.last();
        found.add("w-1=" + word(first - 1));
        found.add("w-2,w-1=" + word(first - 2) + "," + word(first - 1));
        found.add("s-1=" + shape(first - 1));
        if (isFunction(first - 1)) {
            found.add("s-2=" + shape(first - 2));
            found.add("w-2=" + word(first - 2));
        }
        found.add("w+1=" + word(last + 1));
        found.add("view,w+1=" + around.view() + "," + word(last + 1));
        found.add("s+1=" + shape(last + 1));
        found.add("w+1,w+2=" + word(last + 1) + "," + word(last + 2));
        if (around.opens()) {
            found.add("opens");
        }
    }

    /** The words before it, the nearest sign of a tense first. */
    private void addBefore() {
        boolean comma = false;
        boolean nearest = true;
        boolean quoted = false;
        String chain = "";
        int links = 0;
        int from = Math.max(passage.first(), around.first() - REACH);
        for (int i = around.first() - 1; i >= from; i--) {
            if (passage.is(i, ",") || passage.is(i, ";") || passage.is(i, ":") || passage.is(i, "—")) {
                comma = true;
            }
            quoted |= passage.is(i, "\"") || passage.is(i, "“") || passage.is(i, "”");
            if (!passage.isWord(i)) {
                continue;
            }
            String word = passage.lower(i);
            String where = comma ? "far" : around.first() - i <= 3 ? "near" : "clause";
            found.add("before=" + word + "," + where);
            String tense = tense(i);
            if (!tense.isEmpty()) {
                found.add("tense=" + tense + "," + where);
                if (links < 3) {
                    chain = tense + (links == 0 ? "" : "," + chain);
                    links++;
                    found.add("chain=" + chain);
                }
                if (nearest) {
                    found.add("nearest,w+1=" + tense + "," + word(around.last() + 1));
                    found.add("nearest=" + tense + "," + where);
                    found.add("nearest,beside=" + tense + ","
                            + (isFunction(around.first() - 1) ? word(around.first() - 1) : "-"));
                    nearest = false;
                }
            }
        }
        addFinite();
        if (nearest) {
            found.add("nearest=none");
        }
        if (quoted) {
            found.add("quoted");
        }
    }

    /** The nearest verb before it that has a tense of its own: "will", "said"; not "to meet" or "meeting". */
    private void addFinite() {
        int from = Math.max(passage.first(), around.first() - REACH);
        for (int i = around.first() - 1; i >= from; i--) {
            String tense = passage.isWord(i) ? tense(i) : "";
            if (!tense.isEmpty() && !LOOSE.contains(tense)) {
                String word = tense.equals("modal") ? passage.lower(i) : tense;
                found.add("finite=" + word);
                found.add(
                        "finite,w-1=" + word + "," + (isFunction(around.first() - 1) ? word(around.first() - 1) : "-"));
                return;
            }
        }
        found.add("finite=none");
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
            found.add("behind=" + passage.lower(i));
            String tense = tense(i);
            if (clause && tenses < 2 && !tense.isEmpty()) {
                found.add("next" + tenses + "=" + tense + (around.opens() ? ",opens" : ""));
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
        if (Tense.isIrregularPast(word)) {
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
