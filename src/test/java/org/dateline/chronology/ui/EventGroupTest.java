package org.dateline.chronology.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.chronology.ChronologyContent;
import org.dateline.chronology.EventId;
import org.dateline.chronology.StoredEvent;
import org.junit.jupiter.api.Test;

class EventGroupTest {

    private static final String ONE = "One happened here in the capital.";
    private static final String TWO = "Two happened there.";
    private static final String THREE = "Three has no date at all.";

    private final ChronologyContent content = HandMade.of(ONE + " " + TWO + " " + THREE)
            .event("Undated", "[..2022-02-04]", List.of("France"), THREE)
            .event("Late", "2022-02-03", List.of("France"), TWO)
            .event("Early", "2020-01", List.of(), ONE)
            .event("Late too", "2022-02-03", List.of("France", "Germany"), TWO)
            .content();

    private final List<EventGroup> groups = EventGroup.of(content.events(), ReaderDates.of(Locale.UK));

    @Test
    void theEarliestDateComesFirstAndWhatHasNoneLast() {
        assertThat(groups.stream().map(EventGroup::label)).containsExactly("January 2020", "Thu 3 Feb", "No date told");
        assertThat(groups.get(1).sub()).isEqualTo("2022");
        assertThat(groups.get(1).rows())
                .extracting(EventGroup.EventRow::headline)
                .containsExactly("Late", "Late too");
    }

    @Test
    void aLongStretchWithoutEventsIsTold() {
        assertThat(groups.get(0).gap()).isEmpty();
        assertThat(groups.get(1).gap()).isEqualTo("2 years, nothing dated");
        assertThat(groups.get(2).gap()).isEmpty();
    }

    @Test
    void nextAndPreviousFollowTheListAndGoRound() {
        StoredEvent early = EventGroup.inOrder(content.events()).getFirst();

        assertThat(headline(Selections.beside(content, Optional.of(early), 1).orElseThrow()))
                .isEqualTo("Late");
        assertThat(headline(Selections.beside(content, Optional.of(early), -1).orElseThrow()))
                .isEqualTo("Undated");
        assertThat(headline(Selections.beside(content, Optional.empty(), 1).orElseThrow()))
                .isEqualTo("Early");
    }

    @Test
    void partiesThatActTogetherHaveALaneTogether() {
        Lanes lanes = Lanes.of(content);

        assertThat(lane(lanes, "Late")).isEqualTo("France");
        assertThat(lane(lanes, "Late too")).isEqualTo("France and Germany");
        assertThat(lane(lanes, "Early")).isEqualTo("No actor named");
    }

    private String lane(Lanes lanes, String headline) {
        StoredEvent event = content.events().stream()
                .filter(each -> each.event().headline().equals(headline))
                .findFirst()
                .orElseThrow();
        Lanes.Lane lane = lanes.of(event).get("actor");
        return lane == null ? "" : lane.name();
    }

    private String headline(EventId id) {
        return content.event(id).orElseThrow().event().headline();
    }
}
