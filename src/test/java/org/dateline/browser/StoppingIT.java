package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dateline.chronology.Chronology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A reading is stopped while it runs: nothing of it is kept, and the form is there again with what was typed. */
@Import(SlowReading.class)
class StoppingIT extends BrowserTest {

    private static final String TEXT = SlowReading.WAITS + "\n\nFrance and Germany met in Vienna on Friday.";

    @Autowired
    SlowReading reading;

    @BeforeEach
    void shut() {
        reading.shut();
    }

    @AfterEach
    void letItGo() {
        reading.open();
    }

    @Test
    void onTheFirstScreen() {
        int before = chronologies.list(OWNER).size();
        go("start");
        fill();
        press("Read it");
        assertThat(page.getByText("Paragraphs and sentences")).isVisible();

        stop(() -> press("Stop"));
        reading.open();

        assertThat(page.getByText("Stopped. Nothing was kept.")).isVisible();
        assertThat(page.getByLabel("Text of the article")).hasValue(TEXT);
        assertThat(chronologies.list(OWNER)).hasSize(before);
    }

    @Test
    void inTheDialogByItsButton() {
        Chronology chronology = openDialog();

        stop(() -> press("Cancel"));
        reading.open();

        assertStopped(chronology);
        press("Cancel");
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isAttached();
    }

    @Test
    void inTheDialogByEscape() {
        Chronology chronology = openDialog();

        stop(() -> page.keyboard().press("Escape"));
        reading.open();

        assertStopped(chronology);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isAttached();
    }

    @Test
    void whatWasStoppedCanBeReadAfterAll() {
        Chronology chronology = openDialog();
        stop(() -> press("Cancel"));
        reading.open();
        assertStopped(chronology);

        press("Read it");

        assertThat(page.locator("dateline-article .se").first()).isVisible();
        assertThat(articles(chronology)).isEqualTo(1);
    }

    private Chronology openDialog() {
        Chronology chronology = chronologies.create(OWNER, "To be added to");
        go("c/" + chronology.id());
        page.locator(".head").getByText("Add article").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Text of the article").fill(TEXT);
        page.getByRole(AriaRole.DIALOG)
                .getByLabel("Published", new Locator.GetByLabelOptions().setExact(true))
                .pressSequentially("12 June 2018");
        page.getByRole(AriaRole.DIALOG).getByText("Read it").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByText("Paragraphs and sentences"))
                .isVisible();
        return chronology;
    }

    private void assertStopped(Chronology chronology) {
        assertThat(page.getByText("Stopped. Nothing was kept.")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Text of the article"))
                .hasValue(TEXT);
        assertThat(articles(chronology)).isZero();
    }

    private int articles(Chronology chronology) {
        return chronologies
                .open(OWNER, chronology.id())
                .orElseThrow()
                .articles()
                .size();
    }

    private void fill() {
        page.getByLabel("Text of the article").fill(TEXT);
        page.getByLabel("Published", new Page.GetByLabelOptions().setExact(true))
                .pressSequentially("12 June 2018");
    }

    /** Comes back when the server has heard of it. */
    private void stop(Runnable asking) {
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), asking);
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
