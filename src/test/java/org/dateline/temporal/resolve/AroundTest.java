package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.TimePhrase;
import org.junit.jupiter.api.Test;

/**
 * What the words around a time say of it, sentence by sentence: temporal/around.tsv has all that holds of each time.
 */
class AroundTest {

    private static final Map<String, Predicate<Around>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("compares", Around::compares);
        QUESTIONS.put("standard", Around::isStandard);
        QUESTIONS.put("results", Around::tellsResults);
        QUESTIONS.put("outcome", Around::tellsOutcome);
        QUESTIONS.put("figures", Around::tellsFigures);
        QUESTIONS.put("of-year", Around::tellsOfYear);
        QUESTIONS.put("of-quarter", Around::tellsOfQuarter);
        QUESTIONS.put("owns-results", Around::ownsResults);
        QUESTIONS.put("ending", Around::isEnding);
        QUESTIONS.put("reported", Around::isReported);
        QUESTIONS.put("latest", Around::isLatest);
        QUESTIONS.put("other-length", Around::tellsOtherLength);
        QUESTIONS.put("bare-unit", Around::isBareUnit);
        QUESTIONS.put("counted", Around::isCounted);
        QUESTIONS.put("contract", Around::isOfContract);
        QUESTIONS.put("habit", Around::isHabitual);
        QUESTIONS.put("followed", Around::isFollowed);
        QUESTIONS.put("promised", Around::isPromised);
        QUESTIONS.put("to-come", Around::isToCome);
        QUESTIONS.put("plainly-past", Around::isPlainlyPast);
        QUESTIONS.put("awaited", Around::isAwaited);
        QUESTIONS.put("points-back", Around::pointsBack);
        QUESTIONS.put("opens", Around::opens);
    }

    @Test
    void theWordsAroundATimeTellWhatSortItIs() {
        for (Tsv.Row row : Tsv.read("temporal/around.tsv").rows()) {
            assertThat(told(row.get("text"))).as(row.get("text")).isEqualTo(row.get("told"));
        }
    }

    /** "Thursday: BACK opens; March: AHEAD". */
    static String told(String text) {
        SentencePhrases sentence = SentencePhrases.of(text);
        List<String> times = new ArrayList<>();
        for (TimePhrase phrase : sentence.phrases()) {
            Around around = sentence.around(phrase);
            StringBuilder told = new StringBuilder(sentence.words(phrase) + ": " + around.view());
            if (around.isAttribute(phrase.meaning())) {
                told.append(" attribute");
            }
            QUESTIONS.forEach((name, question) -> told.append(question.test(around) ? " " + name : ""));
            times.add(told.toString());
        }
        return String.join("; ", times);
    }
}
