package app.doorstep.tabular;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the directory of a zip file stands, as its last record says: that of the old form, or, where a number there
/// says so, that of the form for large files (zip64), which some programs write whatever the size.
///
/// Bytes behind the record that are not its comment are passed over, as every unpacker does, if there is but one record
/// that fits: a file that could be unpacked in two ways is damaged. So is one with a second record in its comment or
/// before it that leads to a directory.
///
/// @param count how many entries the directory has
/// @param start where it starts
/// @param length of the directory, in bytes
record ZipEnd(long count, long start, long length) {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LARGE = 0x06064b50;
    private static final int LARGE_LENGTH = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int MAX_COMMENT = 0xffff;

    /// Stands for a number that is written elsewhere.
    static final int ELSEWHERE = -1;

    /// @throws NotATable if there is none
    static ZipEnd of(FileChannel channel) throws NotATable, IOException {
        var length = (int) Math.min(channel.size(), LENGTH + MAX_COMMENT + LARGE_LENGTH + LOCATOR_LENGTH);
        var from = channel.size() - length;
        var tail = bytes(channel, from, length);
        var exact = -1;
        var others = new ArrayList<Integer>();
        for (var at = length - LENGTH; at >= 0; at--) {
            var behind = length - at - LENGTH;
            var comment = tail.getShort(at + 20) & 0xffff;
            if (tail.getInt(at) != SIGNATURE || comment > behind) {
                continue;
            }
            // The one that accounts for every byte wins.
            if (comment == behind && exact < 0) {
                exact = at;
            } else {
                others.add(at);
            }
        }
        if (exact < 0 ? others.size() != 1 : leadsSomewhere(channel, tail, from, others)) {
            throw damaged();
        }
        return read(channel, tail, from, exact < 0 ? others.getFirst() : exact);
    }

    /// Whether one of the records at `places` leads to a directory.
    private static boolean leadsSomewhere(FileChannel channel, ByteBuffer tail, long from, List<Integer> places)
            throws IOException {
        for (var at : places) {
            try {
                var end = read(channel, tail, from, at);
                if (end.count > 0 && bytes(channel, end.start, Integer.BYTES).getInt() == ZipDirectory.CENTRAL) {
                    return true;
                }
            } catch (NotATable e) {
                // It leads nowhere.
            }
        }
        return false;
    }

    /// Whether a small zip file stands behind whatever `file` begins with.
    static boolean isBehind(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var length = (int) Math.min(channel.size(), LENGTH + MAX_COMMENT);
            var tail = bytes(channel, channel.size() - length, length);
            return leadsBack(tail, length);
        } catch (NotATable e) {
            return false;
        }
    }

    /// Whether a small zip file stands behind whatever `bytes` begin with.
    static boolean isBehind(byte[] bytes) {
        var length = Math.min(bytes.length, LENGTH + MAX_COMMENT);
        var tail = ByteBuffer.wrap(bytes, bytes.length - length, length).slice();
        return leadsBack(tail.order(ByteOrder.LITTLE_ENDIAN), length);
    }

    private static boolean leadsBack(ByteBuffer tail, int length) {
        for (var at = length - LENGTH; at >= 0; at--) {
            var directory = tail.getInt(at) == SIGNATURE ? tail.getInt(at + 12) : 0;
            if (directory > 0 && directory <= at && tail.getInt(at - directory) == ZipDirectory.CENTRAL) {
                return true;
            }
        }
        return false;
    }

    /// Whether `file` ends like a zip file.
    static boolean isIn(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return of(channel).count > 0;
        } catch (NotATable e) {
            return false;
        }
    }

    private static ZipEnd read(FileChannel channel, ByteBuffer tail, long from, int at) throws NotATable, IOException {
        var count = tail.getShort(at + 10) & 0xffffL;
        var length = tail.getInt(at + 12);
        var start = tail.getInt(at + 16);
        if (at < LOCATOR_LENGTH || tail.getInt(at - LOCATOR_LENGTH) != LOCATOR) {
            return within(new ZipEnd(count, start & 0xffffffffL, length & 0xffffffffL), from + at);
        }
        var large = tail.getLong(at - LOCATOR_LENGTH + 8);
        if (large < 0 || large > from + at - LOCATOR_LENGTH - LARGE_LENGTH) {
            throw damaged();
        }
        var end = bytes(channel, large, LARGE_LENGTH);
        // Some unpackers go by one of the two records, some by the other.
        if (end.getInt(0) != LARGE
                || (count != 0xffff && count != end.getLong(32))
                || (length != ELSEWHERE && (length & 0xffffffffL) != end.getLong(40))
                || (start != ELSEWHERE && (start & 0xffffffffL) != end.getLong(48))) {
            throw damaged();
        }
        return within(new ZipEnd(end.getLong(32), end.getLong(48), end.getLong(40)), large);
    }

    private static ZipEnd within(ZipEnd end, long last) throws NotATable {
        if (end.count < 0 || end.start < 0 || end.length < 0 || end.length > last - end.start) {
            throw damaged();
        }
        return end;
    }

    static ByteBuffer bytes(FileChannel channel, long start, int length) throws NotATable, IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                throw damaged();
            }
        }
        return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static NotATable damaged() {
        return new NotATable("damaged-zip");
    }
}
