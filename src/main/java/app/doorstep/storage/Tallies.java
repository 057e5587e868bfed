package app.doorstep.storage;

import app.doorstep.domain.Flag;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a transaction does to the sums by day: collects the differences of every changed row and writes them before the
/// commit; [TallyCells] says where a row counts.
final class Tallies {
    private static final int PER_STATEMENT = 500;
    private static final long DAY_OFFSET = 1L << 23;
    private static final long SCOPES = 0xfffff;
    private static final int DAY_SHIFT = TallyTable.BITS + 20;

    private record ScopeKey(long app, long driver, int coverage, boolean excluded) {}

    /// The scope of a row whose scope is not in the file.
    private static final long UNKNOWN = SCOPES;

    private final Connection connection;
    private final Names names;
    private final boolean creates;
    private final PhraseSums phrases;
    private final TallyCells cells = new TallyCells();
    private final LongCounts differences = new LongCounts();
    private final Map<ScopeKey, Long> scopes = new HashMap<>();

    Tallies(Connection connection, Names names) throws SQLException {
        this(connection, names, true);
    }

    private Tallies(Connection connection, Names names, boolean creates) throws SQLException {
        this.connection = connection;
        this.names = names;
        this.creates = creates;
        this.phrases = new PhraseSums(connection, creates);
    }

    /// One that only compares: give it every row, then ask what is [#wrong].
    static Tallies recount(Connection connection, Names names) throws SQLException {
        return new Tallies(connection, names, false);
    }

    /// The tables whose sums are not those of the rows counted.
    List<String> wrong() throws SQLException {
        for (var table : TallyTable.ALL) {
            takeAway(table);
        }
        var wrong = new ArrayList<>(Arrays.stream(differences.keys())
                .mapToObj(key -> TallyTable.of(cell(key)).name())
                .distinct()
                .toList());
        if (!phrases.takeAway()) {
            wrong.add("phrase_tally");
        }
        return wrong;
    }

    private void takeAway(TallyTable table) throws SQLException {
        int own = table.columns().size();
        var values = new int[own];
        Sql.each(connection, "SELECT " + table.keyColumns() + ", count FROM " + table.name(), row -> {
            for (int i = 0; i < own; i++) {
                values[i] = row.getInt(3 + i);
            }
            differences.add(base(row.getLong(1), row.getLong(2)) | table.cell(values), -row.getInt(3 + own));
        });
    }

    private static long base(long day, long scope) {
        return (day + DAY_OFFSET) << DAY_SHIFT | scope << TallyTable.BITS;
    }

    private static long day(long key) {
        return (key >>> DAY_SHIFT) - DAY_OFFSET;
    }

    private static long scope(long key) {
        return key >>> TallyTable.BITS & SCOPES;
    }

    private static int cell(long key) {
        return (int) key & (1 << TallyTable.BITS) - 1;
    }

    /// Counts `row` in (`by` 1) or out (−1).
    void count(FeedbackRow row, int by) throws SQLException {
        cells.of(row);
        count(row, cells, by);
    }

    /// Counts a row whose cells are known.
    void count(FeedbackRow row, TallyCells cells, int by) throws SQLException {
        countAllButPhrases(row, cells, by);
        countPhrases(row, by);
    }

    /// Counts `row` in or out where its comment, day and scope stay as they are.
    void countAllButPhrases(FeedbackRow row, int by) throws SQLException {
        cells.of(row);
        countAllButPhrases(row, cells, by);
    }

    /// Counts only what the comment says.
    void countPhrases(FeedbackRow row, int by) throws SQLException {
        if (row.comment != null && row.isRating() && !row.isGone()) {
            phrases.count(row, scope(row), by);
        }
    }

    private void countAllButPhrases(FeedbackRow row, TallyCells cells, int by) throws SQLException {
        if (cells.size() > 0) {
            long base = base(row.day, scope(row));
            for (int i = 0; i < cells.size(); i++) {
                differences.add(base | cells.get(i), by);
            }
        }
    }

