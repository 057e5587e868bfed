package app.doorstep.storage;

import app.doorstep.domain.Band;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Window;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rating policies the driver made. Thread-safe.
public final class OwnPolicies {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Supplier<Notebook> notebook;

    OwnPolicies(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The driver's own policies, by name; the shipped ones are not in the file.
    public List<RatingPolicy> all() throws StoreUnusable {
        return notebook.get().read(OwnPolicies::all);
    }

    /// Saves an own policy in the place of one with its name.
    public void save(RatingPolicy policy) throws StoreUnusable {
        notebook.get().write(transaction -> {
            OwnPolicies.save(transaction.connection, policy);
            return true;
        });
    }

    /// Deletes an own policy; false if there is none with this name.
    public boolean delete(String name) throws StoreUnusable {
        return notebook.get().write(transaction -> OwnPolicies.delete(transaction.connection, name));
    }

    static List<RatingPolicy> all(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT name, kind, scale, minimum, latest_per_customer, sampled_on, counts_excluded, source,"
                        + " source_read, platforms, windows FROM policy ORDER BY name",
                row -> read(connection, row));
    }

    private static RatingPolicy read(Connection connection, ResultSet row) throws SQLException {
        var sampledOn = Sql.longOrNull(row, 6);
        var sourceRead = Sql.longOrNull(row, 9);
        return new RatingPolicy(
                row.getString(1),
                words(row.getString(10)).stream().map(Platform::new).toList(),
                Identified.of(Kind.class, row.getString(2)).orElse(Kind.RATING),
                Identified.of(Scale.class, row.getString(3)).orElse(Scale.STARS),
                words(row.getString(11)).stream().map(OwnPolicies::window).toList(),
                row.getInt(4),
                row.getInt(5) == 1,
                sampledOn == null ? null : DayOfWeek.of(sampledOn.intValue()),
                bands(connection, row.getString(1)),
                row.getInt(7) == 1,
                new RatingPolicy.Source(
                        row.getString(8), sourceRead == null ? null : LocalDate.ofEpochDay(sourceRead)));
    }

    private static List<Band> bands(Connection connection, String policy) throws SQLException {
        return Sql.list(
                connection,
                "SELECT below, colour, label FROM policy_band WHERE policy = ? ORDER BY position",
                row -> {
                    var below = row.getString(1);
                    return new Band(
                            below == null ? null : new BigDecimal(below),
                            Identified.of(Band.Colour.class, row.getString(2)).orElse(Band.Colour.YELLOW),
                            row.getString(3));
                },
                policy);
    }

    static void save(Connection connection, RatingPolicy policy) throws SQLException {
        delete(connection, policy.name());
        var sampledOn = policy.sampledOn();
        var sourceRead = policy.source().read();
        Sql.run(
                connection,
                "INSERT INTO policy (name, kind, scale, minimum, latest_per_customer, sampled_on, counts_excluded,"
                        + " source, source_read, platforms, windows) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                policy.name(),
                policy.kind().id(),
                policy.scale().id(),
                policy.minimum(),
                policy.latestPerCustomer() ? 1 : 0,
                sampledOn == null ? null : sampledOn.getValue(),
                policy.countsExcluded() ? 1 : 0,
                policy.source().text(),
                sourceRead == null ? null : sourceRead.toEpochDay(),
                policy.platforms().stream().map(Platform::id).collect(Collectors.joining(" ")),
                policy.windows().stream().map(OwnPolicies::word).collect(Collectors.joining(" ")));
        int position = 0;
        for (var band : policy.bands()) {
            var below = band.below();
            Sql.run(
                    connection,
                    "INSERT INTO policy_band (policy, position, below, colour, label) VALUES (?, ?, ?, ?, ?)",
                    policy.name(),
                    position++,
                    below == null ? null : below.toPlainString(),
                    band.colour().id(),
                    band.label());
        }
    }

    static boolean delete(Connection connection, String name) throws SQLException {
        return Sql.run(connection, "DELETE FROM policy WHERE name = ?", name) == 1;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : SPACE.splitAsStream(text).toList();
    }

    private static String word(Window window) {
        return switch (window) {
            case Window.LastRatings(int count) -> "ratings:" + count;
            case Window.LastDays(int days) -> "days:" + days;
            case Window.SundayWeek() -> "week";
            case Window.CalendarMonth() -> "month";
            case Window.Lifetime() -> "lifetime";
        };
    }

    private static Window window(String word) {
        int colon = word.indexOf(':');
        var name = colon < 0 ? word : word.substring(0, colon);
        return switch (name) {
            case "ratings" -> new Window.LastRatings(Integer.parseInt(word.substring(colon + 1)));
            case "days" -> new Window.LastDays(Integer.parseInt(word.substring(colon + 1)));
            case "week" -> new Window.SundayWeek();
            case "month" -> new Window.CalendarMonth();
            default -> new Window.Lifetime();
        };
    }
}
