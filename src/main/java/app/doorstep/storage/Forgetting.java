package app.doorstep.storage;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes a notebook forget a customer, or everything, so that no word of it is left in its file, its log, free pages
/// or search index. It takes the file for itself alone meanwhile and makes no backup. Backups are other files: those
/// that still hold it are named, and deleted only by [#deleteBackups]. Thread-safe.
public final class Forgetting {
    private static final String[] CHOICES = {
        "app", "policy", "preset", "factor_word", "saved_filter", "event", "tip_work", "tip_declined"
    };

    private final Supplier<Notebook> notebook;
    private final Alone alone;

    /// Closes the notebook, lets work be done on its file and opens it again.
    interface Alone {
        void run(Work work) throws StoreUnusable;
    }

    /// Work on the file of a closed notebook.
    interface Work {
        void on(Notebook closed) throws StoreUnusable;
    }

    /// What is done between the first change and the moment in which the file is written anew.
    private interface Deleting {
        void in(Transaction transaction) throws SQLException;
    }

    Forgetting(Supplier<Notebook> notebook, Alone alone) {
        this.notebook = notebook;
        this.alone = alone;
    }

    /// What would go with a customer.
    ///
    /// @param name as it stands in the entries, in any case
    /// @param elsewhere other folders with backups; one that is not there now is passed over
    public ForgetPlan plan(String name, Path... elsewhere) throws StoreUnusable {
        var customer = new ForgottenCustomer(name);
        var backups = backups(customer, elsewhere);
        return notebook.get().read(connection -> {
            var theirs = customer.feedback(connection);
            return new ForgetPlan(
                    theirs.size(),
                    count(connection, "SELECT count(*) FROM sent_reply WHERE feedback = ?", theirs),
                    customer.cases(connection, theirs).size(),
                    count(connection, "SELECT count(*) FROM evidence WHERE feedback = ?", theirs),
                    0,
                    customer.rejected(connection).size(),
                    0,
                    mentions(connection, name, theirs),
                    backups);
        });
    }

    /// What would go with everything.
    ///
    /// @param elsewhere other folders with backups; one that is not there now is passed over
    public ForgetPlan planEverything(Path... elsewhere) throws StoreUnusable {
        var backups = backups(null, elsewhere);
        return notebook.get()
                .read(connection -> new ForgetPlan(
                        Sql.number(connection, "SELECT count(*) FROM feedback"),
                        Sql.number(connection, "SELECT count(*) FROM sent_reply"),
                        Sql.number(connection, "SELECT count(*) FROM dispute"),
                        Sql.number(connection, "SELECT count(*) FROM evidence"),
                        counted(connection, "stated_figure", "distribution"),
                        Sql.number(connection, "SELECT count(*) FROM rejected_row"),
                        counted(connection, CHOICES),
                        0,
                        backups));
    }

    private static long counted(Connection connection, String... tables) throws SQLException {
        long count = 0;
        for (var table : tables) {
            count += Sql.number(connection, "SELECT count(*) FROM " + table);
        }
        return count;
    }

    /// Forgets a customer: their entries with replies, drafts, history and evidence, cases about nothing else, and what
    /// rejected rows say of them. A file that is imported again brings its rows back.
    ///
    /// @throws StoreUnusable if another program has the notebook open; nothing is forgotten then
    public void customer(String name) throws StoreUnusable {
        var customer = new ForgottenCustomer(name);
        forget(customer::delete);
    }

    /// Forgets everything, down to presets, policies and words of one's own.
    ///
    /// @throws StoreUnusable if another program has the notebook open; nothing is forgotten then
    public void everything() throws StoreUnusable {
        forget(Forgetting::deleteAll);
    }

    /// Deletes these backups, with the files of their hashes.
    ///
    /// @throws StoreUnusable if one cannot be deleted; those before it are gone then
    public void deleteBackups(List<Path> backups) throws StoreUnusable {
        for (var backup : backups) {
            try {
                Files.deleteIfExists(backup);
                for (var beside : List.of(".sha256", "-wal", "-shm")) {
                    Files.deleteIfExists(backup.resolveSibling(backup.getFileName() + beside));
                }
            } catch (IOException trouble) {
                throw Backups.unusable(trouble, backup.resolveSibling(".none"), Connections.folderOf(backup));
            }
        }
    }

