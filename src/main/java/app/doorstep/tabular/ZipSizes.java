package app.doorstep.tabular;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// What the directory of a zip file says of an entry. Its own header, and the descriptor that may stand behind its
/// bytes, must not say something else: a program that goes by these would read another file than one that goes by the
/// directory. Fields as in PKWARE's APPNOTE 6.3.
///
/// @param sum the checksum of the unpacked bytes
/// @param packed the length of the packed bytes
/// @param unpacked the length of the unpacked bytes
record ZipSizes(int sum, long packed, long unpacked) {
    /// The numbers stand behind the bytes, because they were not known before.
    private static final int DESCRIBED = 8;

    private static final int DESCRIPTOR = 0x08074b50;
    private static final int DESCRIPTOR_LENGTH = 16;
    private static final int LARGE_DESCRIPTOR_LENGTH = 24;

    /// Whether an entry's own header contradicts. Zeros say nothing where the numbers stand behind the bytes.
    boolean contradicts(ByteBuffer header) {
        var later = (header.getShort(6) & DESCRIBED) != 0;
        return differs(header.getInt(14), sum, later)
                || differs(header.getInt(18), packed, later)
                || differs(header.getInt(22), unpacked, later);
    }

    private static boolean differs(int said, long known, boolean later) {
        return said != (int) known && said != ZipEnd.ELSEWHERE && !(later && said == 0);
    }

    /// Whether a descriptor stands behind the bytes and contradicts.
    ///
    /// @param start of the packed bytes
    boolean contradictsBehind(FileChannel channel, long start, ByteBuffer header) throws NotATable, IOException {
        var at = start + packed;
        if ((header.getShort(6) & DESCRIBED) == 0 || at + LARGE_DESCRIPTOR_LENGTH > channel.size()) {
            return false;
        }
        var behind = ZipEnd.bytes(channel, at, LARGE_DESCRIPTOR_LENGTH);
        if (behind.getInt(0) != DESCRIPTOR) {
            return false;
        }
        var small = behind.getInt(8) == (int) packed && behind.getInt(DESCRIPTOR_LENGTH - 4) == (int) unpacked;
        var large = behind.getLong(8) == packed && behind.getLong(DESCRIPTOR_LENGTH) == unpacked;
        return behind.getInt(4) != sum || !(small || large);
    }
}
