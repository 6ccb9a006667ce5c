package org.dateline.temporal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.temporal.Granule;
import org.dateline.text.Span;

/** How often the years of a history's dates are right, over the marked texts of data/training/histories.txt. */
final class YearAccuracy {

    private YearAccuracy() {}

    static void print(List<TrainingText> texts) {
        int dates = 0;
        int right = 0;
        for (TrainingText text : texts) {
            List<ThreadItem> items = ThreadItems.of(Found.in(text.layout(), new Guesses(LastResort.NONE, null)));
            Map<Integer, Integer> gold = gold(text, items);
            NarrativeThread.Way end =
                    NarrativeThread.search(items, text.published().getYear(), YearModel.shipped());
            for (NarrativeThread.Way way = end; way != null; way = way.before()) {
                Integer year = way.item() == null ? null : gold.get(way.item().token());
                dates += year == null ? 0 : 1;
                right += year != null && year.equals(way.year()) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "narrative years (weights set by hand): %d of %d right in %d texts (%.1f%%)%n",
                right,
                dates,
                texts.size(),
                100.0 * right / dates);
    }

    /** The years of the marked dates, by the first token of their phrase. */
    private static Map<Integer, Integer> gold(TrainingText text, List<ThreadItem> items) {
        Map<Integer, Integer> gold = new HashMap<>();
        for (ThreadItem item : items) {
            Span token = text.layout().tokens().span(item.token());
            for (TrainingText.Mark mark : text.marks()) {
                Integer year = mark.year();
                if (item.yearless() != null && year != null && mark.span().overlaps(token)) {
                    Granule date = item.in(year);
                    gold.put(item.token(), date == null ? year : date.start().getYear());
                }
            }
        }
        return gold;
    }
}
