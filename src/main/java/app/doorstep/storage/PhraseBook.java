package app.doorstep.storage;

import app.doorstep.phrases.PhraseCounts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of phrases and the ways to write them, each of which has a number, see [PhraseCounts#key]. What no comment
/// uses any more is deleted, so that nothing stays of one that is forgotten.
final class PhraseBook {
    /// A phrase in the file, with the numbers of its forms; those that are new follow.
    private record Known(int phrase, Map<String, Integer> forms) {}

    private final Connection connection;
    private final Map<Long, Known> known = new HashMap<>();
    private final boolean wasEmpty;
    private int nextPhrase;

    PhraseBook(Connection connection) throws SQLException {
        this.connection = connection;
        nextPhrase = (int) Sql.number(connection, "SELECT max(phrase) + 1 FROM phrase");
        wasEmpty = nextPhrase == 0;
    }

    /// The number of a way to write a phrase, a new one if it has none.
    long number(long stems, String words) throws SQLException {
        var phrase = known.get(stems);
        if (phrase == null) {
            phrase = find(stems);
            known.put(stems, phrase);
        }
        var form = phrase.forms().get(words);
        if (form == null) {
            form = phrase.forms().values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(-1)
                    + 1;
            phrase.forms().put(words, form);
        }
        return PhraseCounts.key(phrase.phrase(), form);
    }

    private Known find(long stems) throws SQLException {
        var forms = new HashMap<String, Integer>(4);
        int[] phrase = {-1};
        if (!wasEmpty) {
            Sql.each(
                    connection,
                    "SELECT phrase, form, words FROM phrase WHERE stems = ?",
                    row -> {
                        phrase[0] = row.getInt(1);
                        forms.put(row.getString(3), row.getInt(2));
                    },
                    stems);
        }
        return new Known(phrase[0] < 0 ? nextPhrase++ : phrase[0], forms);
    }

    static Writing writing(Connection connection) throws SQLException {
        return new Writing(connection);
    }

    /// Changes how many comments use a form.
    static final class Writing implements AutoCloseable {
        private static final int AT_ONCE = 100;
        private static final int COLUMNS = 5;

        private final Connection connection;
        private final PreparedStatement more;
        private final @Nullable Object[] waiting = new Object[AT_ONCE * COLUMNS];
        private int size;
        private final PreparedStatement none;
        private final PreparedStatement fewer;

        private Writing(Connection connection) throws SQLException {
            this.connection = connection;
            more = connection.prepareStatement(more(AT_ONCE));
            none = connection.prepareStatement("DELETE FROM phrase WHERE phrase = ? AND form = ? AND uses <= ?");
            fewer = connection.prepareStatement("UPDATE phrase SET uses = uses - ?3 WHERE phrase = ?1 AND form = ?2");
        }

        void use(long number, long stems, String words, int by) throws SQLException {
            if (by > 0) {
                waiting[size++] = number >>> Integer.SIZE;
                waiting[size++] = (long) (int) number;
                waiting[size++] = stems;
                waiting[size++] = words;
                waiting[size++] = (long) by;
                if (size == waiting.length) {
                    for (int i = 0; i < size; i++) {
                        more.setObject(i + 1, waiting[i]);
                    }
                    more.executeUpdate();
                    size = 0;
                }
            } else if (by < 0) {
                key(none, number);
                none.setInt(3, -by);
                if (none.executeUpdate() == 0) {
                    key(fewer, number);
                    fewer.setInt(3, -by);
                    fewer.executeUpdate();
                }
            }
        }

        private static String more(int rows) {
            return "INSERT INTO phrase (phrase, form, stems, words, uses) VALUES (" + Sql.marks(COLUMNS) + ")"
                    + (", (" + Sql.marks(COLUMNS) + ")").repeat(rows - 1)
                    + " ON CONFLICT DO UPDATE SET uses = uses + excluded.uses";
        }

        /// Writes what waits; to be called at the end.
        void finish() throws SQLException {
            if (size > 0) {
                Sql.run(connection, more(size / COLUMNS), Arrays.copyOf(waiting, size));
                size = 0;
            }
        }

        private static void key(PreparedStatement statement, long number) throws SQLException {
            statement.setInt(1, (int) (number >>> Integer.SIZE));
            statement.setInt(2, (int) number);
        }

        @Override
        public void close() throws SQLException {
            try (more;
                    none) {
                fewer.close();
            }
        }
    }
}
