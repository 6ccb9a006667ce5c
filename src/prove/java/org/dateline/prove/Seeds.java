package org.dateline.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;

/** What the fuzzer starts from: the lines of data/phrases, in the form each target wants. */
final class Seeds {

    private static final List<String> FAMILIES =
            Families.all().stream().map(PhraseFamily::name).toList();

    private static final LocalDate DAY = LocalDate.of(2022, 2, 4);

    private final Path folder;
    private int count;

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /** Writes the seeds of a target into an empty folder. */
    static void write(Class<?> target, Path folder) throws IOException {
        Files.createDirectories(folder);
        Seeds seeds = new Seeds(folder);
        for (String family : FAMILIES) {
            for (Tsv.Row row : Tsv.read("data/phrases/" + family + ".tsv").rows()) {
                seeds.write(target, row);
            }
            for (Tsv.Row row :
                    Tsv.read("data/phrases/negative/" + family + ".tsv").rows()) {
                if (target == TimesTarget.class) {
                    seeds.add(Mixture.bytes(row.get("context"), DAY));
                }
            }
        }
    }

    private void write(Class<?> target, Tsv.Row row) throws IOException {
        LocalDate published = LocalDate.parse(row.get("published"));
        if (target == TimesTarget.class) {
            add(Mixture.bytes(row.get("context"), published));
        } else if (target == TypedDateTarget.class) {
            add(Mixture.bytes(row.get("phrase"), published));
        } else {
            String text = target == EdtfTarget.class ? row.get("interval") : row.get("context");
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] data) throws IOException {
        Files.write(folder.resolve("seed-" + count++), data);
    }
}
