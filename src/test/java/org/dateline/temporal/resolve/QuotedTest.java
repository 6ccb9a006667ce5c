package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.TimePhrase;
import org.junit.jupiter.api.Test;

/** Which times of a sentence somebody is quoted with, and which are those of the story: temporal/quoted.tsv. */
class QuotedTest {

    @Test
    void aTimeBelongsToTheWriterTheStoryOrSomebodyQuoted() {
        for (Tsv.Row row : Tsv.read("temporal/quoted.tsv").rows()) {
            assertThat(told(row.get("text"))).as(row.get("text")).isEqualTo(row.get("told"));
        }
    }

    /** "yesterday: quoted; this year: of the story; today: the writer's". */
    static String told(String text) {
        SentencePhrases sentence = SentencePhrases.of(text);
        List<TimePhrase> phrases = sentence.phrases();
        return phrases.stream()
                .map(phrase -> sentence.words(phrase) + ": " + whose(sentence.passage(), phrase))
                .collect(Collectors.joining("; "));
    }

    private static String whose(Passage passage, TimePhrase phrase) {
        if (Quoted.is(passage, phrase)) {
            return "quoted";
        }
        return Quoted.isOfStory(passage, phrase) ? "of the story" : "the writer's";
    }
}
