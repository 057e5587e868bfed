package app.doorstep.storage;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// The apps the driver works with, and the drivers that files name. Thread-safe.
public final class Apps {
    private final Supplier<Notebook> notebook;

    Apps(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The apps that were saved or brought by an import or entry, in the order in which they came.
    public List<AppProfile> all() throws StoreUnusable {
        return notebook.get().read(Apps::all);
    }

    /// Keeps what the driver says about an app.
    public void save(AppProfile app) throws StoreUnusable {
        notebook.get().write(transaction -> {
            Edits.save(transaction, app);
            said(transaction.connection, app.platform(), true);
            return true;
        });
    }

    /// Forgets what the driver said about an app: it is again as it ships, and only in use while it has feedback.
    public void forget(Platform platform) throws StoreUnusable {
        notebook.get().write(transaction -> {
            Edits.save(transaction, AppProfile.shipped(platform));
            said(transaction.connection, platform, false);
            return true;
        });
    }

    /// Whether the driver has said something about an app, be it only that it is used.
    public boolean isSaid(Platform platform) throws StoreUnusable {
        return notebook.get()
                .read(connection -> Sql.number(
                                connection, "SELECT count(*) FROM app WHERE platform = ? AND said = 1", platform.id())
                        == 1);
    }

    /// The apps with at least one feedback, or about which the driver has said something, by their words.
    public Set<Platform> inUse() throws StoreUnusable {
        return notebook.get().read(Apps::inUse);
    }

    /// The drivers of whom there is feedback or a figure, by name.
    public List<String> drivers() throws StoreUnusable {
        return notebook.get().read(Apps::drivers);
    }

    static List<AppProfile> all(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT platform, name, channel, channel_asked, coverage, policy, line FROM app ORDER BY id",
                Apps::read);
    }

    private static AppProfile read(ResultSet row) throws SQLException {
        var line = row.getString(7);
        return new AppProfile(
                new Platform(row.getString(1)),
                row.getString(2),
                Identified.of(ReplyChannel.class, row.getString(3)).orElse(ReplyChannel.NONE),
                row.getBoolean(4),
                Identified.of(Coverage.class, row.getString(5)).orElse(Coverage.PICKED),
                row.getString(6),
                line == null ? null : new BigDecimal(line));
    }

    static void save(Connection connection, AppProfile app) throws SQLException {
        var line = app.line();
        Sql.run(
                connection,
                "INSERT INTO app (platform, name, channel, channel_asked, coverage, policy, line)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (platform) DO UPDATE SET name = excluded.name,"
                        + " channel = excluded.channel, channel_asked = excluded.channel_asked,"
                        + " coverage = excluded.coverage, policy = excluded.policy, line = excluded.line",
                app.platform().id(),
                app.name(),
                app.channel().id(),
                app.channelAsked() ? 1 : 0,
                app.coverage().id(),
                app.policy(),
                line == null ? null : line.toPlainString());
    }

    private static void said(Connection connection, Platform platform, boolean said) throws SQLException {
        Sql.run(connection, "UPDATE app SET said = ? WHERE platform = ?", said ? 1 : 0, platform.id());
    }

    /// Those that were said or have at least one feedback, in the order in which lists show them.
    static Set<Platform> inUse(Connection connection) throws SQLException {
        return new TreeSet<>(Sql.list(
                connection,
                "SELECT platform FROM app WHERE said = 1 OR EXISTS (SELECT 1 FROM feedback WHERE feedback.app = app.id"
                        + " AND gone = 0)",
                row -> new Platform(row.getString(1))));
    }

    /// Looked up first where fewer rows are.
    static List<String> drivers(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT name FROM driver WHERE EXISTS (SELECT 1 FROM stated_figure f WHERE f.driver = driver.id AND"
                    + " gone = 0) OR EXISTS (SELECT 1 FROM distribution d WHERE d.driver = driver.id AND gone = 0) OR"
                    + " EXISTS (SELECT 1 FROM feedback WHERE feedback.driver = driver.id AND gone = 0) ORDER BY name",
                row -> row.getString(1));
    }
}
