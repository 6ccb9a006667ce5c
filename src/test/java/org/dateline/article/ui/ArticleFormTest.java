package org.dateline.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleDraft;
import org.dateline.article.DraftProblem;
import org.dateline.article.DraftProblem.Field;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.natty.TypedDateReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields of an article, without a browser. Today is Thursday 9 June 2022. */
@ViewPackages(packages = "org.dateline.article.ui")
class ArticleFormTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 9);

    private final TypedDateReader reader = TypedDateReader.create();
    private ArticleForm form;

    @BeforeEach
    void showTheForm() {
        form = new ArticleForm(typed -> reader.readPublication(typed, TODAY), LocalDate::toString);
        UI.getCurrent().add(form);
    }

    @Test
    void whatIsTypedIsTheDraft() {
        test(text()).setValue("They met.\n\nשלום 🕊 \u0007");
        test(field("Published")).setValue("last Friday");
        test(field("Title")).setValue("A title");
        test(field("Outlet")).setValue("A paper");

        assertThat(form.draft())
                .isEqualTo(new ArticleDraft(
                        "A title",
                        "A paper",
                        "They met.\n\nשלום 🕊 \u0007",
                        PublicationDate.of(LocalDate.of(2022, 6, 3))));
    }

    @Test
    void anEmptyFormIsAnEmptyDraft() {
        assertThat(form.draft()).isEqualTo(new ArticleDraft("", "", "", null));
    }

    @Test
    void theFirstLineIsSuggestedAsTitle() {
        test(text()).setValue("\n  Ministers meet  \n\nThey met.");

        assertThat(field("Title").getPlaceholder()).isEqualTo("Ministers meet");
    }

    @Test
    void eachProblemShowsAtItsFieldUntilTheFieldChanges() {
        form.show(List.of(
                new DraftProblem(Field.TITLE, "about the title"),
                new DraftProblem(Field.OUTLET, "about the outlet"),
                new DraftProblem(Field.TEXT, "about the text"),
                new DraftProblem(Field.PUBLISHED, "about the day")));

        assertThat(text().getErrorMessage()).isEqualTo("about the text");
        assertThat(text().isInvalid()).isTrue();
        for (String name : List.of("Title", "Outlet", "Published")) {
            assertThat(field(name).isInvalid()).as(name).isTrue();
        }
        assertThat(field("Title").getErrorMessage()).isEqualTo("about the title");
        assertThat(field("Outlet").getErrorMessage()).isEqualTo("about the outlet");
        assertThat(field("Published").getErrorMessage()).isEqualTo("about the day");

        test(text()).setValue("They met.");
        test(field("Title")).setValue("t");
        test(field("Outlet")).setValue("o");
        test(field("Published")).setValue("2022-01-28");

        assertThat(text().isInvalid()).isFalse();
        for (String name : List.of("Title", "Outlet", "Published")) {
            assertThat(field(name).isInvalid()).as(name).isFalse();
        }
    }

    @Test
    void aDateThatSaidItselfWhyItIsRefusedKeepsSayingIt() {
        test(field("Published")).setValue("31 December 2030");

        form.show(List.of(new DraftProblem(Field.PUBLISHED, "Give the day.")));

        assertThat(field("Published").getErrorMessage()).contains("future");
    }

    @Test
    void anOpenQuestionIsAskedForWhenTheFormIsSent() {
        test(field("Published")).setValue("02/04/2022");

        form.show(List.of(new DraftProblem(Field.PUBLISHED, "Give the day.")));
        assertThat(field("Published").isInvalid()).isTrue();
        test($(NativeButton.class).first()).click();

        assertThat(field("Published").isInvalid()).isFalse();
        assertThat(form.draft().published()).isEqualTo(PublicationDate.of(LocalDate.of(2022, 4, 2)));
    }

    private TextArea text() {
        return $(TextArea.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
