package app.doorstep.storage;

import app.doorstep.domain.Factor;
import app.doorstep.domain.HourComplaints;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Selection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Reads the ratings of an hour, and what is complained about in each.
final class HourQueries {
    private static final long HOUR = 3_600_000_000_000L;
    /// Monday is 0; the first of January 1970 was a Thursday.
    private static final String WEEKDAY = "(f.day + 3) % 7";

    private HourQueries() {}

    /// The ratings by the hour of the day, with their complaints.
    static List<HourComplaints> complaints(Connection connection, Selection selection) throws SQLException {
        var sums = new StringBuilder();
        for (var factor : Codes.FACTOR.words()) {
            sums.append(", sum(f.effective >> ")
                    .append(8 + Codes.FACTOR.code(factor))
                    .append(" & 1)");
        }
        var complaining = new HashMap<Integer, Map<Factor, Integer>>();
        var filter = timed(connection, selection);
        Sql.each(
                connection,
                "SELECT f.time / " + HOUR + sums + " FROM feedback f" + Queries.COMPLAINING + filter.where()
                        + Queries.COMPLAINS + " GROUP BY 1",
                row -> {
                    var complaints = new EnumMap<Factor, Integer>(Factor.class);
                    int column = 1;
                    for (var factor : Codes.FACTOR.words()) {
                        int count = row.getInt(++column);
                        if (count > 0) {
                            complaints.put(factor, count);
                        }
                    }
                    complaining.put(row.getInt(1), complaints);
                },
                filter.arguments());
        return TallyQueries.ratingsByHour(connection, selection).entrySet().stream()
                .map(hour -> new HourComplaints(
                        hour.getKey(), hour.getValue(), complaining.getOrDefault(hour.getKey(), Map.of())))
                .toList();
    }

    /// The numbers of the ratings of one hour, newest first.
    static long[] ids(Connection connection, Selection selection, DayOfWeek day, int hour) throws SQLException {
        var filter = timed(connection, selection)
                .and(WEEKDAY + " = ?", day.getValue() - 1)
                .and("f.time / " + HOUR + " = ?", hour);
        var found = LongStream.builder();
        Sql.each(
                connection,
                "SELECT f.id FROM feedback f" + filter.where() + " ORDER BY f.day DESC, f.time DESC, f.id DESC",
                row -> found.add(row.getLong(1)),
                filter.arguments());
        return found.build().toArray();
    }

    private static Filter timed(Connection connection, Selection selection) throws SQLException {
        return Filter.of(selection, new Names(connection))
                .and("f.kind = " + Codes.KIND.code(Kind.RATING))
                .and("f.time IS NOT NULL");
    }
}
