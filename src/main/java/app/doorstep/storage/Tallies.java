package app.doorstep.storage;

import app.doorstep.domain.Flag;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a transaction does to the sums by day: collects the differences of every changed row and writes them before the
/// commit; [TallyCells] says where a row counts.
final class Tallies {
    private static final int PER_STATEMENT = 500;
    private static final long DAY_OFFSET = 1L << 23;

    private record ScopeKey(long app, long driver, int coverage, boolean excluded) {}

    /// The scope of a row whose scope is not in the file.
    private static final long UNKNOWN = 0xfffff;

    private final Connection connection;
    private final Names names;
    private final boolean creates;
    private final TallyCells cells = new TallyCells();
    private final LongCounts differences = new LongCounts();
    private final Map<ScopeKey, Long> scopes = new HashMap<>();

    Tallies(Connection connection, Names names) {
        this(connection, names, true);
    }

    private Tallies(Connection connection, Names names, boolean creates) {
        this.connection = connection;
        this.names = names;
        this.creates = creates;
    }

    /// One that only compares: give it every row, then ask what is [#wrong].
    static Tallies recount(Connection connection, Names names) {
        return new Tallies(connection, names, false);
    }

    /// The tables whose sums are not those of the rows counted.
    List<String> wrong() throws SQLException {
        takeAway("SELECT day, scope, factor, derived, stars, count FROM star_tally", 0);
        takeAway("SELECT day, scope, factor, polarity, stars, count FROM mark_tally", TallyCells.MARKS);
        boolean stars = false;
        boolean marks = false;
        for (long key : differences.keys()) {
            stars |= (key & TallyCells.MARKS) == 0;
            marks |= (key & TallyCells.MARKS) != 0;
        }
        var wrong = new ArrayList<String>();
        if (stars) {
            wrong.add("star_tally");
        }
        if (marks) {
            wrong.add("mark_tally");
        }
        return wrong;
    }

    private void takeAway(String sql, long table) throws SQLException {
        Sql.each(
                connection,
                sql,
                row -> differences.add(
                        base(row.getLong(1), row.getLong(2))
                                | table
                                | row.getLong(3) << 4
                                | row.getLong(4) << 3
                                | row.getLong(5),
                        -row.getInt(6)));
    }

    private static long base(long day, long scope) {
        return (day + DAY_OFFSET) << 28 | scope << 8;
    }

    /// Counts `row` in (`by` 1) or out (−1).
    void count(FeedbackRow row, int by) throws SQLException {
        cells.of(row);
        count(row, cells, by);
    }

    /// Counts a row whose cells are known.
    void count(FeedbackRow row, TallyCells cells, int by) throws SQLException {
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
        write(keys, false, "star_tally", "derived");
        write(keys, true, "mark_tally", "polarity");
    }

    private void write(long[] keys, boolean marks, String table, String fourth) throws SQLException {
        var more = new long[keys.length];
        int count = 0;
        for (long key : keys) {
            if ((key & TallyCells.MARKS) != 0 == marks) {
                int difference = differences.get(key);
                if (difference > 0) {
                    more[count++] = key;
                } else {
                    lessen(key, table, fourth, -difference);
                }
            }
        }
        int whole = count - count % PER_STATEMENT;
        if (whole > 0) {
            try (var statement = connection.prepareStatement(raising(PER_STATEMENT, table, fourth))) {
                for (int from = 0; from < whole; from += PER_STATEMENT) {
                    raise(statement, more, from, from + PER_STATEMENT);
                }
            }
        }
        if (whole < count) {
            try (var statement = connection.prepareStatement(raising(count - whole, table, fourth))) {
                raise(statement, more, whole, count);
            }
        }
    }

    private static String raising(int rows, String table, String fourth) {
        return "INSERT INTO " + table + " (day, scope, factor, " + fourth + ", stars, count) VALUES "
                + "(?, ?, ?, ?, ?, ?), ".repeat(rows - 1)
                + "(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count";
    }

    private void raise(PreparedStatement statement, long[] keys, int from, int to) throws SQLException {
        int parameter = 0;
        for (int i = from; i < to; i++) {
            long key = keys[i];
            statement.setLong(++parameter, day(key));
            statement.setLong(++parameter, key >>> 8 & 0xfffff);
            statement.setLong(++parameter, key >>> 4 & 7);
            statement.setLong(++parameter, key >>> 3 & 1);
            statement.setLong(++parameter, key & 7);
            statement.setLong(++parameter, differences.get(key));
        }
        statement.executeUpdate();
    }

    private void lessen(long key, String table, String fourth, int by) throws SQLException {
        var where = " WHERE day = ? AND scope = ? AND factor = ? AND " + fourth + " = ? AND stars = ?";
        long scope = key >>> 8 & 0xfffff;
        long factor = key >>> 4 & 7;
        long part = key >>> 3 & 1;
        long stars = key & 7;
        Sql.run(
                connection,
                "UPDATE " + table + " SET count = count - ?" + where,
                by,
                day(key),
                scope,
                factor,
                part,
                stars);
        Sql.run(connection, "DELETE FROM " + table + where + " AND count = 0", day(key), scope, factor, part, stars);
    }

    private static long day(long key) {
        return (key >>> 28) - DAY_OFFSET;
    }
}
