package app.doorstep.storage;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/// What was seen before in watched folders, so that a file is offered once whatever its date. Holds hashes alone, no
/// names. Thread-safe.
public final class SeenFiles {
    private final Supplier<Notebook> notebook;

    SeenFiles(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The hashes kept for a folder; empty if it was never looked into.
    public Set<Long> in(long folder) throws StoreUnusable {
        return notebook.get()
                .read(connection -> Set.copyOf(Sql.list(
                        connection, "SELECT file FROM seen_file WHERE folder = ?", row -> row.getLong(1), folder)));
    }

    /// Keeps further hashes of a folder.
    public void add(long folder, Collection<Long> files) throws StoreUnusable {
        notebook.get().write(transaction -> {
            for (var file : files) {
                Sql.run(transaction.connection, "INSERT OR IGNORE INTO seen_file VALUES (?, ?)", folder, file);
            }
            return files.size();
        });
    }

    /// Puts these hashes of a folder in the place of all that were kept, for whichever folder.
    public void replace(long folder, Collection<Long> files) throws StoreUnusable {
        notebook.get().write(transaction -> {
            Sql.run(transaction.connection, "DELETE FROM seen_file");
            for (var file : files) {
                Sql.run(transaction.connection, "INSERT OR IGNORE INTO seen_file VALUES (?, ?)", folder, file);
            }
            return files.size();
        });
    }
}
