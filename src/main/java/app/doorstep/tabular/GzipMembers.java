package app.doorstep.tabular;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Unpacks gzip, one member after the other (RFC 1952). Written here because the JDK's own calls itself for each empty
/// member, so that a file of many of them ends in a stack overflow (decision 0008). Zero bytes behind the last member
/// are passed over, as tapes and disks add them; anything else there is damage, or data that would be lost.
final class GzipMembers extends InputStream {
    private static final int MAGIC = 0x8b1f;
    private static final int CHECKED_HEAD = 2;
    private static final int RESERVED = 0xe0;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final DataInputStream in;
    private final BufferedInputStream buffered;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int given;
    private boolean ended;

    GzipMembers(InputStream source) throws IOException {
        this.buffered = new BufferedInputStream(source, 1 << 17);
        this.in = new DataInputStream(buffered);
        if (!begin()) {
            throw new ZipException("no gzip");
        }
    }

    /// Reads the head of the next member; false if there is none.
    private boolean begin() throws IOException {
        buffered.mark(4);
        var first = in.read();
        var second = in.read();
        if (first < 0 || second < 0 || (first | second << 8) != MAGIC || in.read() != 8) {
            buffered.reset();
            return false;
        }
        var flags = in.readUnsignedByte();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("unknown flags");
        }
        in.skipNBytes(6);
        if ((flags & EXTRA) != 0) {
            in.skipNBytes(little(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        in.skipNBytes((flags & CHECKED_HEAD) != 0 ? 2 : 0);
        inflater.reset();
        sum.reset();
        return true;
    }

    private void skipText() throws IOException {
        int c;
        do {
            c = in.readUnsignedByte();
        } while (c != 0);
    }

    private long little(int bytes) throws IOException {
        var number = 0L;
        for (var i = 0; i < bytes; i++) {
            number |= (long) in.readUnsignedByte() << (8 * i);
        }
        return number;
    }

    @Override
    public int read() throws IOException {
        return Unpacking.oneByte(this);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            var count = inflate(into, offset, length);
            if (count > 0) {
                sum.update(into, offset, count);
                return count;
            }
            if (inflater.finished()) {
                end();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("needs a dictionary");
            } else {
                buffered.mark(packed.length);
                given = buffered.read(packed);
                if (given < 0) {
                    throw new EOFException("cut short");
                }
                inflater.setInput(packed, 0, given);
            }
        }
        return ended ? -1 : 0;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            return inflater.inflate(into, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage());
        }
    }

    /// Checks the member that has come to its end, and goes on to the next.
    private void end() throws IOException {
        buffered.reset();
        in.skipNBytes(given - inflater.getRemaining());
        if (little(4) != sum.getValue() || little(4) != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("not what was packed");
        }
        ended = !begin();
        for (int c = 0; ended && c >= 0; c = buffered.read()) {
            if (c > 0) {
                throw new ZipException("more than was packed");
            }
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
