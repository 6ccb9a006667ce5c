package org.dateline.bench.peers;

import java.text.BreakIterator;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.dateline.bench.BenchText;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Natty, which reads phrases that a person types: it gets the text sentence by sentence, with noon of the day of
 * publication as now.
 */
final class NattyPeer implements Peer {

    private final Parser parser = new Parser(TimeZone.getTimeZone("UTC"));

    public static void main(String[] args) throws Exception {
        PeerBench.run(NattyPeer::new, args);
    }

    @Override
    public List<Found> read(BenchText text, Genre genre) {
        Date now = Date.from(text.published().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        List<Found> times = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.body());
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            // it counts places from the start of a line
            String sentence =
                    text.body().substring(start, end).replace('\n', ' ').replace('\r', ' ');
            for (DateGroup group : parser.parse(sentence, now)) {
                times.add(found(group, start, end));
            }
            start = end;
        }
        return times;
    }

    /** Its text is put together from its tokens and can be longer than what stands there ("at" for "priced at"). */
    private static Found found(DateGroup group, int start, int end) {
        int from = start + group.getPosition() - 1;
        NattyValue value = NattyValue.of(group);
        return new Found(from, Math.min(end, from + group.getText().length()), value.type(), value.value());
    }
}
