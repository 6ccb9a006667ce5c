package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTitlesTest {

    @Test
    void theFirstLineThatSaysAnythingIsTheTitle() {
        assertThat(ArticleTitles.suggest("\n \t\n  Envoys  meet\tin Vienna \nBy our correspondent"))
                .isEqualTo("Envoys meet in Vienna");
    }

    @Test
    void aLongLineIsCutAtAWord() {
        assertThat(ArticleTitles.suggest("twelve chars ".repeat(20)))
                .hasSizeLessThanOrEqualTo(121)
                .endsWith("chars…");
    }

    @Test
    void aLongLineWithoutSpacesIsCutBetweenCharacters() {
        assertThat(ArticleTitles.suggest("🕊".repeat(300))).isEqualTo("🕊".repeat(120) + "…");
    }

    @Test
    void aTextWithoutAnyHasNoTitle() {
        assertThat(ArticleTitles.suggest(" \n\t")).isEmpty();
    }
}
