package app.doorstep.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes zip files, honest and otherwise, in memory.
final class Zips {
    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    /// An honest zip file.
    static byte[] of(Map<String, String> entries) {
        return of(entries, Deflater.DEFAULT_COMPRESSION);
    }

    /// An honest zip file whose entries are hardly packed, so that damage reaches what is inside.
    static byte[] stored(Map<String, String> entries) {
        return of(entries, Deflater.NO_COMPRESSION);
    }

    private static byte[] of(Map<String, String> entries, int level) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// `zip` with two bytes of each row of its directory changed.
    ///
    /// @param offset where in the row
    static byte[] withDirectory(byte[] zip, int offset, int value) {
        var copy = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i < copy.limit() - 46; i++) {
            if (copy.getInt(i) == CENTRAL) {
                copy.putShort(i + offset, (short) value);
            }
        }
        return copy.array();
    }

    /// `zip`, of one entry, with the row of its directory repeated.
    ///
    /// @param first the first letter of the name in the repeated rows
    static byte[] withRowsAgain(byte[] zip, int times, String first) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.length - 22;
        var start = bytes.getInt(end + 16);
        var row = Arrays.copyOfRange(zip, start, end);
        var all = ByteBuffer.allocate(zip.length + times * row.length).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, end);
        for (var i = 0; i < times; i++) {
            row[46] = (byte) first.charAt(0);
            row[47] = (byte) (first.equals("a") ? row[47] : 'a' + i % 26);
            row[48] = (byte) (first.equals("a") ? row[48] : 'a' + i / 26);
            all.put(row);
        }
        all.put(zip, end, 22);
        var last = all.position() - 22;
        all.putShort(last + 8, (short) (times + 1)).putShort(last + 10, (short) (times + 1));
        all.putInt(last + 12, last - start);
        return all.array();
    }

    /// `zip` with every `from` in it, names included, replaced by `to` of the same length.
    static byte[] renamed(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// `zip`, of one entry, with every number of its directory in the form for large files.
    static byte[] large(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.length - 22;
        var start = bytes.getInt(end + 16);
        var all = ByteBuffer.allocate(zip.length + 200).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, end);
        all.putInt(start + 20, -1).putInt(start + 24, -1).putInt(start + 42, -1).putShort(start + 30, (short) 28);
        all.putShort((short) 1).putShort((short) 24);
        all.putLong(bytes.getInt(start + 24)).putLong(bytes.getInt(start + 20)).putLong(bytes.getInt(start + 42));
        var large = all.position();
        all.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        all.putLong(1).putLong(1).putLong(large - start).putLong(start);
        all.putInt(0x07064b50).putInt(0).putLong(large).putInt(1);
        all.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) -1)
                .putShort((short) -1);
        all.putInt(-1).putInt(-1).putShort((short) 0);
        return Arrays.copyOf(all.array(), all.position());
    }
}
