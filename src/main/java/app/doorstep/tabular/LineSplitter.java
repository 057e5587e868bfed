package app.doorstep.tabular;

import java.io.IOException;

/// Splits lines at every delimiter, for records whose quote marks mean nothing: damaged ones, and those of files that
/// do not quote at all and go on in the next line. A part of [RowReader].
final class LineSplitter {
    private static final int MAX_GLUED = 6;
    private static final int MAX_CELLS = 20_000;

    /// What is kept of a cell that is refused because it is too long.
    private static final int SHOWN = 1000;

    private final RowReader reader;
    private final char delimiter;
    private final String whole;
    private final int quote;
    private final int gluedColumns;

    LineSplitter(RowReader reader, Dialect dialect) {
        this.reader = reader;
        this.whole = dialect.delimiter();
        this.delimiter = whole.charAt(0);
        this.quote = dialect.quote() == null ? -1 : dialect.quote();
        this.gluedColumns = dialect.gluedColumns();
    }

    /// Whether records are to be glued from lines.
    boolean glues() {
        return gluedColumns > 0;
    }

    /// Appends one line to `row`.
    ///
    /// @param expected if positive, cells in quotes are joined again where that gives so many
    /// @return how many quote marks the line holds; -1 if a cell was too long, the rest is passed over
    int split(Row row, int expected) throws IOException {
        var quotes = 0;
        var tooLong = false;
        while (true) {
            var c = reader.peek();
            if (c < 0 || c == '\n' || c == '\r') {
                row.endCell();
                reader.lineBreak();
                if (expected > 0 && quote >= 0 && !tooLong) {
                    new AppendedQuotes(row, (char) quote).join(expected);
                }
                return tooLong ? -1 : quotes;
            }
            if (tooLong) {
                reader.skipLine();
            } else if (c == delimiter && reader.delimiterAhead()) {
                reader.skip(whole.length());
                row.endCell();
                row.append(whole);
                row.beginCell();
                tooLong = row.count() > MAX_CELLS;
            } else {
                reader.skip(1);
                quotes += c == quote ? 1 : 0;
                row.append((char) c);
                if (row.cellLength() > RowReader.MAX_CELL) {
                    row.shorten(SHOWN);
                    tooLong = true;
                }
            }
        }
    }

    /// How many lines there are between `from` and `to` if every one of them alone would have `cells` cells; else 0.
    static int alikeLines(char[] text, int from, int to, char delimiter, int cells) {
        var delimiters = 0;
        var lines = 0;
        for (var i = from; i < to; i++) {
            delimiters += text[i] == delimiter ? 1 : 0;
            var ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == to || text[i + 1] != '\n'));
            if (ends || i + 1 == to) {
                if (delimiters != cells - 1) {
                    return 0;
                }
                lines++;
                delimiters = 0;
            }
        }
        return lines;
    }

    /// A record without quotes: while it has too few cells, the lines below continue its last cell, unless one of them
    /// looks like a record of its own or would give too many.
    void glued(Row row) throws IOException {
        if (split(row, 0) < 0) {
            row.spoil(Row.Flaw.CELL_TOO_LONG);
            return;
        }
        var lineAfterFirst = reader.line();
        for (var glued = 0; glued < MAX_GLUED && row.count() < gluedColumns && reader.peek() >= 0; glued++) {
            if (row.count() + delimitersAhead() > gluedColumns) {
                break;
            }
            row.reopenCell();
            row.append('\n');
            if (split(row, 0) < 0) {
                row.spoil(Row.Flaw.CELL_TOO_LONG);
                return;
            }
        }
        if (row.count() < gluedColumns && lineAfterFirst != reader.line()) {
            reader.back(row.line());
            row.clear(row.line());
            split(row, 0);
        }
        new AppendedQuotes(row, '"').takeOff();
    }

    /// How many delimiters the next line holds; a great number if it starts as a record does, with a date.
    private int delimitersAhead() throws IOException {
        var delimiters = 0;
        var dateLike = true;
        var digits = 0;
        for (var i = 0; ; i++) {
            var c = reader.ahead(i);
            if (c < 0 || c == '\n' || c == '\r') {
                return delimiters;
            }
            if (c == delimiter) {
                if (delimiters++ == 0 && dateLike && digits >= 3) {
                    return MAX_CELLS;
                }
            } else if (delimiters == 0) {
                var digit = c >= '0' && c <= '9';
                digits += digit ? 1 : 0;
                dateLike &= digit || c == '/' || c == '.' || c == '-' || c == ' ' || c == ':';
            }
        }
    }
}
