package org.dateline.event.syntax;

import java.util.List;
import java.util.Optional;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/**
 * One sentence as the steps see it. Token indices are those of the whole body. Immutable.
 *
 * @param sentence where it stands
 * @param tokens the tokens of the body
 * @param from index of its first token
 * @param to index after its last token
 * @param tags a part of speech for each of its tokens
 * @param ofTime for each of its tokens whether it belongs to a time expression
 * @param quoted for each of its tokens whether it stands between quotation marks
 * @param phrases its noun phrases in reading order
 * @param groups its verb groups in reading order
 * @param headline whether it is written as a headline, in the present tense
 */
public record SentenceSyntax(
        Sentence sentence,
        Tokens tokens,
        int from,
        int to,
        List<PartOfSpeech> tags,
        List<Boolean> ofTime,
        List<Boolean> quoted,
        List<NounPhrase> phrases,
        List<VerbGroup> groups,
        boolean headline) {

    public SentenceSyntax {
        tags = List.copyOf(tags);
        ofTime = List.copyOf(ofTime);
        quoted = List.copyOf(quoted);
        phrases = List.copyOf(phrases);
        groups = List.copyOf(groups);
    }

    public boolean holds(int token) {
        return from <= token && token < to;
    }

    public PartOfSpeech tag(int token) {
        return holds(token) ? tags.get(token - from) : PartOfSpeech.PUNCT;
    }

    public boolean isTime(int token) {
        return holds(token) && ofTime.get(token - from);
    }

    public boolean isQuoted(int token) {
        return holds(token) && quoted.get(token - from);
    }

    public String lower(int token) {
        return holds(token) ? tokens.lower(token) : "";
    }

    public boolean is(int token, String word) {
        return holds(token) && tokens.is(token, word);
    }

    /** The noun phrase that holds a token. */
    public Optional<NounPhrase> phraseAt(int token) {
        return phrases.stream().filter(phrase -> phrase.contains(token)).findFirst();
    }

    public Optional<NounPhrase> phraseStartingAt(int token) {
        return phrases.stream().filter(phrase -> phrase.first() == token).findFirst();
    }

    /** The verb group that holds a token. */
    public Optional<VerbGroup> groupAt(int token) {
        return groups.stream()
                .filter(group -> group.first() <= token && token <= group.head())
                .findFirst();
    }

    /** The last verb group whose verb stands before a token. */
    public Optional<VerbGroup> groupBefore(int token) {
        return groups.stream().filter(group -> group.head() < token).reduce((earlier, later) -> later);
    }

    public Optional<VerbGroup> groupAfter(int token) {
        return groups.stream().filter(group -> group.first() > token).findFirst();
    }

    /** Whether a preposition, and no subordinating one before a clause, stands right before a noun phrase. */
    public boolean isPrepositional(NounPhrase phrase) {
        int before = phrase.first() - 1;
        return holds(before) && tag(before) == PartOfSpeech.ADP && !isTime(before) && !isQuantifier(phrase);
    }

    /** "up to 100 soldiers", "at least three", "over a dozen": so many, and no place. */
    private boolean isQuantifier(NounPhrase phrase) {
        int before = phrase.first() - 1;
        boolean than = is(before, "than") && (is(before - 1, "more") || is(before - 1, "less"));
        boolean two = than || (is(before, "to") && is(before - 1, "up"));
        boolean one = is(before, "about") || is(before, "around") || is(before, "over") || is(before, "nearly");
        boolean number = tag(phrase.first()) == PartOfSpeech.NUM;
        boolean least = is(before, "at") && (is(phrase.first(), "least") || is(phrase.first(), "most"));
        return least || (number && (one || two)) || (two && is(phrase.first(), "a"));
    }

    /** Whether a word that opens a subordinate clause, or a sign stronger than a comma, stands between two tokens. */
    public boolean isClauseBreak(int token) {
        String word = lower(token);
        if (Words.SUBORDINATORS.contains(word)) {
            return !isTime(token) && opensClause(token);
        }
        return word.equals(";") || word.equals(":") || word.equals("—") || word.equals("–") || word.equals("(");
    }

    /** "as a mistake on Monday and said" opens no clause: the next verb is joined by "and" to what stood before. */
    private boolean opensClause(int token) {
        Optional<VerbGroup> next = groupAfter(token);
        if (next.isEmpty() || !Words.ALSO_PREPOSITIONS.contains(lower(token))) {
            return next.isPresent();
        }
        for (int i = token + 1; i < next.get().first(); i++) {
            if (is(i, ",") && tag(i + 1) == PartOfSpeech.CCONJ) {
                return false;
            }
        }
        int before = next.get().first() - 1;
        while (tag(before) == PartOfSpeech.ADV || isTime(before)) {
            before--;
        }
        return tag(before) != PartOfSpeech.CCONJ;
    }

    public boolean isQuotationMark(int token) {
        String word = lower(token);
        return word.equals("‘") || word.equals("’") || word.equals("“") || word.equals("”") || word.equals("\"");
    }
}
