package org.dateline.event.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.nlp.PartOfSpeechTagger;
import org.dateline.lexicon.Inflection.Form;
import org.dateline.lexicon.TriggerLexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** Reads the shallow grammar of one sentence after another. Not safe to share between threads. */
public final class SyntaxReader {

    /** A headline written in title case has capitals on more than this share of its long words. */
    private static final double TITLE_CASE = 0.9;

    /** "a", "of", "with" stay small in a title. */
    private static final int LONG_WORD = 5;

    private static final Set<String> NUMERALS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty");

    private final TriggerLexicon lexicon = TriggerLexicon.load();
    private final Tokens tokens;
    private final BitSet names;
    private final BitSet times;
    private final PartOfSpeechTagger tagger = new PartOfSpeechTagger();

    /**
     * Reads the sentences of one body.
     *
     * @param tokens its tokens
     * @param names which of them belong to a known name; a bit past the last token of a name stays clear
     * @param times which of them belong to a time expression
     */
    public SyntaxReader(Tokens tokens, BitSet names, BitSet times) {
        this.tokens = tokens;
        this.names = names;
        this.times = times;
    }

    /** @param headline whether the sentence is the article's title */
    public SentenceSyntax read(Sentence sentence, boolean headline) {
        int from = tokens.firstIn(sentence.span());
        int to = tokens.afterLastIn(sentence.span());
        boolean titleCase = isTitleCase(from, to) && (headline || !tokens.is(to - 1, "."));
        List<PartOfSpeech> tags = corrected(from, tagger.tag(words(from, to, titleCase)), titleCase);
        List<Boolean> ofTime = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ofTime.add(times.get(i));
        }
        List<Boolean> quoted = quoted(from, to);
        var bare = new SentenceSyntax(sentence, tokens, from, to, tags, ofTime, quoted, List.of(), List.of(), headline);
        List<NounPhrase> phrases = new NounPhraseChunker(bare, names).chunk();
        var chunked =
                new SentenceSyntax(sentence, tokens, from, to, tags, ofTime, quoted, phrases, List.of(), headline);
        List<VerbGroup> groups = new VerbGroupFinder(chunked).find();
        return new SentenceSyntax(sentence, tokens, from, to, tags, ofTime, quoted, phrases, groups, headline);
    }

    /** In title case every word but a known name is lowered, so that the tagger sees verbs as verbs. */
    private List<String> words(int from, int to, boolean titleCase) {
        boolean lowered = titleCase;
        List<String> words = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            String word = tokens.text(i);
            words.add(lowered && !names.get(i) ? word.toLowerCase(Locale.ROOT) : plain(word));
        }
        return words;
    }

    /** The tagger was trained on straight quotation marks. */
    private static String plain(String word) {
        return switch (word) {
            case "’s" -> "'s";
            case "“", "”" -> "\"";
            case "‘", "’" -> "'";
            default -> word;
        };
    }

    private boolean isTitleCase(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && tokens.text(i).length() >= LONG_WORD) {
                words++;
                capitals += tokens.isCapitalized(i) ? 1 : 0;
            }
        }
        return words > 2 && capitals > TITLE_CASE * words;
    }

    private List<PartOfSpeech> corrected(int from, List<PartOfSpeech> tags, boolean titleCase) {
        List<PartOfSpeech> corrected = new ArrayList<>(tags);
        for (int k = 0; k < tags.size(); k++) {
            corrected.set(k, ofSign(from + k, tags, k));
            if (isVerbAfterName(from, k, corrected, titleCase)) {
                corrected.set(k, PartOfSpeech.VERB);
            }
            if (isAdverbBeforeVerb(from, k, corrected)) {
                corrected.set(k, PartOfSpeech.ADV);
            }
            if (isPluralNoun(from, k, corrected)) {
                corrected.set(k, PartOfSpeech.NOUN);
            }
            if (k == 0 && isOpeningNoun(from, tags)) {
                corrected.set(k, PartOfSpeech.NOUN);
            }
            boolean named = k > 0 && !titleCase && tokens.isWord(from + k) && tokens.isCapitalized(from + k);
            if (named && isOpenClass(tags.get(k))) {
                corrected.set(k, PartOfSpeech.PROPN);
            }
        }
        return corrected;
    }

    /** A word in the middle of a sentence with a capital is a name, whatever the tagger takes it for. */
    private static boolean isOpenClass(PartOfSpeech tag) {
        return switch (tag) {
            case NOUN, ADJ, VERB, X, INTJ -> true;
            default -> false;
        };
    }

    /** What a token's own form or the gazetteer says against the tagger. */
    private PartOfSpeech ofSign(int token, List<PartOfSpeech> tags, int k) {
        String lower = tokens.lower(token);
        if (lower.equals("'s") || lower.equals("’s")) {
            return k > 0 && tags.get(k) == PartOfSpeech.AUX ? PartOfSpeech.AUX : PartOfSpeech.PART;
        }
        if (tokens.kind(token) == Tokens.Kind.PUNCT) {
            return PartOfSpeech.PUNCT;
        }
        if (names.get(token) && tags.get(k) != PartOfSpeech.ADP) {
            return PartOfSpeech.PROPN;
        }
        if (Words.MODALS.contains(lower) && Words.FIXED_VERBS.contains(lower)) {
            return PartOfSpeech.AUX;
        }
        if (NUMERALS.contains(lower)) {
            return PartOfSpeech.NUM;
        }
        boolean both = lower.equals("both")
                && k + 1 < tags.size()
                && (tags.get(k + 1) == PartOfSpeech.NOUN || tags.get(k + 1) == PartOfSpeech.ADJ);
        return both ? PartOfSpeech.DET : tags.get(k);
    }

    /** "flatly rejected" */
    private boolean isAdverbBeforeVerb(int from, int k, List<PartOfSpeech> tags) {
        boolean verb = k + 1 < tags.size()
                && lexicon.formOf(tokens.lower(from + k + 1)).isPresent()
                && tags.get(k + 1) == PartOfSpeech.VERB;
        return verb && tokens.lower(from + k).endsWith("ly") && !names.get(from + k) && !tokens.isCapitalized(from + k);
    }

    /** "the two Gulf states": after a number above one a word in "-s" is no verb. */
    private boolean isPluralNoun(int from, int k, List<PartOfSpeech> tags) {
        if (k < 2 || tags.get(k) != PartOfSpeech.VERB || !tokens.lower(from + k).endsWith("s")) {
            return false;
        }
        int before = k - 1;
        while (before > 0 && (tags.get(before) == PartOfSpeech.ADJ || tags.get(before) == PartOfSpeech.PROPN)) {
            before--;
        }
        return NUMERALS.contains(tokens.lower(from + before));
    }

    /** "Sweden backs Croatia", "Kim met Moon": the tagger likes to see three nouns. */
    private boolean isVerbAfterName(int from, int k, List<PartOfSpeech> tags, boolean titleCase) {
        boolean noun = tags.get(k) == PartOfSpeech.NOUN || tags.get(k) == PartOfSpeech.PROPN;
        if (k == 0 || !noun || names.get(from + k)) {
            return false;
        }
        Optional<Form> form = lexicon.formOf(tokens.lower(from + k));
        boolean past = form.filter(what -> what == Form.PAST || what == Form.PARTICIPLE)
                .isPresent();
        if (past && tags.get(k - 1) == PartOfSpeech.PROPN) {
            return true;
        }
        boolean third = form.filter(Form.THIRD::equals).isPresent() && names.get(from + k - 1);
        if (!third || k + 1 >= tags.size()) {
            return false;
        }
        boolean title = titleCase && tags.get(k + 1).isNominal() && !tags.contains(PartOfSpeech.VERB);
        return title || names.get(from + k + 1) || tags.get(k + 1) == PartOfSpeech.DET;
    }

    /** "Talks between …": a capital letter at the start hides a noun that is also a verb. */
    private boolean isOpeningNoun(int from, List<PartOfSpeech> tags) {
        return tags.size() > 1
                && tags.getFirst() == PartOfSpeech.VERB
                && tags.get(1) == PartOfSpeech.ADP
                && lexicon.nounAt(tokens, from).isPresent();
    }

    private List<Boolean> quoted(int from, int to) {
        List<Boolean> quoted = new ArrayList<>(to - from);
        int open = 0;
        for (int i = from; i < to; i++) {
            int mark = tokens.kind(i) == Tokens.Kind.PUNCT ? tokens.first(i) : 0;
            boolean opens = mark == '‘' || mark == '“' || (mark == '"' && open == 0);
            boolean closes = open > 0 && !opens && (mark == '”' || mark == '"' || (mark == '’' && closesHere(i, to)));
            if (closes) {
                open--;
            }
            quoted.add(open > 0);
            if (opens) {
                open++;
            }
        }
        return quoted;
    }

    /** A single mark before a blank or a sign closes; between letters the tokenizer keeps it in the word. */
    private boolean closesHere(int index, int to) {
        return index + 1 >= to || !tokens.touchesPrevious(index + 1) || !tokens.isWord(index + 1);
    }
}
