package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Indexes over all feedback that are not kept while a new notebook fills up: sorting everything once at the end costs
/// far less than finding each row's place. All within the import's transaction, so that nobody ever sees the notebook
/// without them, whatever happens.
final class IndexesAway {
    private final Connection connection;
    /// How to make them again.
    private final List<String> statements = new ArrayList<>();

    IndexesAway(Connection connection) {
        this.connection = connection;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void takeAway(List<String> indexes) throws SQLException {
        for (var index : indexes) {
            statements.add(Sql.<String>first(
                            connection,
                            "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?",
                            row -> row.getString(1),
                            index)
                    .orElseThrow());
            Sql.run(connection, "DROP INDEX " + index);
        }
    }

    void bringBack() throws SQLException {
        for (var statement : statements) {
            Sql.run(connection, statement);
        }
        statements.clear();
    }
}
