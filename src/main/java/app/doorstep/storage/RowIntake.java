package app.doorstep.storage;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stores the rows of an import, a parcel with one long statement, and decides which are new, which change a row that
/// is there, and which say nothing new.
final class RowIntake {
    /// From so many rows on, indexes pay only at the end.
    private static final int MANY = 10_000;
    /// Keys that may be in memory: with so many they take some 170 MB.
    private static final int MOST_KEYS = 2_700_000;

    private static final List<String> INDEXES = List.of(
            "feedback_by_key",
            "feedback_by_day",
            "feedback_by_app",
            "feedback_waiting",
            "feedback_complaining",
            "feedback_by_customer");

    private final Transaction transaction;
    private final BatchWriter batch;
    private final KnownRows known;
    private final NearDuplicates near;
    private final RowInserts inserts;
    private final IndexesAway indexes;
    /// Whether most rows are expected to be there already, or to be there under another key.
    private boolean lookFirst;
    /// The keys of all rows, where the notebook was empty before.
    private @Nullable NewKeys newKeys;

    private final boolean wasEmpty;
    private long nextId;

    RowIntake(Transaction transaction, BatchWriter batch) throws SQLException {
        this.transaction = transaction;
        this.batch = batch;
        this.known = new KnownRows(transaction, batch);
        this.near = new NearDuplicates(transaction.connection);
        this.inserts = new RowInserts(transaction.connection);
        this.indexes = new IndexesAway(transaction.connection);
        this.nextId = transaction.nextId();
        this.lookFirst = known.hasFormerKeys();
        this.wasEmpty = nextId == 1;
        this.newKeys = wasEmpty ? new NewKeys() : null;
    }

    void add(RowParcel parcel) throws SQLException {
        var names = transaction.names;
        int file = parcel.packer().file();
        for (int i = 0; i < parcel.size(); i++) {
            var row = parcel.get(i);
            row.place(
                    names.app(row.platform()),
                    names.driver(row.driver()),
                    batch.fileId(file),
                    transaction.now,
                    transaction.sums);
        }
        if (newKeys != null && newKeys.size() > MOST_KEYS) {
            newKeys = null;
            indexes.bringBack();
        }
        if (newKeys != null) {
            addToNew(parcel, newKeys);
        } else {
            addToOld(parcel);
        }
    }

    /// Everything that is in the notebook came with this import.
    private void addToNew(RowParcel parcel, NewKeys keys) throws SQLException {
        var isNew = new boolean[parcel.size()];
        for (int i = 0; i < isNew.length; i++) {
            var row = parcel.get(i);
            int before = keys.first(row.row.key, (int) nextId);
            isNew[i] = before == 0;
            row.number(isNew[i] ? nextId++ : before, transaction.sums);
        }
        if (indexes.isEmpty() && nextId > MANY) {
            indexes.takeAway(INDEXES);
        }
        int count = parcel.divide(isNew, true);
        if (inserts.insert(parcel, count) != count) {
            throw new IllegalStateException("a new key was there already");
        }
        countNew(parcel, count);
        known.meetNumbered(parcel, count);
    }

    private void addToOld(RowParcel parcel) throws SQLException {
        if (lookFirst) {
            int before = parcel.size();
            parcel.keep(parcel.divide(known.meet(parcel, 0), false));
            lookFirst = known.hasFormerKeys() || parcel.size() * 2 < before;
        }
        int size = parcel.size();
        long first = nextId;
        for (int i = 0; i < size; i++) {
            parcel.get(i).number(nextId++, transaction.sums);
        }
        int count = inserts.insert(parcel, size);
        if (count < size) {
            parcel.divide(inserted(first, size), true);
            known.meet(parcel, count);
            lookFirst |= (size - count) * 2 > size;
        }
        countNew(parcel, count);
    }

    /// Which of the rows with numbers from `first` on are there: the others have keys that were there already.
    private boolean[] inserted(long first, int size) throws SQLException {
        var inserted = new boolean[size];
        Sql.each(
                transaction.connection,
                "SELECT id FROM feedback WHERE id BETWEEN ? AND ?",
                row -> inserted[(int) (row.getLong(1) - first)] = true,
                first,
                first + size - 1);
        return inserted;
    }

    private void countNew(RowParcel parcel, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            var row = parcel.get(i);
            transaction.tallies.count(row.row, row.cells, 1);
            batch.stored(parcel.packer().file(), row.row.id, near.twin(row));
        }
    }

    /// Writes what was put off; no row may follow.
    void finish() throws SQLException {
        indexes.bringBack();
    }

    /// Whether there was something before that these rows change or add to.
    boolean changesOldNotebook() {
        return (!wasEmpty || batch.id() > 1) && batch.counts().stream().anyMatch(counts -> counts.stored() > 0);
    }
}
