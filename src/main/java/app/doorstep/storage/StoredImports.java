package app.doorstep.storage;

import app.doorstep.domain.Identified;
import app.doorstep.domain.Kept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came in with files: the imports, their rows one by one, and the feedback that resembles another. Thread-safe.
public final class StoredImports {
    /// What became of rows, each in the order of files and lines and as far as the wanted page reaches (?2), so that
    /// little is left to be sorted. Columns: file, line, outcome, feedback, twin, what a rejected row says.
    private static final String STORED = """
        SELECT b.position, f.line, iif(n.twin IS NULL, 'stored', 'near_duplicate'), f.id, n.twin,
               NULL, NULL, NULL, NULL
        FROM batch_file b CROSS JOIN feedback f LEFT JOIN near_duplicate n ON n.feedback = f.id
        WHERE b.batch = ?1 AND f.id BETWEEN b.first_feedback AND b.last_feedback AND f.file = b.id
          AND f.line IS NOT NULL%s ORDER BY b.position, f.id LIMIT ?2
        """;

    private static final String NEAR = """
        SELECT b.position, f.line, 'near_duplicate', f.id, n.twin, NULL, NULL, NULL, NULL
        FROM batch_file b CROSS JOIN near_duplicate n CROSS JOIN feedback f ON f.id = n.feedback
        WHERE b.batch = ?1 AND n.feedback BETWEEN b.first_feedback AND b.last_feedback AND f.file = b.id
          AND f.line IS NOT NULL ORDER BY b.position, n.feedback LIMIT ?2
        """;

    private static final String MET = """
        SELECT b.position, m.line, iif(m.updated, 'updated', 'duplicate'), m.feedback, NULL, NULL, NULL, NULL, NULL
        FROM batch_file b CROSS JOIN met_row m ON m.file = b.id
        WHERE b.batch = ?1%s ORDER BY b.position, m.line LIMIT ?2
        """;

    private static final String REJECTED = """
        SELECT b.position, r.line, 'rejected', NULL, NULL, r.column_name, r.kind, r.found, r.cells
        FROM batch_file b CROSS JOIN rejected_row r ON r.file = b.id
        WHERE b.batch = ?1 ORDER BY b.position, r.number LIMIT ?2
        """;

    /// CROSS keeps SQLite from beginning with all feedback instead of the few pairs.
    private static final String WAITING = " FROM near_duplicate n CROSS JOIN feedback f ON f.id = n.feedback"
            + " CROSS JOIN feedback t ON t.id = n.twin WHERE f.gone = 0 AND t.gone = 0";

    /// The share of the time of an undo that its backup takes.
    private static final double BACKING_UP = 0.2;

    private final Supplier<Notebook> notebook;
    /// The backup that was made before each import was taken back.
    private final Map<Long, Path> before = new ConcurrentHashMap<>();

    StoredImports(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// Starts an import; see [BulkImport]. Until it ends, other writes wait.
    public BulkImport begin(ImportHeader header) throws StoreUnusable {
        return BulkImport.begin(notebook.get(), header);
    }

    /// The last import, not taken back, of a file with these bytes.
    public Optional<Long> withFile(String sha256) throws StoreUnusable {
        return notebook.get().read(connection -> Batches.withFile(connection, sha256));
    }

    /// All imports, the newest first.
    public List<BatchRecord> all() throws StoreUnusable {
        return notebook.get().read(Batches::all);
    }

    /// The imports that hold a feedback, the first one first; empty for what was typed.
    public List<Long> holding(long feedback) throws StoreUnusable {
        return notebook.get().read(connection -> Batches.holding(connection, feedback));
    }

    /// The imports, beside its first, that hold a feedback; what no other holds is absent.
    public Map<Long, List<Long>> furtherHolding() throws StoreUnusable {
        return notebook.get().read(Batches::alsoHolding);
    }

    /// The rejected rows of one file of an import, in the order of the file.
    public List<RejectedRow> rejected(long batch, int file) throws StoreUnusable {
        return notebook.get().read(connection -> Batches.rejected(connection, batch, file));
    }

    /// Takes an import back, after a backup; empty if there is no such import or it was taken back before.
    public Optional<UndoResult> undo(long batch) throws StoreUnusable {
        return undo(batch, _ -> true);
    }

    /// The same for somebody who watches.
    ///
    /// @param goOn told how far it is, from 0 to 1; says no to stop, and nothing is taken back
    public Optional<UndoResult> undo(long batch, DoublePredicate goOn) throws StoreUnusable {
        if (all().stream().noneMatch(record -> record.batch() == batch && !record.undone())) {
            return Optional.empty();
        }
        var open = notebook.get();
        before.put(
                batch, Backups.make(open.file(), null, open.clock().instant(), share -> goOn.test(share * BACKING_UP)));
        return open.write(transaction ->
                Undo.run(transaction, batch, share -> goOn.test(BACKING_UP + share * (1 - BACKING_UP))));
    }

    /// Brings back an import that was taken back through here, as it was; what was changed since stays.
    ///
    /// @return false if it was not, or its backup is gone
    public boolean bringBack(long batch) throws StoreUnusable {
        return bringBack(batch, _ -> true);
    }

    /// The same for somebody who watches.
    ///
    /// @param goOn told how far it is, from 0 to 1; says no to stop, and nothing is brought back
    public boolean bringBack(long batch, DoublePredicate goOn) throws StoreUnusable {
        var backup = before.get(batch);
        if (backup == null || !Files.exists(backup)) {
            return false;
        }
        try (var old = Connections.open(backup, Connections.Mode.IMMUTABLE)) {
            return notebook.get().write(transaction -> BroughtBack.run(transaction, old, batch, goOn));
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, backup);
        }
    }

