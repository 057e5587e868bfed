package app.doorstep.storage;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file's rows meet the stored rows with the same keys: they say the same again, or something new.
final class KnownRows {
    /// As much of a stored row as shows that there is nothing new.
    private record Known(long id, long origin, boolean gone, long file) {}

    /// Binds what a stored row is looked up by.
    private interface Binding {
        void bind(PreparedStatement statement, int parameter, FeedbackRow row) throws SQLException;
    }

    private static final String WANTED = "SELECT f.row_key, f.id, f.origin, f.gone, f.file FROM feedback f WHERE ";

    private final Transaction transaction;
    private final BatchWriter batch;
    private final boolean formerKeys;
    private final List<Long> alsoIn = new ArrayList<>();
    private final List<Long> metRows = new ArrayList<>();
    private @Nullable PreparedStatement byKey;
    private @Nullable PreparedStatement byFormerKey;
    private @Nullable PreparedStatement byNumber;

    KnownRows(Transaction transaction, BatchWriter batch) throws SQLException {
        this.transaction = transaction;
        this.batch = batch;
        this.formerKeys = hasFormerKeys();
    }

    /// Whether a row may be there under a key that it does not have any more.
    boolean hasFormerKeys() throws SQLException {
        return Sql.number(transaction.connection, "SELECT EXISTS (SELECT 1 FROM former_key)") == 1;
    }

    /// Deals with those of the rows from `from` on whose keys are known.
    ///
    /// @return which of the parcel's rows were
    boolean[] meet(RowParcel parcel, int from) throws SQLException {
        var found = new HashMap<ByteBuffer, Known>();
        if (byKey == null) {
            byKey = prepare(WANTED + "f.row_key IN (%s)");
        }
        read(byKey, (statement, i, row) -> statement.setBytes(i, row.key), parcel, from, found);
        if (formerKeys) {
            if (byFormerKey == null) {
                byFormerKey =
                        prepare("SELECT k.row_key, f.id, f.origin, f.gone, f.file FROM former_key k JOIN feedback f"
                                + " ON f.id = k.feedback WHERE k.row_key IN (%s)");
            }
            read(byFormerKey, (statement, i, row) -> statement.setBytes(i, row.key), parcel, from, found);
        }
        return meet(parcel, from, found);
    }

    /// Deals with the rows from `from` on, which have the numbers of the stored rows that they meet.
    void meetNumbered(RowParcel parcel, int from) throws SQLException {
        if (from < parcel.size()) {
            if (byNumber == null) {
                byNumber = prepare(WANTED + "f.id IN (%s)");
            }
            var found = new HashMap<ByteBuffer, Known>();
            read(byNumber, (statement, i, row) -> statement.setLong(i, row.id), parcel, from, found);
            meet(parcel, from, found);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return transaction.connection.prepareStatement(sql.replace("%s", Sql.marks(RowParcel.SIZE)));
    }

    private boolean[] meet(RowParcel parcel, int from, Map<ByteBuffer, Known> found) throws SQLException {
        int file = parcel.packer().file();
        var met = new boolean[parcel.size()];
        for (int i = from; i < met.length; i++) {
            var row = parcel.get(i).row;
            var key = ByteBuffer.wrap(row.key);
            var known = found.get(key);
            if (known != null) {
                met[i] = true;
                found.put(key, meet(known, row, file));
            }
        }
        write("also_in (feedback, file)", 2, alsoIn);
        write("met_row (file, line, feedback, updated)", 4, metRows);
        return met;
    }

    private static void read(
            PreparedStatement statement, Binding binding, RowParcel parcel, int from, Map<ByteBuffer, Known> found)
            throws SQLException {
        for (int i = 0; i < RowParcel.SIZE; i++) {
            binding.bind(statement, i + 1, parcel.get(Math.min(from + i, parcel.size() - 1)).row);
        }
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                var origin = Sql.longOrNull(result, 3);
                var file = Sql.longOrNull(result, 5);
                found.put(
                        ByteBuffer.wrap(result.getBytes(1)),
                        new Known(
                                result.getLong(2),
                                origin == null ? FeedbackRow.NONE : origin,
                                result.getInt(4) == 1,
                                file == null ? FeedbackRow.NONE : file));
            }
        }
    }

    private Known meet(Known known, FeedbackRow said, int file) throws SQLException {
        long fileId = batch.fileId(file);
        if (known.file() != fileId) {
            alsoIn.add(known.id());
            alsoIn.add(fileId);
        }
        long line = said.line;
        if (known.gone() || known.origin() == said.origin) {
            return same(known, file, line);
        }
        var stored = transaction.row(known.id()).orElseThrow();
        if (saysNothingNew(stored, said, file)) {
            return same(known, file, line);
        }
        transaction.replace(stored, merge(stored, said), fileId);
        batch.updated(file);
        metRows.addAll(List.of(fileId, line, known.id(), 1L));
        return new Known(known.id(), said.origin, false, known.file());
    }

    private Known same(Known known, int file, long line) {
        batch.duplicate(file);
        metRows.addAll(List.of(batch.fileId(file), line, known.id(), 0L));
        return known;
    }

    private boolean saysNothingNew(FeedbackRow stored, FeedbackRow said, int file) throws SQLException {
        return stored.content(transaction.sums) == said.origin
                || isOlder(said, stored)
                || (batch.isKnown(file) && wasSaid(stored.id, said.origin));
    }

    /// The later of two ratings of one order counts, in whatever order a file lists them.
    private static boolean isOlder(FeedbackRow said, FeedbackRow stored) {
        return said.day < stored.day
                || (said.day == stored.day
                        && said.time != FeedbackRow.NONE
                        && stored.time != FeedbackRow.NONE
                        && said.time < stored.time);
    }

    private boolean wasSaid(long id, long origin) throws SQLException {
        return Sql.number(
                        transaction.connection,
                        "SELECT EXISTS (SELECT 1 FROM history WHERE feedback = ? AND origin = ?)",
                        id,
                        origin)
                == 1;
    }

    /// What the file says now, and what the driver has added: corrections, flags and the note stay.
    private static FeedbackRow merge(FeedbackRow stored, FeedbackRow said) {
        said.id = stored.id;
        said.key = stored.key;
        said.file = stored.file;
        said.line = stored.line;
        said.recorded = stored.recorded;
        said.answer = stored.answer;
        said.marks = (said.marks & ~MarkBits.corrected(said.marks))
                | MarkBits.merged(MarkBits.corrected(stored.marks), MarkBits.corrected(said.marks));
        said.flags |= stored.flags;
        if (said.note == null) {
            said.note = stored.note;
        }
        if (said.coverage == FeedbackRow.NONE) {
            said.coverage = stored.coverage;
        }
        return said;
    }

    private void write(String columns, int width, List<Long> values) throws SQLException {
        if (!values.isEmpty()) {
            var row = "(" + Sql.marks(width) + ")";
            Sql.run(
                    transaction.connection,
                    "INSERT OR IGNORE INTO " + columns + " VALUES " + (row + ", ").repeat(values.size() / width - 1)
                            + row,
                    values.toArray());
            values.clear();
        }
    }
}
