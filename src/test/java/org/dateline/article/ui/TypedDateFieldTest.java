package org.dateline.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.natty.TypedDateReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The field for a day in words, without a browser. Today is Thursday 9 June 2022. */
@ViewPackages(packages = "org.dateline.article.ui")
class TypedDateFieldTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 9);

    private final TypedDateReader reader = TypedDateReader.create();
    private TypedDateField field;
    private int changes;

    @BeforeEach
    void showTheField() {
        field = new TypedDateField("Published", typed -> reader.readPublication(typed, TODAY), day -> "in full " + day);
        field.onChange(() -> changes++);
        UI.getCurrent().add(field);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, 2022-01-28",
        "2022-06-10, 2022-06-10",
        "28 January 2022, 2022-01-28",
        "'January 28, 2022', 2022-01-28",
        "28 jan 2022, 2022-01-28",
        "last Friday, 2022-06-03",
        "yesterday, 2022-06-08",
        "3 weeks ago, 2022-05-19",
        "31/01/2022, 2022-01-31",
        "'  4 June 2022 ', 2022-06-04",
    })
    void aDayThatIsUnderstoodIsShownInFullBeforeItIsTaken(String typed, LocalDate day) {
        type(typed);

        assertThat(field.date()).contains(PublicationDate.of(day));
        assertThat(helper()).isEqualTo("in full " + day);
        assertThat(field.field().isInvalid()).isFalse();
        assertThat(changes).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "11 June 2022, lies in the future",
        "31 December 2030, lies in the future",
        "yesterday at 5 pm, names a time of day",
        "2022-06-03T10:00, type",
        "2022-01, is no single day",
        "199X, is no single day",
        "31 February 2022, type",
        "the day of the summit, could not be read",
    })
    void whatIsNoDayOfPublicationIsRefusedAtTheField(String typed, String said) {
        type(typed);

        assertThat(field.date()).isEmpty();
        assertThat(field.field().isInvalid()).isTrue();
        assertThat(field.field().getErrorMessage()).contains(said).endsWith(".");
    }

    @Test
    void figuresThatMeanTwoDaysAreAskedBackAndTheAnswerIsTaken() {
        type("02/04/2022");
        assertThat(field.date()).isEmpty();
        assertThat(answers())
                .extracting(NativeButton::getText)
                .containsExactly("in full 2022-04-02", "in full 2022-02-04");

        test(answers().getLast()).click();

        assertThat(field.date()).contains(PublicationDate.of(LocalDate.of(2022, 2, 4)));
        assertThat(helper()).isEqualTo("in full 2022-02-04");
        assertThat(answers()).isEmpty();
    }

    @Test
    void anAnswerTakesAwayWhatWasSaidAgainstTheOpenQuestion() {
        type("02/04/2022");
        field.refuse("Give the day on which the article appeared.");

        test(answers().getFirst()).click();

        assertThat(field.field().isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "nonsense", "02/04/2022"})
    void whatReplacesADayForgetsIt(String next) {
        type("2022-01-28");

        type(next);

        assertThat(field.date()).isEmpty();
        assertThat(helper()).doesNotContain("2022-01-28");
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void aBetterDayTakesTheRefusalAway() {
        type("nonsense");

        type("last Friday");

        assertThat(field.field().isInvalid()).isFalse();
    }

    private void type(String words) {
        test($(TextField.class).single()).setValue(words);
    }

    private String helper() {
        return String.valueOf(field.field().getHelperText());
    }

    private List<NativeButton> answers() {
        return $(NativeButton.class).all();
    }
}
