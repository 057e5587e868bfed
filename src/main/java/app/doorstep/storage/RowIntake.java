package app.doorstep.storage;

import app.doorstep.domain.Entry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Stores the rows of an import in chunks of one long statement each, and decides which are new, which change a row
/// that
/// is there, and which say nothing new. Row objects are reused from chunk to chunk.
final class RowIntake {
    private static final int CHUNK = 200;

    private final Transaction transaction;
    private final BatchWriter batch;
    private final KnownRows known;
    private final NearDuplicates near;
    private final FeedbackRow[] rows = new FeedbackRow[CHUNK];
    private final int[] files = new int[CHUNK];
    private final List<LongCounts> occurrences = new ArrayList<>();
    private final boolean formerKeys;
    private @Nullable PreparedStatement full;
    private int size;
    private long nextId;

    RowIntake(Transaction transaction, BatchWriter batch) throws SQLException {
        this.transaction = transaction;
        this.batch = batch;
        this.known = new KnownRows(transaction, batch);
        this.near = new NearDuplicates(transaction.connection);
        this.nextId = transaction.nextId();
        this.formerKeys = Sql.number(transaction.connection, "SELECT EXISTS (SELECT 1 FROM former_key)") == 1;
        for (int i = 0; i < CHUNK; i++) {
            rows[i] = new FeedbackRow();
        }
    }

    void add(int file, Entry entry) throws SQLException {
        var row = rows[size];
        Entries.toRow(entry, row, transaction.names);
        int occurrence = row.externalId == null ? occurrences(file).add(transaction.keys.content(row), 1) : 1;
        transaction.keys.set(row, entry.occasion().platform().id(), transaction.names.driver(row.driver), occurrence);
        row.file = batch.fileId(file);
        row.recorded = transaction.now;
        row.answer = FeedbackRow.NONE;
        row.gone = 0;
        row.origin = row.content(transaction.sums);
        files[size++] = file;
        if (size == CHUNK) {
            flush();
        }
    }

    private LongCounts occurrences(int file) {
        while (occurrences.size() <= file) {
            occurrences.add(new LongCounts());
        }
        return occurrences.get(file);
    }

    /// Writes the rows that are waiting.
    void flush() throws SQLException {
        if (size == 0) {
            return;
        }
        if (formerKeys) {
            takeOutFormer();
        }
        long first = nextId;
        for (int i = 0; i < size; i++) {
            rows[i].id = nextId++;
            rows[i].seal(transaction.sums);
        }
        int stored = size == 0 ? 0 : insert();
        if (stored == size) {
            for (int i = 0; i < size; i++) {
                newRow(i);
            }
        } else {
            sortOut(first);
        }
        size = 0;
    }

    /// Rows that are there under the key they have now, but were edited since: no insert may see them.
    private void takeOutFormer() throws SQLException {
        int left = 0;
        for (int i = 0; i < size; i++) {
            var existing = known.formerly(rows[i].key);
            if (existing != null) {
                known.meet(existing, rows[i], files[i]);
            } else {
                var row = rows[left];
                rows[left] = rows[i];
                rows[i] = row;
                files[left++] = files[i];
            }
        }
        size = left;
    }

    private int insert() throws SQLException {
        if (size == CHUNK) {
            if (full == null) {
                full = prepare(CHUNK);
            }
            return run(full);
        }
        try (var statement = prepare(size)) {
            return run(statement);
        }
    }

    private PreparedStatement prepare(int count) throws SQLException {
        var one = "(" + Sql.marks(FeedbackRow.COUNT) + ")";
        return transaction.connection.prepareStatement("INSERT OR IGNORE INTO feedback (" + FeedbackRow.COLUMNS
                + ") VALUES " + (one + ", ").repeat(count - 1) + one);
    }

    private int run(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < size; i++) {
            rows[i].bind(statement, i * FeedbackRow.COUNT);
        }
        return statement.executeUpdate();
    }

    /// Some keys were there already: those of the chunk that have got a number are new, the others meet an older row.
    private void sortOut(long first) throws SQLException {
        var isNew = new boolean[size];
        Sql.each(
                transaction.connection,
                "SELECT id FROM feedback WHERE id BETWEEN ? AND ?",
                row -> isNew[(int) (row.getLong(1) - first)] = true,
                first,
                first + size - 1);
        for (int i = 0; i < size; i++) {
            if (isNew[i]) {
                newRow(i);
            }
        }
        for (int i = 0; i < size; i++) {
            if (!isNew[i]) {
                var existing = transaction.rowWithKey(rows[i].key);
                known.meet(Objects.requireNonNull(existing.orElse(null), "ignored"), rows[i], files[i]);
            }
        }
    }

    private void newRow(int i) throws SQLException {
        transaction.tallies.count(rows[i], 1);
        batch.stored(files[i], near.isNear(rows[i]));
    }
}
