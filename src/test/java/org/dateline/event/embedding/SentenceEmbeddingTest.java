package org.dateline.event.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of like meaning lie close together, and no text is too odd to read. */
class SentenceEmbeddingTest {

    private static final SentenceEmbedding MODEL = SentenceEmbedding.load();

    @Test
    void likeMeaningsLieCloserThanOthers() {
        String withdrawal = "Peru pulled its soldiers out of the border zone.";
        double like = likeness(withdrawal, "Lima withdrew its troops from the frontier.");
        double unlike = likeness(withdrawal, "The orchestra played a symphony in Vienna.");

        assertThat(like).isGreaterThan(unlike + 0.1);
    }

    @Test
    void aTextIsTheSameHoweverItIsWritten() {
        assertThat(likeness("Peru met Chile.", "PERU  met Chilé .")).isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "你好", "\u0000\uD83D\uDE00", "met"})
    void everyTextHasAVectorOfLengthOne(String text) {
        float[] vector = MODEL.of(text);

        assertThat(vector).hasSize(SentenceEmbedding.SIZE);
        assertThat(product(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void theEndOfALongTextIsLeftOut() {
        String head = "Peru met Chile. ".repeat(200);

        assertThat(likeness(head, head + "Norway bombed Mali.")).isCloseTo(1, within(1e-6));
        assertThat(MODEL.of("a".repeat(100_000))).hasSize(SentenceEmbedding.SIZE);
    }

    private static double likeness(String one, String other) {
        return product(MODEL.of(one), MODEL.of(other));
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }
}
