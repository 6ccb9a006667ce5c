package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.junit.jupiter.api.Test;

/** Timeline and list show the open article, or all of them; which of the two the address keeps. */
class ScopeIT extends BrowserTest {

    private static final String DRAWN = "() => document.querySelector('dateline-timeline').model.items.length";

    @Test
    void eachArticleShowsItsOwnEventsAndAllOfThemTogether() {
        ChronologyContent content = content();
        go("c/" + content.chronology().id() + "?tab=list");
        int walked = 0;

        for (Article article : content.articles()) {
            List<StoredEvent> told = content.eventsOf(article.id());
            page.locator("#article-choice").selectOption(article.id().toString());
            page.waitForURL(url -> url.contains("article=" + article.id()));
            assertThat(page.locator("dateline-events button")).hasCount(told.size());
            for (StoredEvent event : told) {
                assertThat(row(event)).isAttached();
                walked++;
            }
        }
        assertThat(walked).isEqualTo(content.events().size());

        page.getByLabel("Show", exactly()).selectOption("all");
        assertThat(page.locator("dateline-events button"))
                .hasCount(content.events().size());
    }

    @Test
    void theAddressKeepsWhetherAllArticlesAreShown() {
        ChronologyContent content = content();
        go("c/" + content.chronology().id());
        assertThat(page.locator("dateline-timeline button.event").first()).isAttached();
        int some = (int) page.evaluate(DRAWN);

        page.getByLabel("Show", exactly()).selectOption("all");
        assertThat(page).hasURL(Pattern.compile(".*show=all.*"));
        page.reload();

        assertThat(page.locator("dateline-timeline button.event").first()).isAttached();
        assertThat((int) page.evaluate(DRAWN))
                .isEqualTo(content.events().size())
                .isGreaterThan(some);
        assertThat(page.getByLabel("Show", exactly())).hasValue("all");
    }

    @Test
    void anAddressOfAnEventOpensItsArticle() {
        ChronologyContent content = content();
        StoredEvent event = content.events().getLast();

        go("c/" + content.chronology().id() + "?event=" + event.id());

        assertThat(page.locator(".card h2")).hasText(event.event().headline());
        assertThat(page.locator("#article-choice")).hasValue(event.article().toString());
        assertThat((int) page.evaluate(DRAWN))
                .isEqualTo(content.eventsOf(event.article()).size());
    }

    @Test
    void onAPhoneTheListObeysToo() {
        ChronologyContent content = content();
        open(390, 844, ColorScheme.LIGHT);
        go("c/" + content.chronology().id());
        Locator rows = page.locator("dateline-events button");
        assertThat(rows.first()).isVisible();

        page.getByLabel("Show", exactly()).selectOption("all");

        assertThat(rows).hasCount(content.events().size());
    }

    private Locator row(StoredEvent event) {
        return page.locator("dateline-events button[data-event='" + event.id() + "']");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private ChronologyContent content() {
        return chronologies.open(OWNER, samples.open(OWNER).id()).orElseThrow();
    }
}
