package app.doorstep.storage;

import app.doorstep.domain.Kind;
import app.doorstep.domain.Selection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.stream.LongStream;

/// Reads the ratings of an hour.
final class HourQueries {
    /// Monday is 0; the first of January 1970 was a Thursday.
    private static final String WEEKDAY = "(f.day + 3) % 7";

    private HourQueries() {}

    /// The numbers of the ratings of one hour, newest first.
    static long[] ids(Connection connection, Selection selection, DayOfWeek day, int hour) throws SQLException {
        var filter = timed(connection, selection)
                .and(WEEKDAY + " = ?", day.getValue() - 1)
                .and("f.time / " + TallyCells.HOUR + " = ?", hour);
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
