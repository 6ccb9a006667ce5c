package org.dateline.chronology.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Owner;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.ChronologyService;
import org.dateline.chronology.SampleChronology;
import org.dateline.chronology.StoredEvent;
import org.dateline.shell.Application;
import org.dateline.shell.MissingPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the chronology's page does, without a browser. */
@SpringBootTest(classes = Application.class)
@DirtiesContext
class TimelineViewTest extends SpringBrowserlessTest {

    @TempDir
    static Path store;

    @Autowired
    ChronologyService chronologies;

    @Autowired
    SampleChronology samples;

    private ChronologyContent content;
    private Article first;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        registry.add("dateline.store", store::toString);
    }

    @BeforeEach
    void openTheSamples() {
        var id = samples.open(Owner.LOCAL).id();
        content = chronologies.open(Owner.LOCAL, id).orElseThrow();
        first = content.articles().stream()
                .filter(article ->
                        article.title().equals("Iran and Six World Powers Reach Nuclear Agreement in Vienna"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("c/" + id);
    }

    @Test
    void theFirstLookIsAtTheArticleTheSamplesBeginWith() {
        assertThat(shownEvents()).isEqualTo(idsOf(content.eventsOf(first.id())));
        assertThat($(TimelineChart.class).single().model().others()).isEmpty();
        assertThat(content.eventsOf(first.id()).stream()
                        .map(event -> event.event().headline()))
                .contains(headline());
    }

    @Test
    void allArticlesAreOneStepAway() {
        $(ViewBar.class).single().scope().choose("all");

        assertThat(shownEvents()).isEqualTo(idsOf(content.events()));
        assertThat($(TimelineChart.class).single().model().others())
                .hasSize(content.articles().size() - 1);
    }

    @Test
    void anotherArticleBringsItsEventsAndSelectsOne() {
        Article other = content.articles().getFirst();

        $(Choice.class, $(SourcePane.class).single()).single().choose(other.id().toString());

        assertThat(shownEvents()).isEqualTo(idsOf(content.eventsOf(other.id())));
        assertThat(content.eventsOf(other.id()).stream()
                        .map(event -> event.event().headline()))
                .contains(headline());
    }

    @Test
    void anEventChosenInTheTimelineIsTheOneOnTheCardAndInTheArticle() {
        StoredEvent event = content.events().getLast();

        choose(event);

        assertThat(headline()).isEqualTo(event.event().headline());
        assertThat($(ArticleText.class).single().highlight().sentences())
                .containsExactlyElementsOf(event.mentions().stream()
                        .map(mention -> mention.sentence())
                        .toList());
    }

    @Test
    void nextGoesToTheFollowingEventOfTheList() {
        var order = EventGroup.inOrder(content.eventsOf(first.id()));
        choose(order.getFirst());

        test($(NativeButton.class).withAttribute("aria-label", "Next event").single())
                .click();

        assertThat(headline()).isEqualTo(order.get(1).event().headline());
    }

    @Test
    void anEventOfAnotherArticleBringsItsArticle() {
        StoredEvent first = content.eventsOf(content.articles().getFirst().id()).getFirst();
        StoredEvent last = content.eventsOf(content.articles().getLast().id()).getFirst();

        choose(first);
        var before = $(TimelineChart.class).single().model().published();
        choose(last);

        assertThat($(TimelineChart.class).single().model().published()).isNotEqualTo(before);
    }

    @Test
    void aChronologyThatIsNotThereHasAPageThatSaysSo() {
        UI.getCurrent().navigate("c/00000000-0000-0000-0000-000000000000");

        assertThat(getCurrentView()).isInstanceOf(MissingPage.class);
    }

    private void choose(StoredEvent event) {
        TimelineChart chart = $(TimelineChart.class).single();
        ComponentUtil.fireEvent(
                chart, new TimelineChart.SelectEvent(chart, true, event.id().toString()));
    }

    private List<String> shownEvents() {
        return $(TimelineChart.class).single().model().items().stream()
                .map(TimelineModel.Item::id)
                .toList();
    }

    private static List<String> idsOf(List<StoredEvent> events) {
        return events.stream().map(event -> event.id().toString()).toList();
    }

    private String headline() {
        return $(H2.class, $(EventCard.class).single()).first().getText();
    }
}
