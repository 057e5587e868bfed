package app.doorstep.storage;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.storage.Connections.Mode;
import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Saves what can be read of a damaged notebook into a new one. The damaged one is only copied, never opened.
///
/// Feedback is searched for in every page, whether or not the tree still leads there, and taken if its fingerprint is
/// right. All other tables are small: each is read as far as it goes. Sums are counted anew, and the search index fills
/// itself later.
final class Salvage {
    /// Taken row by row, counted anew, or filled later.
    private static final Set<String> NOT_COPIED = Set.of(
            "feedback",
            "star_tally",
            "mark_tally",
            "hour_tally",
            "phrase_tally",
            "phrase",
            "phrase_state",
            "scope",
            "reading");

    private static final String STAGE = "temp.found";
    private static final String ALL = "SELECT " + FeedbackRow.COLUMNS + " FROM feedback";

    private final Connection target;
    private final Fingerprint sums = new Fingerprint();
    private final FeedbackRow row = new FeedbackRow();
    private long changed;

    private Salvage(Connection target) {
        this.target = target;
    }

    /// Writes the new notebook to `file`, beside which its hash is put, so that it can be restored like a backup.
    static SalvageReport run(Path notebook, Path file) throws StoreUnusable {
        var folder = Connections.folderOf(file);
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        var copy = file.resolveSibling("." + file.getFileName() + ".damaged");
        if (!Files.isRegularFile(notebook)) {
            throw new StoreUnusable(Reason.GONE, Connections.folderOf(notebook));
        }
        try {
            copy(notebook, copy);
            Files.deleteIfExists(part);
            Opening.createFile(part);
            SalvageReport report;
            try (var target = Connections.open(part, Mode.WRITE)) {
                Schema.migrate(target, Schema.VERSION);
                Sql.run(target, "PRAGMA foreign_keys = 0");
                report = new Salvage(target).fill(copy);
                Connections.leaveLog(target);
            }
            DiskFiles.sync(part);
            Backups.finish(part, file, folder);
            return report;
        } catch (IOException trouble) {
            throw Backups.unusable(trouble, part, folder);
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        } finally {
            for (var suffix : List.of("", "-wal", "-shm")) {
                Backups.deleteQuietly(copy.resolveSibling(copy.getFileName() + suffix));
                Backups.deleteQuietly(part.resolveSibling(part.getFileName() + suffix));
            }
        }
    }

    /// A copy into which the log has been written as far as it goes.
    private static void copy(Path notebook, Path copy) throws IOException {
        for (var suffix : List.of("", "-wal")) {
            var from = notebook.resolveSibling(notebook.getFileName() + suffix);
            if (Files.exists(from)) {
                var to = copy.resolveSibling(copy.getFileName() + suffix);
                Files.deleteIfExists(to);
                Opening.createFile(to);
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
                Opening.restrict(to, "rw-------");
            }
        }
        try (var connection = Connections.open(copy, Mode.WRITE)) {
            Connections.leaveLog(connection);
        } catch (SQLException damaged) {
            // Then the file is all there is.
        }
    }

    private SalvageReport fill(Path copy) throws SQLException, IOException {
        Sql.run(target, "CREATE TABLE " + STAGE + " (" + FeedbackRow.COLUMNS + ")");
        Sql.run(target, "BEGIN");
        tables(copy);
        try (var pages = new LeafPages(copy)) {
            for (long page = 0; page < pages.count(); page++) {
                take(pages.rows(page, FeedbackRow.COUNT));
            }
        }
        standIns();
        untie();
        var tallies = new Tallies(target, new Names(target));
        Sql.each(target, ALL, result -> tallies.count(row.read(result), 1));
        tallies.write();
        Sql.run(target, "COMMIT");
        Sql.run(target, "DROP TABLE " + STAGE);
        return new SalvageReport(Sql.number(target, "SELECT count(*) FROM feedback WHERE gone = 0"), changed);
    }

