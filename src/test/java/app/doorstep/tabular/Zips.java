package app.doorstep.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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

    /// `zip` with every `from` in it, names included, replaced by `to` of the same length.
    static byte[] renamed(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
