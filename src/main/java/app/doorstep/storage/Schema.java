package app.doorstep.storage;

import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered scripts that make the tables. `user_version` says how many of them a file has seen, `application_id`
/// that it is ours.
final class Schema {
    /// "Door".
    static final int APPLICATION_ID = 0x446f6f72;

    /// `1.sql` brings an empty file to version 1, and so on.
    static final int VERSION = 1;

    private Schema() {}

    /// Says no to a file that is not ours to write.
    ///
    /// @return its version; 0 if it is empty
    static int inspect(Connection connection, Path folder) throws SQLException, StoreUnusable {
        int version = (int) Sql.number(connection, "PRAGMA user_version");
        long id = Sql.number(connection, "PRAGMA application_id");
        long objects = Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        if (id == 0 && version == 0 && objects == 0) {
            return 0;
        }
        if (id != APPLICATION_ID) {
            throw new StoreUnusable(Reason.FOREIGN, folder);
        }
        if (version > VERSION) {
            throw new StoreUnusable(Reason.NEWER, folder, version, null);
        }
        // We have neither views nor triggers; whoever put one in wants us to run it.
        if (version < 1
                || Sql.number(connection, "SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')") > 0) {
            throw new StoreUnusable(Reason.FOREIGN, folder);
        }
        return version;
    }

    /// Brings an empty or older file to `to`, all at once or not at all.
    static void migrate(Connection connection, int to) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            int from = (int) Sql.number(connection, "PRAGMA user_version");
            for (int version = from + 1; version <= to; version++) {
                for (var statement : statements(version)) {
                    Sql.run(connection, statement);
                }
            }
            if (from == 0) {
                PhraseSums.setCurrent(connection);
            }
            if (from < to) {
                Sql.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
                Sql.run(connection, "PRAGMA user_version = " + to);
            }
            Sql.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException trouble) {
            Sql.run(connection, "ROLLBACK");
            throw trouble;
        }
    }

    static List<String> statements(int version) {
        try (var script = Schema.class.getResourceAsStream(version + ".sql")) {
            if (script == null) {
                throw new IllegalStateException("no script " + version);
            }
            return List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^\\s*--.*$", "")
                    .strip()
                    .split(";\\s*(\\n|$)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
