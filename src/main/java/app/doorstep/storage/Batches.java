package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the imports of the past.
final class Batches {
    private Batches() {}

    /// The last import, not taken back, of a file with these bytes.
    static Optional<Long> withFile(Connection connection, String sha256) throws SQLException {
        return Sql.first(
                connection,
                "SELECT batch.id FROM batch_file JOIN batch ON batch.id = batch_file.batch"
                        + " WHERE sha256 = ? AND undone_at IS NULL ORDER BY batch.id DESC LIMIT 1",
                row -> row.getLong(1),
                sha256);
    }

    /// All imports, the newest first.
    static List<BatchRecord> all(Connection connection) throws SQLException {
        var records = new ArrayList<BatchRecord>();
        Sql.each(
                connection,
                "SELECT id, at, undone_at FROM batch ORDER BY id DESC",
                row -> records.add(record(connection, row.getLong(1), row.getLong(2), Sql.longOrNull(row, 3) != null)));
        return records;
    }

    private static BatchRecord record(Connection connection, long id, long at, boolean undone) throws SQLException {
        var files = new ArrayList<BatchFile>();
        var counts = new ArrayList<FileCounts>();
        Sql.each(
                connection,
                "SELECT name, entry, sha256, format, encoding, coverage, header, records, stored, updated, duplicates,"
                        + " near_duplicates, rejected FROM batch_file WHERE batch = ? ORDER BY position",
                row -> {
                    files.add(new BatchFile(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            Names.coverageOrNull(row.getString(6)),
                            Cells.of(row.getString(7))));
                    counts.add(new FileCounts(
                            row.getLong(8),
                            row.getLong(9),
                            row.getLong(10),
                            row.getLong(11),
                            row.getLong(12),
                            row.getLong(13)));
                },
                id);
        return new BatchRecord(id, Instant.ofEpochMilli(at), files, counts, undone);
    }

    /// The rejected rows of one file of an import, in the order of the file.
    static List<RejectedRow> rejected(Connection connection, long batch, int position) throws SQLException {
        return Sql.list(
                connection,
                "SELECT line, column_name, r.kind, found, cells FROM rejected_row r JOIN batch_file f ON f.id = r.file"
                        + " WHERE f.batch = ? AND f.position = ? ORDER BY number",
                row -> new RejectedRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Cells.of(row.getString(5))),
                batch,
                position);
    }

    /// The imports, beside the first, that hold a feedback; what only one holds is absent.
    static Map<Long, List<Long>> alsoHolding(Connection connection) throws SQLException {
        var also = new HashMap<Long, List<Long>>();
        Sql.each(
                connection,
                "SELECT DISTINCT feedback, batch FROM also_in JOIN batch_file ON id = file ORDER BY feedback, batch",
                row -> also.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(1))
                        .add(row.getLong(2)));
        return also;
    }

    /// The imports that hold a feedback, the first one first.
    static List<Long> holding(Connection connection, long feedback) throws SQLException {
        return Sql.list(
                connection,
                "SELECT DISTINCT batch FROM batch_file WHERE id = (SELECT file FROM feedback WHERE id = ?1)"
                        + " OR id IN (SELECT file FROM also_in WHERE feedback = ?1) ORDER BY batch",
                row -> row.getLong(1),
                feedback);
    }
}
