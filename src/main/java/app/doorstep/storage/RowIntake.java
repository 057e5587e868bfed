package app.doorstep.storage;

import app.doorstep.domain.Entry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stores the rows of an import in chunks of one long statement each, and decides which are new, which change a row
/// that
/// is there, and which say nothing new. Row objects are reused from chunk to chunk.
final class RowIntake {
    private static final int CHUNK = 200;
    private static final int MANY = 10_000;

    private final Transaction transaction;
    private final BatchWriter batch;
    private final KnownRows known;
    private final NearDuplicates near;
    private final FeedbackRow[] rows = new FeedbackRow[CHUNK];
    private final int[] files = new int[CHUNK];
    private final List<LongCounts> occurrences = new ArrayList<>();
    /// Whether most rows are expected to be there already, or to be there under another key.
    private boolean lookFirst;
    private @Nullable PreparedStatement full;
    /// How to make the indexes over all rows again, while they are away.
    private final List<String> indexes = new ArrayList<>();

    private final boolean wasEmpty;
    private int size;
    private long nextId;

    RowIntake(Transaction transaction, BatchWriter batch) throws SQLException {
        this.transaction = transaction;
        this.batch = batch;
        this.known = new KnownRows(transaction, batch, CHUNK);
        this.near = new NearDuplicates(transaction.connection);
        this.nextId = transaction.nextId();
        this.lookFirst = known.hasFormerKeys();
        this.wasEmpty = nextId == 1;
        for (int i = 0; i < CHUNK; i++) {
            rows[i] = new FeedbackRow();
        }
    }

    void add(int file, long line, Entry entry) throws SQLException {
        var row = rows[size];
        Entries.toRow(entry, row, transaction.names);
        int occurrence = row.externalId == null ? occurrences(file).add(transaction.keys.content(row), 1) : 1;
        transaction.keys.set(row, entry.occasion().platform().id(), transaction.names.driver(row.driver), occurrence);
        row.file = batch.fileId(file);
        row.line = line;
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
        if (size > 0 && lookFirst) {
            int before = size;
            keep(known.meet(rows, files, size), false);
            lookFirst = known.hasFormerKeys() || size * 2 < before;
        }
        if (size > 0) {
            long first = nextId;
            for (int i = 0; i < size; i++) {
                rows[i].id = nextId++;
                rows[i].seal(transaction.sums);
            }
            if (wasEmpty && indexes.isEmpty() && nextId > MANY) {
                putOffIndexes();
            }
            if (insert() == size) {
                countNew();
            } else {
                sortOut(first);
            }
        }
        size = 0;
    }

    /// Keeps those rows of the chunk that are, or are not, marked.
    private void keep(boolean[] marked, boolean wanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (marked[i] == wanted) {
                var row = rows[kept];
                rows[kept] = rows[i];
                rows[i] = row;
                files[kept++] = files[i];
            }
        }
        size = kept;
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
                count(rows[i], files[i]);
            }
        }
        int all = size;
        keep(isNew, false);
        known.meet(rows, files, size);
        lookFirst |= size * 2 > all;
    }

    /// Writes what is waiting; no row may follow.
    void finish() throws SQLException {
        flush();
        for (var index : indexes) {
            Sql.run(transaction.connection, index);
        }
    }

    /// Whether there was something before that these rows change or add to.
    boolean changesOldNotebook() {
        return (!wasEmpty || batch.id() > 1) && batch.counts().stream().anyMatch(counts -> counts.stored() > 0);
    }

    /// Sorting a whole new notebook at the end costs far less than finding each row's place.
    private void putOffIndexes() throws SQLException {
        for (var index : List.of("feedback_by_day", "feedback_by_app", "feedback_waiting")) {
            indexes.add(Sql.<String>first(
                            transaction.connection,
                            "SELECT sql FROM sqlite_schema WHERE name = ?",
                            row -> row.getString(1),
                            index)
                    .orElseThrow());
            Sql.run(transaction.connection, "DROP INDEX " + index);
        }
    }

    private void countNew() throws SQLException {
        for (int i = 0; i < size; i++) {
            count(rows[i], files[i]);
        }
    }

    private void count(FeedbackRow row, int file) throws SQLException {
        transaction.tallies.count(row, 1);
        long twin = near.twin(row);
        batch.stored(file, row.id, twin);
    }
}
