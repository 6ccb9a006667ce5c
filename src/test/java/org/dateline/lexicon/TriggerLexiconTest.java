package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Inflection.Form;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of triggers hold together, and every form of a verb finds its entry. */
class TriggerLexiconTest {

    private static final Set<String> KINDS = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT",
            "STATEMENT",
            "OTHER");
    private static final Set<String> SOURCES = Set.of(
            "subj", "obj", "poss", "mod", "by", "with", "to", "against", "on", "at", "of", "between", "in", "from",
            "for", "over", "near", "-");

    private final TriggerLexicon lexicon = TriggerLexicon.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "met, meet, PAST",
        "hits out at, hit out at, THIRD",
        "condemning, condemn, ING",
        "denied, deny, PAST",
        "written, write, PARTICIPLE",
        "imposes sanctions on, impose sanctions on, THIRD",
        "deploy, deploy, BASE",
        "banned, ban, PAST",
    })
    void everyFormFindsItsVerb(String words, String base, Form form) {
        var match = lexicon.verbAt(Tokens.of(words), 0).orElseThrow();

        assertThat(match.value().trigger().base()).isEqualTo(base);
        assertThat(match.value().form()).isEqualTo(form);
    }

    @Test
    void nounsAreFoundInSingularAndPlural() {
        assertThat(lexicon.nounAt(Tokens.of("treaties"), 0)
                        .orElseThrow()
                        .value()
                        .kind())
                .isEqualTo("AGREE");
        assertThat(lexicon.nounAt(Tokens.of("summit"), 0).orElseThrow().value().mode())
                .isEqualTo("meet");
        assertThat(lexicon.nounAt(Tokens.of("banana"), 0)).isEmpty();
    }

    @Test
    void thePresentOfAPastFormIsKnown() {
        assertThat(lexicon.presentOf("told")).contains("tells");
        assertThat(lexicon.presentOf("accused")).contains("accuses");
        assertThat(lexicon.presentOf("denied")).contains("denies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"triggers-verbs", "triggers-nouns"})
    void theTablesUseKnownKindsAndSourcesAndNameNothingTwice(String table) {
        List<Tsv.Row> rows = Tsv.read("data/lexicon/" + table + ".tsv").rows();
        String column = table.equals("triggers-verbs") ? "verb" : "noun";

        assertThat(rows).extracting(row -> row.get(column)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("kind")).as(row.place()).isIn(KINDS);
            assertThat(SOURCES).as(row.place()).containsAll(row.list("actor")).containsAll(row.list("recipient"));
        });
    }

    @Test
    void itKnowsHundredsOfTriggers() {
        assertThat(lexicon.size()).isGreaterThan(550);
    }
}
