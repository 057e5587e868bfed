package app.doorstep.storage;

import app.doorstep.storage.Connections.Mode;
import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.InstantSource;

/// Opens the notebook of a data folder: makes folder and file for the owner's eyes alone before SQLite sees them, looks
/// at a file that is there without touching it, migrates.
final class Opening {
    static final String FILE = "doorstep.db";

    private Opening() {}

    static Notebook open(Path folder, InstantSource clock) throws StoreUnusable {
        var file = folder.resolve(FILE);
        makePlace(folder, file);
        boolean writable = Files.isWritable(folder) && Files.isWritable(file);
        try {
            int version = inspect(file, folder);
            if (!writable) {
                if (version < Schema.VERSION) {
                    throw new StoreUnusable(Reason.READ_ONLY, folder);
                }
                return new Notebook(file, hasLog(file) ? Mode.READ : Mode.IMMUTABLE, clock);
            }
            if (version < Schema.VERSION) {
                if (version > 0) {
                    Backups.make(file, null, clock.instant());
                }
                try (var connection = Connections.open(file, Mode.WRITE)) {
                    Schema.migrate(connection, Schema.VERSION);
                }
            }
            return new Notebook(file, Mode.WRITE, clock);
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
    }

    private static void makePlace(Path folder, Path file) throws StoreUnusable {
        try {
            boolean ours = !Files.exists(folder) || Files.exists(file) || isEmpty(folder);
            Files.createDirectories(folder);
            if (ours && Files.isWritable(folder)) {
                restrict(folder, "rwx------");
            }
            if (!Files.exists(file)) {
                createFile(file);
            }
            if (Files.isWritable(file)) {
                restrict(file, "rw-------");
            }
        } catch (IOException trouble) {
            var reason = !Files.isDirectory(folder)
                    ? Reason.NO_PLACE
                    : StoreUnusable.isReadable(folder) ? Reason.READ_ONLY : Reason.UNREADABLE;
            throw new StoreUnusable(reason, folder, 0, trouble);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// SQLite gives its side files the rights of the file itself, so this one matters for all of them.
    static void createFile(Path file) throws IOException {
        try {
            if (isPosix(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException another) {
            // Another start of the program was faster.
        }
    }

    static void restrict(Path path, String rights) throws IOException {
        if (isPosix(path)) {
            var wanted = PosixFilePermissions.fromString(rights);
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getFileAttributeView(Connections.folderOf(path), PosixFileAttributeView.class) != null;
    }

    /// Whether nobody can write the file, so that it is read without a lock.
    static boolean isFixed(Path file) {
        return !(Files.isWritable(Connections.folderOf(file)) && Files.isWritable(file)) && !hasLog(file);
    }

    private static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /// Whether nothing waits in the log, so that the file alone says everything.
    static boolean isQuiet(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal").toFile().length() == 0;
    }

    /// The version of a file, read without a lock or a side file where nobody has it open. A file that is being written
    /// for the first time right now may look broken; the second look, which takes locks, decides.
    static int inspect(Path file, Path folder) throws SQLException, StoreUnusable {
        if (isQuiet(file)) {
            try (var connection = Connections.open(file, Mode.IMMUTABLE)) {
                return Schema.inspect(connection, folder);
            } catch (SQLException trouble) {
                var verdict = StoreUnusable.of(trouble, folder);
                if (verdict.reason() == Reason.NOT_A_DATABASE && !hasLog(file)) {
                    throw verdict;
                }
            }
        }
        try (var connection = Connections.open(file, Mode.READ)) {
            return Schema.inspect(connection, folder);
        }
    }
}
