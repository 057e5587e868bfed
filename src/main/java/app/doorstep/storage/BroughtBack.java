package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Brings an import back that was taken back, from the backup made before: what only it had brought, what it had
/// updated, what it said besides. What was changed since, or is there again, stays as it is.
final class BroughtBack {
    private static final String OUR_FILES = "(SELECT id FROM batch_file WHERE batch = ?1)";
    private static final String OUR_ROWS = "(SELECT id FROM feedback WHERE gone = 0 AND file IN " + OUR_FILES + ")";

    /// Making the search index anew costs less than putting more rows than these into it one by one.
    private static final int MANY = 20_000;

    private static final int AT_ONCE = 1000;

    private final Transaction transaction;
    private final Connection before;
    private final long batch;
    private final DoublePredicate goOn;
    private final Set<Long> missing = new HashSet<>();

    private BroughtBack(Transaction transaction, Connection before, long batch, DoublePredicate goOn) {
        this.transaction = transaction;
        this.before = before;
        this.batch = batch;
        this.goOn = goOn;
    }

    /// Does it.
    ///
    /// @param before the notebook as it was just before the import was taken back
    /// @param goOn told the share of rows that are back; says no to stop
    /// @return whether there is such an import and it was taken back
    static boolean run(Transaction transaction, Connection before, long batch, DoublePredicate goOn)
            throws SQLException {
        int found = Sql.run(
                transaction.connection,
                "UPDATE batch SET undone_at = NULL WHERE id = ? AND undone_at IS NOT NULL",
                batch);
        if (found == 0) {
            return false;
        }
        new BroughtBack(transaction, before, batch, goOn).bring();
        return true;
    }

    private void bring() throws SQLException {
        long all = Sql.number(before, "SELECT count(*) FROM " + OUR_ROWS, batch);
        if (all > MANY) {
            transaction.index.clear();
        }
        long[] done = {0};
        Sql.each(
                before,
                "SELECT " + FeedbackRow.COLUMNS + " FROM feedback WHERE id IN " + OUR_ROWS + " ORDER BY id",
                row -> {
                    if (done[0]++ % AT_ONCE == 0) {
                        Watched.goOn((double) done[0] / all, goOn);
                    }
                    bring(new FeedbackRow().read(row));
                },
                batch);
        Sql.each(
                before,
                "SELECT h.feedback, min(h.id) FROM history h JOIN feedback f ON f.id = h.feedback WHERE h.by_file IN "
                        + OUR_FILES + " AND f.gone = 0 AND f.id NOT IN " + OUR_ROWS + " GROUP BY h.feedback",
                row -> update(row.getLong(1), row.getLong(2)),
                batch);
        for (var table : List.of("history", "former_key", "met_row", "draft")) {
            copy(table, "feedback IN " + OUR_ROWS);
        }
        copy("near_duplicate", "feedback IN " + OUR_ROWS + " OR twin IN " + OUR_ROWS);
        copy("also_in", "feedback IN " + OUR_ROWS + " OR file IN " + OUR_FILES);
        for (var table : List.of("stated_figure", "distribution")) {
            copy(table, "gone = 0 AND file IN " + OUR_FILES);
        }
    }

    /// A row that is missing comes back; one that another import took over is ours again.
    private void bring(FeedbackRow old) throws SQLException {
        var now = transaction.row(old.id).orElse(null);
        if (now != null) {
            if (now.file != old.file && !now.isGone()) {
                var after = transaction.row(old.id).orElseThrow();
                after.file = old.file;
                after.line = old.line;
                transaction.update(now, after);
            }
            return;
        }
        var other = transaction.rowWithKey(old.key).orElse(null);
        if (other == null) {
            transaction.insert(old);
            missing.add(old.id);
        } else if (!other.isGone()) {
            Sql.run(transaction.connection, "INSERT OR IGNORE INTO also_in VALUES (?, ?)", other.id, old.file);
        }
    }

    /// Gives a row again what the import had said of it, unless it was changed since.
    ///
    /// @param first the step of its history at which the import met it
    private void update(long id, long first) throws SQLException {
        var connection = transaction.connection;
        var now = transaction.row(id).orElse(null);
        if (now == null
                || now.isGone()
                || Sql.number(connection, "SELECT count(*) FROM history WHERE feedback = ? AND id >= ?", id, first)
                        != 0) {
            return;
        }
        var columns = "feedback, at, by_file, " + FeedbackRow.DATA;
        insert("history", columns, "feedback = ?1 AND id >= ?2 ORDER BY id", null, id, first);
        var old = Sql.<FeedbackRow>first(
                        before,
                        "SELECT " + FeedbackRow.COLUMNS + " FROM feedback WHERE id = ?",
                        row -> new FeedbackRow().read(row),
                        id)
                .orElseThrow();
        old.answer = now.answer;
        transaction.update(now, old);
    }

    /// Copies the rows that hang on feedback, or on nothing but the import's files, and are not there.
    private void copy(String table, String which) throws SQLException {
        var columns = String.join(
                ", ",
                Sql.list(
                        transaction.connection,
                        "SELECT name FROM pragma_table_info(?)",
                        row -> row.getString(1),
                        table));
        // The history is numbered anew: its numbers may have been given away since.
        insert(table, table.equals("history") ? columns.replaceFirst("^id, ", "") : columns, which, missing, batch);
    }

    /// @param only the feedback whose rows are copied where they hang on feedback alone; null for all
    private void insert(String table, String columns, String which, @Nullable Set<Long> only, Object... arguments)
            throws SQLException {
        var names = columns.split(", ", -1);
        var values =
                IntStream.rangeClosed(1, names.length).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        var sql = new StringBuilder(
                "INSERT OR IGNORE INTO " + table + " (" + columns + ") SELECT " + values + " WHERE 1");
        for (var i = 0; i < names.length; i++) {
            if (names[i].equals("feedback") || names[i].equals("twin")) {
                sql.append(" AND EXISTS (SELECT 1 FROM feedback WHERE id = ?")
                        .append(i + 1)
                        .append(')');
            }
        }
        var owner = List.of(names).indexOf("feedback") + 1;
        var onlyMissing = only != null && (table.equals("history") || table.equals("draft"));
        try (var statement = transaction.connection.prepareStatement(sql.toString())) {
            Sql.each(
                    before,
                    "SELECT " + columns + " FROM " + table + " WHERE " + which,
                    row -> {
                        if (onlyMissing && !missing.contains(row.getLong(owner))) {
                            return;
                        }
                        for (var i = 1; i <= names.length; i++) {
                            statement.setObject(i, row.getObject(i));
                        }
                        statement.executeUpdate();
                    },
                    arguments);
        }
    }
}
