package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a customer is in a notebook: in entries that bear the name, now or before an edit, and in rejected rows.
final class ForgottenCustomer {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String name;
    private final Pattern word;

    /// A rejected row, by its key.
    record Rejected(long file, long number) {}

    ForgottenCustomer(String name) {
        this.name = folded(name);
        this.word = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(this.name) + "(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String folded(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// The numbers of their entries.
    Set<Long> feedback(Connection connection) throws SQLException {
        var found = new LinkedHashSet<Long>();
        for (var sql : List.of(
                "SELECT id, customer FROM feedback WHERE customer IS NOT NULL",
                "SELECT feedback, customer FROM history WHERE customer IS NOT NULL")) {
            Sql.each(connection, sql, row -> {
                if (folded(row.getString(2)).equals(name)) {
                    found.add(row.getLong(1));
                }
            });
        }
        return found;
    }

    /// The disputes about these entries and no others.
    List<Long> cases(Connection connection, Set<Long> theirs) throws SQLException {
        var cases = new LinkedHashSet<Long>();
        for (var id : theirs) {
            cases.addAll(Sql.list(
                    connection, "SELECT dispute FROM dispute_feedback WHERE feedback = ?", row -> row.getLong(1), id));
        }
        var alone = new ArrayList<Long>();
        for (var dispute : cases) {
            var about = Sql.list(
                    connection,
                    "SELECT feedback FROM dispute_feedback WHERE dispute = ?",
                    row -> row.getLong(1),
                    dispute);
            if (theirs.containsAll(about)) {
                alone.add(dispute);
            }
        }
        return alone;
    }

    /// The rejected rows that name them.
    List<Rejected> rejected(Connection connection) throws SQLException {
        var found = new ArrayList<Rejected>();
        Sql.each(connection, "SELECT file, number, found, cells FROM rejected_row", row -> {
            var cells = row.getString(4);
            if (names(row.getString(3))
                    || (cells != null && Cells.of(cells).stream().anyMatch(this::names))) {
                found.add(new Rejected(row.getLong(1), row.getLong(2)));
            }
        });
        return found;
    }

    private boolean names(String text) {
        return !name.isEmpty() && word.matcher(folded(text)).find();
    }

    /// Deletes all of it; rejected rows lose what they say, but still count.
    void delete(Transaction transaction) throws SQLException {
        var connection = transaction.connection;
        var theirs = feedback(connection);
        for (var dispute : cases(connection, theirs)) {
            Sql.run(connection, "DELETE FROM dispute WHERE id = ?", dispute);
        }
        for (var id : theirs) {
            var row = transaction.row(id);
            if (row.isPresent()) {
                transaction.remove(row.get());
            }
        }
        for (var one : rejected(connection)) {
            Sql.run(
                    connection,
                    "UPDATE rejected_row SET found = '', cells = NULL WHERE file = ? AND number = ?",
                    one.file(),
                    one.number());
        }
    }
}
