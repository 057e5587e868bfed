package app.doorstep.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Writes many new rows with few statements: the longer a statement, the less each row costs.
final class RowInserts {
    /// How many rows a statement takes, from the longest.
    private static final int[] LENGTHS = {RowParcel.SIZE, 20, 1};

    private final Connection connection;
    private final @Nullable PreparedStatement[] statements = new PreparedStatement[LENGTHS.length];

    RowInserts(Connection connection) {
        this.connection = connection;
    }

    /// Writes the first `count` rows, but for those whose keys are there already.
    ///
    /// @return how many were written
    int insert(RowParcel parcel, int count) throws SQLException {
        int written = 0;
        int at = 0;
        for (int i = 0; i < LENGTHS.length; i++) {
            for (; count - at >= LENGTHS[i]; at += LENGTHS[i]) {
                var statement = statement(i);
                for (int k = 0; k < LENGTHS[i]; k++) {
                    parcel.get(at + k).row.bind(statement, k * FeedbackRow.COUNT);
                }
                written += statement.executeUpdate();
            }
        }
        return written;
    }

    private PreparedStatement statement(int i) throws SQLException {
        var statement = statements[i];
        if (statement == null) {
            var one = "(" + Sql.marks(FeedbackRow.COUNT) + ")";
            statement = connection.prepareStatement("INSERT OR IGNORE INTO feedback (" + FeedbackRow.COLUMNS
                    + ") VALUES " + (one + ", ").repeat(LENGTHS[i] - 1) + one);
            statements[i] = statement;
        }
        return statement;
    }
}
