package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/// The full-text index over comment, customer, order number and note. It covers the feedback up to a number that
/// stands beside it; what came after is found by reading the rows, until [#extend] has taken it in. So an import never
/// waits for the index, and a search never misses a row.
///
/// The index keeps no text of its own, only words; a word that is deleted leaves it at once (FTS5's `secure-delete`).
final class SearchIndex {
    /// SQL over `feedback f`: whether a row that the index does not cover holds all parts of a search.
    static final String SCAN = "has_words(?, f.comment, f.customer, f.external_id, f.note)";

    /// The text that [#SCAN] takes, and the one the index takes.
    record Question(String scan, String match) {}

    private static final char BETWEEN_PARTS = '\n';

    private final Connection connection;
    private long covered = -1;

    SearchIndex(Connection connection) {
        this.connection = connection;
    }

    /// A search as scan and index understand it; null if it holds no word.
    static @Nullable Question question(String search) {
        var parts = SearchWords.parts(search);
        if (parts.isEmpty()) {
            return null;
        }
        var match = new StringJoiner(" AND ");
        for (var part : parts) {
            match.add('"' + part.strip() + "\" *");
        }
        return new Question(String.join(String.valueOf(BETWEEN_PARTS), parts), match.toString());
    }

    /// Makes a connection able to read rows for words.
    static void prepare(Connection connection) throws SQLException {
        Function.create(connection, "has_words", new HasWords());
    }

    private static final class HasWords extends Function {
        private String asked = "";
        private List<String> parts = List.of();

        @Override
        protected void xFunc() throws SQLException {
            var question = String.valueOf(value_text(0));
            if (!question.equals(asked)) {
                asked = question;
                parts = List.of(question.split(String.valueOf(BETWEEN_PARTS)));
            }
            var words = SearchWords.of(value_text(1), value_text(2), value_text(3), value_text(4));
            result(SearchWords.hold(words, parts) ? 1 : 0);
        }
    }

    /// The number up to which the index covers all feedback.
    static long covered(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT covered FROM search_state");
    }

    /// How many numbers of feedback the index does not cover.
    static long missing(Connection connection) throws SQLException {
        return Math.max(0, Sql.number(connection, "SELECT max(id) FROM feedback") - covered(connection));
    }

    /// Follows a new row, if the index has all before it, or one that comes back.
    void added(FeedbackRow row) throws SQLException {
        if (row.id <= covered()) {
            put(row.id, words(row));
        } else if (covered() == row.id - 1) {
            put(row.id, words(row));
            cover(row.id);
        }
    }

    /// Follows a change of a row.
    void changed(FeedbackRow before, FeedbackRow after) throws SQLException {
        if (before.id <= covered()) {
            var old = words(before);
            var now = words(after);
            if (!old.equals(now)) {
                take(before.id, old);
                put(after.id, now);
            }
        }
    }

    /// Follows the removal of a row.
    void removed(FeedbackRow row) throws SQLException {
        if (row.id <= covered()) {
            take(row.id, words(row));
        }
    }

    /// Forgets everything; the index grows again from nothing.
    void clear() throws SQLException {
        Sql.run(connection, "INSERT INTO search (search) VALUES ('delete-all')");
        cover(0);
    }

    /// Takes in the next rows.
    ///
    /// @param most how many rows at most
    /// @return whether there may be more
    boolean extend(int most) throws SQLException {
        long[] last = {covered(), 0};
        try (var insert = connection.prepareStatement("INSERT INTO search (rowid, words) VALUES (?, ?)")) {
            Sql.each(
                    connection,
                    "SELECT id, comment, customer, external_id, note FROM feedback WHERE id > ? ORDER BY id LIMIT ?",
                    row -> {
                        last[0] = row.getLong(1);
                        last[1]++;
                        insert.setLong(1, last[0]);
                        insert.setString(
                                2,
                                SearchWords.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                        insert.executeUpdate();
                    },
                    last[0],
                    most);
        }
        if (last[0] > covered()) {
            cover(last[0]);
        }
        return last[1] == most;
    }

    private long covered() throws SQLException {
        if (covered < 0) {
            covered = covered(connection);
        }
        return covered;
    }

    private void cover(long upTo) throws SQLException {
        Sql.run(connection, "UPDATE search_state SET covered = ?", upTo);
        covered = upTo;
    }

    private void put(long id, String words) throws SQLException {
        Sql.run(connection, "INSERT INTO search (rowid, words) VALUES (?, ?)", id, words);
    }

    private void take(long id, String words) throws SQLException {
        Sql.run(connection, "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", id, words);
    }

    private static String words(FeedbackRow row) {
        return SearchWords.of(row.comment, row.customer, row.externalId, row.note);
    }
}
