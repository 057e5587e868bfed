package app.doorstep.tabular;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// What a file is wrapped in, told from its first bytes; the first step of reading. A container that holds several
/// tables gives one [Entry] for each.
enum Container {
    PLAIN,
    GZIP;

    /// The most that may come out of a compressed file.
    private static final long MAX_UNPACKED = 1L << 30;

    private static final int RATIO = 100;
    private static final long RATIO_FROM = 100_000;

    /// One stream of bytes that may hold a table. Every reading starts at the beginning.
    ///
    /// @param name the entry's name inside the container, null where the container holds just one
    record Entry(Path file, Container container, @Nullable String name) {
        /// @param count receives how many bytes of the file itself have been read
        InputStream open(ByteCount count) throws IOException {
            var counted = new Counted(Files.newInputStream(file), count);
            return switch (container) {
                case PLAIN -> counted;
                case GZIP ->
                    new Limited(new GZIPInputStream(new BufferedInputStream(counted, 1 << 16), 1 << 16), count);
            };
        }
    }

    /// How many bytes of a file have been read.
    static final class ByteCount {
        long bytes;
    }

    /// Unpacking stopped because too much comes out.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// The name people know the container by: `plain`, `gzip`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The entry to read in `file`.
    ///
    /// @throws NotATable for a missing or empty file and for containers that cannot be read, each by its name
    static Entry of(Path file) throws NotATable, IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A device or a pipe might never end.
            throw new NotATable("special");
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        } catch (NoSuchFileException e) {
            throw new NotATable("missing");
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw new NotATable("folder");
            }
            throw e;
        }
        if (head.length == 0) {
            throw new NotATable("empty");
        }
        if (starts(head, 0x1f, 0x8b)) {
            var entry = new Entry(file, GZIP, null);
            try (var in = entry.open(new ByteCount())) {
                head = in.readNBytes(4096);
            } catch (IOException e) {
                throw new NotATable("damaged-gzip");
            }
            if (head.length == 0) {
                throw new NotATable("empty");
            }
            refuseBinary(head);
            return entry;
        }
        refuseBinary(head);
        return new Entry(file, PLAIN, null);
    }

    private static void refuseBinary(byte[] head) throws NotATable {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            var text = new String(head, StandardCharsets.ISO_8859_1);
            throw new NotATable(text.contains("[Content_Types].xml") || text.contains("xl/") ? "xlsx" : "zip");
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new NotATable("xls");
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw new NotATable("pdf");
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')) {
            throw new NotATable("picture");
        }
        if (starts(head, 'S', 'Q', 'L', 'i', 't', 'e', ' ')) {
            throw new NotATable("database");
        }
        if (starts(head, 0x1f, 0x8b) || starts(head, '7', 'z', 0xbc) || starts(head, 'R', 'a', 'r', '!')) {
            throw new NotATable("archive");
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Counted extends FilterInputStream {
        private final ByteCount count;

        Counted(InputStream in, ByteCount count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            var b = super.read();
            count.bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            count.bytes += Math.max(read, 0);
            return read;
        }
    }

    /// Counts what comes out while it comes out, so that a small file cannot fill the memory or the time of a machine.
    private static final class Limited extends FilterInputStream {
        private final ByteCount packed;
        private long unpacked;

        Limited(InputStream in, ByteCount packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            unpacked += Math.max(read, 0);
            if (unpacked > MAX_UNPACKED || (unpacked > RATIO_FROM && unpacked / RATIO > packed.bytes)) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
