package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleDraft;
import org.dateline.article.IntakeProgress;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.ChronologyId;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.Test;

/** Every key that the list of keys names does what it says; the single ones can be turned off. */
class KeysIT extends BrowserTest {

    private static final String SELECTED = "dateline-events button[aria-pressed=true]";

    /** Where the focus is, through the shadows. */
    private static final String FOCUSED = "() => { let at = document.activeElement;"
            + " while (at?.shadowRoot?.activeElement) { at = at.shadowRoot.activeElement; } return at; }";

    /** Where the marks of the timeline stand. */
    private static final String PLACES = "() => [...document.querySelector('dateline-timeline').shadowRoot"
            + ".querySelectorAll('button.event')].map(b => b.getBoundingClientRect().left).join()";

    @Test
    void theListOfKeysOpensByItsKeyAndOnlyOnce() {
        openSamples("list");

        page.keyboard().press("?");
        assertThat(keysDialog()).isVisible();
        page.keyboard().press("?");
        page.keyboard().press("Escape");

        assertThat(keysDialog()).not().isAttached();
    }

    @Test
    void nAndPGoThroughTheEvents() {
        openSamples("list");
        List<String> order = order();
        page.locator("dateline-events button").first().click();
        assertSelected(order.getFirst());

        page.keyboard().press("n");
        assertSelected(order.get(1));
        page.keyboard().press("n");
        assertSelected(order.get(2));
        page.keyboard().press("p");
        assertSelected(order.get(1));
    }

    @Test
    void theSingleKeysRestWhereSomethingIsTyped() {
        openSamples("list");
        Object before = page.locator(SELECTED).getAttribute("data-event");
        page.locator(".head .name button").click();
        Locator name = page.getByLabel("Name of the chronology");
        name.fill("");

        name.pressSequentially("np?");

        assertThat(name).hasValue("np?");
        assertThat(keysDialog()).not().isAttached();
        name.press("Escape");
        assertSelected(String.valueOf(before));
    }

    @Test
    void theSingleKeysCanBeTurnedOffAndStayOff() {
        openSamples("list");
        List<String> order = order();
        page.keyboard().press("?");
        page.getByText("Single keys are on").click();
        page.getByText("Close", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(keysDialog()).not().isAttached();

        page.reload();
        page.locator("dateline-events button").first().click();
        assertSelected(order.getFirst());
        page.keyboard().press("n");
        page.keyboard().press("?");
        page.locator("dateline-events button").nth(3).click();

        assertSelected(order.get(3));
        assertThat(keysDialog()).not().isAttached();
    }

    @Test
    void theListOfKeysCanBeReachedWithoutItsKey() {
        openSamples("list");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keys"))
                .click();

        assertThat(keysDialog()).isVisible();
    }

    @Test
    void theArrowsGoThroughTheTimelineAndEnterSelects() {
        own("Old name");
        page.locator("dateline-timeline button.event").first().focus();
        Object first = focused("dataset.id");

        page.keyboard().press("ArrowRight");
        Object second = focused("dataset.id");
        assertThat(second).isNotNull().isNotEqualTo(first);
        page.keyboard().press("ArrowLeft");
        assertThat(focused("dataset.id")).isEqualTo(first);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.contains("event=" + second));
        assertThat(focused("dataset.id")).isEqualTo(second);
    }

    @Test
    void plusAndMinusBringTheTimelineNearerAndFarther() {
        own("Old name");
        page.locator("dateline-timeline button.event").first().focus();
        Object whole = page.evaluate(PLACES);

        page.keyboard().press("+");
        page.waitForCondition(() -> !page.evaluate(PLACES).equals(whole));
        Object near = page.evaluate(PLACES);
        page.keyboard().press("-");

        page.waitForCondition(() -> !page.evaluate(PLACES).equals(near));
    }

    @Test
    void theArrowsGoThroughTheSentencesOfTheArticleAndEnterSelects() {
        openSamples("timeline");
        page.locator("dateline-article article").focus();

        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        Object second = focused("textContent");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        assertThat(focused("textContent")).isEqualTo(second);
        page.keyboard().press("Enter");

        page.waitForCondition(() -> "true".equals(focused("ariaPressed")));
        assertThat(focused("textContent")).isEqualTo(second);
    }

