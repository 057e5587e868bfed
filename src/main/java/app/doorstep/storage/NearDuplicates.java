package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// Finds new rows that are suspiciously like another one: same app, kind, day and stars, and the same words but for
/// case, spaces and punctuation. They are stored all the same; the import only counts them.
final class NearDuplicates {
    private final Connection connection;
    private final Fingerprint sums = new Fingerprint();
    private final LongCounts seen = new LongCounts();
    private final LongCounts daysRead = new LongCounts();
    private final boolean anythingBefore;
    private final long lastBefore;

    NearDuplicates(Connection connection) throws SQLException {
        this.connection = connection;
        lastBefore = Sql.number(connection, "SELECT ifnull(max(id), 0) FROM feedback");
        anythingBefore = lastBefore > 0;
    }

    boolean isNear(FeedbackRow row) throws SQLException {
        var comment = row.comment;
        if (comment == null) {
            return false;
        }
        if (anythingBefore && daysRead.add(row.day, 1) == 1) {
            Sql.each(
                    connection,
                    "SELECT kind, app, stars, comment FROM feedback"
                            + " WHERE day = ? AND comment IS NOT NULL AND gone = 0 AND id <= ?",
                    old -> {
                        var stars = Sql.longOrNull(old, 3);
                        seen.add(
                                sum(
                                        old.getLong(1),
                                        old.getLong(2),
                                        row.day,
                                        stars == null ? FeedbackRow.NONE : stars,
                                        old.getString(4)),
                                1);
                    },
                    row.day,
                    lastBefore);
        }
        return seen.add(sum(row.kind, row.app, row.day, row.stars, comment), 1) > 1;
    }

    private long sum(long kind, long app, long day, long stars, String comment) {
        sums.start().add(kind).add(app).add(day).add(stars);
        for (int i = 0; i < comment.length(); i++) {
            char c = comment.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                sums.add(Character.toLowerCase(c));
            }
        }
        return sums.sum();
    }
}
