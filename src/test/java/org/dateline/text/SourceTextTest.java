package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private static final String MIXED = "🕊 peace 🤝 في يوم الجمعة, on Friday 👩🏽‍⚖️.";

    @Test
    void countsCodePointsBeforeASpan() {
        SourceText source = SourceText.of(MIXED);
        int start = MIXED.indexOf("Friday");
        CodePointSpan points = source.toCodePoints(Span.of(start, start + 6));
        int[] all = MIXED.codePoints().toArray();
        assertThat(new String(all, points.start(), points.end() - points.start()))
                .isEqualTo("Friday");
        assertThat(source.fromCodePoints(points)).isEqualTo(Span.of(start, start + 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", MIXED, "a\uD83Db", "🕊🕊"})
    void everySpanSurvivesTheWayOutAndBack(String body) {
        SourceText source = SourceText.of(body);
        int[] all = body.codePoints().toArray();
        assertThat(source.codePoints()).isEqualTo(all.length);
        for (int start = 0; start <= all.length; start++) {
            for (int end = start; end <= all.length; end++) {
                CodePointSpan points = new CodePointSpan(start, end);
                Span span = source.fromCodePoints(points);
                assertThat(source.toCodePoints(span)).isEqualTo(points);
                assertThat(source.quote(span)).isEqualTo(new String(all, start, end - start));
            }
        }
    }

    @Test
    void aSpanThatCutsACharacterIsWidened() {
        SourceText source = SourceText.of("🕊x");
        assertThat(source.toCodePoints(Span.of(1, 3))).isEqualTo(new CodePointSpan(0, 2));
    }

    @Test
    void refusesSpansBeyondTheEnd() {
        assertThatThrownBy(() -> SourceText.of("abc").fromCodePoints(new CodePointSpan(0, 4)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void neverPrintsTheText() {
        assertThat(SourceText.of("secret words").toString()).doesNotContain("secret");
    }
}
