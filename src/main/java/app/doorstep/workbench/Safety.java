package app.doorstep.workbench;

import app.doorstep.storage.BackupRecord;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import app.doorstep.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Backups and checks.
public final class Safety {
    private final Desk desk;

    Safety(Desk desk) {
        this.desk = desk;
    }

    /// Makes a backup and checks it before it counts as one.
    ///
    /// @param target the file to write, or null for the notebook's own folder of backups
    /// @throws Trouble if it cannot be written; older backups stay
    public BackupEntry backup(@Nullable Path target) throws Trouble {
        return backup(target, WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public BackupEntry backup(@Nullable Path target, WorkProgress progress) throws Trouble {
        if (target != null) {
            WholeFile.requireWritable(target, desk);
        }
        return entry(Store.look(desk.ask(store -> store.backup(target, progress::goOn))));
    }

    /// Makes a backup in another folder, such as one on a stick, under a name with its date; old ones there are thinned
    /// out as in the notebook's own folder.
    ///
    /// @throws Trouble if it cannot be written; older backups stay
    public BackupEntry backupInto(Path folder) throws Trouble {
        return backupInto(folder, WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public BackupEntry backupInto(Path folder, WorkProgress progress) throws Trouble {
        return entry(Store.look(desk.ask(store -> store.backupInto(folder, progress::goOn))));
    }

    /// When the newest backup of a folder was made; empty if there is none.
    public Optional<Instant> lastIn(Path folder) {
        return Store.newestBackup(folder);
    }

    /// Whether the notebook was begun longer than `age` ago; one without entries was not.
    public boolean isOlderThan(Duration age) throws Trouble {
        var begun = desk.ask(Store::begun);
        return begun.filter(at -> at.isBefore(desk.clock().instant().minus(age)))
                .isPresent();
    }

    /// What a file would bring back.
    ///
    /// @throws Trouble if it is no whole backup
    public BackupEntry lookAt(Path backup) throws Trouble {
        var found = look(backup);
        if (!found.ok()) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-backup", String.valueOf(backup.getFileName())));
        }
        return found;
    }

    /// The backups in the notebook's folder, newest first.
    public List<BackupEntry> backups() {
        return desk.store().backups().stream().map(Safety::entry).toList();
    }

    /// The backups in another folder, such as the second place, newest first; none while it is not there.
    public List<BackupEntry> backupsIn(Path folder) {
        return Store.backupsIn(folder).stream().map(Safety::entry).toList();
    }

    /// Puts a backup in the place of the notebook; what was there becomes a backup itself, which is the way back: no
    /// undo goes beyond it.
    ///
    /// @throws Trouble if the backup is damaged or the notebook is in use; nothing is changed then
    public void restore(Path backup) throws Trouble {
        restore(backup, WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public void restore(Path backup, WorkProgress progress) throws Trouble {
        desk.tell(store -> store.restore(backup, progress::goOn));
        // What could be taken back was done to another notebook.
        desk.edits().clear();
    }

    /// The same for a folder whose notebook is missing, damaged or too new to be opened.
    public static void restore(Path folder, Path backup, InstantSource clock, Texts texts) throws Trouble {
        if (!look(backup).ok()) {
            throw new Trouble(
                    Trouble.Kind.INPUT, texts.get("workbench.no-backup", String.valueOf(backup.getFileName())));
        }
        try {
            Store.restore(folder, backup, clock);
        } catch (StoreUnusable e) {
            throw Sentences.trouble(e, texts);
        }
    }

    /// Saves what can be read of a folder's damaged notebook into a new file, which can then be restored; the damaged
    /// one stays as it is.
    ///
    /// @throws Trouble if there is no notebook, or the file cannot be written
    public static Salvaged salvage(Path folder, Path file, Texts texts) throws Trouble {
        if (Files.exists(file)) {
            throw new Trouble(Trouble.Kind.INPUT, texts.get("workbench.salvage.exists", file.toString()));
        }
        try {
            var report = Store.salvage(folder, file);
            return new Salvaged(report.feedback(), report.changed());
        } catch (StoreUnusable e) {
            throw Sentences.trouble(e, texts);
        }
    }

    /// What was saved.
    ///
    /// @param changed feedback that was found, but is not as it was written, and is therefore left out
    public record Salvaged(long feedback, long changed) {}

    /// What a file would bring back.
    public static BackupEntry look(Path backup) {
        return entry(Store.look(backup));
    }

    /// Reads everything and compares it with its fingerprints.
    ///
    /// @return what is wrong; empty if nothing is
    public List<Finding> check() throws Trouble {
        return check(WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public List<Finding> check(WorkProgress progress) throws Trouble {
        return desk.ask(store -> store.check(progress::goOn)).findings().stream()
                .map(finding -> new Finding(
                        finding.what().id(),
                        desk.say("check." + finding.what().id(), finding.detail()),
                        desk.say("remedy." + finding.what().id())))
                .toList();
    }

    private static BackupEntry entry(BackupRecord backup) {
        return new BackupEntry(backup.file(), backup.at(), backup.feedback(), backup.ok(), backup.hashed());
    }
}
