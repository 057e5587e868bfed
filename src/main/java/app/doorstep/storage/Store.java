package app.doorstep.storage;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/// The notebook of one data folder, `doorstep.db`.
///
/// Every method that throws [StoreUnusable] has changed nothing then; every write that returns survives a power cut.
/// Writes wait for each other, reads wait for nobody and see one state of the file. Thread-safe.
public final class Store implements AutoCloseable {
    private static final int INDEXED_AT_ONCE = 50_000;

    private volatile Notebook notebook;
    /// How often another file took the notebook's place, whose changes are counted anew.
    private volatile long restored;
    private final Edits edits = new Edits(() -> this.notebook);
    private final StoredImports imports = new StoredImports(() -> this.notebook);
    private final Apps apps = new Apps(() -> this.notebook);
    private final OwnPolicies policies = new OwnPolicies(() -> this.notebook);
    private final Ratings ratings = new Ratings(() -> this.notebook);
    private final Sums sums = new Sums(() -> this.notebook);
    private final Replies replies = new Replies(() -> this.notebook);
    private final Figures figures = new Figures(() -> this.notebook);
    private final EvidenceShelf evidence = new EvidenceShelf(() -> this.notebook);
    private final Readings readings = new Readings(() -> this.notebook);
    private final Keepsakes keepsakes = new Keepsakes(() -> this.notebook);
    private final SeenFiles seenFiles = new SeenFiles(() -> this.notebook);
    private final Forgetting forgetting = new Forgetting(() -> this.notebook, this::alone);

    private Store(Notebook notebook) {
        this.notebook = notebook;
    }

    /// Opens the notebook in `folder`, which is created (for its owner alone) if it is not there. A folder or file that
    /// cannot be written is opened for reading.
    public static Store open(Path folder, InstantSource clock) throws StoreUnusable {
        return new Store(Opening.open(folder.toAbsolutePath(), clock));
    }

    /// Whether nothing can be changed because folder or file cannot be written.
    public boolean readOnly() {
        return notebook.readOnly();
    }

    /// A number that differs after every committed write, by this or another process.
    public long changes() throws StoreUnusable {
        return notebook.changes() + (restored << 40);
    }

    @Override
    public void close() {
        notebook.close();
    }

    // Backups

    /// Makes a backup and thins out the old ones.
    ///
    /// @param target the file to make, which is replaced if it is there; null for one in the folder of backups
    /// @return the backup
    public Path backup(@Nullable Path target) throws StoreUnusable {
        return backup(target, _ -> true);
    }

    /// The same for somebody who watches.
    ///
    /// @param goOn told how far it is, from 0 to 1; says no to stop, and no backup is made
    public Path backup(@Nullable Path target, DoublePredicate goOn) throws StoreUnusable {
        return Backups.make(notebook.file(), target, notebook.clock().instant(), goOn);
    }

    /// Makes a backup in another folder, under a name with its date, and thins out the old ones there.
    ///
    /// @param goOn as for [#backup(Path, DoublePredicate)]
    public Path backupInto(Path folder, DoublePredicate goOn) throws StoreUnusable {
        return Backups.makeIn(notebook.file(), folder, notebook.clock().instant(), goOn);
    }

    /// When the first feedback that is still there came in; empty for an empty notebook.
    public Optional<Instant> begun() throws StoreUnusable {
        return notebook.read(connection -> Sql.first(
                connection,
                "SELECT recorded FROM feedback ORDER BY id LIMIT 1",
                row -> Instant.ofEpochMilli(row.getLong(1))));
    }

    /// The backups in their folder, newest first, each of them read and judged.
    public List<BackupRecord> backups() {
        return BackupFolder.list(Backups.folderOf(notebook.file()));
    }

    /// Puts a backup in the place of this notebook, of which a backup is made first. Nothing else may use the store
    /// meanwhile.
    ///
    /// @throws StoreUnusable if the backup is damaged, newer or none of ours, or another program has the notebook
    ///     open; the notebook is as it was then
    public void restore(Path backup) throws StoreUnusable {
        restore(backup, _ -> true);
    }

    /// The same for somebody who watches.
    ///
    /// @param goOn told how far it is, from 0 to 1; says no to stop, and the notebook is as it was
    public void restore(Path backup, DoublePredicate goOn) throws StoreUnusable {
        alone(closed -> Restore.run(
                closed.folder(), backup.toAbsolutePath(), closed.clock().instant(), goOn));
    }

    private synchronized void alone(Forgetting.Work work) throws StoreUnusable {
        var old = notebook;
        if (old.readOnly()) {
            throw new StoreUnusable(StoreUnusable.Reason.READ_ONLY, old.folder());
        }
        old.close();
        restored++;
        try {
            work.on(old);
        } finally {
            notebook = Opening.open(old.folder(), old.clock());
        }
    }

    /// Leaves no word of a customer, or of anything. Nothing else may use the store meanwhile.
    public Forgetting forgetting() {
        return forgetting;
    }

    /// Puts a backup in the place of a notebook that may be missing, damaged or newer, and keeps what was there in the
    /// folder of backups.
    public static void restore(Path folder, Path backup, InstantSource clock) throws StoreUnusable {
        Restore.run(folder.toAbsolutePath(), backup.toAbsolutePath(), clock.instant(), _ -> true);
    }

