package app.doorstep.tabular;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The beginning of a file, from which delimiter and header row are guessed.
///
/// @param text whole lines, at least one
record Head(String text) {
    private static final int ENOUGH = 1 << 16;
    private static final int ROWS = 100;

    /// A record of the beginning.
    record Line(long number, List<String> cells) {}

    /// @throws NotATable if what stands there is not a table: a web page, another program's file, nothing
    static Head of(Reader in) throws IOException, NotATable {
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
        var text = new String(buffer, 0, end == 0 ? length : end);
        refuseOthers(text);
        return new Head(text);
    }

    private static void refuseOthers(String text) throws NotATable {
        var start = text.strip();
        if (start.isEmpty()) {
            throw new NotATable("empty");
        }
        start = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            throw new NotATable("html");
        }
        if (start.startsWith("<?xml") || start.startsWith("<!--")) {
            throw new NotATable(text.contains("<html") ? "html" : "xml");
        }
        if (start.matches("(?s)\\{\\s*[\"}].*|\\[\\s*\\{.*")) {
            throw new NotATable("json");
        }
        var controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        if (controls * 20 > text.length()) {
            throw new NotATable("binary");
        }
    }

    /// The first records, read in `dialect`.
    List<Line> rows(Dialect dialect) {
        var rows = new ArrayList<Line>();
        var reader = new RowReader(new StringReader(text), dialect, 0);
        var row = new Row();
        try {
            while (rows.size() < ROWS && reader.next(row)) {
                rows.add(new Line(row.line(), row.cells()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// The physical lines above line `number`.
    List<String> above(long number) {
        return text.lines().limit(Math.max(0, number - 1)).toList();
    }
}
