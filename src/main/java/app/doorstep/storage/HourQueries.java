package app.doorstep.storage;

import app.doorstep.domain.Factor;
import app.doorstep.domain.HourComplaints;
import app.doorstep.domain.HourTally;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.LongStream;

/// Reads ratings by weekday and hour. All but the tone of ratings without stars comes from the indexes by day and by
/// app.
final class HourQueries {
    private static final long HOUR = 3_600_000_000_000L;
    /// Monday is 0; the first of January 1970 was a Thursday.
    private static final String WEEKDAY = "(f.day + 3) % 7";

    private static final String BAD = "(CASE WHEN f.effective & " + MarkBits.COMPLAINTS
            + " <> 0 THEN 1 WHEN f.stars IS NULL THEN ifnull(f.sentiment = "
            + Codes.SENTIMENT.code(Sentiment.NEGATIVE) + ", 0) ELSE f.stars <= 2 END)";

    private HourQueries() {}

    static List<HourTally> tallies(Connection connection, Selection selection) throws SQLException {
        var filter = timed(connection, selection);
        return Sql.list(
                connection,
                "SELECT " + WEEKDAY + ", f.time / " + HOUR + ", count(*), sum(" + BAD + ") FROM feedback f"
                        + filter.where() + " GROUP BY 1, 2 ORDER BY 1, 2",
                row -> new HourTally(DayOfWeek.of(row.getInt(1) + 1), row.getInt(2), row.getInt(3), row.getInt(4)),
                filter.arguments());
    }

    /// The ratings by the hour of the day, with their complaints.
    static List<HourComplaints> complaints(Connection connection, Selection selection) throws SQLException {
        var sums = new StringBuilder();
        for (var factor : Codes.FACTOR.words()) {
            sums.append(", sum(f.effective >> ")
                    .append(8 + Codes.FACTOR.code(factor))
                    .append(" & 1)");
        }
        var filter = timed(connection, selection);
        return Sql.list(
                connection,
                "SELECT f.time / " + HOUR + ", count(*)" + sums + " FROM feedback f" + filter.where()
                        + " GROUP BY 1 ORDER BY 1",
                row -> {
                    var complaints = new EnumMap<Factor, Integer>(Factor.class);
                    int column = 2;
                    for (var factor : Codes.FACTOR.words()) {
                        int count = row.getInt(++column);
                        if (count > 0) {
                            complaints.put(factor, count);
                        }
                    }
                    return new HourComplaints(row.getInt(1), row.getInt(2), complaints);
                },
                filter.arguments());
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