    /// Saves what can be read of a folder's damaged notebook into a new one, which can then be restored. Feedback that
    /// is not as it was written is left out. The damaged notebook stays as it is; nobody may have it open.
    ///
    /// @param file the new notebook; one that is there is replaced when the new one is whole
    public static SalvageReport salvage(Path folder, Path file) throws StoreUnusable {
        return Salvage.run(folder.toAbsolutePath().resolve(Opening.FILE), file.toAbsolutePath());
    }

    /// The backups in another folder, newest first, each of them read and judged; none if the folder is not there.
    public static List<BackupRecord> backupsIn(Path folder) {
        return BackupFolder.list(folder.toAbsolutePath());
    }

    /// When the newest backup of a folder was made, as its name says; empty if there is none.
    public static Optional<Instant> newestBackup(Path folder) {
        return BackupFolder.newest(folder.toAbsolutePath());
    }

    /// How a file would do as a backup, and how much is in it.
    public static BackupRecord look(Path backup) {
        return BackupFolder.look(backup.toAbsolutePath());
    }

    /// Looks for damage in pages, rows, sums and backups.
    public CheckReport check() throws StoreUnusable {
        return check(_ -> true);
    }

    /// The same for somebody who watches.
    ///
    /// @param goOn told how far it is, from 0 to 1, or negative where nobody knows; says no to stop
    public CheckReport check(DoublePredicate goOn) throws StoreUnusable {
        return notebook.readApart(connection -> Check.run(connection, Backups.folderOf(notebook.file()), goOn));
    }

    // Feedback

    public Optional<Feedback> find(long id) throws StoreUnusable {
        return notebook.read(connection -> Queries.find(connection, id));
    }

    /// What fits the query, newest first by date, time and number.
    public List<Feedback> feedback(FeedbackQuery query) throws StoreUnusable {
        var result = new ArrayList<Feedback>();
        forEach(query, result::add);
        return result;
    }

    /// Hands over what fits the query one by one, newest first, without holding it all in memory.
    public void forEach(FeedbackQuery query, Consumer<Feedback> consumer) throws StoreUnusable {
        notebook.read(connection -> {
            Queries.each(connection, query, consumer);
            return true;
        });
    }

    /// The numbers of what fits the query, newest first: a table of a million rows keeps these and asks for the
    /// feedback of those rows that are on screen.
    public long[] ids(FeedbackQuery query) throws StoreUnusable {
        return ids(query, FeedbackOrder.NEWEST);
    }

    /// The same in another order.
    public long[] ids(FeedbackQuery query, FeedbackOrder order) throws StoreUnusable {
        return notebook.read(connection -> Listing.ids(connection, query, order));
    }

    /// The feedback with these numbers, in their order, without those that are gone.
    public List<Feedback> feedback(long... ids) throws StoreUnusable {
        return notebook.read(connection -> Queries.withIds(connection, ids));
    }

    /// Takes feedback that came with imports into the index for searching. Until then searches find the same, by
    /// reading those rows one by one. Works in short steps between which other writes pass, and stops where the
    /// thread is interrupted.
    ///
    /// @param most does nothing if there are more rows to take in than these
    /// @return whether the index now covers everything
    public boolean indexForSearch(long most) throws StoreUnusable {
        long missing = notebook.read(SearchIndex::missing);
        if (missing == 0 || missing > most || readOnly()) {
            return missing == 0;
        }
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = notebook.write(transaction -> transaction.index.extend(INDEXED_AT_ONCE));
        }
        return !more;
    }

    /// The days that have feedback of any kind, newest first.
    public List<LocalDate> days() throws StoreUnusable {
        return notebook.read(Queries::days);
    }

    public long count(FeedbackQuery query) throws StoreUnusable {
        return notebook.read(connection -> Queries.count(connection, query));
    }

    /// What a customer wrote, newest first; the case of the name's letters does not matter.
    ///
    /// @param most how many at most
    public List<Feedback> ofCustomer(String name, int most) throws StoreUnusable {
        return notebook.read(connection -> Queries.ofCustomer(connection, name, most));
    }

    // What is kept beside the feedback

    /// What the driver adds, changes and deletes.
    public Edits edits() {
        return edits;
    }

    /// What came in with files.
    public StoredImports imports() {
        return imports;
    }

    /// The apps the driver works with.
    public Apps apps() {
        return apps;
    }

    /// The driver's own rating policies.
    public OwnPolicies policies() {
        return policies;
    }

    /// The ratings that tips and ratings are worked out from.
    public Ratings ratings() {
        return ratings;
    }

    /// Ratings and marks by day and hour.
    public Sums sums() {
        return sums;
    }

    /// Drafts and sent replies.
    public Replies replies() {
        return replies;
    }

    /// What the apps say themselves.
    public Figures figures() {
        return figures;
    }

    /// Pictures and documents.
    public EvidenceShelf evidence() {
        return evidence;
    }

    /// What was read from the comments.
    public Readings readings() {
        return readings;
    }

    /// Presets, words, filters, tips in work, events.
    public Keepsakes keepsakes() {
        return keepsakes;
    }

    /// What was seen in watched folders.
    public SeenFiles seenFiles() {
        return seenFiles;
    }
}
