package org.dateline.temporal.resolve;

import java.util.Set;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Results;
import org.dateline.temporal.phrase.Sense;
import org.dateline.temporal.phrase.Tense;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The words around a phrase. One for each phrase that is read; not shared. */
final class Around {

    private static final int REACH = 10;
    private static final Set<String> PROMISES = Set.of("will", "shall", "'ll", "’ll", "ll");
    private static final Set<String> PLANS = Set.of("due", "expected", "scheduled", "planned", "slated", "set", "to");
    private static final Set<String> PRESENT = Set.of("is", "are");
    private static final Set<String> OWNERS = Set.of("the", "a", "its", "their", "his", "her", "our", "that", "this");
    private static final int NEAR = 4;
    private static final Set<String> IN = Set.of("in", "for", "of", "during");
    private static final Set<String> AGAINST = Set.of("from", "than", "after", "since", "before", "against", "with");
    private static final Set<String> HABITS =
            Set.of("usually", "typically", "normally", "traditionally", "customarily");
    private static final Set<String> FOLLOWS = Set.of("follows", "followed", "following");
    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "below", "above", "exceeding");

    private static final Set<String> TELLS = Set.of("report", "reports", "release", "announce", "publish", "issue");
    private static final Set<String> MONEY = Set.of(
            "$", "%", "percent", "million", "billion", "cents", "mln", "twice", "doubled", "tripled", "rose", "fell",
            "higher", "lower", "margin", "margins");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "told",
            "announced",
            "agreed",
            "planned",
            "promised",
            "proposed",
            "called",
            "reported",
            "to");

    private static final Set<String> LENGTHS = Set.of("days", "weeks", "week", "month", "months");

    private final Passage passage;
    private final int first;
    private final int last;

    /** Looked for when it is first asked for, and then kept: several questions hang on it. */
    private Tense.@Nullable View view;

    /**
     * @param passage its sentence
     * @param first index of its first token
     * @param last index of its last token
     */
    Around(Passage passage, int first, int last) {
        this.passage = passage;
        this.first = first;
        this.last = last;
    }

    Passage passage() {
        return passage;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Where they look. */
    Tense.View view() {
        Tense.View known = view;
        if (known == null) {
            known = Tense.of(passage, first, last);
            view = known;
        }
        return known;
    }

    /** The words of the phrase in the text. */
    Span span() {
        return passage.tokens().span(first, last);
    }

    /** The word before the phrase in small letters, or the empty string. */
    String before() {
        return passage.isWord(first - 1) ? passage.lower(first - 1) : "";
    }

    /** "up from", "compared with a loss of $3 million": figures of another time stand against those of this one. */
    boolean compares() {
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH); i--) {
            if (passage.is(i, ";")) {
                return false;
            }
            if (passage.isWord(i) && COMPARING.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "after a weak second quarter", "than in the first quarter", "from last year's quarter": a period that another one
     * is set against.
     */
    boolean isStandard() {
        int at = first - 1;
        for (int steps = 0; steps < NEAR && isInClause(at) && !IN.contains(passage.lower(at)); steps++) {
            if (AGAINST.contains(passage.lower(at))) {
                return true;
            }
            at--;
        }
        return IN.contains(passage.lower(at)) && AGAINST.contains(passage.lower(at - 1));
    }

    /** "a third-quarter loss": figures of a period are told, as they are once it is over. */
    boolean tellsResults() {
        return Results.areToldOf(passage, first, last);
    }

    /** "a loss for 1990", "for all of 1990 it earned $80 million"; not "in 1990 it bought a mill". */
    boolean tellsOfYear() {
        return tellsResults() || (tellsFigures() && (before().equals("for") || before().equals("of")));
    }

    /** The end of a period that is told behind it: "the year ended June 30"; null where none is. */
    Meaning.@Nullable Named end() {
        return Results.endBehind(passage, last + 1);
    }

    /** "the year ending June 30", which may be yet to come. */
    boolean isEnding() {
        return passage.is(last + 1, "ending") || passage.is(last + 1, "to");
    }

    /** "in the nine months", "six months ended June 30": months that figures are told of. */
    boolean isReported() {
        boolean ended = passage.is(last + 1, "ended") || passage.is(last + 1, "ending");
        boolean first3 = passage.is(first + 1, "first") && passage.is(first + 2, "three");
        return ended || (passage.is(first, "the") && !first3);
    }

    /** "had a loss in the fourth quarter", "up from the fourth quarter": figures of a quarter that is over. */
    boolean tellsOfQuarter() {
        boolean noun =
                passage.is(first, "the") && !passage.is(last + 1, "ended") && !passage.has(first + 1, Sense.FISCAL);
        return noun && (before().equals("in") || AGAINST.contains(before())) && (tellsResults() || isStandard());
    }

    /** "the latest quarter". */
    boolean isLatest() {
        return passage.is(first, "latest") || passage.is(first + 1, "latest");
    }

    /** "sales of the first ten days …, compared with the same period a year ago": no quarter. */
    boolean tellsOtherLength() {
        for (int i = passage.first(); i < first; i++) {
            if (LENGTHS.contains(passage.lower(i))) {
                return true;
            }
        }
        return passage.hasMonths();
    }

    /** "the week", "the month". */
    boolean isBareUnit() {
        return passage.is(first, "the") && (passage.is(first + 1, "week") || passage.is(first + 1, "month"));
    }

    /** Whether its sentence tells figures or sets some against others; "he joined a year ago" does not. */
    boolean tellsFigures() {
        // "a year earlier it stood still": what figures were told of before
        int subject = passage.is(last + 1, ",") ? last + 2 : last + 1;
        if (passage.is(subject, "it") || passage.is(subject, "they")) {
            return true;
        }
        for (int i = passage.first(); i < passage.after(); i++) {
            String word = passage.lower(i);
            if (Results.isAt(passage, i) || COMPARING.contains(word) || MONEY.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "will report on sales for October", "December trade figures are due": what is counted of a month is told when it
     * is over, whenever that will be.
     */
    boolean isCounted() {
        for (int i = last + 1; i <= last + NEAR && passage.isWord(i); i++) {
            if (Results.areCounts(passage, i)) {
                return true;
            }
        }
        boolean counted = false;
        boolean told = false;
        for (int i = first - 2; before().equals("for") && i >= Math.max(passage.first(), first - REACH); i--) {
            counted |= i >= first - NEAR && (Results.areCounts(passage, i) || Results.isAt(passage, i));
            told |= TELLS.contains(passage.lower(i)) || Results.areCounts(passage, i);
        }
        return counted && told;
    }

    /** "December crude settled at $19.80 a barrel", "for March delivery": a contract for what is to come. */
    boolean isOfContract() {
        if (passage.is(last + 1, "delivery")) {
            return before().equals("for");
        }
        return Results.isTraded(passage, last + 1) && Results.isPriced(passage);
    }

    /** "its fourth-quarter loss": the outcome of a quarter; a charge may be taken in one that is still on. */
    boolean tellsOutcome() {
        return Results.isOutcomeToldOf(passage, first, last);
    }

    /** "usually meets on Tuesday", "is typically weak in the second quarter": what comes again, not one time. */
    boolean isHabitual() {
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH) && isInClause(i); i--) {
            if (HABITS.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "this quarter's loss", "this quarter's net income". */
    boolean ownsResults() {
        boolean owner = passage.isOwner(last + 1);
        return owner && Results.areAt(passage, last + 2);
    }

    /** "The offer follows Tuesday's vote": what comes behind an event is told when both have been. */
    boolean isFollowed() {
        boolean owner = passage.isOwner(last + 1);
        return owner && FOLLOWS.contains(before());
    }

    /** "that night", which was told before. */
    boolean pointsBack() {
        return passage.has(first, Sense.THAT);
    }

    /** "Throughout the summer the siege went on": nobody says or plans anything in its sentence. */
    boolean isPlainlyPast() {
        // "The talks were put off until spring"
        boolean limit = !opens() && (before().equals("until") || before().equals("till"));
        if (limit || view() != Tense.View.BACK || Tense.tellsOfPlans(passage)) {
            return false;
        }
        for (int i = passage.first(); i < passage.after(); i++) {
            if (SAYING.contains(passage.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "did not meet until Friday": it has happened. */
    boolean isAwaited() {
        if (!before().equals("until") && !before().equals("till")) {
            return false;
        }
        for (int i = first - 2; i >= Math.max(passage.first(), first - REACH); i--) {
            String word = passage.lower(i);
            if (word.startsWith("didn") || (word.equals("did") && passage.is(i + 1, "not"))) {
                return true;
            }
        }
        return false;
    }

    /** "They will meet in March", "On Monday they will vote", "as early as Monday": only the future can be meant. */
    boolean isPromised() {
        if (Tense.isSurelyAhead(passage, first)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH) && isInClause(i); i--) {
            if (PROMISES.contains(passage.lower(i))) {
                return view() == Tense.View.AHEAD;
            }
        }
        return opensPromise();
    }

    /** "On Monday they will vote", "Starting on Monday he will tour the region"; not "On Monday he said they will". */
    private boolean opensPromise() {
        boolean starting = passage.is(first - 1, "on")
                && first - passage.first() == 2
                && (passage.is(first - 2, "starting") || passage.is(first - 2, "beginning"));
        int from = last + 1 + (passage.is(last + 1, ",") ? 1 : 0);
        for (int i = from; (opens() || starting) && i < Math.min(passage.after(), from + REACH); i++) {
            if (PROMISES.contains(passage.lower(i))) {
                return true;
            }
            boolean clause = isInClause(i) || passage.has(i, Sense.NUMBER);
            if (!clause
                    || passage.lower(i).equals("that")
                    || passage.lower(i).endsWith("ed")
                    || Tense.isIrregularPast(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /** "will be shut until May", "is due by Dec. 4": promised, or planned as it is told. */
    boolean isToCome() {
        if (view() != Tense.View.AHEAD) {
            return false;
        }
        for (int i = first - 1; i >= Math.max(passage.first(), first - REACH) && isInClause(i); i--) {
            boolean governed = passage.is(i, "to") && PLANS.contains(passage.lower(i - 1));
            if (PLANS.contains(passage.lower(i)) && !governed) {
                return PRESENT.contains(passage.lower(i - 1));
            }
        }
        return isPromised();
    }

    private boolean isInClause(int index) {
        return passage.isWord(index) || passage.is(index, "'ll") || passage.is(index, "’ll");
    }

    /** "still recovering from the 26 December flood": the day is part of a name, and nothing new happens on it. */
    boolean isAttribute(Meaning meaning) {
        boolean dated = meaning instanceof Meaning.Named named && named.day() > 0;
        boolean owned = OWNERS.contains(passage.lower(first - 1)) || passage.is(first - 1, "'s");
        owned |= passage.is(first, "the") && passage.has(first + 1, Sense.NUMBER);
        return dated && owned && passage.isWord(last + 1);
    }

    /** Whether the phrase opens its sentence, behind a preposition at most. */
    boolean opens() {
        return first - passage.first() <= 1;
    }
}
