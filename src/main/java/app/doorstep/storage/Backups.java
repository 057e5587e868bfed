package app.doorstep.storage;

import app.doorstep.storage.Connections.Mode;
import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/// Makes a backup: one state of the notebook under a new name, forced to the disk, opened again and judged, and only
/// then given its own name.
final class Backups {
    static final String FOLDER = "backups";
    /// The share of the time that the writing takes; the rest is the reading of what was written.
    private static final double WRITING = 0.7;

    private static final String ROWS = "SELECT count(*) FROM feedback";

    private Backups() {}

    static Path folderOf(Path notebook) {
        return Connections.folderOf(notebook).resolve(FOLDER);
    }

    /// Backs the notebook up as others may be writing to it.
    ///
    /// @param target the file to make; null for one in the folder of backups, which is thinned out afterwards
    static Path make(Path notebook, @Nullable Path target, Instant now) throws StoreUnusable {
        return make(notebook, target, now, _ -> true);
    }

    /// The same for somebody who watches and may stop it; what was written is deleted then.
    static Path make(Path notebook, @Nullable Path target, Instant now, DoublePredicate goOn) throws StoreUnusable {
        var file = target == null ? BackupFolder.free(folderOf(notebook), now) : target.toAbsolutePath();
        var folder = Connections.folderOf(file);
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            if (target == null && !Files.exists(folder)) {
                Files.createDirectory(folder);
                Opening.restrict(folder, "rwx------");
            }
            Files.deleteIfExists(part);
            Opening.createFile(part);
            copy(notebook, part, folder, goOn);
            finish(part, file, folder);
        } catch (IOException trouble) {
            throw unusable(trouble, part, folder);
        } catch (StoreUnusable trouble) {
            deleteQuietly(part);
            throw trouble;
        }
        if (target == null) {
            thinOut(folder, now);
        }
        return file;
    }

    /// Backs the notebook up into another folder, which is thinned out afterwards.
    static Path makeIn(Path notebook, Path folder, Instant now, DoublePredicate goOn) throws StoreUnusable {
        var file = make(notebook, BackupFolder.free(folder.toAbsolutePath(), now), now, goOn);
        thinOut(folder.toAbsolutePath(), now);
        return file;
    }

    private static void thinOut(Path folder, Instant now) throws StoreUnusable {
        try {
            BackupFolder.thinOut(folder, now);
        } catch (IOException trouble) {
            throw new StoreUnusable(Reason.FAILED, folder, 0, trouble);
        }
    }

    private static void copy(Path notebook, Path part, Path folder, DoublePredicate goOn)
            throws StoreUnusable, IOException {
        long least;
        long most;
        try (var connection = Connections.open(notebook, Opening.isFixed(notebook) ? Mode.IMMUTABLE : Mode.SNAPSHOT)) {
            least = Sql.number(connection, ROWS);
            try (var _ = new Watched(connection, () -> WRITING * size(part) / Math.max(1, size(notebook)), goOn)) {
                Sql.run(connection, "VACUUM INTO ?", part.toString());
            }
            most = Sql.number(connection, ROWS);
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
        DiskFiles.sync(part);
        try (var connection = Connections.open(part, Mode.IMMUTABLE);
                var _ = new Watched(connection, () -> WRITING, goOn)) {
            long rows = Sql.number(connection, ROWS);
            if (!isSound(connection) || rows < Math.min(least, most) || rows > Math.max(least, most)) {
                throw new StoreUnusable(Reason.DAMAGED, folder);
            }
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
    }

    private static double size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    static boolean isSound(Connection connection) throws SQLException {
        return Sql.first(connection, "PRAGMA integrity_check", row -> row.getString(1))
                        .orElse("")
                        .equals("ok")
                && Sql.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1))
                        .isEmpty();
    }

    /// The sum comes first: a backup without one is never seen.
    static void finish(Path part, Path file, Path folder) throws IOException {
        var sum = BackupFolder.sumOf(file);
        var newSum = sum.resolveSibling("." + sum.getFileName() + ".part");
        Files.deleteIfExists(newSum);
        Opening.createFile(newSum);
        Files.writeString(newSum, DiskFiles.sha256(part) + "  " + file.getFileName() + "\n");
        DiskFiles.sync(newSum);
        DiskFiles.move(newSum, sum);
        DiskFiles.move(part, file);
        DiskFiles.syncFolder(folder);
    }

    /// What a failed write to `folder` means; the half file is deleted, after its lack of room has been seen.
    static StoreUnusable unusable(IOException trouble, Path part, Path folder) {
        var above = Connections.folderOf(folder);
        if (!Files.isDirectory(folder) && Files.isDirectory(above) && !Files.isWritable(above)) {
            deleteQuietly(part);
            return new StoreUnusable(Reason.READ_ONLY, above, 0, trouble);
        }
        var reason = !Files.isDirectory(folder)
                ? Reason.GONE
                : !Files.isWritable(folder)
                        ? Reason.READ_ONLY
                        : folder.toFile().getUsableSpace() < (1 << 20) ? Reason.FULL : Reason.FAILED;
        deleteQuietly(part);
        return new StoreUnusable(reason, folder, 0, trouble);
    }

    static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException gone) {
            // The folder is in no state to be tidied; the first sentence about it is the one that matters.
        }
    }
}
