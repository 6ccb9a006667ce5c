package org.dateline.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.reading.ArticleReader;
import org.dateline.temporal.PublicationDate;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code extract}: articles in, one JSON line each out, in the order of the input. Starts no server and no
 * database; memory does not grow with the number of articles. Exit status 0, 1 if an article failed, 2 for wrong
 * arguments.
 */
final class Extract {

    /** A code point of four bytes, 200,000 times, with room for JSON: no article is longer. */
    private static final int LONGEST_ARTICLE = 200_000;

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream errors;
    private final ObjectMapper mapper = JsonMapper.shared();
    private final ReadingJson json = new ReadingJson(mapper);

    Extract(InputStream in, OutputStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    static Extract onStandardStreams() {
        return new Extract(System.in, System.out, System.err);
    }

    /** One article, or the reason why there is none. */
    private record Input(
            String place,
            String id,
            @Nullable PublicationDate published,
            String text,
            @Nullable String problem) {

        static Input broken(String place, String problem) {
            return new Input(place, "", null, "", problem);
        }
    }

    /** A line of output, or what to say on standard error. */
    private record Outcome(@Nullable String line, @Nullable String problem) {}

    /** Runs the command and returns its exit status. */
    int run(List<String> arguments) {
        ExtractArguments parsed;
        try {
            parsed = ExtractArguments.parse(arguments);
        } catch (ExtractArguments.UsageException e) {
            errors.println("extract: " + e.getMessage());
            errors.print(ExtractArguments.USAGE);
            return WRONG_ARGUMENTS;
        }
        if (parsed.in() != null && !parsed.in().toString().equals("-") && !Files.isReadable(parsed.in())) {
            errors.println(parsed.in() + ": cannot be read; check the name and its permissions");
            return FAILED;
        }
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(sink(parsed), StandardCharsets.UTF_8))) {
            return new Run(parsed, writer).all();
        } catch (IOException e) {
            errors.println("extract: cannot read or write: " + e.getMessage());
            return FAILED;
        }
    }

    private OutputStream sink(ExtractArguments parsed) throws IOException {
        return parsed.out() == null ? out : Files.newOutputStream(parsed.out());
    }

    /** One run over all inputs, with a bounded window of articles under way. */
    private final class Run {

        private final ExtractArguments arguments;
        private final Writer writer;
        private final ArticleReader reader =
                ArticleReader.create(!"false".equals(System.getProperty("dateline.event.embeddings")));
        private final ExecutorService threads;
        private final Deque<Future<Outcome>> window = new ArrayDeque<>();
        private boolean failed;

        Run(ExtractArguments arguments, Writer writer) {
            this.arguments = arguments;
            this.writer = writer;
            this.threads = Executors.newFixedThreadPool(arguments.threads());
        }

        int all() throws IOException {
            try (threads) {
                if (arguments.in() == null) {
                    for (Path file : arguments.files()) {
                        submit(fromFile(file));
                    }
                } else {
                    lines(arguments.in());
                }
                while (!window.isEmpty()) {
                    writeFirst();
                }
            }
            writer.flush();
            return failed ? FAILED : OK;
        }

        private void lines(Path file) throws IOException {
            // each line by its bytes: one that is no UTF-8 stops no other
            try (var lines = new BufferedReader(new InputStreamReader(opened(file), StandardCharsets.ISO_8859_1))) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        submit(fromLine(file + ":" + number, line.getBytes(StandardCharsets.ISO_8859_1)));
                    }
                }
            }
        }

        private InputStream opened(Path file) throws IOException {
            return file.toString().equals("-") ? in : Files.newInputStream(file);
        }

        private void submit(Input input) throws IOException {
            window.add(threads.submit(() -> outcome(input)));
            if (window.size() >= arguments.threads() * 4) {
                writeFirst();
            }
        }

        private void writeFirst() throws IOException {
            try {
                Outcome outcome = window.remove().get();
                if (outcome.problem() != null) {
                    failed = true;
                    errors.println(outcome.problem());
                }
                if (outcome.line() != null) {
                    writer.write(outcome.line());
                    writer.write('\n');
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A reader broke; this is a bug", e.getCause());
            }
        }

        private Outcome outcome(Input input) {
            String problem = input.problem() == null ? problemOf(input.text()) : input.problem();
            if (problem != null) {
                return new Outcome(null, input.place() + ": " + problem);
            }
            try {
                var reading = reader.read(SourceText.of(input.text()), input.published());
                return new Outcome(mapper.writeValueAsString(json.of(input.id(), reading, arguments.only())), null);
            } catch (RuntimeException e) {
                // one article must not stop the others; its text stays out of the message
                return new Outcome(
                        null,
                        input.place() + ": the reader failed (" + e.getClass().getSimpleName() + "), please report it");
            }
        }

        private Input fromFile(Path file) {
            boolean standard = file.toString().equals("-");
            String name = standard ? "-" : String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            if (!standard && dot > 0 && !name.substring(dot).equals(".txt")) {
                return Input.broken(file.toString(), "only .txt files are read so far; save it as text");
            }
            try {
                byte[] bytes = standard ? in.readAllBytes() : Files.readAllBytes(file);
                return new Input(
                        file.toString(),
                        dot > 0 ? name.substring(0, dot) : name,
                        arguments.published(),
                        utf8(bytes),
                        null);
            } catch (CharacterCodingException e) {
                return Input.broken(file.toString(), "is not UTF-8 text; save it as UTF-8");
            } catch (IOException e) {
                return Input.broken(file.toString(), "cannot be read; check the name and its permissions");
            }
        }

        private Input fromLine(String place, byte[] line) {
            try {
                JsonNode node = mapper.readTree(utf8(line));
                JsonNode text = node.path("text");
                if (!node.isObject() || !text.isString()) {
                    return Input.broken(place, "needs an object with \"id\" and \"text\"");
                }
                JsonNode published = node.path("published");
                if (!published.isString() && !published.isMissingNode() && !published.isNull()) {
                    return Input.broken(place, "needs \"published\" in quotes, like \"2022-02-04\"");
                }
                PublicationDate date = published.isString()
                        ? ExtractArguments.PublicationDates.parse(published.stringValue())
                        : arguments.published();
                return new Input(place, node.path("id").asString(""), date, text.stringValue(), null);
            } catch (CharacterCodingException e) {
                return Input.broken(place, "is not UTF-8 text; save it as UTF-8");
            } catch (JacksonException e) {
                return Input.broken(place, "is not JSON");
            } catch (IllegalArgumentException e) {
                return Input.broken(place, String.valueOf(e.getMessage()));
            }
        }
    }

    private static @Nullable String problemOf(String text) {
        if (text.isBlank()) {
            return "holds no text";
        }
        if (text.codePointCount(0, text.length()) > LONGEST_ARTICLE) {
            return "is longer than 200,000 characters; split it";
        }
        return null;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
