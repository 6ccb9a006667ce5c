package org.dateline.event.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.dateline.event.actor.Gazetteer;
import org.dateline.event.actor.KnownName;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noun phrases, verb groups and clauses of one sentence. */
class SyntaxReaderTest {

    private static SentenceSyntax read(String text, boolean headline) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(text));
        BitSet names = new BitSet();
        Gazetteer.create().names(layout.tokens(), LocalDate.of(2022, 2, 4)).values().stream()
                .filter(KnownName::isParty)
                .forEach(name -> names.set(name.first(), name.last() + 1));
        return new SyntaxReader(layout.tokens(), names, new BitSet())
                .read(layout.sentences().getFirst(), headline);
    }

    private static String words(SentenceSyntax sentence, int first, int last) {
        Tokens tokens = sentence.tokens();
        return String.join(
                " ",
                java.util.stream.IntStream.rangeClosed(first, last)
                        .mapToObj(tokens::text)
                        .toList());
    }

    private static List<String> phrases(SentenceSyntax sentence) {
        return sentence.phrases().stream()
                .map(phrase -> words(sentence, phrase.first(), phrase.last()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway condemned Iceland.           | FINITE     | PAST       | false",
                "Norway has condemned Iceland.       | FINITE     | PERFECT    | false",
                "Norway had condemned Iceland.       | FINITE     | PLUPERFECT | false",
                "Norway will condemn Iceland.        | FINITE     | FUTURE     | false",
                "Norway was condemned by Iceland.    | FINITE     | PAST       | true",
                "Norway is visiting Iceland.         | FINITE     | PROGRESSIVE | false",
            })
    void aVerbGroupHasTenseAndVoice(String text, Shape shape, Tense tense, boolean passive) {
        VerbGroup group = read(text, false).groups().getFirst();

        assertThat(group.shape()).isEqualTo(shape);
        assertThat(group.tense()).isEqualTo(tense);
        assertThat(group.passive()).isEqualTo(passive);
    }

    @Test
    void aVerbThatTheTaggerTakesForANounIsAVerbAfterAName() {
        SentenceSyntax sentence = read("Macron and Scholz met in Paris.", false);

        assertThat(sentence.groups()).hasSize(1);
        assertThat(phrases(sentence)).containsExactly("Macron", "Scholz", "Paris");
    }

    @Test
    void aTitleInCapitalsHasItsVerb() {
        SentenceSyntax sentence = read("Norway Signs Accords With Two Baltic States at the Royal Palace", true);

        assertThat(sentence.groups()).hasSize(1);
        assertThat(phrases(sentence).getFirst()).isEqualTo("Norway");
    }

    @Test
    void aNameWithAnInitialIsOnePhrase() {
        assertThat(phrases(read("US President John F. Kennedy condemned Norway.", false))
                        .getFirst())
                .isEqualTo("US President John F . Kennedy");
    }

    @Test
    void afterANumberAWordInSIsNoVerb() {
        assertThat(phrases(read("Norway criticised the two Gulf states on Wednesday.", false)))
                .contains("the two Gulf states");
    }

    @Test
    void aSentenceFullOfNamesIsNoTitle() {
        SentenceSyntax sentence =
                read("Irish Prime Minister Garret Redmond visited the Stormont Parliament Buildings.", false);
        int garret = 3;

        assertThat(sentence.tag(garret)).isEqualTo(PartOfSpeech.PROPN);
    }

    @Test
    void asWithANounOpensNoClauseAndWithAVerbItDoes() {
        SentenceSyntax noun = read("Norway condemned it as a mistake and left.", false);
        SentenceSyntax verb = read("Norway condemned it as Iceland left.", false);

        assertThat(noun.isClauseBreak(3)).isFalse();
        assertThat(verb.isClauseBreak(3)).isTrue();
    }

    @Test
    void wordsBetweenQuotationMarksAreQuoted() {
        SentenceSyntax sentence = read("Norway called it “a grave mistake” on Monday.", false);

        assertThat(sentence.isQuoted(5)).isTrue();
        assertThat(sentence.isQuoted(1)).isFalse();
    }
}
