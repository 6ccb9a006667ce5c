package org.dateline.event.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.event.actor.Occasions;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Sentence;

/** The days that each sentence of an article speaks of. */
final class SentenceDates implements Occasions {

    private final ArticleLayout layout;
    private final List<ResolvedTime> times;

    SentenceDates(ArticleLayout layout, List<ResolvedTime> times) {
        this.layout = layout;
        this.times = times;
    }

    @Override
    public List<LocalDate> near(int token) {
        int offset = layout.tokens().start(token);
        return sentenceAt(offset).stream()
                .flatMap(sentence -> times
                        .subList(
                                TimePlacer.firstFrom(times, sentence.span().start()),
                                TimePlacer.firstFrom(times, sentence.span().end()))
                        .stream())
                .flatMap(SentenceDates::days)
                .toList();
    }

    private static Stream<LocalDate> days(ResolvedTime time) {
        var edtf = time.edtf();
        return edtf == null
                ? Stream.of()
                : Stream.concat(edtf.interval().earliest().stream(), edtf.interval().latest().stream());
    }

    private Optional<Sentence> sentenceAt(int offset) {
        List<Sentence> sentences = layout.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? Optional.of(sentences.get(low)) : Optional.empty();
    }
}
