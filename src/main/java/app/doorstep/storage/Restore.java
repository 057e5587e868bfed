package app.doorstep.storage;

import app.doorstep.storage.Connections.Mode;
import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.DoublePredicate;

/// Puts a backup in the place of the notebook, whatever state that is in, and keeps what it replaces.
final class Restore {
    /// How far it is when the backup's pages are read, its rows, when it is copied, and when the copy is compared.
    private static final double PAGES = 0.15;

    private static final double ROWS = 0.45;
    private static final double COPIED = 0.5;
    private static final double COMPARED = 0.6;

    private Restore() {}

    /// Restores `backup`.
    ///
    /// @param backup any file that [Backups] made, wherever it is now
    /// @param goOn told how far it is, from 0 to 1; says no to stop, and the notebook is as it was
    static void run(Path folder, Path backup, Instant now, DoublePredicate goOn) throws StoreUnusable {
        var live = folder.resolve(Opening.FILE);
        var fresh = folder.resolve("." + Opening.FILE + ".restoring");
        try {
            judge(backup, goOn);
            Files.createDirectories(folder);
            Files.deleteIfExists(fresh);
            Opening.createFile(fresh);
            Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
            Opening.restrict(fresh, "rw-------");
            DiskFiles.sync(fresh);
            goOn(COPIED, goOn, folder);
            if (!DiskFiles.sha256(fresh).equals(DiskFiles.sha256(backup))) {
                throw new StoreUnusable(Reason.FAILED, folder);
            }
            goOn(COMPARED, goOn, folder);
            if (Files.exists(live)) {
                setAside(live, now, share -> goOn.test(COMPARED + share * (1 - COMPARED)));
            }
            DiskFiles.move(fresh, live);
            DiskFiles.syncFolder(folder);
        } catch (IOException trouble) {
            throw Backups.unusable(trouble, fresh, folder);
        } catch (StoreUnusable trouble) {
            Backups.deleteQuietly(fresh);
            throw trouble;
        }
    }

    /// Whether a file without a hash beside it is a whole backup of ours, as far as the file itself can tell.
    static boolean isWhole(Path backup) throws IOException {
        try {
            judge(backup, _ -> true);
            return true;
        } catch (StoreUnusable damaged) {
            return false;
        }
    }

    /// Refuses what is not a whole backup of ours that this version can read.
    private static void judge(Path backup, DoublePredicate goOn) throws StoreUnusable, IOException {
        var place = Connections.folderOf(backup);
        if (!Files.isRegularFile(backup)) {
            throw new StoreUnusable(Reason.GONE, place);
        }
        if (!BackupFolder.isAsWritten(backup).orElse(true)) {
            throw new StoreUnusable(Reason.DAMAGED, place);
        }
        try (var connection = Connections.open(backup, Mode.IMMUTABLE);
                var _ = new Watched(connection, () -> 0, goOn)) {
            int version = Schema.inspect(connection, place);
            if (version == 0) {
                throw new StoreUnusable(Reason.NOT_A_DATABASE, place);
            }
            if (!Backups.isSound(connection)) {
                throw new StoreUnusable(Reason.DAMAGED, place);
            }
            Watched.goOn(PAGES, goOn);
            if (version == Schema.VERSION && hasChangedRow(connection, goOn)) {
                throw new StoreUnusable(Reason.DAMAGED, place);
            }
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, place);
        }
    }

    private static boolean hasChangedRow(Connection connection, DoublePredicate goOn) throws SQLException {
        double[] looked = {PAGES};
        try (var _ = new Watched(connection, () -> looked[0], goOn)) {
            return Check.hasChangedRow(connection, share -> {
                looked[0] = PAGES + share * (ROWS - PAGES);
                return goOn.test(looked[0]);
            });
        }
    }

    private static void goOn(double share, DoublePredicate goOn, Path folder) throws StoreUnusable {
        if (!goOn.test(share)) {
            throw new StoreUnusable(Reason.STOPPED, folder);
        }
    }

    /// Keeps what is about to be replaced: a notebook that opens as an ordinary backup, any other file as it is.
    private static void setAside(Path live, Instant now, DoublePredicate goOn) throws StoreUnusable, IOException {
        if (!isBackedUp(live, now, goOn)) {
            putAside(live, now);
        }
    }

    private static boolean isBackedUp(Path live, Instant now, DoublePredicate goOn) throws StoreUnusable {
        var folder = Connections.folderOf(live);
        try {
            if (Opening.inspect(live, folder) == 0) {
                return false;
            }
            try (var connection = Connections.open(live, Mode.WRITE)) {
                // Only a connection that is alone can give up the log, so this also shows that nobody else has the
                // file.
                if (!Connections.leaveLog(connection)) {
                    throw new StoreUnusable(Reason.IN_USE, folder);
                }
            }
            Backups.make(live, null, now, goOn);
            return true;
        } catch (SQLException trouble) {
            return orInUse(StoreUnusable.of(trouble, folder));
        } catch (StoreUnusable trouble) {
            return orInUse(trouble);
        }
    }

    private static boolean orInUse(StoreUnusable trouble) throws StoreUnusable {
        return switch (trouble.reason()) {
            case DAMAGED, NOT_A_DATABASE, FOREIGN, NEWER -> false;
            default -> throw trouble;
        };
    }

    /// The file gets a second name before it loses its first, so that there is a notebook at every moment; its log
    /// moves first, because SQLite would read it into the new file.
    private static void putAside(Path live, Instant now) throws IOException {
        var folder = Backups.folderOf(live);
        if (!Files.exists(folder)) {
            Files.createDirectory(folder);
            Opening.restrict(folder, "rwx------");
        }
        var name = BackupFolder.free(folder, now).getFileName().toString().replaceFirst("^doorstep", "replaced");
        var kept = folder.resolve(name);
        Files.deleteIfExists(kept);
        Files.createLink(kept, live);
        for (var suffix : List.of("-wal", "-shm")) {
            var side = live.resolveSibling(live.getFileName() + suffix);
            if (Files.exists(side)) {
                DiskFiles.move(side, folder.resolve(name + suffix));
            }
        }
        DiskFiles.syncFolder(folder);
    }
}
