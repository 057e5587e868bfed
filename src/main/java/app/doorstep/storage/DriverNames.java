package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The drivers of a notebook by their numbers in it. Some reports name a person by name and transporter id, `Sam Oakes
/// (A0EXAMPLE00001)`, others, as that of the EU, by the id alone: both mean the same person, whichever comes first. A
/// person known by the id alone takes the name as soon as a file has it.
final class DriverNames {
    private static final Pattern NAMED = Pattern.compile(".+ \\((A[A-Z0-9]{10,18})\\)", Pattern.DOTALL);
    private static final int SHORTEST_ID = 11;

    private final Connection connection;
    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    /// The person whom an id alone means, under the name that came last.
    private final Map<String, Long> byId = new HashMap<>();

    DriverNames(Connection connection) throws SQLException {
        this.connection = connection;
        Sql.eachReadable(
                connection, "SELECT id, name FROM driver ORDER BY id", row -> known(row.getLong(1), row.getString(2)));
    }

    /// Who a driver is, whatever the file calls them: the id where there is one, else the name. Null is nobody.
    static @Nullable String identity(@Nullable String driver) {
        if (driver == null || driver.length() < SHORTEST_ID || driver.charAt(driver.length() - 1) != ')') {
            return driver;
        }
        var named = NAMED.matcher(driver);
        return named.matches() ? named.group(1) : driver;
    }

    private void known(long number, String name) {
        names.put(number, name);
        numbers.put(name, number);
        var id = identity(name);
        if (id != null) {
            byId.put(id, number);
        }
    }

    @Nullable
    String of(long number) {
        return number == FeedbackRow.NONE ? null : names.get(number);
    }

    /// The number of a driver, who is added if the notebook does not know them.
    ///
    /// @return [FeedbackRow#NONE] for null
    long number(@Nullable String name) throws SQLException {
        if (name == null) {
            return FeedbackRow.NONE;
        }
        var known = numbers.getOrDefault(name, byId.get(name));
        if (known != null) {
            return known;
        }
        var id = identity(name);
        var nameless = numbers.get(id);
        if (nameless != null) {
            Sql.run(connection, "UPDATE driver SET name = ? WHERE id = ?", name, nameless);
            numbers.remove(id);
            known(nameless, name);
            return nameless;
        }
        long added = Sql.number(connection, "INSERT INTO driver (name) VALUES (?) RETURNING id", name);
        known(added, name);
        return added;
    }

    /// The number of the driver who is called so; -1, which no row has, if there is none.
    long numberOrNobody(String name) {
        return numbers.getOrDefault(name, -1L);
    }
}
