package org.dateline.temporal.phrase;

import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One sentence of the text as the families see it: they cannot look past its ends. */
public final class Passage {

    private final Tokens tokens;
    private final Word[] words;

    /** The tokens in small letters, each from when it is first asked for: most never are, others again and again. */
    private final @Nullable String[] lowers;

    private final int first;
    private final int after;
    private final boolean months;

    /** What was looked for before, at the token of the same place: longer phrases ask for the shorter ones in them. */
    private final Memory<TimePhrase> atoms = new Memory<>();

    private final Memory<Quantity> quantities = new Memory<>();

    private Passage(Tokens tokens, Word[] words, @Nullable String[] lowers, int first, int after, boolean months) {
        this.tokens = tokens;
        this.words = words;
        this.lowers = lowers;
        this.first = first;
        this.after = after;
        this.months = months;
    }

    /** The tokens from one index to before another. */
    public static Passage of(Tokens tokens, int first, int after) {
        Vocabulary vocabulary = Vocabulary.shipped();
        Word[] words = new Word[after - first];
        @Nullable String[] lowers = new String[words.length];
        boolean months = false;
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.word(tokens, first + i);
            lowers[i] = words[i].text();
            months |= words[i].isMonth();
        }
        return new Passage(tokens, words, lowers, first, after, months);
    }

    public Tokens tokens() {
        return tokens;
    }

    public int first() {
        return first;
    }

    public int after() {
        return after;
    }

    /** Whether some word of it names a month. */
    public boolean hasMonths() {
        return months;
    }

    private boolean holds(int index) {
        return index >= first && index < after;
    }

    Word word(int index) {
        return holds(index) ? words[index - first] : Word.UNKNOWN;
    }

    Memory<TimePhrase> atoms() {
        return atoms;
    }

    Memory<Quantity> quantities() {
        return quantities;
    }

    public boolean has(int index, Sense sense) {
        return word(index).has(sense);
    }

    boolean has(int index, Tense.Cue cue) {
        return word(index).has(cue);
    }

    /** The number that a word has in a sense. */
    public int value(int index, Sense sense) {
        return word(index).value(sense);
    }

    /**
     * Whether a token reads so, whatever its case. False for an index outside the sentence.
     *
     * @param text in small letters
     */
    public boolean is(int index, String text) {
        if (!holds(index)) {
            return false;
        }
        String known = lowers[index - first];
        return known == null ? tokens.isLower(index, text) : known.equals(text);
    }

    /** Whether a token makes the one before it an owner, "Friday's". */
    public boolean isOwner(int index) {
        return is(index, "'s") || is(index, "’s");
    }

    /** The word at an index in small letters; empty outside the sentence. */
    public String lower(int index) {
        return holds(index) ? lowerAt(index) : "";
    }

    private String lowerAt(int index) {
        String known = lowers[index - first];
        if (known != null) {
            return known;
        }
        String lower = tokens.lower(index);
        lowers[index - first] = lower;
        return lower;
    }

    /** Whether a word is written with a capital and is not the first of the sentence. */
    public boolean isName(int index) {
        return index > first && isCapitalized(index);
    }

    boolean isCapitalized(int index) {
        return holds(index) && tokens.isCapitalized(index);
    }

    /** Whether the last sign of a token is a small letter or its capital: asked before its text is made. */
    boolean endsIn(int index, char small) {
        return holds(index) && tokens.endsIn(index, small);
    }

    public boolean isWord(int index) {
        return holds(index) && tokens.isWord(index);
    }

    /** Whether a token touches the one before it: no blank between. */
    boolean touches(int index) {
        return holds(index) && index > first && tokens.touchesPrevious(index);
    }

    boolean isHyphen(int index) {
        return is(index, "-") || is(index, "–") || is(index, "‑");
    }

    /** The text from one token to another, as it was written. */
    public String words(int from, int to) {
        return tokens.text(from, to);
    }

    /** A digit of another script, or a full-width one: the tokens hold it apart. */
    boolean isForeignFigure(int index) {
        return holds(index)
                && tokens.kind(index) == Tokens.Kind.PUNCT
                && Character.isDigit(tokens.first(index))
                && tokens.first(index) > '9';
    }

    public String text(int index) {
        return holds(index) ? tokens.text(index) : "";
    }

    /** The plain whole number in figures at an index, at most nine digits; -1 if there is none. */
    int number(int index) {
        return has(index, Sense.NUMBER) ? tokens.wholeNumber(index, false) : -1;
    }

    /** The whole number in figures at an index, "1,200" too, at most nine digits; -1 if there is none. */
    int count(int index) {
        return has(index, Sense.NUMBER) ? tokens.wholeNumber(index, true) : -1;
    }

    int digits(int index) {
        return holds(index) ? tokens.end(index) - tokens.start(index) : 0;
    }

    static int digitsOf(String text, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (sign < '0' || sign > '9') {
                return -1;
            }
            number = number * 10 + (sign - '0');
        }
        return length == 0 ? -1 : number;
    }

    /** A day of a month: "4", "4th"; -1 if there is none from 1 to 31. */
    int dayOfMonth(int index) {
        int day = number(index);
        if (has(index, Sense.MIXED)) {
            String text = lower(index);
            int length = text.length() - 2;
            boolean ordinal = length >= 1
                    && length <= 2
                    && (text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th"));
            day = ordinal ? digitsOf(text, length) : oldOrdinal(text);
        }
        return day >= 1 && day <= 31 && digits(index) <= 4 ? day : -1;
    }

    /** "2d", "22d", "3d", as they were printed once. */
    private static int oldOrdinal(String text) {
        int day = text.length() <= 3 && text.endsWith("d") ? digitsOf(text, text.length() - 1) : -1;
        return day % 10 == 2 || day % 10 == 3 ? day : -1;
    }

    /** A year of four figures, 1000 to 2199, in figures; -1 if there is none. */
    int year(int index) {
        int year = digits(index) == 4 ? number(index) : -1;
        return year >= 1000 && year < 2200 ? year : -1;
    }

    /** Whether a token is such a year. */
    boolean isYear(int index) {
        return year(index) != -1;
    }

    /** Whether a token is a day of a month, "4", "4th". */
    boolean isDayOfMonth(int index) {
        return dayOfMonth(index) != -1;
    }
}
