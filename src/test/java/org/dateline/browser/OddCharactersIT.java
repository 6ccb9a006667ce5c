package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.ArticleDraft;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.chronology.AddResult;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.ChronologyId;
import org.dateline.chronology.ChronologyService;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredMention;
import org.dateline.shell.Application;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.CodePointSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Emoji, right-to-left words and control characters move no place: a click lights exactly the sentence. */
class OddCharactersIT extends BrowserTest {

    private static final String TEXT = "🕊️ Talks 👩‍👩‍👧 in Vienna\n\n"
            + "שלום 😀 said a guest\u0007. The foreign ministers of France and Germany met in Vienna on Friday.\n\n"
            + "\u202Eمرحبا بكم\u202C was read out. Germany 🇩🇪 condemned the attack in Kabul\u0001 last week. 🎉\u200F\n\n"
            + "Russia and China signed a treaty in «القاهرة» on 3 May 2018\u0002. They left. e\u0301 \u0085 end.";

    private static final int CLICKS = 3;

    private static final String LIT = "() => [...document.querySelector('dateline-article').shadowRoot"
            + ".querySelectorAll('.se.on')].map(span => span.textContent).join('')";

    @Test
    void throughTheScreenAndAgainAfterAReload() {
        go("start");
        page.getByLabel("Text of the article").fill(TEXT);
        page.getByLabel("Published", new Page.GetByLabelOptions().setExact(true))
                .pressSequentially("12 June 2018");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it"))
                .click();
        assertThat(page.locator("dateline-article article")).isVisible();
        ChronologyId id = chronologies.list(OWNER).getFirst().id();
        ChronologyContent content = chronologies.open(OWNER, id).orElseThrow();
        assertThat(content.articles().getFirst().body().body()).isEqualTo(TEXT);
        assertThat(content.events()).hasSizeGreaterThanOrEqualTo(3);

        clickEveryEvent(content);
        page.reload();
        clickEveryEvent(chronologies.open(OWNER, id).orElseThrow());
    }

    @Test
    void aClickOnTheSentenceChoosesItsEvent() {
        ChronologyContent content = kept(chronologies);
        go("c/" + content.chronology().id());
        assertThat(page.locator("dateline-article .se.on").first()).isVisible();

        for (StoredEvent event : content.events()) {
            CodePointSpan place = event.mentions().getFirst().sentence();
            lightByClick(place, String.join("", quotes(event)));
        }
    }

    /** A page that is still connecting can miss a click; a reader clicks again. */
    private void lightByClick(CodePointSpan place, String expected) {
        Locator sentence = page.locator("dateline-article .se[data-start='" + place.start() + "']");
        for (int tries = 1; ; tries++) {
            sentence.dispatchEvent("click");
            try {
                page.waitForCondition(
                        () -> page.evaluate(LIT).equals(expected),
                        new Page.WaitForConditionOptions().setTimeout(10_000));
                return;
            } catch (TimeoutError late) {
                if (tries == CLICKS) {
                    throw late;
                }
            }
        }
    }

    @Test
    void afterARestartOfTheStore(@TempDir Path folder) {
        ChronologyId id;
        try (var context = app(folder)) {
            id = kept(context.getBean(ChronologyService.class)).chronology().id();
        }
        try (var context = app(folder)) {
            ChronologyContent content = context.getBean(ChronologyService.class)
                    .open(Owner.LOCAL, id)
                    .orElseThrow();
            int other = context.getWebServer().getPort();
            assertThat(content.articles().getFirst().body().body()).isEqualTo(TEXT);

            port = other;
            open(1440, 900, ColorScheme.LIGHT);
            go("c/" + id);
            clickEveryEvent(content);
            page.close();
        }
    }

    private static ServletWebServerApplicationContext app(Path folder) {
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(Application.class).run("--server.port=0", "--dateline.store=" + folder);
    }

    private static ChronologyContent kept(ChronologyService service) {
        ChronologyId id = service.create(Owner.LOCAL, "Odd").id();
        AddResult added = service.addArticle(
                Owner.LOCAL,
                id,
                new ArticleDraft("", "", TEXT, PublicationDate.of(LocalDate.of(2018, 6, 12))),
                IntakeProgress.NONE);
        assertThat(added).isInstanceOf(AddResult.Added.class);
        return service.open(Owner.LOCAL, id).orElseThrow();
    }

    private void clickEveryEvent(ChronologyContent content) {
        go("c/" + content.chronology().id() + "?tab=list");
        for (StoredEvent event : content.events()) {
            page.locator("dateline-events button[data-event='" + event.id() + "']")
                    .click();
            page.waitForURL(url -> url.contains("event=" + event.id()));
            for (var mention : event.mentions()) {
                var body = content.articles().getFirst();
                assertThat(body.quote(mention.sentence())).isEqualTo(mention.quote());
                assertThat(TEXT).contains(mention.quote());
            }
            page.waitForCondition(() -> page.evaluate(LIT).equals(String.join("", quotes(event))));
        }
    }

    private static List<String> quotes(StoredEvent event) {
        return event.mentions().stream()
                .sorted(Comparator.comparingInt(mention -> mention.sentence().start()))
                .map(StoredMention::quote)
                .toList();
    }
}
