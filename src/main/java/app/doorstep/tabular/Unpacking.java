package app.doorstep.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The limits under which compressed bytes are unpacked, counted while they come out, so that a small file cannot fill
/// the memory or the time of a machine.
final class Unpacking {
    /// The most that one entry, or a file packed with gzip, may unpack to, in bytes.
    static final long MAX_ENTRY = 200L << 20;

    /// The most that a whole file may unpack to, in bytes.
    static final long MAX_ALL = 500L << 20;

    private static final int RATIO = 100;
    private static final long RATIO_FROM = 100_000;

    private Unpacking() {}

    /// How many bytes of a file have been read.
    static final class ByteCount {
        long bytes;
    }

    /// Unpacking stopped because too much comes out.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Whether so few packed bytes may give so many.
    static boolean plausible(long packed, long unpacked) {
        return unpacked <= RATIO_FROM || unpacked / RATIO <= packed;
    }

    static InputStream counted(Path file, ByteCount count) throws IOException {
        return new Counted(Files.newInputStream(file), count);
    }

    static InputStream gzip(Path file, ByteCount count) throws IOException {
        var packed = new ByteCount();
        var in = new Counted(new Counted(Files.newInputStream(file), packed), count);
        try {
            return limited(new GzipMembers(in), packed, MAX_ENTRY);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// @param packed how many bytes `in` has taken in so far
    static InputStream limited(InputStream in, ByteCount packed, long most) {
        return new Limited(in, packed, most);
    }

    /// The next byte of a stream that reads by the block; -1 at its end.
    static int oneByte(InputStream in) throws IOException {
        var one = new byte[1];
        return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /// Counts what is read from `in`.
    static InputStream counted(InputStream in, ByteCount count) {
        return new Counted(in, count);
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

    private static final class Limited extends FilterInputStream {
        private final ByteCount packed;
        private final long most;
        private long unpacked;

        Limited(InputStream in, ByteCount packed, long most) {
            super(in);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return oneByte(this);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            unpacked += Math.max(read, 0);
            if (unpacked > most || !plausible(packed.bytes, unpacked)) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
