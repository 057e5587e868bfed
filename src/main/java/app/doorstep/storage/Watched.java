package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Lets somebody watch what SQLite does on one connection, and stop it; until it is closed.
final class Watched implements AutoCloseable {
    /// Some thousand rows: asked many times a second, and too seldom to be felt.
    private static final int STEPS = 100_000;

    private final Connection connection;

    /// @param share how far the work is; negative where nobody knows
    /// @param goOn told that share; says no to stop, and the statement fails
    Watched(Connection connection, DoubleSupplier share, DoublePredicate goOn) throws SQLException {
        this.connection = connection;
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return goOn.test(share.getAsDouble()) ? 0 : 1;
            }
        });
    }

    /// Fails as a stopped statement does, where the work is ours between statements.
    static void goOn(double share, DoublePredicate goOn) throws SQLException {
        if (!goOn.test(share)) {
            throw new SQLiteException("stopped", SQLiteErrorCode.SQLITE_INTERRUPT);
        }
    }

    @Override
    public void close() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }
}
