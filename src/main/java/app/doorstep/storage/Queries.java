package app.doorstep.storage;

import app.doorstep.domain.Complaint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatedComment;
import app.doorstep.domain.Scope;
import app.doorstep.domain.Selection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads feedback. Everything deleted on purpose is invisible here.
final class Queries {
    private static final String COLUMNS =
            "SELECT " + FeedbackRow.COLUMNS.replaceAll("(\\w+)", "f.$1") + ", r.text, r.audience, r.sent, r.outcome";
    private static final String SELECT = COLUMNS + " FROM feedback f LEFT JOIN sent_reply r ON r.id = f.answer";
    /// Begins with the replies, of which there are far fewer.
    private static final String ANSWERED =
            COLUMNS + " FROM sent_reply r CROSS JOIN feedback f ON f.id = r.feedback AND f.answer = r.id";
    static final String NEWEST_FIRST = " ORDER BY f.day DESC, f.time DESC, f.id DESC";
    /// The index of the ratings that complain, and what says to SQLite that it holds all there are.
    private static final String COMPLAINING = " INDEXED BY feedback_complaining";
    private static final String COMPLAINS = " AND f.effective & " + MarkBits.COMPLAINTS + " <> 0";
    /// A selection that holds more than this share of all feedback, as a divisor, is read without an index.
    private static final int MANY = 4;

    private static final int FIRST_OF_REPLY = FeedbackRow.COUNT + 1;

    private Queries() {}

    static Optional<Feedback> find(Connection connection, long id) throws SQLException {
        var names = new Names(connection);
        return Sql.first(
                        connection,
                        SELECT + " WHERE f.id = ? AND f.gone = 0",
                        row -> readable(row, new FeedbackRow(), names),
                        id)
                .flatMap(found -> found);
    }

    static void each(Connection connection, FeedbackQuery query, Consumer<Feedback> consumer) throws SQLException {
        var names = new Names(connection);
        var filter = Filter.of(connection, query, names);
        var reused = new FeedbackRow();
        var limit = query.limit() == null ? "" : " LIMIT " + query.limit();
        Sql.each(
                connection,
                SELECT + filter.where() + NEWEST_FIRST + limit,
                row -> readable(row, reused, names).ifPresent(consumer),
                filter.arguments());
    }

