package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorLexiconTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();

    @ParameterizedTest
    @CsvSource({
        "United States, USA, STATE",
        "U.S., USA, STATE",
        "US, USA, STATE",
        "Britain, GBR, STATE",
        "Russian, RUS, PEOPLE",
        "Soviet Union, RUS, STATE",
        "Kremlin, RUS, SEAT",
        "Beijing, CHN, CAPITAL",
        "White House, USA, SEAT",
        "Côte d’Ivoire, CIV, STATE",
        "North Korea, PRK, STATE",
        "NATO, NATO, ORGANISATION",
        "European Commission, EU, ORGANISATION",
        "Security Council, UN, ORGANISATION",
        "Angela Merkel, DEU, PERSON",
        "Xi, CHN, SURNAME",
        "Western powers, WEST, ORGANISATION"
    })
    void knowsWhoANameStandsFor(String phrase, String code, ActorName.Sort sort) {
        Tokens tokens = Tokens.of(phrase);
        var match = LEXICON.longestAt(tokens, 0).orElseThrow();
        assertThat(match.last()).isEqualTo(tokens.size() - 1);
        assertThat(match.value().code()).isEqualTo(code);
        assertThat(match.value().sort()).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({"us", "turkey", "chad", "china", "polish", "may", "Guineau", "rice"})
    void smallLettersAndLookalikesAreNoActors(String word) {
        assertThat(LEXICON.longestAt(Tokens.of(word), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Clinton, 1998-05-01, Bill Clinton",
        "Clinton, 2010-05-01, Hillary Clinton",
        "Putin, 2010-01-01, Vladimir Putin",
        "Castro, 2009-01-01, Raul Castro",
        "Kim, 2018-06-12, Kim Jong-un"
    })
    void aSurnameMeansWhoHeldOfficeThen(String surname, LocalDate day, String person) {
        var match = LEXICON.longestAt(Tokens.of(surname), 0).orElseThrow();
        assertThat(ActorLexicon.meantAt(match.values(), day).name()).isEqualTo(person);
    }

    @Test
    void anOfficeIsKnownByItsDay() {
        var match = LEXICON.longestAt(Tokens.of("Vladimir Putin"), 0).orElseThrow();
        Tenure tenure =
                ActorLexicon.meantAt(match.values(), LocalDate.of(2010, 3, 1)).tenure();
        assertThat(tenure).isNotNull();
        assertThat(tenure.office()).isEqualTo("prime minister");
    }

    @Test
    void titlesAreFoundInAnyCaseAndNumber() {
        assertThat(LEXICON.officeAt(Tokens.of("Foreign Ministers met"), 0)
                        .orElseThrow()
                        .value()
                        .title())
                .isEqualTo("foreign minister");
        assertThat(LEXICON.officeAt(Tokens.of("secretary of state"), 0)
                        .orElseThrow()
                        .size())
                .isEqualTo(3);
    }

    @Test
    void headlinesInCapitalsAreRead() {
        assertThat(LEXICON.folded(Tokens.of("CHINA BACKS TREATY"), 0)
                        .orElseThrow()
                        .value()
                        .code())
                .isEqualTo("CHN");
    }

    @Test
    void everyTenureEndsAfterItBeginsAndEveryOfficeIsListed() {
        for (Tsv.Row row : Tsv.read("data/lexicon/holders.tsv").rows()) {
            var person = LEXICON.longestAt(Tokens.of(row.get("person")), 0).orElseThrow();
            assertThat(person.values()).as(row.place()).allSatisfy(name -> {
                assertThat(name.tenure()).isNotNull();
                assertThat(name.tenure().to() == null
                                || name.tenure().to().isAfter(name.tenure().from()))
                        .isTrue();
            });
            assertThat(LEXICON.officeAt(Tokens.of(row.get("office")), 0))
                    .as(row.place())
                    .isPresent();
        }
    }

    @Test
    void everyStateHasItsOwnCode() {
        assertThat(Tsv.read("data/lexicon/states.tsv").rows())
                .extracting(row -> row.get("code"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(190)
                .allSatisfy(code -> assertThat(code).hasSize(3));
    }
}
