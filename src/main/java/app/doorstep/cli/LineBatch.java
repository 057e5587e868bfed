package app.doorstep.cli;

import java.util.Arrays;

/// Lines as bytes, one after the other. Belongs to one thread at a time.
final class LineBatch {
    private byte[] bytes = new byte[1 << 14];
    private int[] ends = new int[64];
    private int size;

    void add(byte[] from, int start, int length) {
        var before = start(size);
        if (before + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(before + length, bytes.length * 2));
        }
        System.arraycopy(from, start, bytes, before, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = before + length;
    }

    int size() {
        return size;
    }

    /// The bytes that all lines lie in.
    byte[] bytes() {
        return bytes;
    }

    /// Where a line begins.
    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    int length(int line) {
        return ends[line] - start(line);
    }
}
