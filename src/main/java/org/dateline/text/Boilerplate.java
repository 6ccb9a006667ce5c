package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final SourceText source;

    Boilerplate(SourceText source) {
        this.source = source;
    }

    List<Paragraph> classify(List<Span> spans) {
        Map<String, Integer> seen = new HashMap<>();
        List<Paragraph> paragraphs = new ArrayList<>(spans.size());
        boolean footer = false;
        for (Span span : spans) {
            int index = paragraphs.size();
            String folded = FoldedText.of(source.body(), span.start(), span.end());
            Boolean opening = openingOf(folded);
            footer = footer || (Boolean.TRUE.equals(opening) && index > spans.size() / 2);
            Integer earlier = folded.isEmpty() ? null : seen.putIfAbsent(folded, index);
            Integer repeats = earlier == null || FoldedText.wordsIn(folded) < FEWEST_WORDS_OF_REPEAT ? null : earlier;
            ParagraphRole role =
                    footer || opening != null ? ParagraphRole.FURNITURE : roleOf(span, folded, repeats, paragraphs);
            paragraphs.add(new Paragraph(index, span, role, repeats));
        }
        return paragraphs;
    }

    private ParagraphRole roleOf(Span span, String folded, @Nullable Integer repeats, List<Paragraph> before) {
        if (repeats != null) {
            return before.get(repeats).role();
        }
        if (folded.isEmpty()) {
            return ParagraphRole.FURNITURE;
        }
        if (isByline(span, folded)) {
            return ParagraphRole.BYLINE;
        }
        boolean title = before.isEmpty()
                && !endsSentence(source.quote(span))
                && FoldedText.wordsIn(folded) <= MOST_WORDS_OF_TITLE;
        return title ? ParagraphRole.HEADLINE : ParagraphRole.BODY;
    }

    private boolean isByline(Span span, String folded) {
        boolean opens =
                folded.startsWith("by ") || folded.startsWith("from our ") || folded.startsWith("reporting by ");
        char last = source.body().charAt(span.end() - 1);
        return opens
                && FoldedText.wordsIn(folded) <= MOST_WORDS_OF_BYLINE
                && last != '!'
                && last != '?'
                && (last != '.' || folded.startsWith("reporting by "));
    }

    private static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && Signs.isCloser(text.charAt(at))) {
            at--;
        }
        return Signs.isTerminal(text.charAt(at)) && text.charAt(at) != '?' && text.charAt(at) != '!';
    }

    private static @Nullable Boolean openingOf(String folded) {
        // an opening has at most eight words, so the look-up costs the same for any paragraph
        int end = 0;
        for (int words = 0; words < 8 && end < folded.length(); words++) {
            int next = folded.indexOf(' ', end + 1);
            end = next < 0 ? folded.length() : next;
            Boolean found = OPENINGS.get(folded.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return null;
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
                            FoldedText.of(line, 0, tab),
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