    private long scope(FeedbackRow row) throws SQLException {
        boolean excluded = (row.flags >>> Codes.FLAG.code(Flag.EXCLUDED) & 1) != 0;
        var key = new ScopeKey(row.app, row.driver, Codes.COVERAGE.code(names.coverage(row)), excluded);
        var known = scopes.get(key);
        if (known != null) {
            return known;
        }
        var driver = key.driver() == FeedbackRow.NONE ? null : (Long) key.driver();
        int flag = excluded ? 1 : 0;
        long id = Sql.number(
                connection,
                "SELECT id FROM scope WHERE app = ? AND ifnull(driver, 0) = ifnull(?, 0) AND coverage = ?"
                        + " AND excluded = ?",
                key.app(),
                driver,
                key.coverage(),
                flag);
        if (id == 0 && !creates) {
            id = UNKNOWN;
        } else if (id == 0) {
            id = Sql.number(
                    connection,
                    "INSERT INTO scope (app, driver, coverage, excluded) VALUES (?, ?, ?, ?) RETURNING id",
                    key.app(),
                    driver,
                    key.coverage(),
                    flag);
        }
        scopes.put(key, id);
        return id;
    }

    /// Writes the differences; to be called once, before the commit.
    void write() throws SQLException {
        var keys = differences.keys();
        for (var table : TallyTable.ALL) {
            write(
                    Arrays.stream(keys)
                            .filter(key -> TallyTable.of(cell(key)).equals(table))
                            .toArray(),
                    table);
        }
        writePhrases();
    }

    void writePhrases() throws SQLException {
        phrases.write();
    }

    private void write(long[] keys, TallyTable table) throws SQLException {
        var more = new long[keys.length];
        int count = 0;
        for (long key : keys) {
            int difference = differences.get(key);
            if (difference > 0) {
                more[count++] = key;
            } else {
                lessen(key, table, -difference);
            }
        }
        int whole = count - count % PER_STATEMENT;
        if (whole > 0) {
            try (var statement = connection.prepareStatement(raising(PER_STATEMENT, table))) {
                for (int from = 0; from < whole; from += PER_STATEMENT) {
                    raise(statement, more, from, from + PER_STATEMENT);
                }
            }
        }
        if (whole < count) {
            try (var statement = connection.prepareStatement(raising(count - whole, table))) {
                raise(statement, more, whole, count);
            }
        }
    }

    private static String raising(int rows, TallyTable table) {
        var row = "(" + Sql.marks(table.columns().size() + 3) + ")";
        return "INSERT INTO " + table.name() + " (" + table.keyColumns() + ", count) VALUES "
                + (row + ", ").repeat(rows - 1)
                + row + " ON CONFLICT DO UPDATE SET count = count + excluded.count";
    }

    private void raise(PreparedStatement statement, long[] keys, int from, int to) throws SQLException {
        int parameter = 0;
        for (int i = from; i < to; i++) {
            long key = keys[i];
            var table = TallyTable.of(cell(key));
            statement.setLong(++parameter, day(key));
            statement.setLong(++parameter, scope(key));
            for (int column = 0; column < table.columns().size(); column++) {
                statement.setLong(++parameter, table.value(cell(key), column));
            }
            statement.setLong(++parameter, differences.get(key));
        }
        statement.executeUpdate();
    }

    private void lessen(long key, TallyTable table, int by) throws SQLException {
        var where = new StringBuilder(" WHERE day = " + day(key) + " AND scope = " + scope(key));
        for (int column = 0; column < table.columns().size(); column++) {
            where.append(" AND ")
                    .append(table.columns().get(column))
                    .append(" = ")
                    .append(table.value(cell(key), column));
        }
        Sql.run(connection, "UPDATE " + table.name() + " SET count = count - ?" + where, by);
        Sql.run(connection, "DELETE FROM " + table.name() + where + " AND count = 0");
    }
}