    @Test
    void theUpAndDownArrowsChangeTheLane() {
        ChronologyId id = own("Old name");
        go("c/" + id + "?lanes=actor");
        assertThat(page.locator("dateline-timeline button.event").first()).isAttached();
        page.evaluate("() => { const all = [...document.querySelector('dateline-timeline').shadowRoot"
                + ".querySelectorAll('button.event')]; const top = b => b.getBoundingClientRect().top;"
                + " all.reduce((a, b) => top(b) < top(a) ? b : a).focus(); }");
        double lane = top();

        page.keyboard().press("ArrowDown");
        double below = top();
        page.keyboard().press("ArrowUp");

        assertThat(below).isGreaterThan(lane);
        assertThat(top()).isEqualTo(lane);
    }

    @Test
    void aNameIsChangedAndTakenBackByKey() {
        ChronologyId id = own("Old name");
        rename("New name", "Enter");
        assertThat(page.locator(".head .name")).hasText("New name");
        assertThat(page).hasTitle("New name – Dateline");

        page.keyboard().press("Control+z");

        assertThat(page.locator(".head .name")).hasText("Old name");
        assertThat(name(id)).isEqualTo("Old name");
        page.keyboard().press("Control+z");
        assertThat(page.getByText("Nothing to undo here.")).isVisible();
    }

    @Test
    void aNameIsTakenBackByTheToast() {
        ChronologyId id = own("Old name");
        rename("Newer name", "Enter");

        page.locator(".toast").getByText("Undo").click();

        assertThat(page.locator(".head .name")).hasText("Old name");
        assertThat(name(id)).isEqualTo("Old name");
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        ChronologyId id = own("Old name");

        rename("Never mind", "Escape");

        assertThat(page.locator(".head .name button")).hasText("Old name");
        assertThat(name(id)).isEqualTo("Old name");
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndSaid() {
        ChronologyId id = own("Old name");

        rename("x".repeat(201), "Enter");

        assertThat(page.getByText("This name is too long. Shorten it to 200 characters."))
                .isVisible();
        assertThat(page.locator(".head .name button")).hasText("Old name");
        assertThat(name(id)).isEqualTo("Old name");
    }

    private ChronologyId own(String name) {
        ChronologyId id = chronologies.create(OWNER, name).id();
        chronologies.addArticle(
                OWNER,
                id,
                new ArticleDraft(
                        "Talks",
                        "",
                        "France and Germany met on Friday. China condemned the attack in Kabul on 3 May 2018."
                                + " Russia and Japan signed a treaty on 14 March 2018.",
                        PublicationDate.of(LocalDate.of(2018, 6, 12))),
                IntakeProgress.NONE);
        go("c/" + id);
        assertThat(page.locator("dateline-article article")).isVisible();
        return id;
    }

    private void rename(String name, String key) {
        page.locator(".head .name button").click();
        page.getByLabel("Name of the chronology").fill(name);
        page.getByLabel("Name of the chronology").press(key);
    }

    private String name(ChronologyId id) {
        return chronologies.open(OWNER, id).orElseThrow().chronology().name();
    }

    private void openSamples(String tab) {
        ChronologyContent content =
                chronologies.open(OWNER, samples.open(OWNER).id()).orElseThrow();
        go("c/" + content.chronology().id() + "?tab=" + tab);
        assertThat(page.locator(".card h2")).isVisible();
    }

    @SuppressWarnings("unchecked")
    private List<String> order() {
        assertThat(page.locator(SELECTED)).isAttached();
        return (List<String>) page.evaluate("() => [...document.querySelector('dateline-events').shadowRoot"
                + ".querySelectorAll('button')].map(button => button.dataset.event)");
    }

    private void assertSelected(String event) {
        assertThat(page.locator(SELECTED)).hasAttribute("data-event", event);
    }

    private Locator keysDialog() {
        return page.getByText("Previous event", new Page.GetByTextOptions().setExact(true));
    }

    private Object focused(String property) {
        return page.evaluate("() => (" + FOCUSED + ")()?." + property);
    }

    private double top() {
        return ((Number) focused("getBoundingClientRect().top")).doubleValue();
    }
}
