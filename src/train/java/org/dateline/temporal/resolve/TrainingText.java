package org.dateline.temporal.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Tsv;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;
import org.dateline.text.Span;

/**
 * A text of data/training with the values of its marked expressions.
 *
 * @param id its name
 * @param published its day of publication
 * @param layout the text without the marks
 * @param marks the marked expressions, in their order
 */
record TrainingText(String id, LocalDate published, ArticleLayout layout, List<Mark> marks) {

    /** An expression and the TIMEX3 value that a careful reader takes. */
    record Mark(Span span, String value) {

        /** The year of the value; null where it has none. */
        Integer year() {
            boolean before = value.startsWith("BC");
            String digits = value.substring(before ? 2 : 0);
            if (digits.length() < 4 || !digits.substring(0, 4).chars().allMatch(Character::isDigit)) {
                return null;
            }
            int year = Integer.parseInt(digits.substring(0, 4));
            return before ? 1 - year : year;
        }
    }

    /** All texts of a file: each starts with a line "### id | published YYYY-MM-DD"; marks are {words|VALUE}. */
    static List<TrainingText> read(Path file) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        for (String part : Files.readString(file).split("(?m)^### ")) {
            int line = part.indexOf('\n');
            int bar = part.indexOf("| published ");
            if (bar > 0 && line > bar) {
                LocalDate published =
                        LocalDate.parse(part.substring(bar + 12, line).strip());
                texts.add(parse(part.substring(0, bar).strip(), published, part.substring(line + 1)));
            }
        }
        return texts;
    }

    /** The lines of a table of data/phrases: each its context with the phrase marked. */
    static List<TrainingText> ofPhrases(String table) {
        List<TrainingText> texts = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(table).rows()) {
            String context = row.get("context");
            int start = context.indexOf(row.get("phrase"));
            Mark mark = new Mark(new Span(start, start + row.get("phrase").length()), row.get("value"));
            texts.add(new TrainingText(
                    row.place(),
                    LocalDate.parse(row.get("published")),
                    ArticleLayout.of(SourceText.of(context)),
                    List.of(mark)));
        }
        return texts;
    }

    private static TrainingText parse(String id, LocalDate published, String marked) {
        StringBuilder body = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = marked.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf('}', open);
            if (bar < 0 || close < bar) {
                throw new IllegalArgumentException(
                        id + ": a mark is not closed: " + marked.substring(open, Math.min(open + 40, marked.length())));
            }
            body.append(marked, at, open);
            int start = body.length();
            body.append(marked, open + 1, bar);
            marks.add(new Mark(new Span(start, body.length()), marked.substring(bar + 1, close)));
            at = close + 1;
        }
        body.append(marked.substring(at));
        return new TrainingText(id, published, ArticleLayout.of(SourceText.of(body.toString())), marks);
    }
}
