package app.doorstep.tabular;

import java.io.IOException;
import java.io.Reader;

/// Characters to records, one at a time, in a buffer that holds little more than the current record.
///
/// Written here, and not taken from a library, because damage must stay where it is: where the quotes of a record
/// contradict each other or never end, reading starts again at the record's second line, so that one stray quote costs
/// one record. Line breaks may be mixed; lines without any character are no records. Not thread-safe.
final class RowReader extends CharWindow implements Records {
    /// The longest cell, in UTF-16 code units: with its copies it still fits into 256 MB of heap.
    static final int MAX_CELL = 16 * 1024 * 1024;

    private static final int MAX_CELLS = 20_000;
    private static final int LEAST_PATIENCE = 1 << 16;
    private static final int MANY_COLUMNS = 4;

    private final char delimiter;
    private final String more;
    private final char quote;
    private final char escape;
    private final boolean escapes;
    private final boolean runs;
    private final int expected;
    private final LineSplitter lines;
    private final OpenQuotes open;

    private long lastLine;
    private int patience = MAX_CELL;
    private final LoneQuotes lone = new LoneQuotes();

    /// @param expected how many cells a record should have, 0 if unknown; decides whether a record with quote marks
    ///     inside its cells can be read all the same
    /// @param open what readings of the same table found; this one adds to it
    RowReader(Reader in, Dialect dialect, int expected, OpenQuotes open) {
        super(in);
        this.open = open;
        this.delimiter = dialect.delimiter().charAt(0);
        this.more = dialect.delimiter().substring(1);
        this.quote = dialect.quote() == null ? '\uffff' : dialect.quote();
        this.escapes = dialect.escape() != null;
        this.escape = dialect.escape() == null ? quote : dialect.escape();
        this.runs = dialect.runs();
        this.expected = expected;
        this.lines = new LineSplitter(this, dialect);
    }

    @Override
    public boolean next(Row row) throws IOException {
        while (true) {
            recordStart = position;
            if (peek() < 0) {
                return false;
            }
            row.clear(line);
            if (lines.glues()) {
                lines.glued(row);
            } else {
                whole(row);
            }
            if (!row.isEmptyLine()) {
                return true;
            }
        }
    }

    private void whole(Row row) throws IOException {
        var start = row.line();
        var known = open.at(start);
        if (known != null) {
            again(row, known);
        } else if (!record(row) || swallowed(row)) {
            var place = new OpenQuotes.GaveUp(position - recordStart, line);
            open.keep(start, place);
            again(row, place);
        }
    }

    /// A record with quotes; false if its quotes contradict each other or a cell is too long.
    private boolean record(Row row) throws IOException {
        lone.beginRecord();
        if (runs) {
            skipDelimiters();
        }
        while (true) {
            var c = peek();
            var opens = c == quote || (c == ' ' && delimiter != ' ' && quoteAfterSpaces());
            var ok = opens ? quoted(row) : unquoted(row);
            if (!ok || row.count() > MAX_CELLS) {
                return false;
            }
            if (!delimiterAhead()) {
                endRecord(row);
                return true;
            }
            if (runs) {
                skipDelimiters();
                if (atLineEnd()) {
                    endRecord(row);
                    return true;
                }
            } else {
                position += 1 + more.length();
            }
        }
    }

    private void endRecord(Row row) throws IOException {
        lastLine = line;
        if (lone.areOdd(row.isQuoted())) {
            row.note(Row.Oddity.LONE_QUOTE);
        }
        lineBreak();
        row.rest(buffer, recordStart, quote, escape);
    }

    private void skipDelimiters() throws IOException {
        while (delimiterAhead()) {
            position += 1 + more.length();
        }
    }

