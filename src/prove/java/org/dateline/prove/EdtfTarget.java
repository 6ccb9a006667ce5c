package org.dateline.prove;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;

/** Any expression: it is refused with a sentence, or comes back as it was given. */
public final class EdtfTarget {

    private EdtfTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Target.run(new Mixture(new String(data, StandardCharsets.UTF_8), null), input -> {
            Optional<Edtf> read = Edtf.tryParse(input.text());
            if (read.isEmpty()) {
                refused(input.text());
                return;
            }
            Edtf edtf = read.get();
            Promises.check(edtf.toString().equals(input.text()), "it is printed as " + edtf);
            Promises.ofEdtf(edtf);
            Promises.check(!DateWords.interval(edtf.interval()).isBlank(), "there are no words for it");
        });
    }

    private static void refused(String text) {
        try {
            Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            boolean sentence = e.getMessage() != null && e.getMessage().endsWith(".");
            Promises.check(sentence && !(e instanceof NumberFormatException), "the refusal is no sentence: " + e);
            return;
        }
        throw new AssertionError("it is refused once and taken once");
    }
}
