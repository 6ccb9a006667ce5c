package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.temporal.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code extract}.
 *
 * @param published date of every FILE, or null
 * @param files what to read, {@code -} for standard input
 * @param in JSON lines to read, or null
 * @param out where to write, or null for standard output
 * @param threads how many articles are read at once
 * @param only what to write
 */
record ExtractArguments(
        @Nullable PublicationDate published,
        List<Path> files,
        @Nullable Path in,
        @Nullable Path out,
        int threads,
        Only only) {

    static final String USAGE = """
            usage: extract --published 2022-02-04 FILE…            one JSON line for each file, - for standard input
                   extract --in articles.jsonl [--out results.jsonl] [--threads N]
            options: --only times|events   leave the other out
            """;

    /** Which parts of a reading are wanted. */
    enum Only {
        ALL,
        TIMES,
        EVENTS
    }

    /** Wrong arguments; the message says what is wrong. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static ExtractArguments parse(List<String> arguments) throws UsageException {
        PublicationDate published = null;
        Path in = null;
        Path out = null;
        int threads = 1;
        Only only = Only.ALL;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
                continue;
            }
            if (i + 1 == arguments.size()) {
                throw new UsageException(argument + " needs a value");
            }
            String value = arguments.get(++i);
            switch (argument) {
                case "--published" -> published = published(value);
                case "--in" -> in = Path.of(value);
                case "--out" -> out = Path.of(value);
                case "--threads" -> threads = threads(value);
                case "--only" -> only = only(value);
                default -> throw new UsageException("There is no option " + argument);
            }
        }
        if (in == null && files.isEmpty()) {
            throw new UsageException("Name a FILE, or --in with a file of JSON lines");
        }
        if (in != null && !files.isEmpty()) {
            throw new UsageException("Give either FILEs or --in, not both");
        }
        return new ExtractArguments(published, List.copyOf(files), in, out, threads, only);
    }

    private static PublicationDate published(String value) throws UsageException {
        try {
            return PublicationDates.parse(value);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static int threads(String value) throws UsageException {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= 256) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException("--threads takes a number from 1 to 256, not " + value);
    }

    private static Only only(String value) throws UsageException {
        return switch (value) {
            case "times" -> Only.TIMES;
            case "events" -> Only.EVENTS;
            default -> throw new UsageException("--only takes times or events, not " + value);
        };
    }

    /** Reads {@code 2022-02-04}, with a time, with a zone. */
    static final class PublicationDates {

        private PublicationDates() {}

        /** @throws IllegalArgumentException if the value is no date; the message says so */
        static PublicationDate parse(String value) {
            try {
                if (value.length() == 10) {
                    return PublicationDate.of(LocalDate.parse(value));
                }
                var parsed = java.time.format.DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        value, java.time.OffsetDateTime::from, java.time.LocalDateTime::from);
                if (parsed instanceof java.time.OffsetDateTime zoned) {
                    return new PublicationDate(zoned.toLocalDate(), zoned.toLocalTime(), zoned.getOffset());
                }
                var local = java.time.LocalDateTime.from(parsed);
                return new PublicationDate(local.toLocalDate(), local.toLocalTime(), null);
            } catch (java.time.DateTimeException e) {
                throw new IllegalArgumentException(
                        "No publication date: " + shortened(value) + "; write 2022-02-04 or 2022-02-04T17:30+03:00", e);
            }
        }

        private static String shortened(String value) {
            return value.length() <= 40 ? value : value.substring(0, 40) + "…";
        }
    }
}