    /// Whether a delimiter stands at the current position.
    boolean delimiterAhead() throws IOException {
        if (peek() != delimiter) {
            return false;
        }
        for (var i = 0; i < more.length(); i++) {
            if (ahead(i + 1) != more.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean quoteAfterSpaces() throws IOException {
        for (var spaces = 0; ; spaces++) {
            var c = ahead(spaces);
            if (c != ' ') {
                position += c == quote ? spaces : 0;
                return c == quote;
            }
        }
    }

    private boolean unquoted(Row row) throws IOException {
        var start = position - recordStart;
        var escaped = false;
        lone.beginCell();
        var highest = escapes ? '\uffff' : (char) Math.max(Math.max(delimiter, '\r'), quote == '\uffff' ? 0 : quote);
        while (true) {
            var i = position;
            char c;
            while (i < limit
                    && ((c = buffer[i]) > highest
                            || (c != delimiter && c != '\n' && c != '\r' && c != quote && !(escapes && c == escape)))) {
                i++;
            }
            position = i;
            if (i - recordStart - start > MAX_CELL) {
                return false;
            }
            if (i == limit) {
                if (refill()) {
                    continue;
                }
            } else if (buffer[i] == quote) {
                lone.add(i - recordStart > start ? buffer[i - 1] : ' ', ahead(1));
                position++;
                continue;
            } else if (escapes && buffer[i] == escape) {
                escaped |= ahead(1) == quote || ahead(1) == escape;
                position += ahead(1) < 0 || ahead(1) == '\n' || ahead(1) == '\r' ? 1 : 2;
                continue;
            } else if (buffer[i] == delimiter && !delimiterAhead()) {
                position++;
                continue;
            }
            row.slice(start, position - recordStart, escaped);
            lone.endCell();
            return true;
        }
    }

    private boolean quoted(Row row) throws IOException {
        row.sawQuotes();
        position++;
        var start = position - recordStart;
        var escaped = false;
        var before = ' ';
        while (true) {
            var i = position;
            char c;
            while (i < limit && (c = buffer[i]) != quote && c != escape) {
                i++;
                if (c == '\r' || (c == '\n' && before != '\r')) {
                    line++;
                }
                before = c;
            }
            position = i;
            if (i - recordStart - start > patience) {
                return false;
            }
            if (i == limit) {
                if (!refill()) {
                    return false;
                }
                continue;
            }
            if (buffer[i] != quote) {
                escaped |= ahead(1) == quote || ahead(1) == escape;
                position += ahead(1) == quote || ahead(1) == escape ? 2 : 1;
                before = ' ';
                continue;
            }
            if (!escapes && ahead(1) == quote) {
                escaped = true;
                before = ' ';
                position += 2;
                continue;
            }
            row.slice(start, position - recordStart, escaped);
            position++;
            while (delimiter != ' ' && peek() == ' ') {
                position++;
            }
            return atLineEnd() || delimiterAhead();
        }
    }

    /// Whether a quote of the record in `row` was not closed, so that it took in records below.
    private boolean swallowed(Row row) {
        if (lastLine == row.line() || expected < 2) {
            return false;
        }
        var lines = LineSplitter.alikeLines(buffer, recordStart, position, delimiter, expected);
        // With few columns that can be chance, so it is only noted.
        if (expected < MANY_COLUMNS && lines > 4 - expected) {
            row.note(Row.Oddity.MANY_LINES);
        }
        return expected >= MANY_COLUMNS && lines > 0;
    }

    /// Reads the record that [#record] gave up as one line: quote marks that no delimiter follows are text.
    private void again(Row row, OpenQuotes.GaveUp place) throws IOException {
        var scanned = place.scanned();
        var gaveUpAt = place.line();
        if (scanned > LEAST_PATIENCE) {
            patience = Math.max(LEAST_PATIENCE, patience / 2);
        }
        position = recordStart;
        line = row.line();
        row.clear(line);
        var quotes = lines.split(row, gaveUpAt == line ? expected : 0);
        if (quotes < 0) {
            row.spoil(Row.Flaw.CELL_TOO_LONG);
        } else if (quotes % 2 == 1 || gaveUpAt > row.line() || (scanned > MAX_CELL && quotes > 0)) {
            row.spoil(Row.Flaw.UNCLOSED_QUOTE);
        } else if (row.count() == expected || expected == 0) {
            row.note(Row.Oddity.ODD_QUOTES);
        } else {
            row.spoil(Row.Flaw.STRAY_QUOTE);
        }
    }
}
