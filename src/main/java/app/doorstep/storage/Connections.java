package app.doorstep.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens connections with every safety on, and reads each back: the library's own defaults are otherwise.
final class Connections {
    /// What a connection may do.
    enum Mode {
        WRITE,
        /// Reads a file that this program may write. It is opened for writing, because only the last of such
        /// connections takes SQLite's log away when it closes.
        BESIDE_WRITER,
        /// Reads, and leaves everything as it is.
        READ,
        /// Reads, and may write a copy elsewhere.
        SNAPSHOT,
        /// Reads a file that nobody can write, and takes no lock.
        IMMUTABLE
    }

    private static final int BUSY_MILLIS = 5_000;
    /// A million rows with their keys stay in memory until the commit with so many KB; other connections need little.
    private static final int WRITER_CACHE_KB = 65_536;

    private static final int READER_CACHE_KB = 16_384;
    private static final int LEFTOVER_LOG_BYTES = 16_777_216;

    private static final Map<String, String> SAFETY = safety();

    private Connections() {}

    private static Map<String, String> safety() {
        var pragmas = new LinkedHashMap<String, String>();
        pragmas.put("foreign_keys", "1");
        pragmas.put("trusted_schema", "0");
        pragmas.put("secure_delete", "1");
        pragmas.put("cell_size_check", "1");
        pragmas.put("mmap_size", "0");
        pragmas.put("fullfsync", "1");
        // Temporary tables and sorts hold comments: they never touch the disk.
        pragmas.put("temp_store", "2");
        return pragmas;
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    static Connection open(Path file, Mode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enableLoadExtension(false);
        // Else the library asks for the last row's number after every statement.
        config.setGetGeneratedKeys(false);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        if (mode != Mode.WRITE && mode != Mode.BESIDE_WRITER) {
            config.resetOpenMode(SQLiteOpenMode.READWRITE);
            config.setOpenMode(SQLiteOpenMode.READONLY);
        }
        var connection =
                config.createConnection("jdbc:sqlite:" + uri(file) + (mode == Mode.IMMUTABLE ? "?immutable=1" : ""));
        try {
            for (var pragma : SAFETY.entrySet()) {
                set(connection, pragma.getKey(), pragma.getValue());
            }
            if (mode == Mode.WRITE) {
                set(connection, "journal_mode", "wal");
                set(connection, "synchronous", "2");
                set(connection, "journal_size_limit", Integer.toString(LEFTOVER_LOG_BYTES));
                set(connection, "cache_size", "-" + WRITER_CACHE_KB);
            } else {
                set(connection, "synchronous", "2");
                set(connection, "query_only", mode == Mode.READ || mode == Mode.BESIDE_WRITER ? "1" : "0");
                set(connection, "cache_size", "-" + READER_CACHE_KB);
            }
            SearchIndex.prepare(connection);
            return connection;
        } catch (SQLException | RuntimeException trouble) {
            connection.close();
            throw trouble;
        }
    }

    /// Writes the log into the file and does without one; false if another connection stands in the way.
    static boolean leaveLog(Connection connection) throws SQLException {
        return Sql.first(connection, "PRAGMA journal_mode = delete", row -> row.getString(1))
                .orElse("")
                .equals("delete");
    }

    /// A database of its own that is never written anywhere.
    static Connection inMemory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    private static void set(Connection connection, String pragma, String value) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma + " = " + value);
        }
        var now = Sql.first(connection, "PRAGMA " + pragma, row -> row.getString(1))
                .orElse("");
        if (!now.equals(value)) {
            throw new IllegalStateException("PRAGMA " + pragma + " stayed " + now);
        }
    }

    /// The file as a URI in which nothing but letters, digits and slashes stands for itself: a `?`, `#` or `%` in a
    /// folder's name would otherwise be read as something else.
    static String uri(Path file) {
        var path = file.toAbsolutePath().toString().replace('\\', '/');
        var uri = new StringBuilder(path.startsWith("/") ? "file:" : "file:/");
        for (var b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b == '/' || b == ':' || b == '.' || b == '-' || b == '_' || isLetterOrDigit(b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(String.format("%02X", b & 0xff));
            }
        }
        return uri.toString();
    }

    private static boolean isLetterOrDigit(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }
}
