package app.doorstep.storage;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Selection;
import app.doorstep.domain.ServiceRating;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Reads the answers to the customer service survey.
final class ServiceQueries {
    private ServiceQueries() {}

    static List<ServiceRating> serviceRatings(Connection connection, Selection selection) throws SQLException {
        var names = new Names(connection);
        var filter = serviceRatings(selection, names);
        var ratings = new ArrayList<ServiceRating>();
        Sql.each(
                connection,
                "SELECT day, time, id, customer, external_id, service_score, solved, app, coverage, file FROM feedback"
                        + " f"
                        + filter.where() + " ORDER BY f.day, f.time, f.id",
                row -> {
                    if (Queries.coverage(row, 8, names) == Coverage.COMPLETE) {
                        ratings.add(serviceRating(row));
                    }
                },
                filter.arguments());
        return ratings;
    }

    static boolean hasServiceRatings(Connection connection, Selection selection) throws SQLException {
        var filter = serviceRatings(selection, new Names(connection));
        return Sql.number(
                        connection,
                        "SELECT EXISTS (SELECT 1 FROM feedback f" + filter.where() + ")",
                        filter.arguments())
                == 1;
    }

    private static Filter serviceRatings(Selection selection, Names names) {
        return Filter.of(selection, names)
                .and("f.kind = 1")
                .and("(f.service_score IS NOT NULL OR f.solved IS NOT NULL)");
    }

    /// Rows of one file got their numbers in the order of its lines, so the number stands for the line.
    private static ServiceRating serviceRating(ResultSet row) throws SQLException {
        var time = Sql.longOrNull(row, 2);
        var score = Sql.longOrNull(row, 6);
        var solved = Sql.longOrNull(row, 7);
        return new ServiceRating(
                LocalDate.ofEpochDay(row.getLong(1)),
                time == null ? null : LocalTime.ofNanoOfDay(time),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                Entries.score(score == null ? FeedbackRow.NONE : score),
                solved == null ? null : solved == 1);
    }
}
