package app.doorstep.storage;

import app.doorstep.phrases.PhraseCounts;
import app.doorstep.phrases.Phrases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;

/// What a transaction does to the sums of phrases by day: collects how many comments more or less use each, and writes
/// that into the packed sums. Part of [Tallies].
///
/// Sums that were counted by other rules than [Phrases#rules] are worth nothing: then all is counted anew at the end.
final class PhraseSums {
    /// So many differences may be in memory: some 40 MB.
    private static final int MOST = 1 << 20;

    /// Stands among the forms for the comments themselves.
    private static final int COMMENTS = 0;

    private final Connection connection;
    private final Phrases phrases = new Phrases();
    private final boolean writes;
    private final boolean isCurrent;
    private FormsSeen forms = new FormsSeen();
    private PhraseCells cells = new PhraseCells();
    private LongCounts differences = new LongCounts();

    /// @param writes whether differences are written; else they are only compared, see [#takeAway]
    PhraseSums(Connection connection, boolean writes) throws SQLException {
        this.connection = connection;
        this.writes = writes;
        this.isCurrent = isCurrent(connection);
    }

    /// Whether the sums were counted by today's rules.
    static boolean isCurrent(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT rules FROM phrase_state") == Phrases.rules();
    }

    /// Says that they are.
    static void setCurrent(Connection connection) throws SQLException {
        Sql.run(connection, "UPDATE phrase_state SET rules = ?", Phrases.rules());
    }

    /// Counts the comment of a rating, which must have one, in (`by` 1) or out (−1).
    void count(FeedbackRow row, long scope, int by) throws SQLException {
        if (!isCurrent) {
            return;
        }
        long cell = (long) cells.of(row.day, scope, row.stars) << Integer.SIZE;
        differences.add(cell | COMMENTS, by);
        phrases.read(Objects.requireNonNull(row.comment));
        for (int i = 0; i < phrases.size(); i++) {
            differences.add(cell | forms.of(phrases, i), by);
        }
        if (writes && differences.size() > MOST) {
            writeDifferences();
        }
    }

    /// Writes the differences; to be called once, before the commit.
    void write() throws SQLException {
        if (isCurrent) {
            writeDifferences();
        } else {
            Sql.run(connection, "DELETE FROM phrase_tally");
            Sql.run(connection, "DELETE FROM phrase");
            setCurrent(connection);
            var anew = new Tallies(connection, new Names(connection));
            Sql.each(
                    connection,
                    "SELECT " + FeedbackRow.COLUMNS + " FROM feedback NOT INDEXED WHERE comment IS NOT NULL",
                    row -> anew.countPhrases(new FeedbackRow().read(row), 1));
            anew.writePhrases();
        }
    }

    private void writeDifferences() throws SQLException {
        var keys = differences.keys();
        var uses = new int[forms.size() + 1];
        var used = new boolean[uses.length];
        for (long key : keys) {
            uses[(int) key] += differences.get(key);
            used[(int) key] = true;
        }
        try (var book = new PhraseBook(connection)) {
            var numbers = new long[uses.length];
            for (int form = 1; form < uses.length; form++) {
                if (used[form]) {
                    numbers[form] = book.change(forms.stems(form), forms.written(form), uses[form]);
                }
            }
            for (int from = 0; from < keys.length; ) {
                int to = from;
                while (to < keys.length && keys[to] >>> Integer.SIZE == keys[from] >>> Integer.SIZE) {
                    to++;
                }
                write(Arrays.copyOfRange(keys, from, to), numbers);
                from = to;
            }
        }
        forms = new FormsSeen();
        cells = new PhraseCells();
        differences = new LongCounts();
    }

    /// Writes the differences of one cell.
    private void write(long[] keys, long... numbers) throws SQLException {
        int cell = (int) (keys[0] >>> Integer.SIZE);
        int comments = differences.get((long) cell << Integer.SIZE | COMMENTS);
        // By phrase, each with what it changes.
        var changed = Arrays.stream(keys)
                .filter(key -> (int) key != COMMENTS && numbers[(int) key] != PhraseBook.UNKNOWN)
                .boxed()
                .sorted((one, other) -> Long.compare(numbers[one.intValue()], numbers[other.intValue()]))
                .mapToLong(Long::longValue)
                .toArray();
        cells.change(
                connection,
                cell,
                comments,
                Arrays.stream(changed).map(key -> numbers[(int) key]).toArray(),
                Arrays.stream(changed).mapToInt(differences::get).toArray());
    }

    /// Takes the sums in the file away from what was counted.
    ///
    /// @return whether they were the same
    boolean takeAway() throws SQLException {
        if (!isCurrent) {
            return true;
        }
        var uses = new LongCounts();
        var byNumber = new LongCounts();
        Sql.each(connection, "SELECT phrase, form, words, uses FROM phrase", row -> {
            int form = forms.of(row.getString(3));
            byNumber.add(PhraseCounts.key(row.getInt(1), row.getInt(2)), form);
            uses.add(form, -row.getInt(4));
        });
        Sql.each(connection, "SELECT day, scope, stars, comments, phrases FROM phrase_tally", row -> {
            long cell = (long) cells.of(row.getLong(1), row.getLong(2), row.getLong(3)) << Integer.SIZE;
            differences.add(cell | COMMENTS, -row.getInt(4));
            PhraseCounts.of(row.getBytes(5)).forEach((phrase, form, count) -> {
                int known = byNumber.get(PhraseCounts.key(phrase, form));
                uses.add(known, count);
                differences.add(cell | known, -count);
            });
        });
        return differences.keys().length == 0 && uses.keys().length == 0;
    }
}
