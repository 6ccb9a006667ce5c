package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "0000-12-31", "-0044-03-15", "-999999999-01-01"})
    void noArticleAppearedOutsideTheCalendar(String day) {
        assertThatThrownBy(() -> PublicationDate.of(LocalDate.parse(day)))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("year from 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void onItsFirstAndLastDayEveryPhraseHasAnAnswer(String day) {
        for (String text : List.of(
                "They met at Orthodox Easter, last week, on Monday, in May, a century ago and two weekends ago.",
                "They will meet next Easter, next week, on Monday, in May, in 3000 years and in the coming decades.",
                "They met for the first time in two centuries, over the past 90 years and earlier this decade.")) {
            List<ResolvedTime> times = TemporalReader.create()
                    .read(ArticleLayout.of(SourceText.of(text)), PublicationDate.of(LocalDate.parse(day)));
            assertThat(times).as(text).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
