package org.dateline.chronology.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.dateline.article.ArticleId;
import org.dateline.chronology.EventId;
import org.dateline.chronology.ui.ViewState.LaneBy;
import org.dateline.chronology.ui.ViewState.Scope;
import org.dateline.chronology.ui.ViewState.Tab;
import org.junit.jupiter.api.Test;

class ViewStateTest {

    @Test
    void whatTheAddressSaysIsReadAsItWasWritten() {
        var state = ViewState.start()
                .withEvent(ArticleId.random(), EventId.random())
                .withScope(Scope.ALL)
                .withLanes(LaneBy.PLACE)
                .withTab(Tab.LIST);

        assertThat(ViewState.of(state.query())).isEqualTo(state);
    }

    @Test
    void aPhraseAndAnEventExcludeEachOther() {
        var state = ViewState.start().withEvent(ArticleId.random(), EventId.random());

        var phrase = state.withPhrase(ArticleId.random(), 3);

        assertThat(phrase.event()).isNull();
        assertThat(ViewState.of(phrase.query())).isEqualTo(phrase);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var query = QueryParameters.fromString("event=nonsense&show=some&lanes=colour&tab=&phrase=many&article=12");

        assertThat(ViewState.of(query)).isEqualTo(ViewState.start());
    }

    @Test
    void theUsualViewNeedsNoWords() {
        assertThat(ViewState.start().query().getQueryString()).isEmpty();
    }
}
