package app.doorstep.storage;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.HourTally;
import app.doorstep.domain.Kind;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Scope;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StarTally;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the sums by day.
final class TallyQueries {
    private static final String IN_ORDER = " ORDER BY day, scope, factor";
    private static final String RATINGS = " AND kind = " + Codes.KIND.code(Kind.RATING);
    private static final String TIMED = RATINGS + " AND hour < " + TallyTable.NO_HOUR;
    /// Monday is 0; the first of January 1970 was a Thursday.
    private static final String WEEKDAY = "(day + 3) % 7";

    private TallyQueries() {}

    static List<StarTally> stars(Connection connection, Selection selection) throws SQLException {
        var scopes = scopes(connection, selection);
        var result = new ArrayList<StarTally>();
        Sql.eachReadable(
                connection,
                "SELECT day, scope, factor, derived, stars, count FROM star_tally" + where(selection, scopes)
                        + IN_ORDER,
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
                "SELECT day, scope, factor, polarity, stars, count FROM mark_tally" + where(selection, scopes)
                        + IN_ORDER,
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

    /// Ratings by weekday and hour, for those with a time.
    static List<HourTally> hours(Connection connection, Selection selection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT " + WEEKDAY + ", hour, sum(count), sum(count * bad) FROM hour_tally"
                        + where(selection, scopes(connection, selection)) + TIMED + " GROUP BY 1, 2 ORDER BY 1, 2",
                row -> new HourTally(DayOfWeek.of(row.getInt(1) + 1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }

    /// How many ratings with a time there are in each hour of the day.
    static Map<Integer, Integer> ratingsByHour(Connection connection, Selection selection) throws SQLException {
        var result = new TreeMap<Integer, Integer>();
        Sql.each(
                connection,
                "SELECT hour, sum(count) FROM hour_tally" + where(selection, scopes(connection, selection)) + TIMED
                        + " GROUP BY hour",
                row -> result.put(row.getInt(1), row.getInt(2)));
        return result;
    }

    /// How many ratings are of each tone; what there is none of is absent.
    static Map<Sentiment, Long> tones(Connection connection, Selection selection) throws SQLException {
        var tones = new EnumMap<Sentiment, Long>(Sentiment.class);
        Sql.each(
                connection,
                "SELECT tone, sum(count) FROM hour_tally" + where(selection, scopes(connection, selection)) + RATINGS
                        + " GROUP BY tone",
                row -> tones.put(Codes.SENTIMENT.word(row.getLong(1)), row.getLong(2)));
        return tones;
    }

    /// How much feedback there is.
    ///
    /// @param kind null for any
    static long count(Connection connection, Selection selection, @Nullable Kind kind) throws SQLException {
        return Sql.number(
                connection,
                "SELECT sum(count) FROM hour_tally" + where(selection, scopes(connection, selection))
                        + (kind == null ? "" : " AND kind = " + Codes.KIND.code(kind)));
    }

    /// Whether any feedback of an app is from a source that holds all of it.
    static boolean hasComplete(Connection connection, Platform platform) throws SQLException {
        var scopes = scopes(connection, Selection.ALL);
        scopes.values().removeIf(scope -> !scope.platform().equals(platform) || scope.coverage() != Coverage.COMPLETE);
        return Sql.number(
                        connection, "SELECT EXISTS (SELECT 1 FROM hour_tally WHERE scope IN (" + numbers(scopes) + "))")
                == 1;
    }

    static String where(Selection selection, Map<Long, Scope> scopes) {
        var from = selection.from();
        var to = selection.to();
        var days = " WHERE day BETWEEN " + (from == null ? Integer.MIN_VALUE : from.toEpochDay()) + " AND "
                + (to == null ? Integer.MAX_VALUE : to.toEpochDay());
        return selection.platform() == null && selection.driver() == null
                ? days
                : days + " AND scope IN (" + numbers(scopes) + ")";
    }

    private static String numbers(Map<Long, Scope> scopes) {
        return scopes.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static Map<Long, Scope> scopes(Connection connection, Selection selection) throws SQLException {
        var names = new Names(connection);
        var result = new HashMap<Long, Scope>();
        Sql.eachReadable(connection, "SELECT id, app, driver, coverage, excluded FROM scope", row -> {
            var driver = Sql.longOrNull(row, 3);
            var scope = new Scope(
                    names.platform(row.getLong(2)),
                    driver == null ? null : names.driver(driver),
                    Codes.COVERAGE.word(row.getInt(4)),
                    row.getInt(5) == 1);
            if (selection.contains(scope)) {
                result.put(row.getLong(1), scope);
            }
        });
        return result;
    }
}
