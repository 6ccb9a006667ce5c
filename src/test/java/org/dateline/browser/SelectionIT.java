package org.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.StoredEvent;
import org.dateline.chronology.StoredMention;
import org.dateline.text.CodePointSpan;
import org.junit.jupiter.api.Test;

/** What is chosen in one pane is chosen in all, and the sentence that lights is the very one. */
class SelectionIT extends BrowserTest {

    private static final String LIT = "() => [...document.querySelector('dateline-article').shadowRoot"
            + ".querySelectorAll('.se.on')].map(span => ({start: Number(span.dataset.start),"
            + " end: Number(span.dataset.end), text: span.textContent}))";

    /** Presses an event's own button, or opens the clusters until one holds it. */
    private static final String PRESS = """
            async (id) => {
              const chart = document.querySelector('dateline-timeline');
              const find = (selector) => chart.shadowRoot.querySelector(selector);
              const alone = find(`button.event[data-id="${id}"][data-count="1"]`);
              if (alone) {
                alone.click();
                return true;
              }
              const clusters = [...chart.shadowRoot.querySelectorAll('button.event:not([data-count="1"])')];
              for (const name of clusters.map((cluster) => cluster.dataset.id)) {
                find(`button.event[data-id="${name}"]`)?.click();
                await chart.updateComplete;
                const listed = find(`.open button[data-id="${id}"]`);
                if (listed) {
                  listed.click();
                  return true;
                }
              }
              return false;
            }
            """;

    @Test
    void theFirstStartShowsTheSamples() {
        removeWhatOtherTestsMade();
        go("");

        assertThat(page.locator("dateline-timeline")).isVisible();
        assertThat(page).hasTitle("Sample chronology – Dateline");
        assertThat(page.locator("dateline-article article")).isVisible();
        assertThat(page.locator(".card h2")).isVisible();
    }

    @Test
    void everyEventOfEverySampleLightsExactlyItsSentencesFromTheList() {
        ChronologyContent content = sampleContent();
        go("c/" + content.chronology().id() + "?show=all&tab=list");

        for (StoredEvent event : content.events()) {
            page.locator("dateline-events button[data-event='" + event.id() + "']")
                    .click();
            assertLit(event, content);
        }
    }

    @Test
    void everyEventOfEverySampleLightsExactlyItsSentencesFromTheTimeline() {
        ChronologyContent content = sampleContent();
        go("c/" + content.chronology().id() + "?show=all");
        assertThat(page.locator("dateline-timeline button.event").first()).isAttached();

        for (StoredEvent event : content.events()) {
            assertThat(page.evaluate(PRESS, event.id().toString()))
                    .as("a button of the timeline for %s", event.event().headline())
                    .isEqualTo(true);
            assertLit(event, content);
        }
    }

    @Test
    void aSentenceGivesItsEventsOneAfterTheOther() {
        ChronologyContent content = sampleContent();
        Map<CodePointSpan, List<StoredEvent>> bySentence = content
                .eventsOf(content.articles().getFirst().id())
                .stream()
                .collect(Collectors.groupingBy(
                        event -> event.mentions().getFirst().sentence()));
        List<StoredEvent> together = bySentence.values().stream()
                .filter(events -> events.size() > 1)
                .findFirst()
                .orElseThrow();
        go("c/" + content.chronology().id() + "?article=" + together.getFirst().article());
        CodePointSpan span = together.getFirst().mentions().getFirst().sentence();
        Locator sentence = page.locator("dateline-article .se[data-start='" + span.start() + "']");

        var shown = new HashSet<String>();
        for (StoredEvent event : together) {
            // the box of a sentence over several lines begins with its neighbour's words, so no place in it is pressed
            sentence.dispatchEvent("click");
            page.waitForURL(url -> url.contains("event=") && !shown.contains(url));
            shown.add(page.url());
        }

        assertThat(shown).hasSameSizeAs(together);
    }

    @Test
    void theAddressKeepsTheSelection() {
        ChronologyContent content = sampleContent();
        StoredEvent event = content.events().getLast();
        go("c/" + content.chronology().id() + "?show=all&tab=list");
        page.locator("dateline-events button[data-event='" + event.id() + "']").click();
        assertThat(page.locator(".card h2")).hasText(event.event().headline());
        page.waitForURL(address -> address.contains("event=" + event.id()));

        page.reload();

        assertThat(page.locator(".card h2")).hasText(event.event().headline());
        assertThat(page.locator("dateline-events button[aria-pressed=true]"))
                .hasAttribute("data-event", event.id().toString());
        assertLit(event, content);
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        go("c/00000000-0000-0000-0000-000000000000");

        assertThat(page.getByText("There is no such chronology")).isVisible();
        page.getByText("Open the latest chronology").click();
        assertThat(page.locator("dateline-timeline")).isVisible();
    }

    /** The classes of browser tests share a store, in no fixed order. */
    private void removeWhatOtherTestsMade() {
        var first = samples.open(OWNER).id();
        chronologies.list(OWNER).stream()
                .filter(each -> !each.id().equals(first))
                .forEach(each -> chronologies.remove(OWNER, each.id()));
    }

    private ChronologyContent sampleContent() {
        var id = samples.open(OWNER).id();
        return chronologies.open(OWNER, id).orElseThrow();
    }

    private void assertLit(StoredEvent event, ChronologyContent content) {
        Article article = content.article(event.article()).orElseThrow();
        page.waitForURL(url -> url.contains("event=" + event.id()));
        assertThat(page.locator("dateline-article .se.on[data-start='"
                        + event.mentions().getFirst().sentence().start() + "']"))
                .isAttached();
        List<Piece> lit = lit();
        for (Piece piece : lit) {
            assertThat(piece.text()).isEqualTo(article.quote(new CodePointSpan(piece.start(), piece.end())));
        }
        for (StoredMention mention : event.mentions()) {
            assertThat(textIn(lit, mention.sentence())).isEqualTo(mention.quote());
        }
        assertThat(lit)
                .allMatch(piece -> event.mentions().stream()
                        .anyMatch(mention -> mention.sentence().start() <= piece.start()
                                && piece.end() <= mention.sentence().end()));
    }

    private record Piece(int start, int end, String text) {}

    @SuppressWarnings("unchecked")
    private List<Piece> lit() {
        var pieces = new ArrayList<Piece>();
        for (var found : (List<Map<String, Object>>) page.evaluate(LIT)) {
            pieces.add(new Piece((int) found.get("start"), (int) found.get("end"), (String) found.get("text")));
        }
        return pieces;
    }

    private static String textIn(List<Piece> lit, CodePointSpan span) {
        var text = new StringBuilder();
        lit.stream()
                .filter(piece -> span.start() <= piece.start() && piece.end() <= span.end())
                .forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
