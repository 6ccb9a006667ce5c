package org.dateline.prove;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TemporalReader;
import org.dateline.temporal.TimeInterval;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What the readers promise for any text; each check throws an {@link AssertionError} that says what was broken. */
final class Promises {

    /** As much text as an article may have. */
    private static final int ARTICLE = 200_000;

    /**
     * A reader that takes quadratic time needs many seconds for it, ours some hundredths, watched by a fuzzer tenths.
     */
    private static final long PATIENCE_NANOS = 1_500_000_000L;

    /** Its own time, so that a busy machine is no finding. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final TemporalReader READER = TemporalReader.create();

    private Promises() {}

    static void ofLayout(ArticleLayout layout) {
        SourceText source = layout.source();
        int end = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            end = follows("paragraph", source, paragraph.span(), end);
        }
        end = 0;
        for (Sentence sentence : layout.sentences()) {
            end = follows("sentence", source, sentence.span(), end);
            check(
                    layout.paragraphOf(sentence).span().encloses(sentence.span()),
                    "a sentence reaches out of its paragraph");
            check(layout.sentences().get(sentence.index()).equals(sentence), "a sentence has another's index");
        }
        end = 0;
        for (int i = 0; i < layout.tokens().size(); i++) {
            end = follows("token", source, layout.tokens().span(i), end);
        }
    }

    static void ofTimes(ArticleLayout layout, @Nullable PublicationDate published) {
        List<ResolvedTime> times = READER.read(layout, published);
        int end = 0;
        for (ResolvedTime time : times) {
            end = follows("time", layout.source(), time.span(), end);
            check(
                    layout.sentences().stream()
                            .anyMatch(sentence -> sentence.span().encloses(time.span())),
                    "a time reaches over the end of a sentence");
            ofTime(layout.source().quote(time.span()), time, published);
        }
        check(READER.read(layout, published).equals(times), "the second answer differs from the first");
    }

    private static void ofTime(String words, ResolvedTime time, @Nullable PublicationDate published) {
        check(!time.value().isBlank(), "the value is empty");
        check(time.certainty() >= 0 && time.certainty() <= 1, "certainty " + time.certainty());
        check(time.relative() == null || !time.relative().isBlank(), "the relative form is empty");
        check(time.explanation().phrase().equals(words), "the explanation is of other words");
        check(
                time.explanation().sentences().stream().noneMatch(Promises::isBroken),
                "a reason is no sentence: " + time.explanation().sentences());
        Edtf edtf = time.edtf();
        TimeInterval result = edtf == null ? null : edtf.interval();
        check(Objects.equals(time.explanation().result(), result), "the explanation has another result");
        if (edtf != null) {
            ofEdtf(edtf);
        }
        if (published == null) {
            boolean counted = time.anchor().kind() == org.dateline.temporal.Anchor.Kind.PUBLICATION;
            check(!counted || edtf == null, "placed beside a publication date that is not known");
        }
    }

    private static boolean isBroken(String sentence) {
        return sentence.isBlank() || !sentence.endsWith(".");
    }

    static void ofEdtf(Edtf edtf) {
        Edtf again = Edtf.parse(edtf.toString());
        check(again.equals(edtf) && again.interval().equals(edtf.interval()), edtf + " does not come back");
        TimeInterval interval = edtf.interval();
        check(
                interval.start() == null
                        || interval.end() == null
                        || interval.start().isBefore(interval.end()),
                edtf + " ends before it starts");
        if (interval.start() != null || interval.end() != null) {
            check(Edtf.of(interval).interval().equals(interval), interval + " is written as " + Edtf.of(interval));
        }
    }

    /** Time grows with the length of the text and no faster: an article full of it is read at once. */
    static void ofSpeed(String text, @Nullable PublicationDate published) {
        if (text.isEmpty()) {
            return;
        }
        String article = text.repeat(Math.max(1, ARTICLE / text.length()));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3 && best > PATIENCE_NANOS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            READER.read(ArticleLayout.of(SourceText.of(article)), published);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        check(best <= PATIENCE_NANOS, best / 1_000_000 + " ms for " + article.length() + " signs of it");
    }

    private static int follows(String what, SourceText source, Span span, int end) {
        check(!span.isEmpty(), "an empty " + what);
        check(span.start() >= end, "a " + what + " begins before the one before it ends");
        check(span.end() <= source.length(), "a " + what + " reaches past the text");
        check(source.fromCodePoints(source.toCodePoints(span)).equals(span), "a " + what + " cuts a code point");
        return span.end();
    }

    static void check(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
