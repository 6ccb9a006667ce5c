package org.dateline.event.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that BERT's models read, as "WordPiece" does: small letters without accents,
 * each sign apart, and of every word the longest known beginnings. Immutable.
 */
final class WordPieces {

    private static final String TABLE = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int opens;
    private final int closes;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = id("[UNK]");
        this.opens = id("[CLS]");
        this.closes = id("[SEP]");
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("The table of word pieces " + TABLE + " has no " + piece);
        }
        return id;
    }

    /** Reads the table that ships with the model: after "vocab" a line for each piece, {@code "##ing": 2075,}. */
    static WordPieces load() {
        Map<String, Integer> ids = new HashMap<>();
        try (InputStream table = WordPieces.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The table of word pieces " + TABLE + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            boolean inside = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (inside) {
                    keep(line, ids);
                }
                inside |= line.contains("\"vocab\"");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table of word pieces " + TABLE, e);
        }
        return new WordPieces(ids);
    }

    private static void keep(String line, Map<String, Integer> ids) {
        int first = line.indexOf('"');
        int colon = line.lastIndexOf("\":");
        if (first < 0 || colon <= first) {
            return;
        }
        String number = line.substring(colon + 2).replace(",", "").strip();
        ids.put(plain(line.substring(first + 1, colon)), Integer.parseInt(number));
    }

    /** Without JSON's escapes. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (text.charAt(i + 1) == 'u') {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i + 1));
                i++;
            }
        }
        return plain.toString();
    }

    /**
     * The numbers of a text's pieces, with those that open and close it.
     *
     * @param most so many at most; the end of a longer text is left out
     */
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(opens);
        for (String word : words(text)) {
            if (pieces.size() >= most - 1) {
                break;
            }
            cut(word, pieces);
        }
        List<Integer> kept = pieces.size() < most ? pieces : new ArrayList<>(pieces.subList(0, most - 1));
        kept.add(closes);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    boolean alone = isSign(c) || Character.isIdeographic(c);
                    if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                        take(word, words);
                    }
                    if (alone) {
                        words.add(Character.toString(c));
                    } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                        word.appendCodePoint(c);
                    }
                });
        take(word, words);
        return words;
    }

    private static void take(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** BERT counts every sign of ASCII that is no letter or digit as punctuation. */
    private static boolean isSign(int c) {
        boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private void cut(String word, List<Integer> into) {
        if (word.length() > LONGEST_WORD) {
            into.add(unknown);
            return;
        }
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                String piece = word.substring(from, to);
                id = ids.get(from == 0 ? piece : INSIDE + piece);
                to -= id == null ? 1 : 0;
            }
            if (id == null) {
                into.add(unknown);
                return;
            }
            pieces.add(id);
            from = to;
        }
        into.addAll(pieces);
    }
}
