package app.doorstep.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// The characters of a text from where the current record starts up to what has been read ahead, and the place in them.
/// A part of [RowReader], which works on the fields because it looks at every character.
abstract sealed class CharWindow implements Closeable permits RowReader {
    private static final int MAX_BUFFER = RowReader.MAX_CELL + (1 << 20);

    private final Reader in;
    char[] buffer = new char[1 << 15];

    /// Where what has been read ends.
    int limit;

    int position;
    int recordStart;

    /// The number of the line at the current position, from 1.
    long line = 1;

    CharWindow(Reader in) {
        this.in = in;
    }

    boolean atLineEnd() throws IOException {
        var c = peek();
        return c < 0 || c == '\n' || c == '\r';
    }

    void lineBreak() throws IOException {
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

    int peek() throws IOException {
        return position < limit || refill() ? buffer[position] : -1;
    }

    /// The character `distance` behind the current one; -1 past the end.
    int ahead(int distance) throws IOException {
        while (position + distance >= limit) {
            if (!refill()) {
                return -1;
            }
        }
        return buffer[position + distance];
    }

    void skip(int characters) {
        position += characters;
    }

    /// Passes over the rest of the line and lets go of what of the current record has been read.
    void skipLine() throws IOException {
        do {
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            recordStart = position;
        } while (position == limit && refill());
    }

    /// Goes back to where the record started, which is on line `number`.
    void back(long number) {
        position = recordStart;
        line = number;
    }

    long line() {
        return line;
    }

    /// Brings more characters behind those of the current record; false at the end of the file, or where the record is
    /// too long for any.
    boolean refill() throws IOException {
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
            buffer = Arrays.copyOf(buffer, Math.min(MAX_BUFFER, limit * 2));
        }
        var read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
