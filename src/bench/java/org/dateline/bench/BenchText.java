package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text that every engine reads, ours and the peers. */
public record BenchText(String id, String body, LocalDate published) {

    /** What every engine is asked first: the end of its start-up. */
    public static BenchText first() {
        return new BenchText("first", "The ministers met on Friday.", LocalDate.of(2022, 2, 4));
    }

    /** The texts of a corpus folder: txt/*.txt, and dct.tsv with a name and a day of publication in each line. */
    public static List<BenchText> in(Path corpus) throws IOException {
        List<BenchText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve("dct.tsv"))) {
            String[] parts = line.split("\t");
            String body = Files.readString(corpus.resolve("txt").resolve(parts[0] + ".txt"));
            texts.add(new BenchText(parts[0], body, LocalDate.parse(parts[1].substring(0, 10))));
        }
        return texts;
    }

    public int bytes() {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }
}
