package app.doorstep.tabular;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The directory at the end of a zip file, with every entry judged before a byte is unpacked.
///
/// Read here, because the JDK shows neither links nor overlapping entries and checks no checksum; fields as in
/// PKWARE's APPNOTE 6.3.
final class ZipDirectory {
    /// The most entries a file may hold.
    static final int MAX_ENTRIES = 1000;

    static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    /// Where an entry says that its numbers stand elsewhere: the field of the form for large files.
    private static final short LARGE_FIELD = 1;

    /// Far more than any file here may hold, and far from where adding two of them overflows.
    private static final long MAX_FILE = 1L << 50;

    private static final int MAX_DIRECTORY = 4 << 20;

    /// What is packed is only how a file differs from another.
    private static final int PATCHES = 0x20;

    private static final int LINK_MASK = 0xf000;
    private static final List<Integer> PLAIN_TYPES = List.of(0, 0x8000, 0x4000);
    private static final Charset OLD_NAMES = Charset.forName("IBM437");
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("(?s)[A-Za-z]:.*");

    private ZipDirectory() {}

    /// The entries of `file` but for its folders.
    ///
    /// @throws NotATable if it is damaged or larger than it may be, or has an entry that no honest zip file has
    static List<ZipEntry> of(Path file) throws NotATable, IOException {
        try (var channel = FileChannel.open(file)) {
            var end = ZipEnd.of(channel);
            if (end.count() > MAX_ENTRIES) {
                throw new NotATable("zip-too-many");
            }
            if (end.length() > MAX_DIRECTORY) {
                throw damaged();
            }
            var start = end.start();
            var directory = ZipEnd.bytes(channel, start, (int) end.length());
            var entries = new ArrayList<ZipEntry>();
            for (var i = 0; i < end.count(); i++) {
                entries.add(entry(file, channel, directory, start));
            }
            // Behind it the end follows at least.
            if (ZipEnd.bytes(channel, start + directory.position(), Integer.BYTES)
                            .getInt()
                    == CENTRAL) {
                throw damaged();
            }
            check(entries, start);
            entries.removeIf(entry -> entry.name().endsWith("/") || entry.name().endsWith("\\"));
            return List.copyOf(entries);
        }
    }

    private static ZipEntry entry(Path file, FileChannel channel, ByteBuffer directory, long end)
            throws NotATable, IOException {
        var at = directory.position();
        if (directory.remaining() < CENTRAL_LENGTH || directory.getInt(at) != CENTRAL) {
            throw damaged();
        }
        var flags = directory.getShort(at + 8);
        var method = directory.getShort(at + 10);
        var nameLength = directory.getShort(at + 28) & 0xffff;
        var rest = nameLength + (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
        if (directory.remaining() < CENTRAL_LENGTH + rest) {
            throw damaged();
        }
        var nameBytes = new byte[nameLength];
        directory.get(at + CENTRAL_LENGTH, nameBytes);
        directory.position(at + CENTRAL_LENGTH + rest);
        if ((flags & 0x2041) != 0 || method == 99) {
            throw new NotATable("encrypted");
        }
        if ((method != 0 && method != 8) || (flags & PATCHES) != 0) {
            throw new NotATable("zip-method");
        }
        if (!PLAIN_TYPES.contains(directory.getShort(at + 40) & LINK_MASK)) {
            throw new NotATable("zip-link");
        }
        var extra = directory.slice(at + CENTRAL_LENGTH + nameLength, directory.getShort(at + 30) & 0xffff);
        var large = large(extra.order(ByteOrder.LITTLE_ENDIAN));
        var unpacked = number(directory.getInt(at + 24), large);
        var packed = number(directory.getInt(at + 20), large);
        var local = number(directory.getInt(at + 42), large);
        if (packed > MAX_FILE || local > MAX_FILE) {
            throw damaged();
        }
        if (unpacked > Unpacking.MAX_ENTRY || !Unpacking.plausible(packed, unpacked)) {
            throw new NotATable("too-large");
        }
        return new ZipEntry(
                file,
                name(nameBytes, flags),
                method == 8,
                directory.getInt(at + 16) & 0xffffffffL,
                packed,
                unpacked,
                start(
                        channel,
                        local,
                        nameBytes,
                        method,
                        new ZipSizes(directory.getInt(at + 16), packed, unpacked),
                        end - packed));
    }

    /// The numbers of an entry that are too large for its row, or are written as if they were; empty where none is.
    private static ByteBuffer large(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            var id = extra.getShort();
            var length = extra.getShort() & 0xffff;
            if (length > extra.remaining()) {
                break;
            }
            if (id == LARGE_FIELD) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    /// A number of a row, or the next of its large ones where the row says so.
    private static long number(int inRow, ByteBuffer large) throws NotATable {
        if (inRow != ZipEnd.ELSEWHERE) {
            return inRow & 0xffffffffL;
        }
        if (large.remaining() < Long.BYTES) {
            throw damaged();
        }
        var number = large.getLong();
        if (number < 0) {
            throw damaged();
        }
        return number;
    }

    /// Where the bytes of the entry start whose own header stands at `local` and must say the same name, way of packing
    /// and sizes.
    private static long start(FileChannel channel, long local, byte[] name, int method, ZipSizes sizes, long last)
            throws NotATable, IOException {
        if (local + LOCAL_LENGTH + name.length > last) {
            throw damaged();
        }
        var header = ZipEnd.bytes(channel, local, LOCAL_LENGTH + name.length);
        var sameName = header.getInt(0) == LOCAL && (header.getShort(26) & 0xffff) == name.length;
        for (var i = 0; sameName && i < name.length; i++) {
            sameName = header.get(LOCAL_LENGTH + i) == name[i];
        }
        var start = local + LOCAL_LENGTH + name.length + (header.getShort(28) & 0xffff);
        if (!sameName || header.getShort(8) != method || start > last) {
            throw damaged();
        }
        if ((header.getShort(6) & 1) != 0) {
            throw new NotATable("encrypted");
        }
        if (sizes.contradicts(header) || sizes.contradictsBehind(channel, start, header)) {
            throw damaged();
        }
        return start;
    }

    private static void check(List<ZipEntry> entries, long end) throws NotATable {
        var names = new HashSet<String>();
        var all = 0L;
        var packed = 0L;
        for (var entry : entries) {
            checkName(entry.name());
            if (!names.add(entry.name().replace('\\', '/').toLowerCase(Locale.ROOT))) {
                throw new NotATable("zip-twins", entry.name());
            }
            all += entry.unpacked();
            packed += entry.packed();
        }
        if (all > Unpacking.MAX_ALL || !Unpacking.plausible(packed, all)) {
            throw new NotATable("too-large");
        }
        var before = 0L;
        for (var entry : entries.stream()
                .sorted(Comparator.comparingLong(ZipEntry::start))
                .toList()) {
            if (entry.start() < before || entry.start() + entry.packed() > end) {
                throw damaged();
            }
            before = entry.start() + entry.packed();
        }
    }

    private static void checkName(String name) throws NotATable {
        var climbs = SEPARATORS.splitAsStream(name).anyMatch(".."::equals);
        var absolute = name.startsWith("/")
                || name.startsWith("\\")
                || DRIVE.matcher(name).matches();
        if (name.isEmpty() || climbs || absolute || name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            throw new NotATable("zip-name");
        }
    }

    private static String name(byte[] bytes, int flags) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : OLD_NAMES);
        }
    }

    private static NotATable damaged() {
        return new NotATable("damaged-zip");
    }
}
