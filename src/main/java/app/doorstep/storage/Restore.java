package app.doorstep.storage;

import app.doorstep.storage.Connections.Mode;
import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Puts a backup in the place of the notebook, whatever state that is in, and keeps what it replaces.
final class Restore {
    private Restore() {}

    /// Restores `backup`.
    ///
    /// @param backup any file that [Backups] made, wherever it is now
    static void run(Path folder, Path backup, Instant now) throws StoreUnusable {
        var live = folder.resolve(Opening.FILE);
        var fresh = folder.resolve("." + Opening.FILE + ".restoring");
        try {
            judge(backup);
            Files.createDirectories(folder);
            Files.deleteIfExists(fresh);
            Opening.createFile(fresh);
            Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
            Opening.restrict(fresh, "rw-------");
            DiskFiles.sync(fresh);
            if (!DiskFiles.sha256(fresh).equals(DiskFiles.sha256(backup))) {
                throw new StoreUnusable(Reason.FAILED, folder);
            }
            if (Files.exists(live)) {
                setAside(live, now);
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
            judge(backup);
            return true;
        } catch (StoreUnusable damaged) {
            return false;
        }
    }

    /// Refuses what is not a whole backup of ours that this version can read.
    private static void judge(Path backup) throws StoreUnusable, IOException {
        var place = Connections.folderOf(backup);
        if (!Files.isRegularFile(backup)) {
            throw new StoreUnusable(Reason.GONE, place);
        }
        if (!BackupFolder.isAsWritten(backup).orElse(true)) {
            throw new StoreUnusable(Reason.DAMAGED, place);
        }
        try (var connection = Connections.open(backup, Mode.IMMUTABLE)) {
            int version = Schema.inspect(connection, place);
            if (version == 0) {
                throw new StoreUnusable(Reason.NOT_A_DATABASE, place);
            }
            if (!Backups.isSound(connection) || (version == Schema.VERSION && Check.hasChangedRow(connection))) {
                throw new StoreUnusable(Reason.DAMAGED, place);
            }
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, place);
        }
    }

    /// Keeps what is about to be replaced: a notebook that opens as an ordinary backup, any other file as it is.
    private static void setAside(Path live, Instant now) throws StoreUnusable, IOException {
        if (!isBackedUp(live, now)) {
            putAside(live, now);
        }
    }

    private static boolean isBackedUp(Path live, Instant now) throws StoreUnusable {
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
            Backups.make(live, null, now);
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