    /// Each table by itself: one that cannot be read to its end does not keep the others away.
    private void tables(Path copy) throws SQLException {
        for (var table : tables()) {
            var columns = Sql.list(target, "PRAGMA table_info(" + table + ")", result -> result.getString(2));
            try (var source = Connections.open(copy, Mode.IMMUTABLE)) {
                var insert = "INSERT OR IGNORE INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                        + Sql.marks(columns.size()) + ")";
                Sql.each(source, "SELECT " + String.join(", ", columns) + " FROM " + table + " NOT INDEXED", result -> {
                    var values = new @Nullable Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = result.getObject(i + 1);
                    }
                    tryTo(insert, values);
                });
            } catch (SQLException damaged) {
                // What came before the damage is there.
            }
        }
    }

    private void tryTo(String insert, @Nullable Object... values) {
        try {
            Sql.run(target, insert, values);
        } catch (SQLException nonsense) {
            // A row that no column can hold.
        }
    }

    private void take(List<LeafPages.Found> found) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        var insert = "INSERT INTO " + STAGE + " VALUES (" + Sql.marks(FeedbackRow.COUNT) + ")";
        for (var one : found) {
            var values = new ArrayList<>(one.values());
            values.set(0, one.id());
            Sql.run(target, insert, values.toArray());
        }
        var right = new ArrayList<Long>();
        Sql.each(target, "SELECT " + FeedbackRow.COLUMNS + " FROM " + STAGE, result -> {
            if (isRight(result)) {
                right.add(row.id);
            } else {
                changed++;
            }
        });
        for (var id : right) {
            Sql.run(
                    target,
                    "INSERT OR IGNORE INTO feedback (" + FeedbackRow.COLUMNS + ") SELECT " + FeedbackRow.COLUMNS
                            + " FROM " + STAGE + " WHERE id = ?",
                    id);
        }
        Sql.run(target, "DELETE FROM " + STAGE);
    }

    private boolean isRight(ResultSet result) {
        try {
            row.read(result);
            return row.computed(sums) == row.fingerprint;
        } catch (SQLException | RuntimeException nonsense) {
            return false;
        }
    }

    /// Feedback keeps the numbers of its app and driver, also where these cannot be read any more.
    private void standIns() throws SQLException {
        for (long app : missing("app")) {
            var lost = AppProfile.shipped(Platform.named("app " + app));
            Apps.save(target, lost);
            Sql.run(
                    target,
                    "UPDATE app SET id = ? WHERE platform = ?",
                    app,
                    lost.platform().id());
        }
        for (long driver : missing("driver")) {
            Sql.run(target, "INSERT INTO driver (id, name) VALUES (?, ?)", driver, "driver " + driver);
        }
    }

    private List<Long> missing(String table) throws SQLException {
        return Sql.list(
                target,
                "SELECT DISTINCT " + table + " FROM feedback WHERE " + table + " NOT IN (SELECT id FROM " + table + ")",
                result -> result.getLong(1));
    }

    /// Takes away what points to rows that are lost.
    private void untie() throws SQLException {
        var dangling = new ArrayList<Long>();
        Sql.each(
                target,
                "SELECT id FROM feedback WHERE file NOT IN (SELECT id FROM batch_file)"
                        + " OR answer NOT IN (SELECT id FROM sent_reply)",
                result -> dangling.add(result.getLong(1)));
        for (var id : dangling) {
            Sql.each(target, ALL + " WHERE id = ?", row::read, id);
            row.file = there("batch_file", row.file);
            row.answer = there("sent_reply", row.answer);
            row.seal(sums);
            try (var statement = target.prepareStatement("INSERT OR REPLACE INTO feedback (" + FeedbackRow.COLUMNS
                    + ") VALUES (" + Sql.marks(FeedbackRow.COUNT) + ")")) {
                row.bind(statement, 0);
                statement.executeUpdate();
            }
        }
        for (int gone = 1; gone > 0; ) {
            gone = 0;
            for (var table : tables()) {
                for (var reference : references(table)) {
                    gone += Sql.run(target, reference);
                }
            }
        }
    }

    private long there(String table, long id) throws SQLException {
        return Sql.number(target, "SELECT count(*) FROM " + table + " WHERE id = ?", id) == 0 ? FeedbackRow.NONE : id;
    }

    /// For each reference of a table, the statement that deletes the rows whose other end is lost.
    private List<String> references(String table) throws SQLException {
        return Sql.list(
                target,
                "PRAGMA foreign_key_list(" + table + ")",
                result -> "DELETE FROM " + table + " WHERE " + result.getString(4) + " NOT IN (SELECT "
                        + result.getString(5) + " FROM " + result.getString(3) + ")");
    }

    private List<String> tables() throws SQLException {
        var tables = Sql.list(
                target,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
                        + " AND name NOT LIKE 'sqlite%' ORDER BY rowid",
                result -> result.getString(1));
        tables.removeAll(NOT_COPIED);
        return tables;
    }
}
