package app.doorstep.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Characters to records, one at a time, in a buffer that holds little more than the current record.
///
/// Written here, and not taken from a library, because damage must stay where it is: where the quotes of a record
/// contradict each other or never end, reading starts again at the record's second line, so that one stray quote costs
/// one record. Line breaks may be mixed; lines without any character are no records. Not thread-safe.
final class RowReader {
    /// The longest cell, in UTF-16 code units.
    static final int MAX_CELL = 4 * 1024 * 1024;

    private static final int MAX_GLUED = 6;
    private static final int MAX_CELLS = 20_000;
    private static final int MAX_BUFFER = 2 * MAX_CELL;

    private final Reader in;
    private final char delimiter;
    private final int quote;
    private final int gluedColumns;
    private final int expected;

    private char[] buffer = new char[1 << 15];
    private int limit;
    private int position;
    private int recordStart;
    private long line = 1;

    /// @param expected how many cells a record should have, 0 if unknown; decides whether a record with quote marks
    ///     inside its cells can be read all the same
    RowReader(Reader in, Dialect dialect, int expected) {
        this.in = in;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote() == null ? -1 : dialect.quote();
        this.gluedColumns = dialect.gluedColumns();
        this.expected = expected;
    }

    /// Reads the next record into `row`.
    ///
    /// @return false at the end of the file
    boolean next(Row row) throws IOException {
        while (true) {
            recordStart = position;
            if (peek() < 0) {
                return false;
            }
            row.clear(line);
            if (gluedColumns > 0) {
                glued(row);
                row.unquote('"');
            } else if (!record(row)) {
                again(row);
            }
            if (row.flaw() != null || row.count() > 1 || !row.blank(0)) {
                return true;
            }
        }
    }

    /// A record with quotes; false if its quotes contradict each other or a cell is too long.
    private boolean record(Row row) throws IOException {
        while (true) {
            var c = peek();
            var ok = (c == quote || (c == ' ' && quoteAfterSpaces())) ? quoted(row) : unquoted(row);
            row.endCell();
            if (!ok || row.count() > MAX_CELLS) {
                return false;
            }
            if (peek() != delimiter) {
                lineBreak();
                return true;
            }
            position++;
        }
    }

    private boolean quoteAfterSpaces() throws IOException {
        var spaces = 0;
        while (position + spaces < limit || refill()) {
            var c = buffer[position + spaces];
            if (c != ' ') {
                if (c == quote) {
                    position += spaces;
                    return true;
                }
                return false;
            }
            spaces++;
        }
        return false;
    }

    private boolean unquoted(Row row) throws IOException {
        while (true) {
            var i = position;
            while (i < limit && buffer[i] != delimiter && buffer[i] != '\n' && buffer[i] != '\r') {
                i++;
            }
            row.append(buffer, position, i - position);
            position = i;
            if (row.cellLength() > MAX_CELL) {
                return false;
            }
            if (i < limit || !refill()) {
                return true;
            }
        }
    }

    private boolean quoted(Row row) throws IOException {
        position++;
        var before = ' ';
        while (true) {
            var i = position;
            while (i < limit && buffer[i] != quote) {
                var c = buffer[i++];
                if (c == '\r' || (c == '\n' && before != '\r')) {
                    line++;
                }
                before = c;
            }
            row.append(buffer, position, i - position);
            position = i;
            if (row.cellLength() > MAX_CELL) {
                return false;
            }
            if (i == limit) {
                if (!refill()) {
                    return false;
                }
                continue;
            }
            position++;
            if (peek() == quote) {
                row.append((char) quote);
                before = ' ';
                position++;
                continue;
            }
            while (peek() == ' ') {
                position++;
            }
            var c = peek();
            return c < 0 || c == delimiter || c == '\n' || c == '\r';
        }
    }

    /// Reads the record that [#record] gave up as one line, its quote marks as text.
    private void again(Row row) throws IOException {
        var tooLong = row.cellLength() > MAX_CELL || position - recordStart > MAX_CELL;
        var gaveUpAt = line;
        position = recordStart;
        line = row.line();
        row.clear(line);
        var quotes = splitLine(row);
        if (quotes < 0) {
            row.spoil(Row.Flaw.CELL_TOO_LONG);
        } else if (quotes % 2 == 1 || gaveUpAt > row.line() || (tooLong && quotes > 0)) {
            row.spoil(Row.Flaw.UNCLOSED_QUOTE);
        } else if (row.count() != expected) {
            row.spoil(Row.Flaw.STRAY_QUOTE);
        }
    }

    /// Appends one line of the file to `row`, split at each delimiter.
    ///
    /// @return how many quote marks the line holds; -1 if a cell was too long, the rest is passed over
    private int splitLine(Row row) throws IOException {
        var quotes = 0;
        var tooLong = false;
        while (true) {
            var c = peek();
            if (c < 0 || c == '\n' || c == '\r') {
                row.endCell();
                lineBreak();
                return tooLong ? -1 : quotes;
            }
            position++;
            if (tooLong) {
                recordStart = position;
            } else if (c == delimiter) {
                row.endCell();
                tooLong = row.count() > MAX_CELLS;
            } else {
                quotes += c == quote ? 1 : 0;
                row.append((char) c);
                tooLong = row.cellLength() > MAX_CELL;
            }
        }
    }

    /// A record without quotes: while it has too few cells, the lines below continue its last cell, unless one of them
    /// looks like a record of its own or would give too many.
    private void glued(Row row) throws IOException {
        if (splitLine(row) < 0) {
            row.spoil(Row.Flaw.CELL_TOO_LONG);
            return;
        }
        var lineAfterFirst = line;
        for (var glued = 0; glued < MAX_GLUED && row.count() < gluedColumns && peek() >= 0; glued++) {
            if (row.count() + delimitersAhead() > gluedColumns) {
                break;
            }
            row.reopenCell();
            row.append('\n');
            if (splitLine(row) < 0) {
                row.spoil(Row.Flaw.CELL_TOO_LONG);
                return;
            }
        }
        if (row.count() < gluedColumns && lineAfterFirst != line) {
            position = recordStart;
            line = row.line();
            row.clear(line);
            splitLine(row);
        }
    }

    /// How many delimiters the next line holds; a great number if it starts as a record does, with a date.
    private int delimitersAhead() throws IOException {
        var delimiters = 0;
        var dateLike = true;
        var digits = 0;
        for (var i = 0; position + i < limit || refill(); i++) {
            var c = buffer[position + i];
            if (c == '\n' || c == '\r') {
                break;
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
        return delimiters;
    }

    private void lineBreak() throws IOException {
        var c = peek();
        if (c < 0) {
            return;
        }
        position++;
        line++;
        if (c == '\r' && peek() == '\n') {
            position++;
        }
    }

    private int peek() throws IOException {
        return position < limit || refill() ? buffer[position] : -1;
    }

    /// Brings more characters behind those of the current record; false at the end of the file, or where the record is
    /// too long for any.
    private boolean refill() throws IOException {
        if (recordStart > 0) {
            System.arraycopy(buffer, recordStart, buffer, 0, limit - recordStart);
            position -= recordStart;
            limit -= recordStart;
            recordStart = 0;
        }
        if (limit == buffer.length) {
            if (limit >= MAX_BUFFER) {
                return false;
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        var read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }
}
