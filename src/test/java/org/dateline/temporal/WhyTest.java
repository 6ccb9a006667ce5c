package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers: every field that {@code extract} prints of a time, and every sentence that the card says. */
class WhyTest {

    private final TemporalReader reader = TemporalReader.create();

    @ParameterizedTest
    @ValueSource(strings = {"away", "feasts", "history", "lengths", "months", "parts", "shifts", "story", "weekdays"})
    void readsAndSaysWhy(String file) throws IOException {
        List<List<String>> blocks = blocks("/temporal/why/" + file + ".txt");
        assertThat(blocks).isNotEmpty();
        for (List<String> block : blocks) {
            assertThat(String.join("\n", told(block.get(0), block.get(1)))).isEqualTo(String.join("\n", block));
        }
    }

    private static List<List<String>> blocks(String resource) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        blocks.add(block);
        return blocks;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = WhyTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private List<String> told(String published, String text) {
        SourceText source = SourceText.of(text);
        PublicationDate day = published.equals("-") ? null : PublicationDate.of(LocalDate.parse(published));
        List<String> lines = new ArrayList<>(List.of(published, text));
        for (ResolvedTime time : reader.read(ArticleLayout.of(source), day)) {
            lines.add("  " + source.quote(time.span()) + " = " + fields(time));
            time.explanation().sentences().forEach(sentence -> lines.add("    " + sentence));
        }
        return lines;
    }

    private static String fields(ResolvedTime time) {
        return String.join(
                " | ",
                orNone(time.edtf()),
                time.value() + " " + time.type() + more(time.mod()) + more(time.dayPart()),
                time.granularity().label(),
                String.valueOf(Math.round(time.certainty() * 10) / 10.0),
                time.rule(),
                orNone(time.relative()),
                new TreeSet<>(time.flags()) + " " + time.anchor().kind(),
                time.explanation().arithmetic().isEmpty()
                        ? "-"
                        : time.explanation().arithmetic());
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String more(@Nullable String value) {
        return value == null ? "" : " " + value;
    }
}
