package app.doorstep.storage;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the apps say themselves: stated figures and undated distributions. Thread-safe.
public final class Figures {
    private static final String FIGURE = "SELECT id, app, driver, read_on, period_from, period_to, name, word, value,"
            + " unit, window, file FROM stated_figure f WHERE gone = 0 AND NOT EXISTS (SELECT 1 FROM stated_figure n"
            + " WHERE n.app = f.app AND n.read_on = f.read_on AND n.name = f.name AND n.id > f.id"
            + " AND n.driver IS f.driver AND n.period_from IS f.period_from AND n.period_to IS f.period_to"
            + " AND n.unit IS f.unit AND n.window IS f.window)";
    private static final String DISTRIBUTION = "SELECT id, app, driver, as_of, one, two, three, four, five, file"
            + " FROM distribution d WHERE gone = 0 AND NOT EXISTS (SELECT 1 FROM distribution n WHERE n.app = d.app"
            + " AND n.as_of = d.as_of AND n.id > d.id AND n.driver IS d.driver)";

    /// The older rows `f` of the figure that the row with the number ?1 speaks of.
    private static final String SAME = "f.id < ?1 AND EXISTS (SELECT 1 FROM stated_figure n WHERE n.id = ?1"
            + " AND n.app = f.app AND n.read_on = f.read_on AND n.name = f.name AND n.driver IS f.driver"
            + " AND n.period_from IS f.period_from AND n.period_to IS f.period_to AND n.unit IS f.unit"
            + " AND n.window IS f.window)";

    private final Supplier<Notebook> notebook;

