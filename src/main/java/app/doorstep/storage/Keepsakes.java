package app.doorstep.storage;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Kept;
import app.doorstep.domain.MappingPreset;
import app.doorstep.domain.SavedFilter;
import app.doorstep.domain.TipWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The small things a driver keeps beside the feedback: presets, words, filters, tips in work, events. Each list is
/// short and read whole. Thread-safe.
public final class Keepsakes {
    private final Supplier<Notebook> notebook;

    Keepsakes(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    private <T> List<T> list(String sql, Sql.RowReader<T> reader) throws StoreUnusable {
        return notebook.get().read(connection -> Sql.list(connection, sql, reader));
    }

    private boolean change(String sql, @Nullable Object... arguments) throws StoreUnusable {
        return notebook.get().write(transaction -> Sql.run(transaction.connection, sql, arguments) > 0);
    }

    // Mapping presets

    /// The saved mappings, the last saved first.
    public List<MappingPreset> presets() throws StoreUnusable {
        return notebook.get()
                .read(connection -> Sql.list(
                        connection,
                        "SELECT name FROM preset ORDER BY saved DESC, name",
                        row -> preset(connection, row.getString(1))));
    }

    /// The mapping with this name.
    public Optional<MappingPreset> preset(String name) throws StoreUnusable {
        return notebook.get()
                .read(connection -> Sql.first(
                        connection,
                        "SELECT name FROM preset WHERE name = ?",
                        row -> preset(connection, row.getString(1)),
                        name));
    }

    private static MappingPreset preset(Connection connection, String name) throws SQLException {
        return new MappingPreset(
                name,
                Sql.list(
                        connection,
                        "SELECT name FROM preset_part WHERE preset = ? AND part = 'header' ORDER BY position",
                        row -> row.getString(1),
                        name),
                parts(connection, name, "role"),
                parts(connection, name, "value"),
                parts(connection, name, "choice"));
    }

    private static Map<String, String> parts(Connection connection, String preset, String part) throws SQLException {
        var parts = new LinkedHashMap<String, String>();
        Sql.each(
                connection,
                "SELECT name, value FROM preset_part WHERE preset = ? AND part = ? ORDER BY position",
                row -> parts.put(row.getString(1), row.getString(2)),
                preset,
                part);
        return parts;
    }

    /// Saves a mapping in the place of one with its name.
    public void save(MappingPreset preset) throws StoreUnusable {
        notebook.get().write(transaction -> {
            var connection = transaction.connection;
            Sql.run(connection, "DELETE FROM preset WHERE name = ?", preset.name());
            Sql.run(connection, "INSERT INTO preset (name, saved) VALUES (?, ?)", preset.name(), transaction.now);
            int position = 0;
            for (var header : preset.headers()) {
                savePart(connection, preset, "header", position++, header, null);
            }
            savePart(connection, preset, "role", preset.roles());
            savePart(connection, preset, "value", preset.values());
            savePart(connection, preset, "choice", preset.choices());
            return true;
        });
    }

    private static void savePart(Connection connection, MappingPreset preset, String part, Map<String, String> map)
            throws SQLException {
        int position = 0;
        for (var entry : map.entrySet()) {
            savePart(connection, preset, part, position++, entry.getKey(), entry.getValue());
        }
    }

    private static void savePart(
            Connection connection, MappingPreset preset, String part, int position, String name, @Nullable String value)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO preset_part (preset, part, position, name, value) VALUES (?, ?, ?, ?, ?)",
                preset.name(),
                part,
                position,
                Entries.wellFormed(name),
                Entries.wellFormed(value));
    }

    /// Deletes a mapping; false if there is none with this name.
    public boolean deletePreset(String name) throws StoreUnusable {
        return change("DELETE FROM preset WHERE name = ?", name);
    }

    // Words of factors

    /// The words the driver added and the apps' own reason words, in the order in which they came.
    public List<FactorWord> factorWords() throws StoreUnusable {
        return notebook.get().read(FactorWords::all);
    }

    /// The words the driver added to factors, in the order in which they came.
    public List<FactorWord> ownWords() throws StoreUnusable {
        return notebook.get().read(FactorWords::own);
    }

    /// Keeps a word; for the same app, word and factor its polarity is replaced.
    public void save(FactorWord word) throws StoreUnusable {
        notebook.get().write(transaction -> {
            FactorWords.delete(transaction, word);
            FactorWords.add(transaction, word);
            return true;
        });
    }

    /// Deletes what is kept for the same app, word and factor; false if that is nothing.
    public boolean delete(FactorWord word) throws StoreUnusable {
        return notebook.get().write(transaction -> FactorWords.delete(transaction, word));
    }

    // Filters of the log

    /// The saved filters, by name.
    public List<SavedFilter> filters() throws StoreUnusable {
        var terms = new TreeMap<String, Map<String, String>>();
        list(
                "SELECT name, option, value FROM saved_filter",
                row -> terms.computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        return terms.entrySet().stream()
                .map(filter -> new SavedFilter(filter.getKey(), filter.getValue()))
                .toList();
    }

    /// Saves a filter in the place of one with its name.
    public void save(SavedFilter filter) throws StoreUnusable {
        notebook.get().write(transaction -> {
            Sql.run(transaction.connection, "DELETE FROM saved_filter WHERE name = ?", filter.name());
            for (var term : filter.terms().entrySet()) {
                Sql.run(
                        transaction.connection,
                        "INSERT INTO saved_filter (name, option, value) VALUES (?, ?, ?)",
                        filter.name(),
                        term.getKey(),
                        Entries.wellFormed(term.getValue()));
            }
            return true;
        });
    }

    /// Deletes a filter; false if there is none with this name.
    public boolean deleteFilter(String name) throws StoreUnusable {
        return change("DELETE FROM saved_filter WHERE name = ?", name);
    }

    // Tips in work

    /// The tips the driver is working on, by their words.
    public List<TipWork> tipsInWork() throws StoreUnusable {
        return list(
                "SELECT tip, since FROM tip_work ORDER BY tip",
                row -> new TipWork(row.getString(1), LocalDate.ofEpochDay(row.getLong(2))));
    }

    /// Notes that the driver works on a tip, from another day on if it was noted before.
    public void save(TipWork work) throws StoreUnusable {
        change(
                "INSERT INTO tip_work (tip, since) VALUES (?, ?) ON CONFLICT DO UPDATE SET since = excluded.since",
                work.tip(),
                work.since().toEpochDay());
    }

    /// Ends the work on a tip; false if there was none.
    public boolean deleteTipWork(String tip) throws StoreUnusable {
        return change("DELETE FROM tip_work WHERE tip = ?", tip);
    }

    /// The tips the driver does not want to see, since when, by their words.
    public List<TipWork> declinedTips() throws StoreUnusable {
        return list(
                "SELECT tip, since FROM tip_declined ORDER BY tip",
                row -> new TipWork(row.getString(1), LocalDate.ofEpochDay(row.getLong(2))));
    }

    /// Notes that the driver does not want to see a tip.
    public void decline(String tip, LocalDate since) throws StoreUnusable {
        change("INSERT INTO tip_declined (tip, since) VALUES (?, ?) ON CONFLICT DO NOTHING", tip, since.toEpochDay());
    }

    /// Takes [#decline] back; false if the tip was not declined.
    public boolean acceptTip(String tip) throws StoreUnusable {
        return change("DELETE FROM tip_declined WHERE tip = ?", tip);
    }

    // Events

    /// The driver's events, by day.
    public List<Kept<DayEvent>> events() throws StoreUnusable {
        return list("SELECT id, day, until, text FROM event ORDER BY day, id", row -> {
            var until = Sql.longOrNull(row, 3);
            var event = new DayEvent(
                    LocalDate.ofEpochDay(row.getLong(2)),
                    until == null ? null : LocalDate.ofEpochDay(until),
                    row.getString(4));
            return new Kept<>(row.getLong(1), event, null);
        });
    }

    /// Keeps an event and returns its number.
    public long add(DayEvent event) throws StoreUnusable {
        var until = event.until();
        return notebook.get()
                .write(transaction -> Sql.number(
                        transaction.connection,
                        "INSERT INTO event (day, until, text) VALUES (?, ?, ?) RETURNING id",
                        event.day().toEpochDay(),
                        until == null ? null : until.toEpochDay(),
                        Entries.wellFormed(event.text())));
    }

    /// Puts another event in the place of one; false if there is none with this number.
    public boolean replace(long id, DayEvent event) throws StoreUnusable {
        var until = event.until();
        return change(
                "UPDATE event SET day = ?, until = ?, text = ? WHERE id = ?",
                event.day().toEpochDay(),
                until == null ? null : until.toEpochDay(),
                Entries.wellFormed(event.text()),
                id);
    }

    /// Deletes an event; false if there is none with this number.
    public boolean deleteEvent(long id) throws StoreUnusable {
        return change("DELETE FROM event WHERE id = ?", id);
    }
}
