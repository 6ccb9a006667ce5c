package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.List;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.text.Span;

/** Finds the bare weekdays, months and days of a text that are marked. */
final class DirectionExamples {

    private DirectionExamples() {}

    static void collect(TrainingText text, int number, List<DirectionTrainer.Example> into) {
        for (Found found : Found.in(text.layout(), new Guesses(LastResort.NONE, null))) {
            for (TimePhrase phrase : found.phrases()) {
                Meaning meaning = phrase.meaning() instanceof Meaning.Range range
                        ? range.from().meaning()
                        : phrase.meaning();
                Meaning.Named named = bare(meaning);
                if (named == null) {
                    continue;
                }
                int last = phrase.meaning() instanceof Meaning.Range range
                        ? range.from().last()
                        : phrase.last();
                Span span = text.layout().tokens().span(phrase.first(), last);
                text.marks().stream()
                        .filter(mark -> mark.span().overlaps(span))
                        .findFirst()
                        .ifPresent(mark -> {
                            Around around = new Around(found.passage(), phrase.first(), phrase.last());
                            add(text.published(), named, around, mark.value(), number, into);
                        });
            }
        }
    }

    private static void add(
            LocalDate published,
            Meaning.Named named,
            Around around,
            String value,
            int number,
            List<DirectionTrainer.Example> into) {
        int length = named.granularity() == org.dateline.temporal.Granularity.MONTH ? 7 : 10;
        if (value.length() < length
                || !Character.isDigit(value.charAt(length - 1))
                || value.contains("W")
                || value.contains("Q")) {
            return;
        }
        String day = published.toString().substring(0, length);
        boolean ahead = value.substring(0, length).compareTo(day) > 0;
        into.add(new DirectionTrainer.Example(
                number, DirectionChoice.features(named, around, published), ahead, named.ordinal() == 0));
    }

    private static Meaning.Named bare(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> DirectionChoice.isBare(named) ? named : null;
            case Meaning.Within within -> bare(within.whole());
            case Meaning.Open open -> bare(open.end());
            case Meaning.PartOfDay part -> part.day() == null ? null : bare(part.day());
            case Meaning.Clock clock -> clock.day() == null ? null : bare(clock.day());
            default -> null;
        };
    }
}
