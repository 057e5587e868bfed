package app.doorstep.storage;

import org.jspecify.annotations.Nullable;

/// A 64-bit sum over a sequence of values. Every step maps states one to one, so a change of a single value always
/// changes the sum; the way it counts is stored in files and never changes. Not thread-safe, reusable.
final class Fingerprint {
    private static final long START = 0x6a09e667f3bcc908L;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;
    private static final long ABSENT = 0x5be0cd19137e2179L;

    private long state;

    Fingerprint start() {
        state = START;
        return this;
    }

    /// Goes on where an earlier sum ended.
    Fingerprint goOn(long sum) {
        state = sum;
        return this;
    }

    Fingerprint add(long value) {
        long mixed = (state ^ value) * FACTOR;
        state = mixed ^ (mixed >>> 29);
        return this;
    }

    /// Text by its UTF-16 code units, four at a time, after its length.
    Fingerprint add(@Nullable String text) {
        if (text == null) {
            return add(ABSENT);
        }
        int length = text.length();
        add(length);
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            add(text.charAt(i)
                    | (long) text.charAt(i + 1) << 16
                    | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48);
        }
        long rest = 0;
        for (; i < length; i++) {
            rest = rest << 16 | text.charAt(i);
        }
        return add(rest);
    }

    Fingerprint add(byte[] bytes) {
        add(bytes.length);
        for (var b : bytes) {
            add(b);
        }
        return this;
    }

    long sum() {
        return state;
    }
}
