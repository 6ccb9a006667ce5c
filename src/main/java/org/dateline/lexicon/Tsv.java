package org.dateline.lexicon;

import java.io.IOException;
import java.io.InputStream;
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

    /** A number of fewer digits is exact in a double. */
    private static final int MOST_DIGITS = 15;

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
        try (InputStream resource = Tsv.class.getResourceAsStream("/" + name)) {
            if (resource == null) {
                throw new IllegalArgumentException("No table " + name + " on the class path");
            }
            return parse(name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static Tsv parse(String name, String text) {
        Tsv table = null;
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            start = end + 1;
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (table == null) {
                table = new Tsv(name, cut(line, '\t'), new ArrayList<>());
                continue;
            }
            table.add(number, line);
        }
        if (table == null) {
            throw new IllegalArgumentException(name + " names no columns");
        }
        return table;
    }

    private void add(int number, String line) {
        int cells = 1;
        for (int at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) {
            cells++;
        }
        if (cells > columns.size()) {
            throw new IllegalArgumentException(
                    name + ":" + number + " has " + cells + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(this, number, line));
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
        private final int number;

        /** Cut when it is asked for a cell: the app must be ready soon. */
        private final String line;

        private Row(Tsv table, int number, String line) {
            this.table = table;
            this.number = number;
            this.line = line;
        }

        /** The cell of a column; empty where the line ends before it. */
        public String get(String column) {
            int start = 0;
            for (int cells = table.indexOf(column); cells > 0; cells--) {
                start = line.indexOf('\t', start) + 1;
                if (start == 0) {
                    return "";
                }
            }
            int end = line.indexOf('\t', start);
            return line.substring(start, end < 0 ? line.length() : end).strip();
        }

        /** The cell, or null where it is empty. */
        public @Nullable String optional(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The values of a cell that holds several, separated by semicolons. */
        public List<String> list(String column) {
            List<String> values = new ArrayList<>();
            for (String value : cut(get(column), ';')) {
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }

        /**
         * The number in a cell, with a point before its decimals or none: "-0.25".
         *
         * @throws NumberFormatException if it is none
         */
        public double number(String column) {
            String cell = get(column);
            boolean negative = cell.startsWith("-");
            int point = cell.indexOf('.');
            int decimals = point < 0 ? 0 : cell.length() - point - 1;
            // whole numbers and powers of ten that a double holds exactly give the double nearest to the decimals
            if (cell.isEmpty() || cell.length() > MOST_DIGITS) {
                return Double.parseDouble(cell);
            }
            long digits = 0;
            double power = 1;
            for (int i = negative ? 1 : 0; i < cell.length(); i++) {
                char sign = cell.charAt(i);
                if (i == point) {
                    continue;
                }
                if (sign < '0' || sign > '9') {
                    return Double.parseDouble(cell);
                }
                digits = digits * 10 + (sign - '0');
            }
            for (int i = 0; i < decimals; i++) {
                power *= 10;
            }
            return (negative ? -digits : digits) / power;
        }

        /** File and line, for error messages. */
        public String place() {
            return table.name + ":" + number;
        }
    }
}