    static List<Feedback> withIds(Connection connection, long[] ids) throws SQLException {
        var names = new Names(connection);
        var result = new ArrayList<Feedback>(ids.length);
        try (var statement = connection.prepareStatement(SELECT + " WHERE f.id = ? AND f.gone = 0")) {
            for (long id : ids) {
                statement.setLong(1, id);
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) {
                        readable(rows, new FeedbackRow(), names).ifPresent(result::add);
                    }
                }
            }
        }
        return result;
    }

    /// Feedback whose reply was marked as sent from one moment up to, not including, another, the latest reply first.
    static List<Feedback> answered(Connection connection, Instant from, Instant to) throws SQLException {
        var names = new Names(connection);
        return list(
                connection,
                ANSWERED + " WHERE f.gone = 0 AND r.sent >= ? AND r.sent < ? ORDER BY r.sent DESC, f.id DESC",
                names,
                from.toEpochMilli(),
                to.toEpochMilli());
    }

    /// Ratings that complain about anything and are not excluded, newest first. All of it comes from
    /// their index.
    static List<Complaint> complaints(Connection connection, Selection selection) throws SQLException {
        var names = new Names(connection);
        var filter = notExcluded(selection, names);
        return Sql.list(
                connection,
                "SELECT f.id, f.effective, f.app, f.coverage, f.file, f.time / " + TallyCells.HOUR
                        + ", f.stars FROM feedback f" + COMPLAINING + filter.where() + COMPLAINS + NEWEST_FIRST,
                row -> {
                    var hour = Sql.longOrNull(row, 6);
                    var stars = Sql.longOrNull(row, 7);
                    return new Complaint(
                            row.getLong(1),
                            MarkBits.complaints(row.getInt(2)),
                            coverage(row, 3, names),
                            hour == null ? null : hour.intValue(),
                            stars == null ? null : stars.intValue());
                },
                filter.arguments());
    }

    /// How many ratings complain about any of these factors; one that complains twice is one.
    ///
    /// @param complete whether only ratings of complete sources count
    /// @return those without stars, then those with 1, 2, 3, 4 and 5
    static List<Long> complaining(Connection connection, Selection selection, List<Factor> factors, boolean complete)
            throws SQLException {
        var names = new Names(connection);
        long bits = 0;
        for (var factor : factors) {
            bits |= 0x100L << Codes.FACTOR.code(factor);
        }
        var filter = notExcluded(selection, names).and("f.effective & " + bits + " <> 0");
        var counts = new long[6];
        Sql.each(
                connection,
                "SELECT f.app, f.coverage, f.file, ifnull(f.stars, 0), count(*) FROM feedback f" + COMPLAINING
                        + filter.where() + COMPLAINS + " GROUP BY 1, 2, 3, 4",
                row -> {
                    if (!complete || coverage(row, 1, names) == Coverage.COMPLETE) {
                        counts[row.getInt(4)] += row.getLong(5);
                    }
                },
                filter.arguments());
        return Arrays.stream(counts).boxed().toList();
    }

    /// How many ratings of complete sources there are that are not excluded, with stars, thumbs or words alone.
    static long complete(Connection connection, Selection selection) throws SQLException {
        var names = new Names(connection);
        var filter = notExcluded(selection, names);
        var count = new long[1];
        Sql.each(
                connection,
                "SELECT f.app, f.coverage, f.file, count(*) FROM feedback f" + filter.where() + " GROUP BY 1, 2, 3",
                row -> count[0] += coverage(row, 1, names) == Coverage.COMPLETE ? row.getLong(4) : 0,
                filter.arguments());
        return count[0];
    }

    private static Filter notExcluded(Selection selection, Names names) {
        return Filter.of(selection, names)
                .and("f.kind = 0")
                .and("f.flags & " + (1 << Codes.FLAG.code(Flag.EXCLUDED)) + " = 0");
    }

    /// The coverage of a row whose app, own coverage and file stand in these columns.
    static Coverage coverage(ResultSet row, int first, Names names) throws SQLException {
        var coverage = Sql.longOrNull(row, first + 1);
        var file = Sql.longOrNull(row, first + 2);
        return names.coverage(
                row.getLong(first),
                coverage == null ? FeedbackRow.NONE : coverage,
                file == null ? FeedbackRow.NONE : file);
    }

    /// The ratings with a comment, in no order: where most are wanted, all rows are read as they lie in the file, which
    /// takes a third of the time of finding each by its day.
    static void comments(Connection connection, Selection selection, Consumer<RatedComment> consumer)
            throws SQLException {
        var names = new Names(connection);
        var filter = Filter.of(selection, names).and("f.kind = 0").and("f.comment IS NOT NULL");
        var many = TallyQueries.count(connection, selection, null) * MANY
                > TallyQueries.count(connection, Selection.ALL, null);
        var excluded = 1L << Codes.FLAG.code(Flag.EXCLUDED);
        Sql.each(
                connection,
                "SELECT f.id, f.day, f.app, f.driver, ifnull(f.coverage, " + FeedbackRow.NONE + "), ifnull(f.file, "
                        + FeedbackRow.NONE + "), f.flags, ifnull(f.stars, 0), f.comment, f.time FROM feedback f"
                        + (many ? " NOT INDEXED" : "")
                        + filter.where(),
                row -> {
                    var driver = Sql.longOrNull(row, 4);
                    var scope = new Scope(
                            names.platform(row.getLong(3)),
                            driver == null ? null : names.driver(driver),
                            names.coverage(row.getLong(3), row.getLong(5), row.getLong(6)),
                            (row.getLong(7) & excluded) != 0);
                    int stars = row.getInt(8);
                    var time = Sql.longOrNull(row, 10);
                    consumer.accept(new RatedComment(
                            row.getLong(1),
                            LocalDate.ofEpochDay(row.getLong(2)),
                            time == null ? null : LocalTime.ofNanoOfDay(time),
                            scope,
                            stars == 0 ? null : stars,
                            row.getString(9)));
                },
                filter.arguments());
    }

    /// The days that have feedback, newest first; each is one step in the index, however many rows it has.
    static List<LocalDate> days(Connection connection) throws SQLException {
        return Sql.list(connection, """
            WITH RECURSIVE known (day) AS (
                SELECT max(day) FROM feedback WHERE gone = 0
                UNION ALL
                SELECT (SELECT max(day) FROM feedback WHERE gone = 0 AND day < known.day) FROM known
                WHERE known.day IS NOT NULL)
            SELECT day FROM known WHERE day IS NOT NULL\
            """, row -> LocalDate.ofEpochDay(row.getLong(1)));
    }

    static long count(Connection connection, FeedbackQuery query) throws SQLException {
        long all = query.isBroad()
                ? TallyQueries.count(connection, query.selection(), query.kind())
                : countRows(connection, query);
        return query.limit() == null ? all : Math.min(all, query.limit());
    }

    private static long countRows(Connection connection, FeedbackQuery query) throws SQLException {
        var filter = Filter.of(connection, query, new Names(connection));
        return Sql.number(connection, "SELECT count(*) FROM feedback f" + filter.where(), filter.arguments());
    }

    static List<Feedback> lastRatings(
            Connection connection, Platform platform, @Nullable String driver, int n, LocalDate before)
            throws SQLException {
        var names = new Names(connection);
        var filter = new Filter()
                .and("f.kind = 0")
                .and("f.app = ?", names.appOrNobody(platform))
                .and("f.day < ?", before.toEpochDay());
        if (driver != null) {
            filter.and("f.driver = ?", names.driverOrNobody(driver));
        }
        return list(connection, SELECT + filter.where() + NEWEST_FIRST + " LIMIT " + n, names, filter.arguments());
    }

    /// What a customer wrote, whatever the case of the name's letters, newest first. SQLite folds the case of A to Z,
    /// so other letters are asked for in both.
    static List<Feedback> ofCustomer(Connection connection, String name, int most) throws SQLException {
        return list(
                connection,
                SELECT + " WHERE f.gone = 0 AND f.customer COLLATE NOCASE IN (?, ?, ?)" + NEWEST_FIRST + " LIMIT ?",
                new Names(connection),
                name,
                name.toLowerCase(Locale.ROOT),
                name.toUpperCase(Locale.ROOT),
                most);
    }

    private static List<Feedback> list(Connection connection, String sql, Names names, @Nullable Object... arguments)
            throws SQLException {
        var result = new ArrayList<Feedback>();
        Sql.each(connection, sql, row -> readable(row, new FeedbackRow(), names).ifPresent(result::add), arguments);
        return result;
    }

    /// Leaves a row out that damage has made unreadable: the others are still worth seeing, and [Check] names it.
    private static Optional<Feedback> readable(ResultSet result, FeedbackRow row, Names names) throws SQLException {
        try {
            return Optional.of(feedback(result, row, names));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Feedback feedback(ResultSet result, FeedbackRow row, Names names) throws SQLException {
        row.read(result);
        return new Feedback(
                row.id,
                Entries.of(row, names),
                names.coverage(row),
                names.batch(row.file),
                Instant.ofEpochMilli(row.recorded),
                row.answer == FeedbackRow.NONE ? null : Replies.reply(result, FIRST_OF_REPLY));
    }
}
