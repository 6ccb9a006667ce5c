package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;

/** The lines of the lexicon hold together with each other. */
class LexiconFilesTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();

    private final List<Tsv.Row> states = Tsv.read("data/lexicon/states.tsv").rows();
    private final List<Tsv.Row> organisations =
            Tsv.read("data/lexicon/organisations.tsv").rows();
    private final List<Tsv.Row> holders = Tsv.read("data/lexicon/holders.tsv").rows();
    private final List<Tsv.Row> places = Tsv.read("data/lexicon/places.tsv").rows();

    @Test
    void statesAreTheMembersAndFourMoreAndThreeThatAreNoMore() {
        assertThat(states).hasSize(193 + 4 + 3);
    }

    @Test
    void codesDiffer() {
        assertThat(Stream.concat(states.stream(), organisations.stream()))
                .extracting(row -> row.get("code"))
                .doesNotHaveDuplicates();
    }

    @Test
    void noNameBelongsToTwoParties() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Tsv.Row row : states) {
            new HashSet<>(namesOfState(row)).forEach(name -> claim(owners, twice, name, row));
        }
        for (Tsv.Row row : organisations) {
            new HashSet<>(namesOfOrganisation(row)).forEach(name -> claim(owners, twice, name, row));
        }
        assertThat(twice).isEmpty();
    }

    private static void claim(Map<String, String> owners, List<String> twice, String name, Tsv.Row row) {
        String other = owners.putIfAbsent(name, row.get("code"));
        if (other != null) {
            twice.add(name + ": " + other + " and " + row.get("code"));
        }
    }

    @Test
    void everyNameOfAStateIsFoundAsItself() {
        for (Tsv.Row row : states) {
            for (String name : namesOfState(row)) {
                assertThat(LEXICON.longestAt(Tokens.of(name), 0))
                        .as(name)
                        .hasValueSatisfying(
                                match -> assertThat(match.value().code()).isEqualTo(row.get("code")));
            }
        }
    }

    @Test
    void whatIsCalledAmbiguousStandsInItsLine() {
        for (Tsv.Row row : states) {
            assertThat(namesOfState(row)).as(row.place()).containsAll(row.list("ambiguous"));
        }
        for (Tsv.Row row : organisations) {
            List<String> names = new ArrayList<>(namesOfOrganisation(row));
            names.add(row.get("code"));
            assertThat(names).as(row.place()).containsAll(row.list("ambiguous"));
        }
    }

    @Test
    void membersAreKnownStatesAndAsManyAsThereAre() {
        Map<String, Integer> sizes = new HashMap<>();
        for (Tsv.Row row : organisations) {
            List<String> members = row.list("members");
            sizes.put(row.get("code"), members.size());
            assertThat(members).as(row.place()).doesNotHaveDuplicates().allMatch(code -> isState(code));
        }
        assertThat(sizes)
                .containsEntry("NATO", 32)
                .containsEntry("EU", 27)
                .containsEntry("G7", 7)
                .containsEntry("GCC", 6)
                .containsEntry("SCO", 10)
                .containsEntry("AUKUS", 3);
    }

    private boolean isState(String code) {
        return states.stream().anyMatch(row -> row.get("code").equals(code));
    }

    @Test
    void placesLieInStatesAndAreNoParties() {
        Set<String> parties = new HashSet<>();
        states.forEach(row -> parties.addAll(namesOfState(row)));
        Set<String> seen = new HashSet<>();
        for (Tsv.Row row : places) {
            assertThat(row.get("kind")).as(row.place()).isIn("city", "region", "water", "site", "decoy");
            assertThat(row.get("code").isEmpty() || isState(row.get("code")))
                    .as(row.place())
                    .isTrue();
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.get("name"));
            assertThat(parties).as(row.place()).doesNotContainAnyElementsOf(names);
            names.forEach(name ->
                    assertThat(seen.add(name)).as(row.place() + " " + name).isTrue());
        }
    }

    @Test
    void holdersAreManyAndTheirDatesAreOfThisTime() {
        assertThat(holders).extracting(row -> row.get("person")).hasSizeGreaterThan(250);
        for (Tsv.Row row : holders) {
            PartialDate from = PartialDate.parse(row.get("from"));
            assertThat(from.first()).as(row.place()).isBetween(LocalDate.of(1940, 1, 1), LocalDate.of(2026, 1, 1));
            for (String surname : row.list("surnames")) {
                assertThat(surname).as(row.place()).isNotBlank();
            }
        }
    }

    @Test
    void oneOfficeHasOneHolderAtATime() {
        Set<String> single = Set.of("president", "chancellor", "foreign minister", "secretary of state", "pope");
        List<String> twice = new ArrayList<>();
        for (Tsv.Row row : holders) {
            LocalDate day = PartialDate.parse(row.get("from")).first().plusDays(2);
            if (!single.contains(row.get("office")) || row.get("from").length() < 10) {
                continue;
            }
            holders.stream()
                    .filter(other -> !other.get("person").equals(row.get("person")) && holds(other, row, day))
                    .forEach(other -> twice.add(row.get("person") + " and " + other.get("person") + " on " + day));
        }
        assertThat(twice).isEmpty();
    }

    private static boolean holds(Tsv.Row other, Tsv.Row row, LocalDate day) {
        boolean same = other.get("office").equals(row.get("office"))
                && other.get("holder_of").equals(row.get("holder_of"));
        String to = other.get("to");
        return same
                && !day.isBefore(PartialDate.parse(other.get("from")).first())
                && (to.equals("..") || !day.isAfter(PartialDate.parse(to).last()));
    }

    private static List<String> namesOfState(Tsv.Row row) {
        return Stream.of("aliases", "people", "capital", "seats")
                .flatMap(column -> row.list(column).stream())
                .collect(() -> new ArrayList<>(List.of(row.get("name"))), List::add, List::addAll);
    }

    private static List<String> namesOfOrganisation(Tsv.Row row) {
        return Stream.of("aliases", "seats")
                .flatMap(column -> row.list(column).stream())
                .collect(() -> new ArrayList<>(List.of(row.get("name"))), List::add, List::addAll);
    }
}
