package app.doorstep.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Short forms of the few JDBC calls that every query needs. Arguments may be text, whole numbers, bytes or null.
final class Sql {
    /// Makes a value of the row a result stands at.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Looks at the row a result stands at.
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private Sql() {}

    /// Runs a statement and returns how many rows it changed.
    static int run(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (var statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    static void each(Connection connection, String sql, RowVisitor visitor, @Nullable Object... arguments)
            throws SQLException {
        try (var statement = prepare(connection, sql, arguments);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        }
    }

    /// Like [#each], but leaves out rows that damage has made unreadable; [Check] names them.
    static void eachReadable(Connection connection, String sql, RowVisitor visitor) throws SQLException {
        each(connection, sql, row -> {
            try {
                visitor.visit(row);
            } catch (RuntimeException damaged) {
                // One row less is better than none at all.
            }
        });
    }

    static <T> List<T> list(
            Connection connection, String sql, RowReader<? extends T> reader, @Nullable Object... arguments)
            throws SQLException {
        var result = new ArrayList<T>();
        each(connection, sql, row -> result.add(reader.read(row)), arguments);
        return result;
    }

    /// The first row, if there is one.
    static <T> Optional<T> first(
            Connection connection, String sql, RowReader<? extends T> reader, @Nullable Object... arguments)
            throws SQLException {
        try (var statement = prepare(connection, sql, arguments);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /// The first column of the first row; 0 where there is none or it is null.
    static long number(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return first(connection, sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    static @Nullable Long longOrNull(ResultSet row, int column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /// `?, ?, ?`, `count` times.
    static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }

    static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException trouble) {
            statement.close();
            throw trouble;
        }
    }
}
