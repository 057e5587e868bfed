package app.doorstep.storage;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the records that stand in the leaf pages of a database's tables, page by page and without the tree above them:
/// so a lost page loses nothing but what stood in it. After <https://www.sqlite.org/fileformat2.html>. Whoever takes a
/// record must know by its content that it is one. Never used on a file that SQLite has open.
final class LeafPages implements AutoCloseable {
    private static final int USUAL_SIZE = 4096;
    private static final int LEAF_OF_TABLE = 13;
    private static final int FILE_HEADER = 100;
    private static final int LEAF_HEADER = 8;
    /// A longer record is damage: no cell of ours may hold so much.
    private static final long MOST_BYTES = 1L << 30;

    /// A row as it is stored.
    ///
    /// @param values whole numbers, text, bytes or null
    record Found(long id, List<@Nullable Object> values) {}

    private final FileChannel channel;
    private final int size;

    LeafPages(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = pageSize();
    }

    /// Two bytes of the file's header; where they make no sense, what we always write.
    private int pageSize() throws IOException {
        var header = ByteBuffer.allocate(FILE_HEADER);
        channel.read(header, 0);
        int said = header.getShort(16) & 0xffff;
        int bytes = said == 1 ? 65_536 : said;
        return bytes >= 512 && Integer.bitCount(bytes) == 1 ? bytes : USUAL_SIZE;
    }

    /// How many whole pages there are.
    long count() throws IOException {
        return channel.size() / size;
    }

    /// The rows of `columns` columns in a page; none if it is no leaf of a table or makes no sense.
    List<Found> rows(long page, int columns) throws IOException {
        var bytes = page(page);
        int start = page == 0 ? FILE_HEADER : 0;
        if (bytes.get(start) != LEAF_OF_TABLE) {
            return List.of();
        }
        int cells = bytes.getShort(start + 3) & 0xffff;
        var rows = new ArrayList<Found>();
        for (int i = 0; i < cells && start + LEAF_HEADER + 2 * i + 2 <= size; i++) {
            int at = bytes.getShort(start + LEAF_HEADER + 2 * i) & 0xffff;
            row(bytes, at, columns).ifPresent(rows::add);
        }
        return rows;
    }

    private ByteBuffer page(long page) throws IOException {
        var bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining() && channel.read(bytes, page * size + bytes.position()) >= 0) {
            // Until it is full.
        }
        return bytes.clear();
    }

    private Optional<Found> row(ByteBuffer page, int at, int columns) throws IOException {
        try {
            page.position(at);
            long length = number(page);
            long id = number(page);
            return length < 0 || length > MOST_BYTES
                    ? Optional.empty()
                    : values(payload(page, (int) length), columns).map(values -> new Found(id, values));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException nonsense) {
            return Optional.empty();
        }
    }

    /// What of a long record does not fit the page goes on in a chain of others.
    private ByteBuffer payload(ByteBuffer page, int length) throws IOException {
        int most = size - 35;
        int local = length;
        if (length > most) {
            int least = (size - 12) * 32 / 255 - 23;
            int rest = least + (length - least) % (size - 4);
            local = rest <= most ? rest : least;
        }
        var record = ByteBuffer.allocate(length);
        record.put(page.slice(page.position(), local));
        long next = local < length ? page.getInt(page.position() + local) & 0xffff_ffffL : 0;
        while (record.hasRemaining()) {
            if (next < 1 || next > count()) {
                throw new IllegalArgumentException("a chain that leads nowhere");
            }
            var more = page(next - 1);
            next = more.getInt(0) & 0xffff_ffffL;
            record.put(more.slice(4, Math.min(size - 4, record.remaining())));
        }
        return record.flip();
    }

    private static Optional<List<@Nullable Object>> values(ByteBuffer record, int columns) {
        int header = Math.toIntExact(number(record));
        var types = new ArrayList<Long>();
        while (record.position() < header) {
            types.add(number(record));
            if (types.size() > columns) {
                return Optional.empty();
            }
        }
        if (types.size() != columns) {
            return Optional.empty();
        }
        var values = new ArrayList<@Nullable Object>();
        for (long type : types) {
            values.add(value(record, type));
        }
        return Optional.of(values);
    }

    private static @Nullable Object value(ByteBuffer record, long type) {
        return switch ((int) Math.min(type, 10)) {
            case 0 -> null;
            case 1 -> (long) record.get();
            case 2 -> (long) record.getShort();
            case 3 -> (long) record.get() << 16 | (record.getShort() & 0xffff);
            case 4 -> (long) record.getInt();
            case 5 -> (long) record.getShort() << 32 | (record.getInt() & 0xffff_ffffL);
            case 6 -> record.getLong();
            case 8 -> 0L;
            case 9 -> 1L;
            case 10 -> bytes(record, type);
            default -> throw new IllegalArgumentException("no whole number, text or bytes");
        };
    }

    private static Object bytes(ByteBuffer record, long type) {
        if (type < 12) {
            throw new IllegalArgumentException("a type that nobody writes");
        }
        int length = Math.toIntExact((type - 12) / 2);
        if (length > record.remaining()) {
            throw new IllegalArgumentException("longer than its record");
        }
        var bytes = new byte[length];
        record.get(bytes);
        return type % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
    }

    /// One to nine bytes, seven bits each and eight of the ninth.
    private static long number(ByteBuffer bytes) {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            int b = bytes.get();
            number = number << 7 | (b & 0x7f);
            if (b >= 0) {
                return number;
            }
        }
        return number << 8 | (bytes.get() & 0xff);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
