package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.PublicationDate;

/** The samples of {@code data/samples/samples.tsv} and the texts that it names, read when they are asked for. */
public final class ClassPathSamples implements SampleArticles {

    private static final String FOLDER = "data/samples/";

    /**
     * In the order of the table.
     *
     * @throws IllegalArgumentException if the table or a text is not there
     * @throws java.time.format.DateTimeParseException if a date is none
     */
    @Override
    public List<ArticleDraft> drafts() {
        return Tsv.read(FOLDER + "samples.tsv").rows().stream()
                .map(ClassPathSamples::draft)
                .toList();
    }

    private static ArticleDraft draft(Tsv.Row row) {
        var published = PublicationDate.of(LocalDate.parse(row.get("published")));
        return new ArticleDraft(row.get("title"), row.get("outlet"), text(row), published);
    }

    private static String text(Tsv.Row row) {
        String name = FOLDER + row.get("file");
        try (InputStream resource = ClassPathSamples.class.getResourceAsStream("/" + name)) {
            if (resource == null) {
                throw new IllegalArgumentException(row.place() + " names " + name + ", which is not on the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
