package app.doorstep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a stream as bytes, without their line breaks (`\n` or `\r\n`) and the byte order mark at the start.
///
/// One line at a time, in one buffer that grows to the longest line; the bytes are good until the next line is asked
/// for.
final class ByteLines {
    /// What is done before the stream lets one wait.
    interface BeforeWaiting {
        void run() throws IOException;
    }

    private static final int SMALLEST = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final BeforeWaiting beforeWaiting;
    private byte[] buffer = new byte[SMALLEST];
    private int filled;
    private int next;
    private int start;
    private int end;
    private boolean first = true;
    private boolean ended;

    /// Starts at the first line.
    ///
    /// @param beforeWaiting run whenever there is nothing to read yet
    ByteLines(InputStream in, BeforeWaiting beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
    }

    /// Goes to the next line.
    ///
    /// @return false at the end
    boolean next() throws IOException {
        int searched = next;
        while (true) {
            for (int i = searched; i < filled; i++) {
                if (buffer[i] == '\n') {
                    line(next, i);
                    next = i + 1;
                    return true;
                }
            }
            searched = filled;
            if (ended) {
                if (next == filled) {
                    return false;
                }
                line(next, filled);
                next = filled;
                return true;
            }
            searched -= fill();
        }
    }

    /// Reads on, moving what is begun to the front.
    ///
    /// @return by how much it was moved
    private int fill() throws IOException {
        var moved = next;
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        if (in.available() == 0) {
            beforeWaiting.run();
        }
        var count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            ended = true;
        } else {
            filled += count;
        }
        return moved;
    }

    private void line(int from, int to) {
        start = from;
        end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        if (first
                && end - start >= MARK.length
                && Arrays.equals(buffer, start, start + MARK.length, MARK, 0, MARK.length)) {
            start += MARK.length;
        }
        first = false;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }
}
