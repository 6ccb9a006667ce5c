package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each paragraph is on the page: title, byline, running text or furniture, and whether it was printed
 * before.
 */
final class Boilerplate {

    private static final String RESOURCE = "/data/lexicon/furniture.tsv";

    /** Fewer words than this may well stand twice in an article without being a paragraph printed twice. */
    private static final int FEWEST_WORDS_OF_REPEAT = 4;

    private static final int MOST_WORDS_OF_TITLE = 25;
    private static final int MOST_WORDS_OF_BYLINE = 14;

    /** Openings of furniture lines, folded; the value says whether all that follows is furniture too. */
    private static final Map<String, Boolean> OPENINGS = load();

    private static final Set<String> FIRST_WORDS = firstWords();

    /** What is asked of a paragraph can be told from so many words, unless another begins with the same. */
    private static final int WORDS_OF_HEAD = MOST_WORDS_OF_TITLE + 1;

    /** Stands for a head that several paragraphs have: those are among all the words seen. */
    private static final int AMONG_ALL = -1;

    private final SourceText source;

    /** The first paragraph that begins so. */
    private final Map<String, Integer> heads = new HashMap<>();

    /** The first paragraph with all these words, of those that begin like another. */
    private final Map<String, Integer> seen = new HashMap<>();

    Boilerplate(SourceText source) {
        this.source = source;
    }

    List<Paragraph> classify(List<Span> spans) {
        List<Paragraph> paragraphs = new ArrayList<>(spans.size());
        boolean footer = false;
        for (Span span : spans) {
            int index = paragraphs.size();
            String head = FoldedText.of(source.body(), span, WORDS_OF_HEAD);
            Boolean opening = openingOf(head);
            footer = footer || (Boolean.TRUE.equals(opening) && index > spans.size() / 2);
            Integer earlier = head.isEmpty() ? null : earlier(head, index, spans);
            Integer repeats = earlier == null || FoldedText.wordsIn(head) < FEWEST_WORDS_OF_REPEAT ? null : earlier;
            ParagraphRole role =
                    footer || opening != null ? ParagraphRole.FURNITURE : roleOf(span, head, repeats, paragraphs);
            paragraphs.add(new Paragraph(index, span, role, repeats));
        }
        return paragraphs;
    }

    /** The first paragraph with the same words, or null. All of them are looked at only where two begin alike. */
    private @Nullable Integer earlier(String head, int index, List<Span> spans) {
        Integer alike = heads.putIfAbsent(head, index);
        if (alike == null) {
            return null;
        }
        if (alike >= 0) {
            seen.putIfAbsent(FoldedText.of(source.body(), spans.get(alike), Integer.MAX_VALUE), alike);
            heads.put(head, AMONG_ALL);
        }
        return seen.putIfAbsent(FoldedText.of(source.body(), spans.get(index), Integer.MAX_VALUE), index);
    }

    private ParagraphRole roleOf(Span span, String head, @Nullable Integer repeats, List<Paragraph> before) {
        if (repeats != null) {
            return before.get(repeats).role();
        }
        if (head.isEmpty()) {
            return ParagraphRole.FURNITURE;
        }
        if (isByline(span, head)) {
            return ParagraphRole.BYLINE;
        }
        boolean title = before.isEmpty() && !endsSentence(span) && FoldedText.wordsIn(head) <= MOST_WORDS_OF_TITLE;
        return title ? ParagraphRole.HEADLINE : ParagraphRole.BODY;
    }

    private boolean isByline(Span span, String head) {
        boolean opens = head.startsWith("by ") || head.startsWith("from our ") || head.startsWith("reporting by ");
        char last = source.body().charAt(span.end() - 1);
        return opens
                && FoldedText.wordsIn(head) <= MOST_WORDS_OF_BYLINE
                && last != '!'
                && last != '?'
                && (last != '.' || head.startsWith("reporting by "));
    }

    private boolean endsSentence(Span span) {
        String body = source.body();
        int at = span.end() - 1;
        while (at > span.start() && Signs.isCloser(body.charAt(at))) {
            at--;
        }
        return Signs.isTerminal(body.charAt(at)) && body.charAt(at) != '?' && body.charAt(at) != '!';
    }

    private static @Nullable Boolean openingOf(String head) {
        int first = head.indexOf(' ');
        if (!FIRST_WORDS.contains(first < 0 ? head : head.substring(0, first))) {
            return null;
        }
        // an opening has at most eight words, so the look-up costs the same for any paragraph
        int end = 0;
        for (int words = 0; words < 8 && end < head.length(); words++) {
            int next = head.indexOf(' ', end + 1);
            end = next < 0 ? head.length() : next;
            Boolean found = OPENINGS.get(head.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (String opening : OPENINGS.keySet()) {
            int blank = opening.indexOf(' ');
            words.add(blank < 0 ? opening : opening.substring(0, blank));
        }
        return Set.copyOf(words);
    }

    private static Map<String, Boolean> load() {
        Map<String, Boolean> openings = new HashMap<>();
        InputStream resource =
                Objects.requireNonNull(Boilerplate.class.getResourceAsStream(RESOURCE), "The jar lacks " + RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            boolean heading = true;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (!heading) {
                    openings.put(
                            FoldedText.of(line, Span.of(0, tab), Integer.MAX_VALUE),
                            line.substring(tab + 1).strip().equals("all"));
                }
                heading = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return Map.copyOf(openings);
    }
}
