package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that the bytecode cannot show, read off the sources. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 400;

    /** Ways to turn text into markup. */
    private static final List<String> MARKUP =
            List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "unsafeHTML", "unsafeSVG", "document.write");

    /** Ways to pass a test without running it, or to make it depend on the clock. */
    private static final List<String> EVASIONS = List.of(
            "@Disabled",
            "Assumptions",
            "assumeTrue(",
            "assumeFalse(",
            "Thread.sleep(",
            "waitForTimeout(",
            "it.skip(",
            "test.skip(",
            "describe.skip(",
            "it.only(",
            "test.only(",
            "describe.only(",
            "it.todo(",
            "test.todo(");

    private static final Pattern CONSTANT = Pattern.compile("\\s*([A-Z][A-Za-z0-9]*\\.)*[A-Z][A-Z0-9_]*\\s*");

    @Test
    void noFileIsTooLong() {
        List<String> tooLong = sources()
                .filter(file -> House.read(file).lines().count() > LONGEST_FILE)
                .map(House::name)
                .toList();

        assertThat(tooLong).as("files over %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void textNeverBecomesMarkup() {
        List<String> found = new ArrayList<>();
        Stream.concat(House.files("src/main/java", ".java").stream(), frontend())
                .forEach(file -> MARKUP.stream()
                        .filter(House.read(file)::contains)
                        .forEach(word -> found.add(House.name(file) + ": " + word)));

        assertThat(found).isEmpty();
    }

    @Test
    void scriptsSentToTheBrowserAreConstants() {
        List<String> found = new ArrayList<>();
        House.files("src/main/java", ".java")
                .forEach(file -> firstArguments(House.read(file), "executeJs(")
                        .filter(argument -> !isConstant(argument))
                        .forEach(argument -> found.add(House.name(file) + ": executeJs(" + argument)));

        assertThat(found).as("values go into executeJs as parameters").isEmpty();
    }

    @Test
    void theCheckOnScriptsSeesConcatenation() {
        assertThat(isConstant("\"a('b, c')\"")).isTrue();
        assertThat(isConstant("\"a\"\n  + \"b\"")).isTrue();
        assertThat(isConstant("\"\"\"\n  a(\"b\") + c\n  \"\"\"")).isTrue();
        assertThat(isConstant("Scripts.FOCUS")).isTrue();
        assertThat(isConstant("\"a\" + name")).isFalse();
        assertThat(isConstant("script")).isFalse();
        assertThat(isConstant("\"a(%s)\".formatted(name)")).isFalse();
        assertThat(firstArguments("x.executeJs(\"a(',')\", b); y.executeJs(c(d, e) + f)", "executeJs("))
                .containsExactly("\"a(',')\"", "c(d, e) + f");
    }

    @Test
    void noTestIsSkippedOrSleeps() {
        List<String> found = new ArrayList<>();
        Stream.concat(House.files("src/test", ".java").stream(), frontend())
                .filter(file -> !file.endsWith("SourceRulesTest.java"))
                .forEach(file -> EVASIONS.stream()
                        .filter(House.read(file)::contains)
                        .forEach(word -> found.add(House.name(file) + ": " + word)));

        assertThat(found).isEmpty();
    }

    private static Stream<Path> sources() {
        return Stream.concat(House.files("src", ".java", ".ts", ".css", ".sql").stream(), frontend());
    }

    private static Stream<Path> frontend() {
        return House.files("frontend", ".ts", ".js", ".css", ".html").stream();
    }

    /** The first argument of each call in a source. */
    private static Stream<String> firstArguments(String source, String call) {
        Stream.Builder<String> arguments = Stream.builder();
        for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1)) {
            int start = at + call.length();
            arguments.add(source.substring(start, endOfArgument(source, start)));
        }
        return arguments.build();
    }

    private static int endOfArgument(String source, int start) {
        int depth = 0;
        int at = start;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"') {
                at = endOfLiteral(source, at);
                continue;
            }
            if (depth == 0 && (c == ',' || c == ')')) {
                return at;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        return at;
    }

    private static int endOfLiteral(String source, int start) {
        String quote = source.startsWith("\"\"\"", start) ? "\"\"\"" : "\"";
        int at = start + quote.length();
        while (at < source.length() && !source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), at + quote.length());
    }

    /** True for string literals, joined by plus or not, and for the name of a constant. */
    private static boolean isConstant(String argument) {
        StringBuilder rest = new StringBuilder();
        boolean literal = false;
        int at = 0;
        while (at < argument.length()) {
            if (argument.charAt(at) == '"') {
                at = endOfLiteral(argument, at);
                literal = true;
                continue;
            }
            rest.append(argument.charAt(at++));
        }
        String left = rest.toString().replace("+", " ");
        return literal ? left.isBlank() : CONSTANT.matcher(left).matches();
    }
}
