package org.dateline.event.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.nlp.PartOfSpeech.DET;
import static org.dateline.event.nlp.PartOfSpeech.NOUN;
import static org.dateline.event.nlp.PartOfSpeech.PROPN;
import static org.dateline.event.nlp.PartOfSpeech.PUNCT;
import static org.dateline.event.nlp.PartOfSpeech.VERB;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tagger gives one part of speech for each word, the same each time. */
class PartOfSpeechTaggerTest {

    private final PartOfSpeechTagger tagger = new PartOfSpeechTagger();

    @Test
    void aPlainSentenceIsTagged() {
        assertThat(tagger.tag(List.of("Norway", "condemned", "the", "attack", ".")))
                .containsExactly(PROPN, VERB, DET, NOUN, PUNCT);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(tagger.tag(List.of())).isEmpty();
    }

    @Test
    void anotherSentenceBetweenChangesNothing() {
        List<String> words = List.of("Norway", "condemned", "the", "attack", ".");
        List<PartOfSpeech> first = tagger.tag(words);
        tagger.tag(List.of("Stop", "!"));

        assertThat(tagger.tag(words)).isEqualTo(first);
    }

    @Test
    void anUnknownTagIsNoFailure() {
        assertThat(PartOfSpeech.of("NO-SUCH-TAG")).isEqualTo(PartOfSpeech.X);
    }
}
