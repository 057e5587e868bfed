package app.doorstep.storage;

import app.doorstep.storage.UndoResult.Kept;
import app.doorstep.storage.UndoResult.Why;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/// Takes an import back: removes what only it brought, restores what it updated, and keeps, with the reason, what
/// people have worked on since.
final class Undo {
    private static final String OUR_FILES = "(SELECT id FROM batch_file WHERE batch = ?)";

    /// Making the search index anew costs less than taking more rows than these out of it one by one.
    private static final int MANY = 20_000;

    private static final int AT_ONCE = 1000;

    private final Transaction transaction;
    private final long batch;
    private final DoublePredicate goOn;
    private final List<Kept> kept = new ArrayList<>();
    private long removed;
    private long restored;
    private long held;

    private Undo(Transaction transaction, long batch, DoublePredicate goOn) {
        this.transaction = transaction;
        this.batch = batch;
        this.goOn = goOn;
    }

    /// Does it; empty if there is no such import or it was taken back before
    ///
    /// @param goOn told the share of rows that are back; says no to stop
    static Optional<UndoResult> run(Transaction transaction, long batch, DoublePredicate goOn) throws SQLException {
        int found = Sql.run(
                transaction.connection,
                "UPDATE batch SET undone_at = ? WHERE id = ? AND undone_at IS NULL",
                transaction.now,
                batch);
        return found == 0 ? Optional.empty() : Optional.of(new Undo(transaction, batch, goOn).result());
    }

    private UndoResult result() throws SQLException {
        var updated = updatedByUs();
        var brought = broughtByUs();
        long all = (long) updated.size() + brought.size();
        long done = 0;
        for (long id : updated) {
            watch(done++, all);
            restore(id);
        }
        if (brought.size() > MANY) {
            transaction.index.clear();
        }
        for (long id : brought) {
            watch(done++, all);
            remove(id);
        }
        takeFiguresBack();
        Sql.run(transaction.connection, "DELETE FROM also_in WHERE file IN " + OUR_FILES, batch);
        return new UndoResult(batch, removed, restored, held, kept);
    }

    private void watch(long done, long all) throws SQLException {
        if (done % AT_ONCE == 0) {
            Watched.goOn((double) done / all, goOn);
        }
    }

    /// What an app said itself; a figure that proves something stays, as if the driver had typed it.
    private void takeFiguresBack() throws SQLException {
        Sql.run(
                transaction.connection,
                "UPDATE stated_figure SET file = NULL WHERE file IN " + OUR_FILES
                        + " AND id IN (SELECT figure FROM evidence)",
                batch);
        removed += Figures.count(transaction.connection);
        for (var table : List.of("stated_figure", "distribution")) {
            Sql.run(transaction.connection, "DELETE FROM " + table + " WHERE gone = 0 AND file IN " + OUR_FILES, batch);
        }
        removed -= Figures.count(transaction.connection);
    }

    private List<Long> updatedByUs() throws SQLException {
        return Sql.list(
                transaction.connection,
                "SELECT DISTINCT h.feedback FROM history h JOIN feedback f ON f.id = h.feedback WHERE h.by_file IN "
                        + OUR_FILES + " AND f.gone = 0 AND (f.file IS NULL OR f.file NOT IN " + OUR_FILES
                        + ") ORDER BY h.feedback",
                row -> row.getLong(1),
                batch,
                batch);
    }

    private List<Long> broughtByUs() throws SQLException {
        return Sql.list(
                transaction.connection,
                "SELECT id FROM feedback WHERE gone = 0 AND file IN " + OUR_FILES + " ORDER BY id",
                row -> row.getLong(1),
                batch);
    }

    /// Brings back how the row was before this import first changed it, unless somebody else changed it after.
    private void restore(long id) throws SQLException {
        var why = changedSince(id);
        if (why != null) {
            kept.add(new Kept(id, why));
            return;
        }
        long first = Sql.number(
                transaction.connection,
                "SELECT min(id) FROM history WHERE feedback = ? AND by_file IN " + OUR_FILES,
                id,
                batch);
        var before = transaction.row(id).orElseThrow();
        var after = Sql.<FeedbackRow>first(
                        transaction.connection,
                        "SELECT feedback, " + FeedbackRow.DATA + " FROM history WHERE id = ?",
                        row -> new FeedbackRow().read(row),
                        first)
                .orElseThrow();
        after.answer = before.answer;
        transaction.update(before, after);
        Sql.run(transaction.connection, "DELETE FROM history WHERE feedback = ? AND id >= ?", id, first);
        restored++;
    }

    private void remove(long id) throws SQLException {
        long other = Sql.number(
                transaction.connection,
                "SELECT min(file) FROM also_in WHERE feedback = ? AND file NOT IN " + OUR_FILES,
                id,
                batch);
        if (other != 0) {
            handOver(id, other);
            return;
        }
        var why = workedOn(id);
        if (why != null) {
            kept.add(new Kept(id, why));
            return;
        }
        transaction.remove(transaction.row(id).orElseThrow());
        removed++;
    }

    /// Another import holds the row too: it is that one's now.
    private void handOver(long id, long file) throws SQLException {
        var before = transaction.row(id).orElseThrow();
        var after = transaction.row(id).orElseThrow();
        after.file = file;
        after.line = FeedbackRow.NONE;
        transaction.update(before, after);
        Sql.run(transaction.connection, "DELETE FROM also_in WHERE feedback = ? AND file = ?", id, file);
        held++;
    }

    private @Nullable Why changedSince(long id) throws SQLException {
        long last = Sql.number(
                transaction.connection,
                "SELECT max(id) FROM history WHERE feedback = ? AND by_file IN " + OUR_FILES,
                id,
                batch);
        if (isAgainAsBefore(id, last)) {
            return null;
        }
        return Sql.<Why>first(
                        transaction.connection,
                        "SELECT by_file FROM history WHERE feedback = ? AND id > ? ORDER BY id DESC LIMIT 1",
                        row -> Sql.longOrNull(row, 1) == null ? Why.EDITED : Why.UPDATED,
                        id,
                        last)
                .orElse(null);
    }

    /// Whether the driver has taken back all that was changed after a step of the history.
    private boolean isAgainAsBefore(long id, long step) throws SQLException {
        return Sql.number(
                        transaction.connection,
                        "SELECT EXISTS (SELECT 1 FROM history h JOIN feedback f ON f.id = h.feedback"
                                + " WHERE h.id = (SELECT min(id) FROM history WHERE feedback = ? AND id > ?)"
                                + " AND h.by_file IS NULL AND h.fingerprint = f.fingerprint)",
                        id,
                        step)
                == 1;
    }

    private @Nullable Why workedOn(long id) throws SQLException {
        var connection = transaction.connection;
        if (Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM history WHERE feedback = ? AND by_file IS NULL)", id)
                        == 1
                && !isAgainAsBefore(id, 0)) {
            return Why.EDITED;
        }
        if (Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM sent_reply WHERE feedback = ?)", id) == 1) {
            return Why.ANSWERED;
        }
        var inCase = "SELECT EXISTS (SELECT 1 FROM dispute_feedback WHERE feedback = ?1 UNION ALL"
                + " SELECT 1 FROM evidence WHERE feedback = ?1)";
        return Sql.number(connection, inCase, id) == 1 ? Why.IN_CASE : null;
    }
}
