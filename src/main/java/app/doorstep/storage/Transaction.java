package app.doorstep.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One transaction that writes. Whatever changes feedback goes through here, so that fingerprints, tallies, history
/// and search index are right with every commit. Closing it without a commit takes everything back.
final class Transaction implements AutoCloseable {
    private static final String PARAMETERS = "(" + Sql.marks(FeedbackRow.COUNT) + ")";

    final Connection connection;
    final Names names;
    final Tallies tallies;
    final SearchIndex index;
    final RowKeys keys = new RowKeys();
    final Fingerprint sums = new Fingerprint();
    /// When it started, in milliseconds since 1970.
    final long now;

    private final Runnable atEnd;
    private @Nullable PreparedStatement remarking;
    private boolean ended;

    Transaction(Connection connection, long now, Runnable atEnd) throws SQLException {
        this.connection = connection;
        this.now = now;
        this.atEnd = atEnd;
        this.names = new Names(connection);
        this.tallies = new Tallies(connection, names);
        this.index = new SearchIndex(connection);
    }

    void commit() throws SQLException {
        tallies.write();
        Sql.run(connection, "COMMIT");
        end();
    }

    private void end() throws SQLException {
        ended = true;
        try {
            if (remarking != null) {
                remarking.close();
            }
        } finally {
            atEnd.run();
        }
    }

    @Override
    public void close() throws SQLException {
        if (!ended) {
            try {
                // SQLite has already rolled back by itself after a full disk and the like.
                if (!connection.isClosed() && inTransaction()) {
                    Sql.run(connection, "ROLLBACK");
                }
            } finally {
                end();
            }
        }
    }

    private boolean inTransaction() throws SQLException {
        try {
            Sql.run(connection, "SAVEPOINT probe");
            Sql.run(connection, "RELEASE probe");
            return true;
        } catch (SQLException trouble) {
            return false;
        }
    }

    /// The number after the highest one ever given away.
    long nextId() throws SQLException {
        return Sql.number(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'feedback'") + 1;
    }

    Optional<FeedbackRow> row(long id) throws SQLException {
        return Sql.first(
                connection,
                "SELECT " + FeedbackRow.COLUMNS + " FROM feedback WHERE id = ?",
                row -> new FeedbackRow().read(row),
                id);
    }

    /// The row that has `key`, or had it before it was edited.
    Optional<FeedbackRow> rowWithKey(byte[] key) throws SQLException {
        return Sql.first(
                connection,
                "SELECT " + FeedbackRow.COLUMNS + " FROM feedback WHERE row_key = ?1 UNION ALL SELECT "
                        + FeedbackRow.COLUMNS
                        + " FROM feedback WHERE id = (SELECT feedback FROM former_key WHERE row_key = ?1) LIMIT 1",
                row -> new FeedbackRow().read(row),
                key);
    }

    void insert(FeedbackRow row) throws SQLException {
        row.seal(sums);
        try (var statement = connection.prepareStatement(
                "INSERT INTO feedback (" + FeedbackRow.COLUMNS + ") VALUES " + PARAMETERS)) {
            row.bind(statement, 0);
            statement.executeUpdate();
        }
        tallies.count(row, 1);
        index.added(row);
    }

    /// Writes `after` in the place of `before`, which has the same id, and keeps `before` in the history.
    ///
    /// @param byFile the file that says so, or null if the driver does
    void replace(FeedbackRow before, FeedbackRow after, @Nullable Long byFile) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO history (feedback, at, by_file, " + FeedbackRow.DATA + ") SELECT id, ?, ?, "
                        + FeedbackRow.DATA + " FROM feedback WHERE id = ?",
                now,
                byFile,
                before.id);
        update(before, after);
    }

    /// Writes `after` in the place of `before`, without a trace of it.
    void update(FeedbackRow before, FeedbackRow after) throws SQLException {
        tallies.count(before, -1);
        after.seal(sums);
        try (var statement = connection.prepareStatement(
                "UPDATE feedback SET (" + FeedbackRow.COLUMNS + ") = " + PARAMETERS + " WHERE id = ?")) {
            after.bind(statement, 0);
            statement.setLong(FeedbackRow.COUNT + 1, after.id);
            statement.executeUpdate();
        }
        tallies.count(after, 1);
        index.changed(before, after);
    }

    /// Gives a row other marks, without a trace: they are our reading, not what anybody said.
    void remark(FeedbackRow row, long marks, @Nullable String evidence) throws SQLException {
        tallies.countAllButPhrases(row, -1);
        row.marks = marks;
        row.evidence = evidence;
        row.seal(sums);
        if (remarking == null) {
            remarking = connection.prepareStatement(
                    "UPDATE feedback SET marks = ?, evidence = ?, effective = ?, waiting = ?, fingerprint = ? WHERE id"
                            + " = ?");
        }
        remarking.setLong(1, row.marks);
        remarking.setString(2, row.evidence);
        remarking.setLong(3, row.effective);
        remarking.setLong(4, row.waiting);
        remarking.setLong(5, row.fingerprint);
        remarking.setLong(6, row.id);
        remarking.executeUpdate();
        tallies.countAllButPhrases(row, 1);
    }

    /// Takes a row out of the file altogether, with its history.
    void remove(FeedbackRow row) throws SQLException {
        tallies.count(row, -1);
        index.removed(row);
        Sql.run(connection, "DELETE FROM feedback WHERE id = ?", row.id);
    }
}
