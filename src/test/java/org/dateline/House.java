package org.dateline;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's classes and source files, as the tests of its order see them. */
final class House {

    /** What a user can put into a Spark job as it is; see {@code data/decisions}. */
    static final String[] LIBRARY = {
        "org.dateline.text..",
        "org.dateline.lexicon..",
        "org.dateline.temporal..",
        "org.dateline.event..",
        "org.dateline.reading.."
    };

    /** The way an article takes: nothing in this list knows what stands after it. */
    static final List<String> WAY = List.of("text", "lexicon", "temporal", "event", "reading", "article", "chronology");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    static final Path ROOT = Path.of("").toAbsolutePath();

    private House() {}

    static DescribedPredicate<JavaClass> inLibrary() {
        return JavaClass.Predicates.resideInAnyPackage(LIBRARY);
    }

    /** Files below a folder of the project with one of these endings; none if the folder is missing. */
    static List<Path> files(String folder, String... endings) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(start)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file ->
                            Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
                    .filter(file -> !generated(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean generated(Path file) {
        String inside = ROOT.relativize(file).toString();
        return inside.startsWith("frontend/generated/")
                || inside.startsWith("src/main/bundles/")
                || inside.startsWith("data/store/");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's path from the project's root, for messages. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
