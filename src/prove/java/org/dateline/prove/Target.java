package org.dateline.prove;

import java.util.function.Consumer;

/** Runs one input and says with a failure which text it was: what a fuzzer keeps are bytes that nobody can read. */
final class Target {

    private Target() {}

    static void run(Mixture input, Consumer<Mixture> promises) {
        try {
            promises.accept(input);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(
                    "Published " + input.published() + ", text \"" + escaped(input.text()) + "\": " + e, e);
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char sign : text.toCharArray()) {
            boolean plain = sign >= ' ' && sign < 127 && sign != '"' && sign != '\\';
            escaped.append(plain ? String.valueOf(sign) : "\\u%04X".formatted((int) sign));
        }
        return escaped.toString();
    }
}
