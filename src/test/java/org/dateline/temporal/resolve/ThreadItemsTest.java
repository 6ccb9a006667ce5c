package org.dateline.temporal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the search for the years of a history is told of its dates: temporal/thread-items.tsv has it text by text. */
class ThreadItemsTest {

    @Test
    void theDatesOfAHistoryCarryWhatIsToldAroundThem() {
        for (Tsv.Row row : Tsv.read("temporal/thread-items.tsv").rows()) {
            assertThat(told(row.get("text"))).as(row.get("text")).isEqualTo(row.get("items"));
        }
    }

    /** "0 dated 1914-08 settled 1914-08 opens; 1 yearless month". */
    static String told(String text) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(text));
        List<String> items = new ArrayList<>();
        for (ThreadItem item : ThreadItems.of(Found.in(layout, new Guesses(LastResort.NONE, null)))) {
            List<String> words = new ArrayList<>(List.of(String.valueOf(item.sentence())));
            add(words, "dated", item.dated() == null ? null : item.dated().edtf());
            add(words, "settled", item.settled() == null ? null : item.settled().edtf());
            add(words, "yearless", sort(item.yearless()));
            add(words, "move", sort(item.move()));
            add(words, "ahead of", item.yearAhead() == 0 ? null : String.valueOf(item.yearAhead()));
            add(words, "opens", item.opens() ? "" : null);
            add(words, "pluperfect", item.pluperfect() ? "" : null);
            add(words, "attribute", item.attribute() ? "" : null);
            add(words, "to-come", item.ahead() ? "" : null);
            items.add(String.join(" ", words));
        }
        return String.join("; ", items);
    }

    private static void add(List<String> words, String name, @Nullable String value) {
        if (value != null) {
            words.add(value.isEmpty() ? name : name + " " + value);
        }
    }

    private static @Nullable String sort(@Nullable Meaning meaning) {
        return meaning == null ? null : meaning.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