    private void forget(Deleting deleting) throws StoreUnusable {
        alone.run(closed -> {
            var folder = closed.folder();
            try (var connection = Connections.open(closed.file(), Connections.Mode.WRITE)) {
                takeAlone(connection, folder);
                var before = evidenceFiles(connection);
                Sql.run(connection, "BEGIN IMMEDIATE");
                try (var transaction =
                        new Transaction(connection, closed.clock().millis(), () -> {})) {
                    deleting.in(transaction);
                    // The index keeps words in its inner pages even when their rows are gone, so it begins anew.
                    transaction.index.clear();
                    transaction.commit();
                }
                Sql.run(connection, "VACUUM");
                Sql.first(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
                before.removeAll(evidenceFiles(connection));
                for (var file : before) {
                    Files.deleteIfExists(folder.resolve("evidence").resolve(file));
                }
            } catch (IOException trouble) {
                throw Backups.unusable(trouble, closed.file().resolveSibling(".none"), folder);
            } catch (SQLException trouble) {
                throw StoreUnusable.of(trouble, folder);
            }
        });
    }

    /// Only a connection that is alone can give up the log; from then on it lets nobody else in.
    private static void takeAlone(Connection connection, Path folder) throws SQLException, StoreUnusable {
        if (!Connections.leaveLog(connection)) {
            throw new StoreUnusable(StoreUnusable.Reason.IN_USE, folder);
        }
        Sql.first(connection, "PRAGMA locking_mode = EXCLUSIVE", row -> row.getString(1));
        Sql.first(connection, "PRAGMA journal_mode = wal", row -> row.getString(1));
    }

    private static void deleteAll(Transaction transaction) throws SQLException {
        var connection = transaction.connection;
        Sql.run(connection, "PRAGMA defer_foreign_keys = ON");
        var tables = Sql.list(
                connection,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
                        + " AND name NOT LIKE 'sqlite_%' AND name <> 'phrase_state'",
                row -> row.getString(1));
        for (var table : tables) {
            Sql.run(connection, "DELETE FROM \"" + table + "\"");
        }
        Sql.run(connection, "DELETE FROM sqlite_sequence");
    }

    private static Set<String> evidenceFiles(Connection connection) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "SELECT kept_sha256, media_type FROM evidence",
                row -> Evidence.file(row.getString(1), row.getString(2))));
    }

    private static long count(Connection connection, String sql, Set<Long> feedback) throws SQLException {
        long count = 0;
        for (var id : feedback) {
            count += Sql.number(connection, sql, id);
        }
        return count;
    }

    private static long mentions(Connection connection, String name, Set<Long> theirs) throws SQLException {
        if (SearchIndex.question(name) == null) {
            return 0;
        }
        long count = 0;
        for (var id : Listing.ids(connection, searching(name), FeedbackOrder.NEWEST)) {
            if (!theirs.contains(id)) {
                count++;
            }
        }
        return count;
    }

    private static FeedbackQuery searching(String words) {
        return new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, null, words, null);
    }

    /// The backups, and what restores have set aside, that hold a customer; with null, all of them. In a folder of the
    /// driver's only what is named as a backup is looked at.
    private List<Path> backups(@Nullable ForgottenCustomer customer, Path... elsewhere) {
        var found = new ArrayList<>(ownBackups(customer));
        for (var folder : elsewhere) {
            BackupFolder.files(folder).stream()
                    .filter(file -> customer == null || mayHold(file, customer))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Path> ownBackups(@Nullable ForgottenCustomer customer) {
        var folder = Backups.folderOf(notebook.get().file());
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "*.db")) {
            for (var file : files) {
                if (customer == null || mayHold(file, customer)) {
                    found.add(file);
                }
            }
        } catch (IOException none) {
            return List.of();
        }
        found.sort((one, other) -> other.compareTo(one));
        return found;
    }

    /// One that cannot be read may hold anything.
    private static boolean mayHold(Path backup, ForgottenCustomer customer) {
        try (var connection = Connections.open(backup, Connections.Mode.IMMUTABLE)) {
            return !customer.feedback(connection).isEmpty()
                    || !customer.rejected(connection).isEmpty();
        } catch (SQLException unreadable) {
            return true;
        }
    }
}
