package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.text(i));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Thursday's talks          | Thursday 's talks
            Thursday’s talks          | Thursday ’s talks
            the ministers’ talks      | the ministers ’ talks
            mid-January               | mid - January
            the U.S. and the U.N.     | the U.S. and the U.N.
            at 5 p.m. EST             | at 5 p.m. EST
            100,000 troops            | 100,000 troops
            on Jan. 4,2019            | on Jan . 4 , 2019
            4.8 percent               | 4.8 percent
            in 1,2 or 3               | in 1 , 2 or 3
            the 1990s, 5pm, the 3rd   | the 1990s , 5pm , the 3rd
            the G20 in Brien's town   | the G20 in Brien 's town
            it doesn't                | it doesn't
            US-led                    | US - led
            """)
    void cutsWhereAReaderWould(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void knowsKinds() {
        Tokens tokens = Tokens.of("March 3rd 2020.");
        assertThat(tokens.kind(0)).isEqualTo(Tokens.Kind.WORD);
        assertThat(tokens.kind(1)).isEqualTo(Tokens.Kind.MIXED);
        assertThat(tokens.kind(2)).isEqualTo(Tokens.Kind.NUMBER);
        assertThat(tokens.kind(3)).isEqualTo(Tokens.Kind.PUNCT);
    }

    @Test
    void digitsOfOtherScriptsAreNoNumbers() {
        Tokens tokens = Tokens.of("in ٢٠٢٠");
        assertThat(tokens.size()).isGreaterThan(1);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.isNumber(i)).isFalse();
        }
    }

    @Test
    void findsTheTokensOfASpan() {
        String text = "One two. Three four.";
        Tokens tokens = Tokens.of(text);
        Span second = Span.of(9, 20);
        assertThat(tokens.text(tokens.firstIn(second))).isEqualTo("Three");
        assertThat(tokens.afterLastIn(second)).isEqualTo(tokens.size());
        assertThat(tokens.text(tokens.afterLastIn(Span.of(0, 8)) - 1)).isEqualTo(".");
    }

    @Test
    void comparesWithoutCaseAndOutsideSaysNo() {
        Tokens tokens = Tokens.of("LAST week");
        assertThat(tokens.is(0, "last")).isTrue();
        assertThat(tokens.is(-1, "last")).isFalse();
        assertThat(tokens.is(2, "last")).isFalse();
    }
}
