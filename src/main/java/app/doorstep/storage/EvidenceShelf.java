package app.doorstep.storage;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pictures and documents, in the folder `evidence` beside the notebook, each stored once under the hash of what is
/// kept. Files are never removed with their entry, because a backup may still name them. Thread-safe.
public final class EvidenceShelf {
    private static final String COLUMNS = "SELECT id, feedback, figure, dispute, name, media_type, bytes,"
            + " original_sha256, kept_sha256, location_kept, dated FROM evidence";

    private final Supplier<Notebook> notebook;

    EvidenceShelf(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// What is on one thing, in the order in which it came.
    public List<Kept<Evidence>> of(Evidence.About about) throws StoreUnusable {
        return notebook.get()
                .read(connection -> Sql.list(
                        connection,
                        COLUMNS + " WHERE " + column(about) + " = ? ORDER BY id",
                        row -> new Kept<>(
                                row.getLong(1),
                                new Evidence(
                                        about,
                                        row.getString(5),
                                        row.getString(6),
                                        row.getLong(7),
                                        row.getString(8),
                                        row.getString(9),
                                        row.getInt(10) != 0,
                                        Instant.ofEpochMilli(row.getLong(11))),
                                null),
                        about.id()));
    }

    /// Keeps a picture or document; one that is on the same thing already is not kept twice.
    ///
    /// @param bytes what is kept; null if its file is there already
    /// @return its number
    public long add(Evidence evidence, byte @Nullable [] bytes) throws StoreUnusable {
        var open = notebook.get();
        if (bytes != null) {
            try {
                write(file(evidence), bytes);
            } catch (IOException e) {
                throw StoreUnusable.of(new SQLException(e), open.folder());
            }
        }
        var about = evidence.about();
        return open.write(transaction -> {
            var same = Sql.number(
                    transaction.connection,
                    "SELECT id FROM evidence WHERE kept_sha256 = ? AND " + column(about) + " = ?",
                    evidence.keptSha256(),
                    about.id());
            return same > 0
                    ? same
                    : Sql.number(
                            transaction.connection,
                            "INSERT INTO evidence (kept_sha256, original_sha256, media_type, name, bytes, dated,"
                                    + " location_kept, " + column(about)
                                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                            evidence.keptSha256(),
                            evidence.originalSha256(),
                            evidence.mediaType(),
                            Entries.wellFormed(evidence.name()),
                            evidence.bytes(),
                            evidence.added().toEpochMilli(),
                            evidence.locationKept() ? 1 : 0,
                            about.id());
        });
    }

    /// Takes one away; its file stays for the backups that name it.
    ///
    /// @return false if there is none of this number
    public boolean delete(long id) throws StoreUnusable {
        return notebook.get()
                .write(transaction -> Sql.run(transaction.connection, "DELETE FROM evidence WHERE id = ?", id) == 1);
    }

    /// Where the bytes are.
    public Path file(Evidence evidence) {
        return notebook.get().folder().resolve("evidence").resolve(evidence.file());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file) && Files.size(file) == bytes.length) {
            return;
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes);
        DiskFiles.sync(part);
        DiskFiles.move(part, file);
    }

    private static String column(Evidence.About about) {
        return switch (about) {
            case Evidence.OfFeedback _ -> "feedback";
            case Evidence.OfFigure _ -> "figure";
            case Evidence.OfCase _ -> "dispute";
        };
    }
}
