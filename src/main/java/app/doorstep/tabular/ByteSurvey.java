package app.doorstep.tabular;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What all bytes of a file tell about its encoding, found in one pass: whether they are UTF-8, and the first lines
/// that hold anything but ASCII.
final class ByteSurvey {
    private static final int SAMPLE = 48 * 1024;
    private static final int LONGEST_LINE = 4 * 1024;

    /// The second byte of a control that some programs end lines with.
    private static final int NEXT_LINE = 0x85;

    /// The mark of UTF-8, its three bytes in a row.
    private static final int MARK = 0xefbbbf;

    private final byte[] head;
    private long sequences;
    private long damaged;
    private long zeros;
    private long controls;
    private boolean joined;

    /// The bytes so far of the sequence that is being read, or all of the last one.
    private int sequence;

    /// The byte before that sequence.
    private int beforeSequence;

    /// The last byte of the block before.
    private int last;

    private long taken;
    private long at;

    /// Where a sequence ended that begins doubled ones.
    private long doubled = -1;

    private int pending;
    private int lowest = 0x80;
    private int highest = 0xbf;

    private ByteSurvey(byte[] head) {
        this.head = head;
    }

    /// Reads `source` to its end, unless its beginning shows that it has two or four bytes a character.
    static ByteSurvey of(Source source) throws IOException {
        try (var in = source.open(new Unpacking.ByteCount())) {
            var head = in.readNBytes(4096);
            var survey = new ByteSurvey(head);
            var marked = Marks.of(head);
            if (marked == null ? Marks.byZeros(head) != null : !marked.equals(StandardCharsets.UTF_8)) {
                return survey;
            }
            survey.take(head, head.length);
            var block = new byte[1 << 16];
            for (int read; (read = in.read(block)) > 0; ) {
                survey.take(block, read);
            }
            survey.damaged += survey.pending > 0 ? 1 : 0;
            return survey;
        }
    }

    /// The first bytes of the file, at most 4096.
    byte[] head() {
        return head.clone();
    }

    /// How many valid sequences of several bytes there are in UTF-8.
    long sequences() {
        return sequences;
    }

    /// How many bytes cannot be UTF-8.
    long damaged() {
        return damaged;
    }

    /// How many bytes are zero; not counted where a mark or the pattern of zeros tells the encoding.
    long zeros() {
        return zeros;
    }

    /// How many sequences of UTF-8 are controls of the upper half, which no text has: left by a conversion that took
    /// windows-1252 for ISO-8859-1.
    long controls() {
        return controls;
    }

    /// Whether a line begins with the mark of UTF-8, as where files were joined.
    boolean isJoined() {
        return joined;
    }

    /// The first lines of `source` that hold bytes above 127, each with a line end; of a very long line its beginning.
    static byte[] sample(Source source) throws IOException {
        var sample = new ByteArrayOutputStream();
        var line = new ByteArrayOutputStream();
        var high = false;
        try (var in = new BufferedInputStream(source.open(new Unpacking.ByteCount()), 1 << 16)) {
            for (int b = 0; b >= 0 && sample.size() < SAMPLE; ) {
                b = in.read();
                if (b >= 0 && b != '\n' && b != '\r') {
                    high |= b > 127;
                    if (line.size() < LONGEST_LINE) {
                        line.write(b);
                    }
                } else {
                    if (high) {
                        sample.writeBytes(whole(line.toByteArray()));
                        sample.write('\n');
                    }
                    line.reset();
                    high = false;
                }
            }
        }
        return sample.toByteArray();
    }

    /// A line that was cut, without what could be half a character at its end.
    private static byte[] whole(byte[] line) {
        var end = line.length;
        while (line.length == LONGEST_LINE && end > 0 && line[end - 1] < 0) {
            end--;
        }
        return Arrays.copyOf(line, end);
    }

    private void take(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            if (bytes[i] <= 0 || pending > 0) {
                at = taken + i;
                zeros += bytes[i] == 0 ? 1 : 0;
                utf8(bytes[i] & 0xff, i > 0 ? bytes[i - 1] : last);
            }
        }
        taken += length;
        last = length > 0 ? bytes[length - 1] : last;
    }

    /// Whether a sequence that ends with `b` is a control of the upper half, or the second of two sequences that were
    /// one letter before somebody took UTF-8 for ISO-8859-1 and saved it as UTF-8 again.
    private boolean isLost(int b) {
        return sequence >>> 8 == 0xc2 && ((b < 0xa0 && b != NEXT_LINE) || (b >= 0xa0 && doubled == at - 2));
    }

    /// @param before the byte before `b`
    private void utf8(int b, int before) {
        if (pending > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xbf;
                sequence = sequence << 8 | b;
                sequences += --pending == 0 ? 1 : 0;
                joined |= sequence == MARK && (beforeSequence == '\n' || beforeSequence == '\r');
                controls += isLost(b) ? 1 : 0;
                doubled = sequence >>> 8 == 0xc3 && (b == 0x82 || b == 0x83) ? at : -1;
                return;
            }
            damaged++;
            pending = 0;
            lowest = 0x80;
            highest = 0xbf;
        }
        if (b < 0x80) {
            return;
        }
        sequence = b;
        beforeSequence = before;
        if (b >= 0xc2 && b <= 0xdf) {
            pending = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            pending = 2;
            lowest = b == 0xe0 ? 0xa0 : 0x80;
            highest = b == 0xed ? 0x9f : 0xbf;
        } else if (b >= 0xf0 && b <= 0xf4) {
            pending = 3;
            lowest = b == 0xf0 ? 0x90 : 0x80;
            highest = b == 0xf4 ? 0x8f : 0xbf;
        } else {
            damaged++;
        }
    }
}
