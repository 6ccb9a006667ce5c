package org.dateline.chronology.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.event.When;
import org.dateline.event.When.Basis;
import org.dateline.event.When.Extent;
import org.dateline.temporal.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenWordsTest {

    private final ReaderDates dates = ReaderDates.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-04|WITHIN|Friday 4 February 2022|",
                "2022-01-24/2022-01-30|WITHIN|24–30 January 2022|on one of these seven days",
                "2022-01-24/2022-01-30|THROUGHOUT|24–30 January 2022|the whole time",
                "2020-01|WITHIN|January 2020|some day in this month",
                "2021|WITHIN|2021|some time in this stretch",
                "2020-01/..|THROUGHOUT|since January 2020|",
                "2020/..|THROUGHOUT|since 2020|",
                "2020-01-03/..|THROUGHOUT|since Friday 3 January 2020|",
                "../2020-01|THROUGHOUT|until January 2020|",
                "2020-02~|WITHIN|about February 2020|some day in this month",
                "2021-21|WITHIN|spring 2021|some time in this stretch",
                "2021-35|WITHIN|third quarter of 2021|some time in this stretch",
                "199X|WITHIN|1990s|some time in this stretch",
            })
    void aDateSaysHowExactItIs(String edtf, Extent extent, String date, String note) {
        var words = WhenWords.of(when(edtf, Basis.EXPLICIT, extent), dates);

        assertThat(words.date()).isEqualTo(date);
        assertThat(words.note()).isEqualTo(note == null ? "" : note);
    }

    @Test
    void aLimitIsNoDate() {
        assertThat(WhenWords.of(when("[..2022-02-04]", Basis.BOUNDED, Extent.WITHIN), dates)
                        .line())
                .isEqualTo("not told, at the latest Friday 4 February 2022");
        assertThat(WhenWords.of(when("[2022-02-04..]", Basis.BOUNDED, Extent.WITHIN), dates)
                        .line())
                .isEqualTo("not told, at the earliest Friday 4 February 2022");
    }

    @Test
    void aPartOfTheDayIsNamed() {
        var when = new When(Edtf.parse("2022-02-04"), Basis.RELATIVE, Extent.WITHIN, "EV", null, List.of());

        assertThat(WhenWords.of(when, dates).line()).isEqualTo("Friday 4 February 2022, in the evening");
    }

    private static When when(String edtf, Basis basis, Extent extent) {
        return new When(Edtf.parse(edtf), basis, extent, null, null, List.of());
    }
}
