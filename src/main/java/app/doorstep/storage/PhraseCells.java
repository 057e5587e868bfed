package app.doorstep.storage;

import app.doorstep.phrases.PhraseCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The rows of `phrase_tally` that a transaction changes, numbered in the order in which they are met.
final class PhraseCells {
    private record Cell(long day, long scope, long stars) {}

    private record Sums(int comments, PhraseCounts counts) {
        static final Sums NONE = new Sums(0, PhraseCounts.NONE);
    }

    private static final String WHERE = " WHERE day = ? AND scope = ? AND stars = ?";

    private static final int STARS = 3;
    private static final int SCOPES = 24;

    private final LongCounts numbers = new LongCounts();
    private final List<Cell> cells = new ArrayList<>();

    /// @param stars 0 or [FeedbackRow#NONE] for none
    int of(long day, long scope, long stars) {
        long known = stars == FeedbackRow.NONE ? 0 : stars;
        int number = numbers.first((day << (SCOPES + STARS)) | (scope << STARS) | known, cells.size() + 1);
        if (number == 0) {
            cells.add(new Cell(day, scope, known));
            return cells.size() - 1;
        }
        return number - 1;
    }

    /// Changes the row of a cell.
    ///
    /// @param keys,by see [PhraseCounts#plus]
    void change(Connection connection, int number, int comments, long[] keys, int... by) throws SQLException {
        var cell = cells.get(number);
        var before = Sql.first(
                connection,
                "SELECT comments, phrases FROM phrase_tally" + WHERE,
                row -> new Sums(row.getInt(1), PhraseCounts.of(row.getBytes(2))),
                cell.day(),
                cell.scope(),
                cell.stars());
        var sums = before.orElse(Sums.NONE);
        int after = sums.comments() + comments;
        var counts = sums.counts().plus(keys, by);
        if (after <= 0 && counts.isEmpty()) {
            Sql.run(connection, "DELETE FROM phrase_tally" + WHERE, cell.day(), cell.scope(), cell.stars());
        } else if (before.isPresent()) {
            Sql.run(
                    connection,
                    "UPDATE phrase_tally SET comments = ?, phrases = ?" + WHERE,
                    after,
                    counts.bytes(),
                    cell.day(),
                    cell.scope(),
                    cell.stars());
        } else {
            Sql.run(
                    connection,
                    "INSERT INTO phrase_tally (day, scope, stars, comments, phrases) VALUES (?, ?, ?, ?, ?)",
                    cell.day(),
                    cell.scope(),
                    cell.stars(),
                    after,
                    counts.bytes());
        }
    }
}
