package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.dateline.article.ArticleDraft;
import org.dateline.article.IntakeProgress;
import org.dateline.chronology.ChronologyId;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same chronology in two windows: what one of them changed is not overwritten unseen by the other. */
class TwoWindowsIT extends BrowserTest {

    private static final String ELSEWHERE = "This was changed elsewhere in the meantime.";

    private ChronologyId id;
    private Page first;
    private Page second;

    @BeforeEach
    void openBoth() {
        id = chronologies.create(OWNER, "Seen twice").id();
        chronologies.addArticle(
                OWNER,
                id,
                new ArticleDraft(
                        "Talks",
                        "",
                        "France and Germany met on Friday. Germany condemned the attack last week.",
                        PublicationDate.of(LocalDate.of(2018, 6, 12))),
                IntakeProgress.NONE);
        first = page;
        second = page.context().newPage();
        for (Page window : new Page[] {first, second}) {
            window.navigate(address("c/" + id));
            assertThat(window.locator(".chip")).containsText("Tue 12 Jun 2018");
        }
    }

    @Test
    void theSecondPublicationDateIsRefusedAndThePresentOneShown() {
        preview(first, "19 June 2018");
        preview(second, "5 June 2018");

        save(first);
        assertThat(first.getByText("Published Tuesday 19 June 2018.")).isVisible();
        save(second);

        assertThat(second.getByText(ELSEWHERE)).isVisible();
        assertThat(second.locator(".chip")).containsText("Tue 19 Jun 2018");
        assertThat(published()).isEqualTo(LocalDate.of(2018, 6, 19));
        assertThat(chronologies.history(OWNER, id)).hasSize(2);
    }

    @Test
    void afterTheRefusalTheChangeCanBeMade() {
        preview(first, "19 June 2018");
        preview(second, "5 June 2018");
        save(first);
        assertThat(first.locator(".chip")).containsText("Tue 19 Jun 2018");
        save(second);
        assertThat(second.locator(".chip")).containsText("Tue 19 Jun 2018");

        preview(second, "5 June 2018");
        save(second);

        assertThat(second.locator(".chip")).containsText("Tue 5 Jun 2018");
        assertThat(published()).isEqualTo(LocalDate.of(2018, 6, 5));
    }

    @Test
    void anUndoThatWouldOverwriteTheOtherWindowIsRefused() {
        preview(first, "19 June 2018");
        save(first);
        assertThat(first.locator(".chip")).containsText("Tue 19 Jun 2018");
        second.reload();
        assertThat(second.locator(".chip")).containsText("Tue 19 Jun 2018");
        preview(second, "5 June 2018");
        save(second);
        assertThat(second.locator(".chip")).containsText("Tue 5 Jun 2018");

        first.locator(".toast").getByText("Undo").click();

        assertThat(first.getByText("Something newer was changed here. Undo that first."))
                .isVisible();
        assertThat(first.locator(".chip")).containsText("Tue 5 Jun 2018");
        assertThat(published()).isEqualTo(LocalDate.of(2018, 6, 5));
    }

    @Test
    void theSecondNameIsRefused() {
        rename(first, "First name");
        assertThat(first.locator(".head .name")).hasText("First name");

        rename(second, "Second name");

        assertThat(second.getByText(ELSEWHERE)).isVisible();
        assertThat(second.locator(".head .name")).hasText("First name");
    }

    @Test
    void anArticleThatIsGoneElsewhereIsSaid() {
        preview(second, "5 June 2018");
        first.getByText("Remove article").click();
        assertThat(first.getByText("What happened when, sentence by sentence")).isVisible();

        save(second);

        assertThat(second.getByText("There is no such article. It may have been removed."))
                .isVisible();
        assertThat(second.getByText("What happened when, sentence by sentence")).isVisible();
    }

    @Test
    void aPreviewOfAnArticleThatIsGoneElsewhereIsSaid() {
        first.getByText("Remove article").click();
        assertThat(first.getByText("What happened when, sentence by sentence")).isVisible();

        second.locator(".chip").click();
        type(second, "5 June 2018");

        assertThat(second.locator("vaadin-text-field[invalid] [slot=error-message]"))
                .hasText("There is no such article. It may have been removed.");
    }

    private void preview(Page window, String day) {
        window.locator(".chip").click();
        type(window, day);
        assertThat(button(window, "Save")).isEnabled();
    }

    private static void type(Page window, String day) {
        Locator field = window.getByLabel("Another day", new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.blur();
    }

    private static void save(Page window) {
        button(window, "Save").click();
    }

    private static Locator button(Page window, String name) {
        return window.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void rename(Page window, String name) {
        window.locator(".head .name button").click();
        window.getByLabel("Name of the chronology").fill(name);
        window.getByLabel("Name of the chronology").press("Enter");
    }

    private LocalDate published() {
        return chronologies
                .open(OWNER, id)
                .orElseThrow()
                .articles()
                .getFirst()
                .published()
                .day();
    }
}
