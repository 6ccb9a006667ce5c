package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing to complain of, in light and in dark. */
class AccessibilityIT extends BrowserTest {

    private static final Path AXE = Path.of("node_modules/axe-core/axe.min.js");

    private static final String RUN = """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary))
            """;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theMainScreen(ColorScheme scheme) throws IOException {
        open(1440, 900, scheme);
        go("c/" + samples.open(OWNER).id());
        assertThat(page.locator(".card h2")).isVisible();

        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theListOnAPhone(ColorScheme scheme) throws IOException {
        open(390, 844, scheme);
        go("c/" + samples.open(OWNER).id());
        page.locator("dateline-events button").first().click();
        assertThat(page.locator(".card h2")).isVisible();

        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theFirstScreen(ColorScheme scheme) throws IOException {
        open(1440, 900, scheme);
        go("start");
        assertThat(page.getByLabel("Text of the article")).isVisible();

        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theDialogForAnArticle(ColorScheme scheme) throws IOException {
        open(1440, 900, scheme);
        go("c/" + samples.open(OWNER).id());
        page.getByText("Add article").click();
        assertThat(page.getByLabel("Text of the article")).isVisible();

        assertThat(violations()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() throws IOException {
        page.evaluate(Files.readString(AXE));
        return (List<String>) page.evaluate(RUN);
    }
}
