package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String input, String... arguments) {
        return new Extract(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private String complaint() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void oneLineForEachFileNamedAfterIt() throws IOException {
        Path first = file("treaty.txt", "🕊 The ministers signed it. They left.");
        Path second = file("vote.txt", "Parliament voted.");
        assertThat(run("", "--published", "2021-05-04", first.toString(), second.toString()))
                .isZero();
        assertThat(lines()).extracting(line -> line.get("id").stringValue()).containsExactly("treaty", "vote");
        JsonNode sentences = lines().getFirst().get("sentences");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).get("end").intValue()).as("code points").isEqualTo(26);
        assertThat(lines().getFirst().get("published").stringValue()).isEqualTo("2021-05-04");
    }

    @Test
    void linesKeepTheirOrderAndABrokenOneStopsNoOther() throws IOException {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            articles.append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"published\":\"2022-02-04\",\"text\":\"They met.\"}\n");
        }
        articles.append(
                "no json\n{\"id\":\"x\",\"text\":\"\"}\n{\"id\":\"y\",\"published\":\"04/02/2022\",\"text\":\"They met.\"}\n");
        Path in = file("articles.jsonl", articles.toString());
        Path result = folder.resolve("results.jsonl");
        assertThat(run("", "--in", in.toString(), "--out", result.toString(), "--threads", "4"))
                .isEqualTo(1);
        List<String> written = Files.readAllLines(result);
        assertThat(written).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertThat(JsonMapper.shared().readTree(written.get(i)).get("id").stringValue())
                    .isEqualTo("a" + i);
        }
        assertThat(complaint())
                .contains(
                        "articles.jsonl:61: is not JSON",
                        "articles.jsonl:62: holds no text",
                        ":63: No publication date: 04/02/2022");
    }

    @Test
    void withoutADateTheResultSaysSo() {
        assertThat(run("They met on Friday.", "-")).isZero();
        assertThat(lines().getFirst().get("published").isNull()).isTrue();
        assertThat(lines().getFirst().get("note").stringValue()).contains("no publication date");
    }

    @Test
    void onlyTimesLeavesEventsOut() {
        assertThat(run("They met on Friday.", "--published", "2022-02-04", "--only", "times", "-"))
                .isZero();
        assertThat(lines().getFirst().has("events")).isFalse();
        assertThat(lines().getFirst().has("times")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-04",
                "2022-02-04T23:30",
                "2022-02-04T23:30:05",
                "2022-02-04T23:30:00-05:00",
                "2022-02-04T23:30:00Z"
            })
    void aPublicationDateMayCarryTimeAndZone(String published) {
        assertThat(run("They met.", "--published", published, "-")).isZero();
        assertThat(lines().getFirst().get("published").stringValue()).startsWith("2022-02-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--published|yesterday|-",
                "--threads|0|-",
                "--only|places|-",
                "--colour|red|-",
                "--in",
                "--published|2022-02-30|-"
            })
    void wrongArgumentsExitWithTwoAndSayWhatIsWrong(String arguments) {
        assertThat(run("They met.", arguments.split("\\|"))).isEqualTo(2);
        assertThat(complaint()).startsWith("extract: ").contains("usage:");
        assertThat(out.size()).isZero();
    }

    @Test
    void noFileIsAWrongArgumentAndAMissingOneAFailure() {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", folder.resolve("absent.txt").toString())).isEqualTo(1);
        assertThat(complaint()).contains("absent.txt: cannot be read");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, new byte[] {'M', (byte) 0xFC, 'n', 'c', 'h', 'e', 'n'});
        assertThat(run("", file.toString())).isEqualTo(1);
        assertThat(complaint()).contains("UTF-8");
    }

    @Test
    void aLineWhoseDateOrBytesCannotBeReadIsNamedAndTheOthersAreDone() throws IOException {
        Path in = folder.resolve("articles.jsonl");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "{\"id\":\"a\",\"published\":20220204,\"text\":\"They met.\"}\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"id\":\"b\",\"text\":\"München\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(
                "{\"id\":\"c\",\"published\":null,\"text\":\"Österreich 🕊\"}".getBytes(StandardCharsets.UTF_8));
        Files.write(in, bytes.toByteArray());

        assertThat(run("", "--in", in.toString())).isEqualTo(1);

        assertThat(complaint())
                .contains("articles.jsonl:1: needs \"published\" in quotes")
                .contains("articles.jsonl:2: is not UTF-8 text");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(
                                line.get("sentences").get(0).get("end").intValue())
                        .isEqualTo(12));
    }

    @Test
    void aMissingFileOfLinesIsNamedAndTheResultsOfBeforeAreLeftAlone() throws IOException {
        Path results = file("results.jsonl", "kept");

        assertThat(run("", "--in", folder.resolve("absent.jsonl").toString(), "--out", results.toString()))
                .isEqualTo(1);

        assertThat(complaint()).contains("absent.jsonl: cannot be read; check the name");
        assertThat(results).hasContent("kept");
    }
}
