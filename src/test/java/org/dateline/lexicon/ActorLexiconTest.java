package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        "Castro, 2009-01-01, Raúl Castro",
        "Kim, 2018-06-12, Kim Jong Un"
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it flew over New Mexico
            in the South China Sea
            the parties of Northern Ireland
            under the Paris Agreement
            a goal by Michael Jordan
            a song by Chad Smith
            she studied at Georgia Tech in spring
            Ivanka Trump came along
            he went to the West Bank
            the Washington Post wrote
            WHO WILL WIN
            Victoria Beckham sang
            in May the month of hail
            """)
    void aNameInsideABiggerNameIsNoParty(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Jordan, talks went on            | JOR
            Turkey's president                  | TUR
            Georgia and Chad                    | GEO TCD
            President Trump spoke               | USA
            he met Trump Tuesday                | USA
            Trump Meets Kim In Singapore        | USA PRK SGP
            the Greek foreign minister in Paris | GRC FRA
            Papua New Guinea voted              | PNG
            WHO warns of a new wave             | WHO
            US WARNS IRAN                       | USA IRN
            Brussels objected                   | EU
            the West objected                   | WEST
            the Quai d’Orsay                    | FRA
            N’Djamena and Sana’a                | TCD YEM
            MEXICO AND SOUTH KOREA              | MEX KOR
            """)
    void aNameByItselfIsAParty(String text, String codes) {
        assertThat(codes(text)).containsExactly(codes.split(" "));
    }

    @Test
    void aSpellingOfANameStandsForEveryOfficeOfThePerson() {
        var match = LEXICON.longestAt(Tokens.of("Joseph R. Biden"), 0).orElseThrow();

        assertThat(officeAt(match, LocalDate.of(2012, 1, 1))).isEqualTo("vice president");
        assertThat(officeAt(match, LocalDate.of(2022, 1, 1))).isEqualTo("president");
    }

    @ParameterizedTest
    @CsvSource({"Secretaries of state met, secretary of state", "spokesmen said, spokesman", "Premiers met, premier"})
    void unevenPluralsAreFound(String text, String title) {
        assertThat(LEXICON.officeAt(Tokens.of(text), 0).orElseThrow().value().title())
                .isEqualTo(title);
    }

    private static String officeAt(PhraseTable.Match<ActorName> match, LocalDate day) {
        return Objects.requireNonNull(ActorLexicon.meantAt(match.values(), day).tenure())
                .office();
    }

    private static List<String> codes(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> codes = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int at = i;
            var match = LEXICON.longestAt(tokens, at)
                    .or(() -> tokens.text(at).length() > 3
                                    && tokens.text(at).equals(tokens.text(at).toUpperCase(Locale.ROOT))
                            ? LEXICON.folded(tokens, at)
                            : Optional.empty());
            match.ifPresent(found -> codes.add(found.value().code()));
            i = match.map(PhraseTable.Match::last).orElse(i) + 1;
        }
        return codes;
    }
}
