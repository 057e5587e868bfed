package app.doorstep.storage;

import app.doorstep.storage.CheckReport.Finding;
import app.doorstep.storage.CheckReport.What;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;

/// Looks for damage: in the pages, in every single feedback, in the sums and in the backups. Changes nothing.
final class Check {
    private static final int NAMED = 100;
    private static final int AT_ONCE = 1000;

    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();
    private long feedback;
    /// How many there are; 0 before that is known.
    private long all;

    private Check(Connection connection) {
        this.connection = connection;
    }

    /// @param goOn told how far it is, negative before the single feedback; says no to stop
    static CheckReport run(Connection connection, Path backups, DoublePredicate goOn) throws SQLException {
        var check = new Check(connection);
        try (var _ = new Watched(connection, check::share, goOn)) {
            check.pages();
            check.references();
            check.schema();
            check.feedback();
        }
        for (var backup : BackupFolder.list(backups)) {
            if (!backup.ok()) {
                check.findings.add(
                        new Finding(What.BACKUP, String.valueOf(backup.file().getFileName()), List.of()));
            }
        }
        return new CheckReport(check.feedback, check.findings);
    }

    private double share() {
        return all == 0 ? -1 : (double) feedback / all;
    }

    private void pages() throws SQLException {
        for (var line : Sql.list(connection, "PRAGMA integrity_check", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                findings.add(new Finding(What.PAGES, line, List.of()));
            }
        }
    }

    private void references() throws SQLException {
        for (var table : Set.copyOf(Sql.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1)))) {
            findings.add(new Finding(What.REFERENCES, table, List.of()));
        }
    }

    private void schema() throws SQLException {
        var there = new HashSet<>(definitions(connection));
        Set<String> wanted;
        try (var fresh = Connections.inMemory()) {
            Schema.migrate(fresh, Schema.VERSION);
            wanted = new HashSet<>(definitions(fresh));
        }
        var odd = new HashSet<>(there);
        odd.removeAll(wanted);
        wanted.removeAll(there);
        odd.addAll(wanted);
        for (var definition : odd) {
            int bracket = definition.indexOf('(');
            findings.add(
                    new Finding(What.SCHEMA, bracket < 0 ? definition : definition.substring(0, bracket), List.of()));
        }
    }

    private static List<String> definitions(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL", row -> row.getString(1));
    }

    private void feedback() throws SQLException {
        var changed = new ArrayList<Long>();
        long[] wrong = {0};
        var sums = new Fingerprint();
        var row = new FeedbackRow();
        all = Sql.number(connection, "SELECT count(*) FROM feedback");
        var tallies = Tallies.recount(connection, new Names(connection));
        Sql.each(connection, "SELECT " + FeedbackRow.COLUMNS + " FROM feedback NOT INDEXED", result -> {
            feedback++;
            if (!isRight(row, result, sums, tallies)) {
                wrong[0]++;
                if (changed.size() < NAMED) {
                    changed.add(result.getLong(1));
                }
            }
        });
        if (wrong[0] > 0) {
            findings.add(new Finding(What.FINGERPRINT, Long.toString(wrong[0]), changed));
        }
        for (var table : tallies.wrong()) {
            findings.add(new Finding(What.SUMS, table, List.of()));
        }
    }

    /// A damaged row may hold what no column can mean; that too is only "changed".
    private static boolean isRight(FeedbackRow row, ResultSet result, Fingerprint sums, Tallies tallies)
            throws SQLException {
        try {
            row.read(result);
            boolean right = row.computed(sums) == row.fingerprint;
            tallies.count(row, 1);
            return right;
        } catch (RuntimeException nonsense) {
            return false;
        }
    }

    /// Whether any feedback of an otherwise sound file is not as it was written.
    ///
    /// @param goOn told the share of rows that were looked at; says no to stop
    static boolean hasChangedRow(Connection connection, DoublePredicate goOn) throws SQLException {
        long rows = Sql.number(connection, "SELECT count(*) FROM feedback");
        long[] looked = {0};
        var sums = new Fingerprint();
        var row = new FeedbackRow();
        boolean[] changed = {false};
        Sql.each(connection, "SELECT " + FeedbackRow.COLUMNS + " FROM feedback NOT INDEXED", result -> {
            if (looked[0]++ % AT_ONCE == 0) {
                Watched.goOn((double) looked[0] / rows, goOn);
            }
            row.read(result);
            changed[0] |= row.computed(sums) != row.fingerprint;
        });
        return changed[0];
    }
}
