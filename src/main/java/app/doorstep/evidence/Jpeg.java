package app.doorstep.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Takes a JPEG apart along its segments (ITU-T T.81, annex B). What describes the picture is copied byte for byte;
/// what describes how and where it was taken (EXIF, XMP, IPTC, comments, further pictures behind the end) is left
/// out. The way up, which EXIF says, is kept.
final class Jpeg {
    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int RESTART_FIRST = 0xd0;
    private static final int RESTART_LAST = 0xd7;
    private static final int STUFFED = 0x00;
    private static final int TEMPORARY = 0x01;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int TIFF = 6;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int removed;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & MARK) == MARK && (bytes[1] & MARK) == START && (bytes[2] & MARK) == MARK;
    }

    /// @throws IndexOutOfBoundsException if it breaks off
    static EvidenceFile.Cleaned clean(byte[] bytes) {
        return new Jpeg(bytes).walk();
    }

    private EvidenceFile.Cleaned walk() {
        kept.write(bytes, 0, 2);
        while (true) {
            var marker = marker();
            if (marker == END) {
                kept.write(MARK);
                kept.write(END);
                if (at < bytes.length) {
                    removed++;
                }
                return new EvidenceFile.Cleaned(kept.toByteArray(), removed);
            }
            if (marker == TEMPORARY || (marker >= RESTART_FIRST && marker <= RESTART_LAST)) {
                kept.write(MARK);
                kept.write(marker);
                continue;
            }
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
        }
    }

    /// The next marker; bytes that fill up before it are skipped.
    private int marker() {
        if (byteAt(at) != MARK) {
            throw new IndexOutOfBoundsException(at);
        }
        while (byteAt(at) == MARK) {
            at++;
        }
        return byteAt(at++);
    }

    private void segment(int marker) {
        var length = byteAt(at) << 8 | byteAt(at + 1);
        if (length < 2 || at + length > bytes.length) {
            throw new IndexOutOfBoundsException(at);
        }
        if (isOfPicture(marker)) {
            kept.write(MARK);
            kept.write(marker);
            kept.write(bytes, at, length);
        } else {
            removed++;
            if (marker == APP1 && isCalled("Exif\0")) {
                keepWayUp(at + 2 + TIFF, at + length);
            }
        }
        at += length;
    }

    private boolean isOfPicture(int marker) {
        return switch (marker) {
            case COMMENT -> false;
            case APP0 -> isCalled("JFIF\0");
            case APP2 -> isCalled("ICC_PROFILE\0");
            case APP14 -> isCalled("Adobe");
            default -> marker < APP0 || marker > APP15;
        };
    }

    /// Whether the segment here starts with `name`.
    private boolean isCalled(String name) {
        var text = name.getBytes(StandardCharsets.ISO_8859_1);
        for (var i = 0; i < text.length; i++) {
            if (at + 2 + i >= bytes.length || bytes[at + 2 + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /// Copies coded pixels up to the next marker.
    private void scan() {
        var from = at;
        while (true) {
            if (byteAt(at) == MARK) {
                var next = byteAt(at + 1);
                if (next != STUFFED && next != MARK && (next < RESTART_FIRST || next > RESTART_LAST)) {
                    break;
                }
                at += next == MARK ? 1 : 2;
            } else {
                at++;
            }
        }
        kept.write(bytes, from, at - from);
    }

    /// Writes an EXIF block that says nothing but which way up the picture is, where the old one said so.
    private void keepWayUp(int tiff, int end) {
        if (tiff + 8 > end) {
            return;
        }
        var little = byteAt(tiff) == 'I';
        var directory = tiff + number(tiff + 4, 4, little);
        if (directory < tiff || directory + 2 > end) {
            return;
        }
        var count = number(directory, 2, little);
        for (var i = 0; i < count; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > end) {
                return;
            }
            if (number(entry, 2, little) == ORIENTATION) {
                var way = number(entry + 8, 2, little);
                if (way > 1 && way <= 8) {
                    writeWayUp(way);
                }
                return;
            }
        }
    }

    private void writeWayUp(int way) {
        var block = new byte[] {
            (byte) MARK,
            (byte) APP1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) way,
            0,
            0,
            0,
            0,
            0,
            0
        };
        kept.write(block, 0, block.length);
    }

    private int number(int from, int length, boolean little) {
        var value = 0;
        for (var i = 0; i < length; i++) {
            value = value << 8 | byteAt(from + (little ? length - 1 - i : i));
        }
        return value;
    }

    private int byteAt(int index) {
        if (index >= bytes.length) {
            throw new IndexOutOfBoundsException(index);
        }
        return bytes[index] & MARK;
    }
}
