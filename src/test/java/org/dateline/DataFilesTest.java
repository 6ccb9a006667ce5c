package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every table in data/ explains itself and holds together, so that adding a line stays easy. */
class DataFilesTest {

    @TestFactory
    Stream<DynamicTest> tablesExplainThemselves() {
        return tables().map(file -> DynamicTest.dynamicTest(House.name(file), () -> explainsItself(file)));
    }

    @TestFactory
    Stream<DynamicTest> tablesHaveTheSameColumnsInEveryLine() {
        return tables().map(file -> DynamicTest.dynamicTest(House.name(file), () -> holdsTogether(file)));
    }

    @TestFactory
    Stream<DynamicTest> decisionsAreDated() {
        return House.files("data/decisions", ".md").stream()
                .map(file -> DynamicTest.dynamicTest(
                        House.name(file),
                        () -> assertThat(House.read(file))
                                .startsWith("# ")
                                .containsPattern("(?m)^\\d{4}-\\d{2}-\\d{2}$")
                                .contains("## Decision")));
    }

    @Test
    void theLockFileNamesNoRegistry() {
        assertThat(House.ROOT.resolve("package-lock.json"))
                .content()
                .contains("\"lockfileVersion\"")
                .doesNotContain("\"resolved\"");
    }

    private static Stream<Path> tables() {
        return Stream.concat(House.files("data", ".tsv").stream(), House.files("src/main/resources", ".tsv").stream());
    }

    private static void explainsItself(Path file) {
        List<String> lines = House.read(file).lines().toList();
        assertThat(lines.getFirst()).as("first line").startsWith("# ");
        String comment = String.join(
                " ", lines.stream().takeWhile(line -> line.startsWith("#")).toList());
        for (String column : columns(lines)) {
            assertThat(column).as("a column's name").isNotBlank();
            assertThat(comment).as("the header explains its columns").containsIgnoringCase(column);
        }
    }

    private static void holdsTogether(Path file) {
        List<String> lines = House.read(file).lines().toList();
        List<String> columns = columns(lines);
        assertThat(new HashSet<>(columns)).as("columns differ").hasSameSizeAs(columns);
        List<String> rows = rows(lines).skip(1).toList();
        assertThat(rows).as("rows").isNotEmpty().doesNotHaveDuplicates();
        for (String row : rows) {
            assertThat(row.split("\t", -1).length).as(row).isLessThanOrEqualTo(columns.size());
        }
    }

    private static List<String> columns(List<String> lines) {
        return Arrays.asList(rows(lines).findFirst().orElseThrow().split("\t", -1));
    }

    private static Stream<String> rows(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
