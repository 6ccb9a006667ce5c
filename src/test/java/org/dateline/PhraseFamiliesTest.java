package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No family of time phrases without its examples, and none that nobody asks. */
class PhraseFamiliesTest {

    private static final int POSITIVE = 10;
    private static final int NEGATIVE = 5;

    @TestFactory
    Stream<DynamicTest> everyFamilyHasItsCorpus() {
        return Families.all().stream()
                .map(PhraseFamily::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    assertThat(lines("data/phrases/" + name + ".tsv")).hasSizeGreaterThanOrEqualTo(POSITIVE);
                    assertThat(lines("data/phrases/negative/" + name + ".tsv")).hasSizeGreaterThanOrEqualTo(NEGATIVE);
                }));
    }

    @Test
    void everyFamilyStandsInTheOrderedList() {
        List<String> written = CLASSES.stream()
                .filter(type -> type.isAssignableTo(PhraseFamily.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
        List<String> listed = Families.all().stream()
                .map(family -> family.getClass().getName())
                .toList();

        assertThat(listed).hasSizeGreaterThanOrEqualTo(10).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void namesOfFamiliesDiffer() {
        assertThat(Families.all()).extracting(PhraseFamily::name).doesNotHaveDuplicates();
    }

    /** The rows of a corpus, without its explanation and the line that names the columns. */
    private static List<String> lines(String file) {
        Path path = House.ROOT.resolve(file);
        assertThat(path).exists();
        return House.read(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .toList();
    }
}