    /// What became of the records of an import, in the order of its files and their lines. Rows that were taken back
    /// with the import are left out.
    ///
    /// @param only records with this outcome alone; null for all
    /// @param offset how many records to leave out at the start
    /// @param count how many to return at most
    public List<ImportedRow> rows(long batch, @Nullable RowOutcome only, long offset, int count) throws StoreUnusable {
        var found = only == null
                ? List.of(STORED.formatted(""), MET.formatted(""), REJECTED)
                : List.of(
                        switch (only) {
                            case STORED -> STORED.formatted(" AND n.twin IS NULL");
                            case NEAR_DUPLICATE -> NEAR;
                            case UPDATED -> MET.formatted(" AND m.updated = 1");
                            case DUPLICATE -> MET.formatted(" AND m.updated = 0");
                            case REJECTED -> REJECTED;
                        });
        var rows = found.stream().map(sql -> "SELECT * FROM (" + sql + ")").collect(Collectors.joining(" UNION ALL "));
        return notebook.get()
                .read(connection -> Sql.list(
                        connection,
                        rows + " ORDER BY 1, 2, 4 LIMIT ?3 OFFSET ?4",
                        StoredImports::row,
                        batch,
                        offset + count,
                        count,
                        offset));
    }

    private static ImportedRow row(ResultSet row) throws SQLException {
        var outcome = Identified.of(RowOutcome.class, row.getString(3)).orElseThrow();
        long line = row.getLong(2);
        return new ImportedRow(
                row.getInt(1),
                line,
                outcome,
                Sql.longOrNull(row, 4),
                Sql.longOrNull(row, 5),
                outcome == RowOutcome.REJECTED
                        ? new RejectedRow(
                                line, row.getString(6), row.getString(7), row.getString(8), Cells.of(row.getString(9)))
                        : null);
    }

    /// The feedback that resembles an older one and still waits for the driver's word, the newest first: each with the
    /// number of the older one as its value.
    ///
    /// @param most how many at most
    public List<Kept<Long>> nearDuplicates(int most) throws StoreUnusable {
        return notebook.get().read(connection -> {
            var names = new Names(connection);
            return Sql.list(
                    connection,
                    "SELECT n.feedback, n.twin, f.file" + WAITING + " ORDER BY n.feedback DESC LIMIT ?",
                    row -> {
                        var file = Sql.longOrNull(row, 3);
                        return new Kept<>(row.getLong(1), row.getLong(2), file == null ? null : names.batch(file));
                    },
                    most);
        });
    }

    /// How many [#nearDuplicates] there are, counted up to `most`.
    public long countNearDuplicates(int most) throws StoreUnusable {
        return notebook.get()
                .read(connection ->
                        Sql.number(connection, "SELECT count(*) FROM (SELECT 1" + WAITING + " LIMIT ?)", most));
    }

    /// Takes note that a feedback is not the same as the one it resembles.
    ///
    /// @return false if it did not resemble any
    public boolean keepBoth(long feedback) throws StoreUnusable {
        return notebook.get()
                .write(transaction ->
                        Sql.run(transaction.connection, "DELETE FROM near_duplicate WHERE feedback = ?", feedback)
                                == 1);
    }

    /// Undoes [#keepBoth].
    ///
    /// @param twin the older feedback it resembles
    public void doubt(long feedback, long twin) throws StoreUnusable {
        notebook.get()
                .write(transaction -> Sql.run(
                        transaction.connection,
                        "INSERT OR REPLACE INTO near_duplicate (feedback, twin) SELECT f.id, t.id FROM feedback f,"
                                + " feedback t WHERE f.id = ? AND t.id = ?",
                        feedback,
                        twin));
    }
}
