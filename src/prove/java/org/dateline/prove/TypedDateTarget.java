package org.dateline.prove;

import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.natty.TypedDate;
import org.dateline.temporal.natty.TypedDateReader;
import org.jspecify.annotations.Nullable;

/** Whatever a person types on whatever day: a date, a question or a refusal, never an exception. */
public final class TypedDateTarget {

    private static final TypedDateReader READER = TypedDateReader.create();

    /** What a clock can say. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private TypedDateTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Target.run(Mixture.of(data), input -> {
            LocalDate today = today(input.published());
            TypedDate read = READER.read(input.text(), today);
            ofAnswer(read);
            Promises.check(READER.read(input.text(), today).equals(read), "the second answer differs from the first");
            TypedDate publication = READER.readPublication(input.text(), today);
            ofAnswer(publication);
            if (publication instanceof TypedDate.Read day) {
                Promises.check(!day.day().isAfter(today.plusDays(1)), day + " lies after today, " + today);
            }
        });
    }

    private static LocalDate today(@Nullable PublicationDate any) {
        return any == null || any.day().isBefore(FIRST) || any.day().isAfter(LAST)
                ? LocalDate.of(2022, 2, 4)
                : any.day();
    }

    private static void ofAnswer(TypedDate answer) {
        switch (answer) {
            case TypedDate.Read read -> ofRead(read);
            case TypedDate.Ambiguous ambiguous -> {
                List<TypedDate.Read> candidates = ambiguous.candidates();
                Promises.check(candidates.size() == 2, "a question with " + candidates.size() + " answers");
                candidates.forEach(TypedDateTarget::ofRead);
            }
            case TypedDate.Refused refused ->
                Promises.check(refused.reason().endsWith("."), "the refusal is no sentence: " + refused.reason());
        }
    }

    private static void ofRead(TypedDate.Read read) {
        Promises.check(!read.inFull().isBlank(), "there are no words for " + read.edtf());
        Promises.ofEdtf(read.edtf());
    }
}
