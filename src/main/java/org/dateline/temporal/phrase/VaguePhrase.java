package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.PhraseTable;

/** Fixed vague words of data/lexicon/vague-words.tsv: "recently", "now", "in recent years", "soon". */
final class VaguePhrase implements PhraseFamily {

    private static final Set<String> BEFORE_A_VERB = Set.of(
            "up", "hard", "difficult", "impossible", "easy", "possible", "began", "started", "used", "continued");
    private static final Set<String> BEHIND_TO_DATE = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "there", "no", "nobody", "none", "in", "and", "but");
    private static final int SHORTEST_PAST = 3;

    /** What stands before a count and belongs to it: "the past two months", "recent five-year highs". */
    private static final Set<String> BEFORE_A_COUNT = Set.of("past", "recent", "current", "present", "coming");

    private static final Set<String> SUBJECTS = Set.of("the", "his", "her", "their", "its", "when", "that");

    @Override
    public String name() {
        return "vague";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.VAGUE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        PhraseTable.Match<Vocabulary.Vague> match = Vocabulary.shipped().vagueAt(p.tokens(), index);
        if (match == null || match.last() >= p.after() || isPartOfMore(p, match)) {
            return Optional.empty();
        }
        String reference = match.value().reference();
        // "soon became": after what was told before, not after publication
        boolean soon = p.is(index, "soon") || p.is(index, "shortly");
        if (soon && (isPastVerb(p, index + 1) || Tense.of(p, index, index) != Tense.View.AHEAD)) {
            return Optional.empty();
        }
        if (isPointOfStory(p, match)) {
            return Optional.empty();
        }
        String rule = "vague." + reference.substring(0, reference.indexOf('_')).toLowerCase(Locale.ROOT);
        String plural = match.value().unit();
        Unit unit = plural == null
                ? null
                : Unit.valueOf(plural.substring(0, plural.length() - 1).toUpperCase(Locale.ROOT));
        return Optional.of(new TimePhrase(
                index,
                match.last(),
                rule,
                new Meaning.Vague(reference, unit, match.value().base())));
    }

    /** "the largest to date", "To date there has been": not "hard to date", "up to date", "to date a manuscript". */
    private static boolean isUpToNow(Passage p, int before, int after) {
        boolean verb = p.isWord(before) && BEFORE_A_VERB.contains(p.lower(before));
        return !verb && (!p.isWord(after) || BEHIND_TO_DATE.contains(p.lower(after)));
    }

    /** "at the time the offensive began"; "At the time he was a clerk" opens its sentence and is as vague as can be. */
    private static boolean isDatedByClause(Passage p, PhraseTable.Match<Vocabulary.Vague> match) {
        boolean the = p.is(match.first(), "the") && match.first() - 1 > p.first();
        return the && SUBJECTS.contains(p.lower(match.last() + 1));
    }

    /** "soon turned": what was soon is over; not "to be soon released". */
    private static boolean isPastVerb(Passage p, int index) {
        String word = p.lower(index);
        boolean regular = word.length() > SHORTEST_PAST && word.endsWith("ed");
        return (regular || Tense.isIrregularPast(p, index)) && !p.is(index - 2, "be");
    }

    /** "At this point the column turned back": a place in what is told, not the present. */
    private static boolean isPointOfStory(Passage p, PhraseTable.Match<Vocabulary.Vague> match) {
        boolean point = p.is(match.first(), "at") && (p.is(match.last(), "point") || p.is(match.last(), "stage"));
        return point && Tense.of(p, match.first(), match.last()) == Tense.View.BACK;
    }

    private static boolean opens(Passage p, int index) {
        return index == p.first() || p.is(index - 1, "\"") || p.is(index - 1, "“") || p.is(index - 1, "`");
    }

    /** "the past two months", "the current year", "as soon as": the vague word begins or ends something else. */
    private static boolean isPartOfMore(Passage p, PhraseTable.Match<Vocabulary.Vague> match) {
        int after = match.last() + 1;
        // "is now one of the largest", "there were now three": it is no adjective of what is counted
        boolean counted = BEFORE_A_COUNT.contains(p.lower(match.last()))
                && (p.has(after, Sense.COUNT) || p.has(after, Sense.NUMBER) || p.has(after, Sense.FEW));
        boolean unit = p.has(after, Sense.UNIT) || p.has(after, Sense.UNITS) || p.has(after, Sense.TENS);
        boolean hung =
                match.value().reference().equals("FUTURE_REF") && (p.is(after, "after") || p.is(after, "before"));
        boolean loose = !match.value().behind().isEmpty()
                && match.value().behind().stream().noneMatch(word -> p.is(match.first() - 1, word));
        // "at the time of the vote" is dated by the vote
        boolean anchored = p.is(match.last(), "time") && (p.is(after, "of") || isDatedByClause(p, match));
        // "Now, let us see": it opens a speech and tells no time
        boolean opener = p.is(match.last(), "now") && p.is(after, ",") && opens(p, match.first());
        boolean verb = p.is(match.first(), "to") && !isUpToNow(p, match.first() - 1, after);
        return opener || counted || unit || hung || loose || anchored || verb || p.is(match.first() - 1, "as");
    }
}