    Figures(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The figures, the newest day first, those of one day in the order in which they were given.
    ///
    /// @param platform null for all apps
    public List<Kept<StatedFigure>> list(@Nullable Platform platform) throws StoreUnusable {
        return notebook.get().read(connection -> {
            var names = new Names(connection);
            return Sql.list(
                    connection,
                    FIGURE + (platform == null ? "" : " AND app = ?") + " ORDER BY read_on DESC, id",
                    row -> new Kept<>(row.getLong(1), figure(row, names), names.batch(fileOf(row, 12))),
                    ofApp(names, platform));
        });
    }

    /// Keeps what the driver read off an app, in the place of what was kept for the same figure; evidence goes along.
    ///
    /// @return its number
    public long save(StatedFigure figure) throws StoreUnusable {
        return notebook.get().write(transaction -> {
            long id = insert(transaction, figure, FeedbackRow.NONE, false);
            Sql.run(
                    transaction.connection,
                    "UPDATE evidence SET figure = ?1 WHERE figure IN (SELECT id FROM stated_figure f WHERE " + SAME
                            + ')',
                    id);
            return id;
        });
    }

    /// Undoes [#save]: what was kept before for the same figure counts again, and has the evidence.
    public void withdraw(long id) throws StoreUnusable {
        notebook.get().write(transaction -> {
            withdraw(transaction, List.of(id));
            return 1;
        });
    }

    /// Does [#save] again under the number that it gave.
    public void saveAgain(long id, StatedFigure figure) throws StoreUnusable {
        var fresh = save(figure);
        notebook.get().write(transaction -> {
            Sql.run(transaction.connection, "PRAGMA defer_foreign_keys = 1");
            Sql.run(transaction.connection, "UPDATE evidence SET figure = ? WHERE figure = ?", id, fresh);
            return Sql.run(transaction.connection, "UPDATE stated_figure SET id = ? WHERE id = ?", id, fresh);
        });
    }

    static List<Long> insert(Transaction transaction, List<StatedFigure> figures) throws SQLException {
        var ids = new ArrayList<Long>();
        for (var figure : figures) {
            ids.add(insert(transaction, figure, FeedbackRow.NONE, false));
        }
        return ids;
    }

    /// Takes figures out altogether, so that what was kept before for the same ones counts again and has the evidence.
    static void withdraw(Transaction transaction, List<Long> ids) throws SQLException {
        for (var id : ids) {
            Sql.run(
                    transaction.connection,
                    "UPDATE OR IGNORE evidence SET figure = ifnull((SELECT max(f.id) FROM stated_figure f WHERE " + SAME
                            + "), figure) WHERE figure = ?1",
                    id);
            Sql.run(transaction.connection, "DELETE FROM stated_figure WHERE id = ?", id);
        }
    }

    /// Undoes [#withdraw(Transaction,List)]: the figures have their numbers again.
    static void insertAgain(Transaction transaction, List<Long> ids, List<StatedFigure> figures) throws SQLException {
        for (var i = 0; i < ids.size(); i++) {
            long fresh = insert(transaction, figures.get(i), FeedbackRow.NONE, false);
            Sql.run(transaction.connection, "UPDATE stated_figure SET id = ? WHERE id = ?", ids.get(i), fresh);
        }
    }

    /// Deletes figures and distributions on purpose, or brings them back, in one transaction.
    public void setGone(List<Long> figures, List<Long> distributions, boolean gone) throws StoreUnusable {
        notebook.get().write(transaction -> {
            for (var id : figures) {
                setGone(transaction.connection, "stated_figure", id, gone);
            }
            for (var id : distributions) {
                setGone(transaction.connection, "distribution", id, gone);
            }
            return figures.size();
        });
    }

    /// Deletes a figure on purpose: no import brings it back, only [#bringBack] and [#save] do.
    ///
    /// @return false if there is no such figure
    public boolean delete(long id) throws StoreUnusable {
        return notebook.get().write(transaction -> setGone(transaction.connection, "stated_figure", id, true));
    }

    /// Undoes [#delete].
    ///
    /// @return false if no such figure was deleted
    public boolean bringBack(long id) throws StoreUnusable {
        return notebook.get().write(transaction -> setGone(transaction.connection, "stated_figure", id, false));
    }

    /// The distributions, the newest day first.
    ///
    /// @param platform null for all apps
    public List<Kept<StarDistribution>> distributions(@Nullable Platform platform) throws StoreUnusable {
        return notebook.get().read(connection -> {
            var names = new Names(connection);
            return Sql.list(
                    connection,
                    DISTRIBUTION + (platform == null ? "" : " AND app = ?") + " ORDER BY as_of DESC, id",
                    row -> new Kept<>(row.getLong(1), distribution(row, names), names.batch(fileOf(row, 10))),
                    ofApp(names, platform));
        });
    }

    /// Keeps a distribution, in the place of one of the same app, driver and day.
    ///
    /// @return its number
    public long save(StarDistribution distribution) throws StoreUnusable {
        return notebook.get().write(transaction -> insert(transaction, distribution, FeedbackRow.NONE, false));
    }

    private static @Nullable Object[] ofApp(Names names, @Nullable Platform platform) {
        return platform == null ? new Object[0] : new Object[] {names.appOrNobody(platform)};
    }

    private static long fileOf(ResultSet row, int column) throws SQLException {
        var file = Sql.longOrNull(row, column);
        return file == null ? FeedbackRow.NONE : file;
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        var day = Sql.longOrNull(row, column);
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable String driver(ResultSet row, Names names) throws SQLException {
        return names.driver(fileOf(row, 3));
    }

    private static StatedFigure figure(ResultSet row, Names names) throws SQLException {
        var from = day(row, 5);
        var to = day(row, 6);
        var value = row.getString(9);
        var unit = row.getString(10);
        return new StatedFigure(
                names.platform(row.getLong(2)),
                driver(row, names),
                LocalDate.ofEpochDay(row.getLong(4)),
                from == null || to == null ? null : new Period(from, to),
                row.getString(7),
                row.getString(8),
                value == null ? null : new BigDecimal(value),
                unit == null ? null : Identified.of(FigureUnit.class, unit).orElse(FigureUnit.SCORE),
                row.getString(11));
    }

    private static StarDistribution distribution(ResultSet row, Names names) throws SQLException {
        return new StarDistribution(
                names.platform(row.getLong(2)),
                driver(row, names),
                LocalDate.ofEpochDay(row.getLong(4)),
                List.of(row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)));
    }

    /// Adds a row for a figure; it is the one that counts from now on.
    static long insert(Transaction transaction, StatedFigure figure, long file, boolean gone) throws SQLException {
        var period = figure.period();
        var value = figure.value();
        var unit = figure.unit();
        return Sql.number(
                transaction.connection,
                "INSERT INTO stated_figure (app, driver, read_on, period_from, period_to, name, unit, word, value,"
                        + " window, file, gone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                transaction.names.app(figure.platform()),
                orNull(transaction.names.driver(figure.driver())),
                figure.on().toEpochDay(),
                period == null ? null : period.from().toEpochDay(),
                period == null ? null : period.to().toEpochDay(),
                Entries.wellFormed(figure.name()),
                unit == null ? null : unit.id(),
                Entries.wellFormed(figure.word()),
                value == null ? null : value.toPlainString(),
                Entries.wellFormed(figure.window()),
                orNull(file),
                gone ? 1 : 0);
    }

    /// Adds a row for a distribution; it is the one that counts from now on.
    static long insert(Transaction transaction, StarDistribution distribution, long file, boolean gone)
            throws SQLException {
        return Sql.number(
                transaction.connection,
                "INSERT INTO distribution (app, driver, as_of, one, two, three, four, five, file, gone)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                transaction.names.app(distribution.platform()),
                orNull(transaction.names.driver(distribution.driver())),
                distribution.asOf().toEpochDay(),
                distribution.count(1),
                distribution.count(2),
                distribution.count(3),
                distribution.count(4),
                distribution.count(5),
                orNull(file),
                gone ? 1 : 0);
    }

    private static @Nullable Long orNull(long value) {
        return value == FeedbackRow.NONE ? null : (Long) value;
    }

    /// How many figures and distributions there are to see.
    static long count(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM (" + FIGURE + ")")
                + Sql.number(connection, "SELECT count(*) FROM (" + DISTRIBUTION + ")");
    }

    private static boolean setGone(Connection connection, String table, long id, boolean gone) throws SQLException {
        return Sql.run(
                        connection,
                        "UPDATE " + table + " SET gone = ? WHERE id = ? AND gone <> ?",
                        gone ? 1 : 0,
                        id,
                        gone ? 1 : 0)
                == 1;
    }
}
