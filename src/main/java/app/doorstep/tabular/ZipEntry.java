package app.doorstep.tabular;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// One file inside a zip file, as the directory at its end describes it. Nothing is ever written to a path made from
/// `name`. Seven components, because this is a row of that directory.
///
/// @param start where its packed bytes start
record ZipEntry(Path file, String name, boolean deflated, long crc, long packed, long unpacked, long start) {
    /// The unpacked bytes, held to what the directory says about their number and checksum.
    InputStream open(Unpacking.ByteCount count) throws IOException {
        var slice = new Slice(FileChannel.open(file), start, packed);
        var read = new Unpacking.ByteCount();
        var in = new BufferedInputStream(Unpacking.counted(Unpacking.counted(slice, read), count), 1 << 16);
        var plain = deflated ? new Inflating(in) : in;
        return new Checked(Unpacking.limited(plain, read, Unpacking.MAX_ENTRY), crc, unpacked);
    }

    /// Gives back the memory of its inflater, which the JDK does only for inflaters of its own making.
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream in) {
            super(in, new Inflater(true), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    private static final class Slice extends InputStream {
        private final FileChannel channel;
        private long position;
        private long left;

        Slice(FileChannel channel, long position, long left) {
            this.channel = channel;
            this.position = position;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return Unpacking.oneByte(this);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = channel.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, left)), position);
            if (read < 0) {
                throw new ZipException("cut short");
            }
            position += read;
            left -= read;
            return read;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class Checked extends FilterInputStream {
        private final CRC32 sum = new CRC32();
        private final long crc;
        private long left;

        Checked(InputStream in, long crc, long size) {
            super(in);
            this.crc = crc;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            return Unpacking.oneByte(this);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            if (read > 0) {
                sum.update(into, offset, read);
                left -= read;
            }
            if (left < 0 || (read < 0 && (left > 0 || sum.getValue() != crc))) {
                throw new ZipException("not what the directory says");
            }
            return read;
        }
    }
}
