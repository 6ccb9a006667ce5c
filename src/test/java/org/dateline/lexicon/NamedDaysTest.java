package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTest {

    private final NamedDays days = NamedDays.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beijing Winter Olympics opening ceremony | 2022-02-04
            Beijing Winter Olympics                  | 2022-02-04/2022-02-20
            Fall of the Berlin Wall                  | 1989-11-09
            Russia’s invasion of Ukraine             | 2022-02-24
            9/11                                     | 2001-09-11
            Good Friday Agreement                    | 1998-04-10
            """)
    void knowsWhenItWas(String text, String edtf) {
        assertThat(days.longestAt(Tokens.of(text), 0))
                .hasValueSatisfying(match -> assertThat(match.value().edtf()).isEqualTo(edtf));
    }

    @Test
    void aNameAloneIsNotEnough() {
        assertThat(days.longestAt(Tokens.of("Beijing hosted talks"), 0)).isEmpty();
        assertThat(days.longestAt(Tokens.of("invasion of privacy"), 0)).isEmpty();
    }

    @Test
    void noNameMeansTwoDays() {
        Set<String> seen = new HashSet<>();
        for (NamedDay day : days.all()) {
            List<String> names = new ArrayList<>(day.aliases());
            names.add(day.name());
            names.forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
        }
        assertThat(days.all()).hasSizeGreaterThan(60);
    }

    @Test
    void everyStretchLiesInThePastAndIsShort() {
        assertThat(days.all()).allSatisfy(day -> {
            assertThat(day.first()).isBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 1, 1));
            assertThat(day.last()).isBefore(day.first().plusDays(90));
        });
    }
}
