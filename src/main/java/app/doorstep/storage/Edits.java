package app.doorstep.storage;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Entry;
import app.doorstep.domain.StatedFigure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What the driver adds, changes and deletes, one by one or several at once. Thread-safe.
public final class Edits {
    private final Supplier<Notebook> notebook;

    Edits(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// Stores what the driver typed and returns its number.
    public long add(Entry entry) throws StoreUnusable {
        return notebook.get().write(transaction -> add(transaction, entry));
    }

    /// The feedback that says the same of the same delivery, as its row key has it; empty for an entry without an
    /// order or tracking number, and where that feedback was deleted.
    public Optional<Long> sameDelivery(Entry entry) throws StoreUnusable {
        return notebook.get().read(connection -> sameDelivery(connection, entry));
    }

    /// Adds several in one transaction.
    ///
    /// @return their numbers, in the same order
    public List<Long> add(List<Entry> entries) throws StoreUnusable {
        return notebook.get().write(transaction -> add(transaction, entries));
    }

    /// Adds feedback and figures in one transaction.
    public Added add(List<Entry> entries, List<StatedFigure> read) throws StoreUnusable {
        return notebook.get()
                .write(transaction -> new Added(add(transaction, entries), Figures.insert(transaction, read)));
    }

    /// The numbers of what was added, each in the order in which it was given.
    public record Added(List<Long> feedback, List<Long> figures) {
        public Added {
            feedback = List.copyOf(feedback);
            figures = List.copyOf(figures);
        }
    }

    /// Takes back what [#add(List,List)] kept: what was stated before for the same figures counts again.
    public void withdraw(Added added) throws StoreUnusable {
        notebook.get().write(transaction -> {
            for (var id : added.feedback()) {
                setGone(transaction, id, true);
            }
            Figures.withdraw(transaction, added.figures());
            return added.feedback().size();
        });
    }

    /// Undoes [#withdraw].
    ///
    /// @param read the figures, as they were added
    public void addAgain(Added added, List<StatedFigure> read) throws StoreUnusable {
        notebook.get().write(transaction -> {
            for (var id : added.feedback()) {
                setGone(transaction, id, false);
            }
            Figures.insertAgain(transaction, added.figures(), read);
            return added.feedback().size();
        });
    }

    /// Puts `changed`, with all its marks, in the place of what was there, which the history keeps.
    ///
    /// @return false if there is no such feedback
    public boolean replace(long id, Entry changed) throws StoreUnusable {
        return notebook.get().write(transaction -> replace(transaction, id, changed));
    }

    /// Replaces several in one transaction; those that are not there are left out.
    public void replace(Map<Long, Entry> changed) throws StoreUnusable {
        notebook.get().write(transaction -> {
            for (var one : changed.entrySet()) {
                replace(transaction, one.getKey(), one.getValue());
            }
            return changed.size();
        });
    }

    /// Deletes several on purpose, or brings them back, in one transaction.
    public void setGone(List<Long> ids, boolean gone) throws StoreUnusable {
        notebook.get().write(transaction -> {
            for (var id : ids) {
                setGone(transaction, id, gone);
            }
            return ids.size();
        });
    }

    /// Deletes a feedback on purpose: no import brings it back, only [#bringBack] does.
    ///
    /// @return false if there is no such feedback
    public boolean delete(long id) throws StoreUnusable {
        return notebook.get().write(transaction -> setGone(transaction, id, true));
    }

    /// Undoes [#delete].
    ///
    /// @return false if no such feedback was deleted
    public boolean bringBack(long id) throws StoreUnusable {
        return notebook.get().write(transaction -> setGone(transaction, id, false));
    }

    /// Stores what the driver typed, also when the same was typed before.
    static List<Long> add(Transaction transaction, List<Entry> entries) throws SQLException {
        var ids = new ArrayList<Long>();
        for (var entry : entries) {
            ids.add(add(transaction, entry));
        }
        return List.copyOf(ids);
    }

    static long add(Transaction transaction, Entry entry) throws SQLException {
        var row = new FeedbackRow();
        Entries.toRow(entry, row, transaction.names);
        row.id = transaction.nextId();
        row.file = FeedbackRow.NONE;
        row.line = FeedbackRow.NONE;
        row.recorded = transaction.now;
        row.answer = FeedbackRow.NONE;
        row.origin = FeedbackRow.NONE;
        setFreeKey(transaction, row);
        transaction.insert(row);
        return row.id;
    }

    /// The feedback with the row key of `entry`; empty if it has no external id, or if that feedback was deleted.
    static Optional<Long> sameDelivery(Connection connection, Entry entry) throws SQLException {
        var row = new FeedbackRow();
        Entries.toRow(entry, row);
        if (row.externalId == null) {
            return Optional.empty();
        }
        var occasion = entry.occasion();
        new RowKeys().set(row, occasion.platform().id(), Entries.wellFormed(occasion.driver()), 1);
        return Sql.first(
                connection,
                "SELECT id FROM feedback WHERE row_key = ? AND gone = 0",
                result -> result.getLong(1),
                row.key);
    }

    /// A key nothing else has. An order number that is taken counts as content then: the driver may note a second word
    /// on one delivery.
    private static void setFreeKey(Transaction transaction, FeedbackRow row) throws SQLException {
        var externalId = row.externalId;
        for (int occurrence = 1; ; occurrence++) {
            transaction.keys.set(
                    row, transaction.names.platform(row.app).id(), transaction.names.driver(row.driver), occurrence);
            var other = transaction.rowWithKey(row.key);
            if (other.isEmpty() || other.get().id == row.id) {
                row.externalId = externalId;
                return;
            }
            row.externalId = null;
        }
    }

    /// Puts `changed` in the place of the feedback's entry and keeps the old one in the history.
    ///
    /// @return whether there is such a feedback
    static boolean replace(Transaction transaction, long id, Entry changed) throws SQLException {
        var before = transaction.row(id).filter(row -> !row.isGone());
        if (before.isEmpty()) {
            return false;
        }
        var after = transaction.row(id).orElseThrow();
        Entries.toRow(changed, after, transaction.names);
        if (sameIdentity(transaction, before.get(), after)) {
            after.key = before.get().key;
        } else {
            setFreeKey(transaction, after);
            if (!Arrays.equals(after.key, before.get().key)) {
                Sql.run(
                        transaction.connection,
                        "INSERT OR IGNORE INTO former_key (row_key, feedback) VALUES (?, ?)",
                        before.get().key,
                        id);
                Sql.run(transaction.connection, "DELETE FROM former_key WHERE row_key = ?", after.key);
            }
        }
        transaction.replace(before.get(), after, null);
        return true;
    }

    private static long content(Transaction transaction, FeedbackRow row) {
        var names = transaction.names;
        return transaction.keys.content(row, names.platform(row.app).id(), names.driver(row.driver));
    }

    private static boolean sameIdentity(Transaction transaction, FeedbackRow before, FeedbackRow after) {
        if (before.externalId == null && after.externalId == null) {
            return content(transaction, before) == content(transaction, after);
        }
        return before.externalId != null
                && before.externalId.equals(after.externalId)
                && before.kind == after.kind
                && before.rater == after.rater
                && before.app == after.app
                && before.driver == after.driver
                && before.day == after.day;
    }

    /// Hides or shows a feedback. It stays in the file so that an import does not bring it back and the driver can.
    ///
    /// @return whether that changed anything
    static boolean setGone(Transaction transaction, long id, boolean gone) throws SQLException {
        var before = transaction.row(id).filter(row -> row.isGone() != gone);
        if (before.isEmpty()) {
            return false;
        }
        var after = transaction.row(id).orElseThrow();
        after.gone = gone ? 1 : 0;
        transaction.update(before.get(), after);
        return true;
    }

    /// Saves an app; where its coverage changed, so do the sums of the rows that follow it.
    static void save(Transaction transaction, AppProfile app) throws SQLException {
        var connection = transaction.connection;
        Apps.save(connection, app);
        var before = transaction.names;
        long id = before.appOrNobody(app.platform());
        var after = new Names(connection);
        if (id < 0 || before.appCoverage(id) == app.coverage()) {
            return;
        }
        var out = transaction.tallies;
        var in = new Tallies(connection, after);
        Sql.each(
                connection,
                "SELECT " + FeedbackRow.COLUMNS + " FROM feedback WHERE app = ? AND coverage IS NULL AND gone = 0"
                        + " AND (file IS NULL OR file IN (SELECT id FROM batch_file WHERE coverage IS NULL))",
                result -> {
                    var row = new FeedbackRow().read(result);
                    out.count(row, -1);
                    in.count(row, 1);
                },
                id);
        in.write();
    }
}
