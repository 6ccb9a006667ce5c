package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.dateline.chronology.ChronologyContent;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.junit.jupiter.api.Test;

/** What cannot be taken is said at its field and leaves nothing; what is odd is taken and said. */
class BadInputIT extends BrowserTest {

    private static final String TEXT = "The foreign ministers of France and Germany met in Vienna on Friday.";

    @Test
    void anEmptyText() {
        refused("  \n ", "12 June 2018", "vaadin-text-area", "Paste the text of the article here.");
    }

    @Test
    void noDate() {
        refused(TEXT, "", "vaadin-text-field", "Give the day on which the article appeared");
    }

    @Test
    void aDateInTheFuture() {
        String day = DateWords.dayOfMonth(LocalDate.now(ZoneId.systemDefault()).plusDays(3));

        refused(TEXT, day, "vaadin-text-field", "lies in the future");
    }

    @Test
    void aDateThatIsNone() {
        refused(TEXT, "the day of the summit", "vaadin-text-field", "could not be read as a date");
    }

    @Test
    void aTextThatIsTooLong() {
        refused(
                "They met. ".repeat(20_001),
                "12 June 2018",
                "vaadin-text-area",
                "The text has 200,010 characters; 200,000 can be read.");
    }

    @Test
    void aTextAsLongAsMayBe() {
        String text = TEXT + "\n\n" + "Grass is green. ".repeat(6_000);

        ChronologyContent kept = take(text);

        assertThat(kept.articles().getFirst().body().body()).isEqualTo(text);
    }

    @Test
    void aTextWithoutTimeOrEventIsKeptAndSaid() {
        ChronologyContent kept = take("Grass is green.");

        assertThat(page.getByText("No event was found in this text.")).isVisible();
        assertThat(page.getByText("No date or time was found in this text.")).isVisible();
        assertThat(kept.events()).isEmpty();
        assertThat(page.locator("dateline-article article")).containsText("Grass is green.");
    }

    @Test
    void anotherLanguageIsSaidAndItsExplicitDatesAreRead() {
        ChronologyContent kept = take("Die Außenminister Frankreichs und Deutschlands trafen sich am Freitag in Wien."
                + " Der Vertrag wurde am 2018-06-08 von beiden unterzeichnet und soll im Herbst gelten.");

        assertThat(page.getByText("This does not seem to be English.")).isVisible();
        assertThat(kept.events()).isEmpty();
        assertThat(kept.times()).singleElement().satisfies(time -> {
            assertThat(time.quote()).isEqualTo("2018-06-08");
            assertThat(time.time().edtf()).isEqualTo(Edtf.parse("2018-06-08"));
        });
        page.locator("dateline-article .ti").click();
        assertThat(page.locator(".card")).containsText("Friday 8 June 2018");
    }

    @Test
    void controlCharactersAreKeptAndCounted() {
        String text = "France\u0007 and Germany met in Vienna on Friday.\u0001 They signed a treaty on 3 May 2018.";

        ChronologyContent kept = take(text);

        assertThat(page.getByText("The text holds 2 invisible control characters."))
                .isVisible();
        assertThat(kept.articles().getFirst().body().body()).isEqualTo(text);
    }

    @Test
    void whatIsPastedAndReadAtOnceIsTaken() {
        go("start");
        page.getByLabel("Text of the article").click();
        page.keyboard().insertText("Read at once. " + TEXT);
        page.getByLabel("Published", new Page.GetByLabelOptions().setExact(true))
                .pressSequentially("12 June 2018");

        read();

        assertThat(page.locator("dateline-article article")).containsText("Read at once.");
    }

    @Test
    void markupIsShownAsTextAndRunsNot() {
        String text = "<img src=x onerror=\"document.title='run'\"> & <script>document.title='run'</script> " + TEXT;

        take(text);

        assertThat(page.locator("dateline-article article")).containsText("<img src=x onerror=");
        assertThat(page.locator("dateline-article article")).containsText("& <script>document.title='run'</script>");
        assertThat(page.locator(".head .name")).containsText("<img src=x");
        assertThat(page.locator("dateline-article img")).hasCount(0);
    }

    @Test
    void theSameArticleTwice() {
        ChronologyContent kept = take("Told twice. " + TEXT);
        page.locator(".head").getByText("Add article").click();
        fill(kept.articles().getFirst().body().body(), "13 June 2018");

        read();

        assertThat(error("vaadin-text-area")).containsText("This text is already here as “Told twice.");
        assertThat(error("vaadin-text-area")).containsText("published 12 June 2018");
        assertThat(chronologies.open(OWNER, kept.chronology().id()).orElseThrow())
                .isEqualTo(kept);
    }

    private void refused(String text, String published, String field, String message) {
        var before = chronologies.list(OWNER);
        go("start");
        fill(text, published);

        read();

        assertThat(error(field)).containsText(message);
        assertThat(page.getByLabel("Text of the article")).hasValue(text);
        assertThat(chronologies.list(OWNER)).isEqualTo(before);
    }

    private ChronologyContent take(String text) {
        go("start");
        fill(text, "12 June 2018");
        read();
        page.waitForURL(Pattern.compile(".*/c/[0-9a-f-]{36}.*"));
        assertThat(page.locator("dateline-article article")).isVisible();
        return chronologies
                .open(OWNER, chronologies.list(OWNER).getFirst().id())
                .orElseThrow();
    }

    private void fill(String text, String published) {
        page.getByLabel("Text of the article").last().fill(text);
        Locator field = page.getByLabel("Published", new Page.GetByLabelOptions().setExact(true))
                .last();
        field.pressSequentially(published);
        field.blur();
    }

    private Locator error(String field) {
        return page.locator(field + "[invalid] [slot=error-message]");
    }

    private void read() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it"))
                .last()
                .click();
    }
}
