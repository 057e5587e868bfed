package app.doorstep.storage;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The numbers under which apps, drivers and files stand in the feedback table, read once for each transaction: there
/// are few of them, and a join for every row would cost more.
final class Names {
    private record App(Platform platform, Coverage coverage) {}

    private record File(long batch, @Nullable Coverage coverage) {}

    private final Connection connection;
    private final Map<Long, App> apps = new HashMap<>();
    private final Map<Platform, Long> appIds = new HashMap<>();
    private final DriverNames drivers;
    private final Map<Long, File> files = new HashMap<>();

    Names(Connection connection) throws SQLException {
        this.connection = connection;
        Sql.eachReadable(
                connection,
                "SELECT id, platform, coverage FROM app",
                row -> known(row.getLong(1), new Platform(row.getString(2)), coverage(row.getString(3))));
        drivers = new DriverNames(connection);
        Sql.eachReadable(
                connection,
                "SELECT id, batch, coverage FROM batch_file",
                row -> known(row.getLong(1), row.getLong(2), coverageOrNull(row.getString(3))));
    }

    private static Coverage coverage(String word) {
        return Identified.of(Coverage.class, word).orElse(Coverage.PICKED);
    }

    static @Nullable Coverage coverageOrNull(@Nullable String word) {
        return word == null ? null : coverage(word);
    }

    private void known(long id, Platform platform, Coverage coverage) {
        apps.put(id, new App(platform, coverage));
        appIds.put(platform, id);
    }

    /// Says that there is a file `id` now.
    void known(long id, long batch, @Nullable Coverage coverage) {
        files.put(id, new File(batch, coverage));
    }

    Platform platform(long app) {
        return app(app).platform();
    }

    Coverage appCoverage(long app) {
        return app(app).coverage();
    }

    private App app(long id) {
        return Objects.requireNonNull(apps.get(id), "app");
    }

    /// The app's number, as it ships if it was not there.
    long app(Platform platform) throws SQLException {
        var id = appIds.get(platform);
        if (id != null) {
            return id;
        }
        var shipped = AppProfile.shipped(platform);
        Apps.save(connection, shipped);
        long added = Sql.number(connection, "SELECT id FROM app WHERE platform = ?", platform.id());
        known(added, platform, shipped.coverage());
        return added;
    }

    /// The app's number; -1, which no row has, if there is no such app.
    long appOrNobody(Platform platform) {
        return appIds.getOrDefault(platform, -1L);
    }

    @Nullable
    String driver(long id) {
        return drivers.of(id);
    }

    /// See [DriverNames#number].
    long driver(@Nullable String name) throws SQLException {
        return drivers.number(name);
    }

    /// See [DriverNames#numberOrNobody].
    long driverOrNobody(String name) {
        return drivers.numberOrNobody(name);
    }

    @Nullable
    Long batch(long file) {
        if (file == FeedbackRow.NONE) {
            return null;
        }
        var known = files.get(file);
        return known == null ? null : known.batch();
    }

    /// The row's own, else its file's, else its app's.
    Coverage coverage(FeedbackRow row) {
        return coverage(row.app, row.coverage, row.file);
    }

    /// See [#coverage(FeedbackRow)]; [FeedbackRow#NONE] stands for null.
    Coverage coverage(long app, long own, long file) {
        if (own != FeedbackRow.NONE) {
            return Codes.COVERAGE.word(own);
        }
        var known = file == FeedbackRow.NONE ? null : files.get(file);
        return known != null && known.coverage() != null ? known.coverage() : app(app).coverage();
    }
}
