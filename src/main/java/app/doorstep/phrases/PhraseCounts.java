package app.doorstep.phrases;

import java.util.Arrays;

/// How many comments use each of many phrases, by the way they write it, in two or three bytes for each. Phrases have
/// numbers, and so has each way of writing one. Never changes.
public final class PhraseCounts {
    public static final PhraseCounts NONE = new PhraseCounts();

    private static final int MORE = 0x80;

    private final byte[] bytes;

    /// Takes counts one by one.
    public interface Taker {
        /// Takes one.
        ///
        /// @param form which way to write the phrase
        /// @param count at least 1
        void take(int phrase, int form, int count);
    }

    private PhraseCounts(byte... bytes) {
        this.bytes = bytes;
    }

    /// The counts that [#bytes] gave.
    public static PhraseCounts of(byte[] bytes) {
        return new PhraseCounts(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /// A phrase and the way to write it as one number, for [#plus].
    public static long key(int phrase, int form) {
        return (long) phrase << Integer.SIZE | form;
    }

    /// Hands over all of them, by phrase and by form. What damage left is wrong, but ends.
    public void forEach(Taker taker) {
        var reading = new Reading(bytes);
        while (reading.next()) {
            taker.take(reading.phrase, reading.form, reading.count);
        }
    }

    /// These with some more or less; a count that falls to nothing is gone.
    ///
    /// @param keys each [#key] once, the lowest first
    /// @param by what to add to the count of each; negative to take away
    public PhraseCounts plus(long[] keys, int[] by) {
        var writing = new Writing(bytes.length + keys.length * 3);
        var reading = new Reading(bytes);
        boolean more = reading.next();
        for (int i = 0; i < keys.length; ) {
            if (more && reading.key() <= keys[i]) {
                int difference = reading.key() == keys[i] ? by[i++] : 0;
                writing.put(reading.key(), reading.count + difference);
                more = reading.next();
            } else {
                writing.put(keys[i], by[i]);
                i++;
            }
        }
        for (; more; more = reading.next()) {
            writing.put(reading.key(), reading.count);
        }
        return new PhraseCounts(writing.bytes());
    }

    /// A phrase as the distance from the one before, with a bit that says whether its form is another than the first,
    /// and one whether the count is more than one; both follow then.
    private static final class Reading {
        private final byte[] bytes;
        private int at;
        private int phrase;
        private int form;
        private int count;

        Reading(byte... bytes) {
            this.bytes = bytes;
        }

        boolean next() {
            if (at >= bytes.length) {
                return false;
            }
            long step = value();
            phrase += (int) (step >>> 2);
            form = (step & 2) == 0 ? 0 : (int) value();
            count = (step & 1) == 0 ? 1 : (int) value() + 2;
            return phrase >= 0 && form >= 0 && count > 0;
        }

        long key() {
            return PhraseCounts.key(phrase, form);
        }

        private long value() {
            long value = 0;
            for (int shift = 0; at < bytes.length; shift += 7) {
                int next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                if ((next & MORE) == 0) {
                    break;
                }
            }
            return value;
        }
    }

    private static final class Writing {
        private byte[] bytes;
        private int length;
        private int last;

        Writing(int expected) {
            bytes = new byte[expected + 16];
        }

        void put(long key, int count) {
            if (count > 0) {
                int phrase = (int) (key >>> Integer.SIZE);
                int form = (int) key;
                value((long) (phrase - last) << 2 | (form == 0 ? 0 : 2) | (count == 1 ? 0 : 1));
                if (form > 0) {
                    value(form);
                }
                if (count > 1) {
                    value(count - 2);
                }
                last = phrase;
            }
        }

        private void value(long value) {
            if (length + 10 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            for (long rest = value; ; rest >>>= 7) {
                if (rest < MORE) {
                    bytes[length++] = (byte) rest;
                    return;
                }
                bytes[length++] = (byte) ((rest & 0x7f) | MORE);
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }
}
