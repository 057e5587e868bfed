package app.doorstep.storage;

import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Scope;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the sums by day.
final class TallyQueries {

    private TallyQueries() {}

    static List<StarTally> stars(Connection connection, Selection selection) throws SQLException {
        var scopes = scopes(connection, selection);
        var result = new ArrayList<StarTally>();
        Sql.eachReadable(
                connection,
                "SELECT day, scope, factor, derived, stars, count FROM star_tally" + days(selection),
                row -> {
                    var scope = scopes.get(row.getLong(2));
                    if (scope != null) {
                        result.add(new StarTally(
                                LocalDate.ofEpochDay(row.getLong(1)),
                                scope,
                                Codes.FACTOR.word(row.getInt(3)),
                                row.getInt(4) == 1,
                                row.getInt(5),
                                row.getInt(6)));
                    }
                });
        return result;
    }

    static List<MarkTally> marks(Connection connection, Selection selection) throws SQLException {
        var scopes = scopes(connection, selection);
        var result = new ArrayList<MarkTally>();
        Sql.eachReadable(
                connection,
                "SELECT day, scope, factor, polarity, stars, count FROM mark_tally" + days(selection),
                row -> {
                    var scope = scopes.get(row.getLong(2));
                    if (scope != null) {
                        result.add(new MarkTally(
                                LocalDate.ofEpochDay(row.getLong(1)),
                                scope,
                                Codes.FACTOR.word(row.getInt(3)),
                                Codes.POLARITY.word(row.getInt(4)),
                                row.getInt(5),
                                row.getInt(6)));
                    }
                });
        return result;
    }

    private static String days(Selection selection) {
        var from = selection.from();
        var to = selection.to();
        return " WHERE day BETWEEN " + (from == null ? Integer.MIN_VALUE : from.toEpochDay()) + " AND "
                + (to == null ? Integer.MAX_VALUE : to.toEpochDay()) + " ORDER BY day, scope, factor";
    }

    private static Map<Long, Scope> scopes(Connection connection, Selection selection) throws SQLException {
        var names = new Names(connection);
        var result = new HashMap<Long, Scope>();
        Sql.eachReadable(connection, "SELECT id, app, driver, coverage, excluded FROM scope", row -> {
            var driver = Sql.longOrNull(row, 3);
            var scope = new Scope(
                    names.platform(row.getLong(2)),
                    driver == null ? null : names.driver(driver),
                    Codes.COVERAGE.word(row.getInt(4)),
                    row.getInt(5) == 1);
            if ((selection.platform() == null || selection.platform().equals(scope.platform()))
                    && (selection.driver() == null || Objects.equals(selection.driver(), scope.driver()))) {
                result.put(row.getLong(1), scope);
            }
        });
        return result;
    }
}
