package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Tokens;

/**
 * A dictionary of phrases, asked token by token: what is the longest phrase that starts here? The cost of a question is
 * bounded by the longest phrase, whatever the text. Fill it first, then share it.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {

    /** Whether case tells phrases apart. */
    private enum Case {
        KEPT,
        FOLDED
    }

    private static final char FIRST_BEYOND_ASCII = 128;

    /** What a capital and its small letter have in common. */
    private static final int LETTER_BITS = 31;

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);

        /** A bit for each letter that a next word begins with: most words of a text are told from those by it. */
        private long initials;
    }

    private final Node<T> root = new Node<>();
    private final Case letterCase;

    private PhraseTable(Case letterCase) {
        this.letterCase = letterCase;
    }

    /** "US" is not "us". */
    public static <T> PhraseTable<T> caseSensitive() {
        return new PhraseTable<>(Case.KEPT);
    }

    public static <T> PhraseTable<T> folded() {
        return new PhraseTable<>(Case.FOLDED);
    }

    /**
     * Adds a phrase; the same phrase may stand for several things.
     *
     * @throws IllegalArgumentException if it has no word
     */
    public void put(String phrase, T value) {
        Tokens tokens = Tokens.of(phrase);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("A phrase without a word");
        }
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node.initials |= initial(key(tokens, i).charAt(0));
            node = node.next.computeIfAbsent(key(tokens, i), word -> new Node<>());
        }
        node.values.add(value);
    }

    /** The longest phrase whose first word is the token at an index. */
    public Optional<Match<T>> longestAt(Tokens tokens, int index) {
        Node<T> node = root;
        Match<T> longest = null;
        for (int i = index; i < tokens.size() && mayGoOn(node, tokens.first(i)); i++) {
            node = node.next.get(key(tokens, i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                longest = new Match<>(index, i, List.copyOf(node.values));
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether some phrase may go on with a word of that first sign; one beyond plain letters is not told by it. */
    private static <T> boolean mayGoOn(Node<T> node, char sign) {
        return sign >= FIRST_BEYOND_ASCII ? node.initials != 0 : (node.initials & initial(sign)) != 0;
    }

    /** The bit of a first sign, the same for a capital and its small letter. */
    private static long initial(char sign) {
        return 1L << (sign & LETTER_BITS);
    }

    private String key(Tokens tokens, int index) {
        String text = tokens.text(index);
        String plain = text.replace('’', '\'');
        return letterCase == Case.KEPT ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /**
     * A phrase found.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param values what it stands for, at least one, in the order they were put
     */
    public record Match<T>(int first, int last, List<T> values) {

        public T value() {
            return values.getFirst();
        }

        public int size() {
            return last - first + 1;
        }
    }
}
