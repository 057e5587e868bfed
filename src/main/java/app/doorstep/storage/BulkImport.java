package app.doorstep.storage;

import app.doorstep.domain.Entry;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An import under way: one transaction for all rows of all its files and the record of them. Give it every row, then
/// [#commit()] or, to see what would happen, [#dryRun()]; closing it before takes everything back. For one thread.
public final class BulkImport implements AutoCloseable {
    private final Transaction transaction;
    private final Notebook notebook;
    private final Path folder;
    private final BatchWriter batch;
    private final RowIntake intake;
    private final FigureIntake figures;
    /// For single rows.
    private final Map<Integer, RowPacker> packers = new HashMap<>();

    private BulkImport(Transaction transaction, Notebook notebook, ImportHeader header) throws SQLException {
        this.transaction = transaction;
        this.notebook = notebook;
        this.folder = notebook.folder();
        this.batch = new BatchWriter(transaction, header);
        this.intake = new RowIntake(transaction, batch);
        this.figures = new FigureIntake(transaction, batch);
    }

    static BulkImport begin(Notebook notebook, ImportHeader header) throws StoreUnusable {
        var transaction = notebook.begin();
        try {
            // References are checked all the same; but SQLite need not be ready to take back single statements.
            Sql.run(transaction.connection, "PRAGMA defer_foreign_keys = 1");
            return new BulkImport(transaction, notebook, header);
        } catch (SQLException trouble) {
            throw failed(transaction, notebook.folder(), trouble);
        }
    }

    /// One that makes rows of a file of the header ready to be stored; to be used by any one thread.
    public RowPacker packer(int file) {
        return new RowPacker(file);
    }

    /// Takes the rows of a parcel, which its packer may fill again afterwards.
    ///
    /// @throws StoreUnusable if they cannot be written; everything is taken back then
    public void add(RowParcel parcel) throws StoreUnusable {
        try {
            intake.add(parcel);
            parcel.packer().reuse(parcel);
        } catch (SQLException trouble) {
            throw failed(transaction, folder, trouble);
        }
    }

    /// Takes a single row at once; many are stored sooner in parcels.
    ///
    /// @param file which file of the header it is from
    /// @param line where it stands in that file, from 1
    /// @throws StoreUnusable if it cannot be written; everything is taken back then
    public void add(int file, long line, Entry entry) throws StoreUnusable {
        var packer = packers.computeIfAbsent(file, this::packer);
        packer.add(line, entry);
        add(Objects.requireNonNull(packer.take()));
    }

    /// Takes a record that holds what an app itself says; however many figures, it counts as one.
    ///
    /// @param line where it stands in that file, from 1
    /// @throws StoreUnusable if it cannot be written; everything is taken back then
    public void add(int file, long line, List<StatedFigure> record) throws StoreUnusable {
        try {
            figures.add(file, record);
        } catch (SQLException trouble) {
            throw failed(transaction, folder, trouble);
        }
    }

    /// Takes an undated count of stars, which counts as one record.
    ///
    /// @param line where it starts in that file, from 1
    /// @throws StoreUnusable if it cannot be written; everything is taken back then
    public void add(int file, long line, StarDistribution distribution) throws StoreUnusable {
        try {
            figures.add(file, distribution);
        } catch (SQLException trouble) {
            throw failed(transaction, folder, trouble);
        }
    }

    /// Takes note of a record that cannot be stored.
    ///
    /// @throws StoreUnusable if it cannot be written; everything is taken back then
    public void reject(int file, RejectedRow row) throws StoreUnusable {
        try {
            batch.reject(file, row);
        } catch (SQLException trouble) {
            throw failed(transaction, folder, trouble);
        }
    }

    /// Says what a commit would do, and takes everything back.
    public ImportCounts dryRun() throws StoreUnusable {
        try {
            var counts = new ImportCounts(null, batch.counts());
            transaction.close();
            return counts;
        } catch (SQLException trouble) {
            throw failed(transaction, folder, trouble);
        }
    }

    /// Keeps everything; once this returns it survives a power cut. A backup of how it was comes first.
    public ImportCounts commit() throws StoreUnusable {
        try {
            intake.finish();
            batch.finish();
            if (intake.changesOldNotebook()) {
                // Readers still see the state before this import.
                Backups.make(notebook.file(), null, notebook.clock().instant());
            }
            transaction.commit();
            return new ImportCounts(batch.id(), batch.counts());
        } catch (SQLException trouble) {
            throw failed(transaction, folder, trouble);
        } catch (StoreUnusable noBackup) {
            close();
            throw noBackup;
        }
    }

    @Override
    public void close() {
        try {
            transaction.close();
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static StoreUnusable failed(Transaction transaction, Path folder, SQLException trouble) {
        try {
            transaction.close();
        } catch (SQLException more) {
            trouble.addSuppressed(more);
        }
        return StoreUnusable.of(trouble, folder);
    }
}
