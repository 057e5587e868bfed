package app.doorstep.tabular;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The beginning of a file, from which dialect and header row are guessed.
///
/// @param text whole lines, at least one
record Head(String text) {
    private static final int ENOUGH = 1 << 16;
    /// How many records of the beginning are looked at.
    static final int ROWS = 200;

    private static final char PAGE_END = '\f';

    /// Vertical tab, form feed, next line, line separator and paragraph separator, and controls that programs put
    /// between records.
    private static final String OTHER_ENDS =
            "\u0001\u0002\u0003\u0004\u0005\u000b\f\u001c\u001d\u001e\u001f\u0085\u2028\u2029";

    /// A record of the beginning.
    ///
    /// @param damaged whether its quotes make no sense
    record Line(long number, List<String> cells, boolean damaged) {
        /// How many cells hold something.
        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        }

        /// Whether it goes on from column `from`, but with nothing in its cells.
        boolean isBlankFrom(int from) {
            return cells.size() > from
                    && cells.subList(from, cells.size()).stream().allMatch(String::isBlank);
        }

        /// Whether it holds a number, a day or an address.
        boolean isTyped() {
            return cells.stream().anyMatch(cell -> CellType.of(cell).isTyped());
        }

        /// Whether it is marked as a remark, as programs do.
        boolean isRemark() {
            var first = cells.getFirst().strip();
            return (first.startsWith("#") && first.length() > 1) || first.startsWith("//") || first.startsWith("%%");
        }
    }

    static Head of(Reader in) throws IOException {
        var buffer = new char[ENOUGH];
        var length = 0;
        for (int read; length < ENOUGH && (read = in.read(buffer, length, ENOUGH - length)) > 0; ) {
            length += read;
        }
        var end = length;
        if (length == ENOUGH) {
            while (end > 0 && buffer[end - 1] != '\n' && buffer[end - 1] != '\r') {
                end--;
            }
        }
        return new Head(new String(buffer, 0, end == 0 ? length : end));
    }

    /// @throws NotATable if what stands there is not a table: another program's file, nothing
    void refuseOthers() throws NotATable {
        var start = text.strip();
        if (start.isEmpty()) {
            throw new NotATable("empty");
        }
        start = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:")) {
            throw new NotATable("html");
        }
        if (start.startsWith("<?xml") || start.startsWith("<svg")) {
            throw new NotATable("xml");
        }
        if (start.matches("(?s)\\{\\s*[\"}].*|\\[\\s*[{\\[\"].*")) {
            throw new NotATable("json");
        }
        var controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && (c < 0x1c || c > 0x1f) && c > 1)
                .count();
        var zeros = text.chars().filter(c -> c == 0).count();
        if (controls * 20 > text.length() || zeros * 3 > text.length()) {
            throw new NotATable("binary");
        }
    }

    /// The first records, read in `dialect`.
    List<Line> rows(Dialect dialect) {
        return rows(DialectGuess.of(dialect, List.of()));
    }

    /// The first records, read as `guess` says.
    List<Line> rows(DialectGuess guess) {
        var in = new StringReader(text);
        try {
            return rows(
                    guess.drawing() == null
                            ? new RowReader(in, guess.dialect(), 0, new OpenQuotes())
                            : DrawnRecords.of(in, guess.drawing()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first of `records`.
    static List<Line> rows(Records records) throws IOException {
        var rows = new ArrayList<Line>();
        var row = new Row();
        while (rows.size() < ROWS && records.next(row)) {
            rows.add(new Line(row.line(), row.cells(), row.flaw() != null || isDamage(row.oddity())));
        }
        return rows;
    }

    /// Whether one of the signs that end lines in some programs, but are read as text, stands in the text as often as
    /// there are records, or one at all that ends pages.
    boolean endsLinesOtherwise(int records, Dialect dialect) {
        return OTHER_ENDS
                .chars()
                .filter(end -> dialect.delimiter().indexOf(end) < 0)
                .anyMatch(end ->
                        text.chars().filter(c -> c == end).count() >= (end == PAGE_END ? 1 : Math.max(2, records)));
    }

    private static boolean isDamage(Row.@Nullable Oddity oddity) {
        return oddity != null && oddity != Row.Oddity.LONE_QUOTE && oddity != Row.Oddity.GOES_ON;
    }

    /// The physical lines above line `number`.
    List<String> above(long number) {
        return text.lines().limit(Math.max(0, number - 1)).toList();
    }
}
