package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.dateline.chronology.ChronologyContent;
import org.junit.jupiter.api.Test;

/** An article is pasted, dated, read, dated anew and removed, each step with its way back. */
class ArticleIT extends BrowserTest {

    private static final String TEXT = """
            Ministers meet in Vienna

            The foreign ministers of France and Germany met in Vienna on Friday. Germany condemned the attack last week.

            They will meet again next month.
            """;

    @Test
    void aPastedArticleBecomesATimeline() {
        go("start");
        page.getByLabel("Text of the article").fill(TEXT);
        type("Published", "12 June 2018");
        assertThat(page.getByText("Tuesday 12 June 2018")).isVisible();

        read();

        assertThat(page).hasURL(Pattern.compile(".*/c/[0-9a-f-]{36}.*"));
        assertThat(page.locator(".head .name")).hasText("Ministers meet in Vienna");
        assertThat(page.locator("dateline-article .se").first()).isVisible();
        page.locator("dateline-article .se")
                .filter(new Locator.FilterOptions().setHasText("met in Vienna"))
                .click();
        assertThat(page.locator(".card .when").first()).hasText("Friday 8 June 2018");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsKept() {
        int before = chronologies.list(OWNER).size();
        go("start");

        read();

        assertThat(page.getByText("Paste the text of the article here.")).isVisible();
        assertThat(page.getByText("Give the day on which the article appeared")).isVisible();
        assertThat(chronologies.list(OWNER)).hasSize(before);
    }

    @Test
    void figuresThatMeanTwoDaysAreAskedBack() {
        go("start");
        type("Published", "02/04/2018");

        page.getByText("Wednesday 4 April 2018")
                .or(page.getByText("Monday 2 April 2018"))
                .first()
                .click();

        assertThat(page.getByText("Monday 2 April 2018").first()).isVisible();
    }

    @Test
    void theSameArticleTwiceIsNamed() {
        ChronologyContent kept = paste("The same again\n\nFrance and Germany met on Friday.");
        page.getByText("Add article").click();
        page.getByLabel("Text of the article")
                .fill(kept.articles().getFirst().body().body());
        type("Published", "12 June 2018");

        read();

        assertThat(page.locator("vaadin-dialog vaadin-text-area[invalid]")).isVisible();
        assertThat(chronologies
                        .open(OWNER, kept.chronology().id())
                        .orElseThrow()
                        .articles())
                .hasSize(1);
    }

    @Test
    void anotherPublicationDateIsPreviewedTakenAndUndone() {
        paste("A date that moves\n\nFrance and Germany met on Friday. Germany condemned the attack last week.");
        page.locator(".chip").click();
        type("Another day", "19 June 2018");
        assertThat(page.getByText(Pattern.compile("\\d+ of \\d+ events? moves?")))
                .isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator(".chip")).containsText("Tue 19 Jun 2018");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .first()
                .click();
        assertThat(page.locator(".chip")).containsText("Tue 12 Jun 2018");
    }

    @Test
    void aRemovedArticleComesBack() {
        ChronologyContent kept = paste("Removed and back\n\nFrance and Germany met on Friday.");
        page.getByText("Remove article").click();
        assertThat(page.getByText("What happened when, sentence by sentence")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .first()
                .click();

        assertThat(page.locator("dateline-article article")).isVisible();
        assertThat(chronologies
                        .open(OWNER, kept.chronology().id())
                        .orElseThrow()
                        .articles())
                .hasSize(1);
    }

    /** Adds an article through the first screen and answers its chronology. */
    private ChronologyContent paste(String text) {
        go("start");
        page.getByLabel("Text of the article").fill(text);
        type("Published", "12 June 2018");
        assertThat(page.getByText("Tuesday 12 June 2018")).isVisible();
        read();
        assertThat(page.locator("dateline-article article")).isVisible();
        var latest = chronologies.list(OWNER).getFirst();
        return chronologies.open(OWNER, latest.id()).orElseThrow();
    }

    private void type(String label, String words) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.blur();
    }

    private void read() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it"))
                .click();
    }
}
