package app.doorstep.storage;

import app.doorstep.domain.Identified;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// The notebook cannot be opened, read or written for a reason that people can mend. What was asked for has not
/// happened, and nothing has changed.
public final class StoreUnusable extends Exception {
    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason implements Identified {
        /// Another program holds it, and did not let go within five seconds.
        IN_USE,
        /// The folder or the file cannot be written.
        READ_ONLY,
        /// The disk is full.
        FULL,
        /// The file's pages contradict each other, or tables of it are not there.
        DAMAGED,
        /// A newer version of Doorstep wrote it; [StoreUnusable#neededVersion] says which schema.
        NEWER,
        /// The file is no SQLite database.
        NOT_A_DATABASE,
        /// The file is another program's database.
        FOREIGN,
        /// The folder or the file has gone.
        GONE,
        /// There is no folder, and none can be made there.
        NO_PLACE,
        /// This account may not read the folder or the file.
        UNREADABLE,
        /// The disk answers with errors.
        FAILED,
        /// Whoever watched it said to stop.
        STOPPED
    }

    private static final Pattern LACKING = Pattern.compile("no such (table|column|index)|has no column named");

    private final Reason reason;
    private final transient Path folder;
    private final int neededVersion;

    StoreUnusable(Reason reason, Path folder, int neededVersion, @Nullable Throwable cause) {
        super(reason.id() + ": " + folder, cause);
        this.reason = reason;
        this.folder = folder;
        this.neededVersion = neededVersion;
    }

    StoreUnusable(Reason reason, Path folder) {
        this(reason, folder, 0, null);
    }

    public Reason reason() {
        return reason;
    }

    /// The data folder, or the file's folder if the trouble is elsewhere.
    public Path folder() {
        return folder;
    }

    /// The schema version that is needed to read the file; 0 unless the reason is [Reason#NEWER].
    public int neededVersion() {
        return neededVersion;
    }

    /// What `trouble` means for the person in front of it.
    ///
    /// @throws IllegalStateException if it is a mistake of ours
    static StoreUnusable of(SQLException trouble, Path folder) {
        if (!(trouble instanceof SQLiteException exception)) {
            throw new IllegalStateException(trouble);
        }
        var reason = switch (exception.getResultCode().code & 0xff) {
            case 5, 6, 15 -> Reason.IN_USE;
            case 8, 3, 23 -> Files.isDirectory(folder) ? Reason.READ_ONLY : Reason.GONE;
            case 14 -> cannotOpen(folder);
            case 13 -> Reason.FULL;
            case 11 -> Reason.DAMAGED;
            case 26 -> Reason.NOT_A_DATABASE;
            case 10 -> ioError(exception, folder);
            case 7, 12, 16 -> Reason.FAILED;
            case 9 -> Reason.STOPPED;
            case 1 -> lacksTables(exception);
            default -> throw new IllegalStateException(exception);
        };
        return new StoreUnusable(reason, folder, 0, trouble);
    }

    /// Our statements fit the tables of [Schema], so where one does not, the file has lost a table or a column.
    private static Reason lacksTables(SQLiteException exception) {
        if (!LACKING.matcher(String.valueOf(exception.getMessage())).find()) {
            throw new IllegalStateException(exception);
        }
        return Reason.DAMAGED;
    }

    private static Reason cannotOpen(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Reason.GONE;
        }
        if (!isReadable(folder)) {
            return Reason.UNREADABLE;
        }
        return Files.isWritable(folder) ? Reason.FAILED : Reason.READ_ONLY;
    }

    /// Whether the folder, and the notebook in it if there is one, may be read.
    static boolean isReadable(Path folder) {
        var file = folder.resolve(Opening.FILE);
        return Files.isReadable(folder)
                && Files.isExecutable(folder)
                && (!Files.exists(file) || Files.isReadable(file));
    }

    /// A full disk shows as a failed write where SQLite has room in the file but the file system has none.
    private static Reason ioError(SQLiteException exception, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Reason.GONE;
        }
        var writing = switch (exception.getResultCode()) {
            case SQLITE_IOERR_WRITE,
                    SQLITE_IOERR_FSYNC,
                    SQLITE_IOERR_SHMSIZE,
                    SQLITE_IOERR_TRUNCATE,
                    SQLITE_IOERR_SHMOPEN -> true;
            default -> false;
        };
        return writing && folder.toFile().getUsableSpace() < (1 << 20) ? Reason.FULL : Reason.FAILED;
    }
}
