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

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int MAX_COMMENT = 0xffff;

    /// Stands for a number that is written elsewhere, as where a file or its directory is larger than 4 GB.
    private static final int LARGER = 0xffff;

    private static final int MAX_DIRECTORY = 4 << 20;
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
            var end = end(channel);
            var count = end.getShort(10) & 0xffff;
            if (count == LARGER && end.getInt(16) == -1) {
                throw new NotATable("zip-method");
            }
            if (count > MAX_ENTRIES) {
                throw new NotATable("zip-too-many");
            }
            var length = end.getInt(12) & 0xffffffffL;
            var start = end.getInt(16) & 0xffffffffL;
            if (length > MAX_DIRECTORY || start + length > channel.size()) {
                throw damaged();
            }
            var directory = bytes(channel, start, (int) length);
            var entries = new ArrayList<ZipEntry>();
            for (var i = 0; i < count; i++) {
                entries.add(entry(file, channel, directory, start));
            }
            if (directory.hasRemaining() && directory.remaining() >= 4 && directory.getInt() == CENTRAL) {
                throw damaged();
            }
            check(entries, start);
            entries.removeIf(entry -> entry.name().endsWith("/") || entry.name().endsWith("\\"));
            return List.copyOf(entries);
        }
    }

    private static ByteBuffer end(FileChannel channel) throws NotATable, IOException {
        var length = (int) Math.min(channel.size(), END_LENGTH + MAX_COMMENT);
        var tail = bytes(channel, channel.size() - length, length);
        for (var at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && (tail.getShort(at + 20) & 0xffff) == length - at - END_LENGTH) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw damaged();
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
        if (method != 0 && method != 8) {
            throw new NotATable("zip-method");
        }
        if (!PLAIN_TYPES.contains(directory.getShort(at + 40) & LINK_MASK)) {
            throw new NotATable("zip-link");
        }
        var packed = directory.getInt(at + 20) & 0xffffffffL;
        var unpacked = directory.getInt(at + 24) & 0xffffffffL;
        var local = directory.getInt(at + 42) & 0xffffffffL;
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
                start(channel, local, nameBytes, end - packed));
    }

    /// Where the bytes of the entry start whose own header stands at `local` and must say the same name.
    private static long start(FileChannel channel, long local, byte[] name, long last) throws NotATable, IOException {
        if (local + LOCAL_LENGTH + name.length > last) {
            throw damaged();
        }
        var header = bytes(channel, local, LOCAL_LENGTH + name.length);
        var sameName = header.getInt(0) == LOCAL && (header.getShort(26) & 0xffff) == name.length;
        for (var i = 0; sameName && i < name.length; i++) {
            sameName = header.get(LOCAL_LENGTH + i) == name[i];
        }
        var start = local + LOCAL_LENGTH + name.length + (header.getShort(28) & 0xffff);
        if (!sameName || start > last) {
            throw damaged();
        }
        if ((header.getShort(6) & 1) != 0) {
            throw new NotATable("encrypted");
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

    private static ByteBuffer bytes(FileChannel channel, long start, int length) throws NotATable, IOException {
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
