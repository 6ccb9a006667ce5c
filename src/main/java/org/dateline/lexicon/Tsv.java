package org.dateline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of data/: tab-separated, UTF-8. Lines that start with {@code #} explain it, the first other line names the
 * columns, blank lines are passed over.
 */
public final class Tsv {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Tsv(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a table from the class path.
     *
     * @param name path below the root, {@code data/lexicon/states.tsv}
     * @throws IllegalArgumentException if there is none, or a line has more cells than there are columns
     */
    public static Tsv read(String name) {
        InputStream resource = Tsv.class.getResourceAsStream("/" + name);
        if (resource == null) {
            throw new IllegalArgumentException("No table " + name + " on the class path");
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return parse(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static Tsv parse(String name, BufferedReader reader) throws IOException {
        Tsv table = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            if (table == null) {
                table = new Tsv(name, cells, new ArrayList<>());
                continue;
            }
            if (cells.size() > table.columns.size()) {
                throw new IllegalArgumentException(name + ":" + number + " has " + cells.size() + " cells for "
                        + table.columns.size() + " columns");
            }
            table.rows.add(new Row(table, number, cells));
        }
        if (table == null) {
            throw new IllegalArgumentException(name + " names no columns");
        }
        return table;
    }

    private static List<String> cells(String line) {
        return cut(line, '\t');
    }

    private static List<String> cut(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
            cells.add(line.substring(start, at).strip());
            start = at + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The cells of a column. */
    public Set<String> column(String column) {
        Set<String> cells = new HashSet<>();
        for (Row row : rows) {
            cells.add(row.get(column));
        }
        return Set.copyOf(cells);
    }

    /** The cells of a column in the rows where another column has some value. */
    public Set<String> column(String column, String other, String value) {
        Set<String> cells = new HashSet<>();
        for (Row row : rows) {
            if (row.get(other).equals(value)) {
                cells.add(row.get(column));
            }
        }
        return Set.copyOf(cells);
    }

    private int indexOf(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return at;
    }

    /** One line of the table. */
    public static final class Row {

        private final Tsv table;
        private final int line;
        private final List<String> cells;

        private Row(Tsv table, int line, List<String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /** The cell of a column; empty where the line ends before it. */
        public String get(String column) {
            int at = table.indexOf(column);
            return at < cells.size() ? cells.get(at) : "";
        }

        /** The cell, or null where it is empty. */
        public @Nullable String optional(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The values of a cell that holds several, separated by semicolons. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : cut(cell, ';').stream().filter(value -> !value.isEmpty()).toList();
        }

        /** File and line, for error messages. */
        public String place() {
            return table.name + ":" + line;
        }
    }
}
