package app.doorstep.workbench;

import app.doorstep.storage.Store;
import java.nio.file.Path;
import java.util.List;
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
        var made = desk.ask(store -> store.backup(target));
        return new BackupEntry(made.file(), made.at(), made.feedback(), made.ok());
    }

    /// The backups in the notebook's folder, newest first.
    public List<BackupEntry> backups() throws Trouble {
        return desk.ask(Store::backups).stream()
                .map(backup -> new BackupEntry(backup.file(), backup.at(), backup.feedback(), backup.ok()))
                .toList();
    }

    /// Puts a backup in the place of the notebook; what was there becomes a backup itself.
    ///
    /// @throws Trouble if the backup is damaged or the notebook is in use; nothing is changed then
    public void restore(Path backup) throws Trouble {
        desk.tell(store -> store.restore(backup));
    }

    /// Reads everything and compares it with its fingerprints.
    ///
    /// @return what is wrong; empty if nothing is
    public List<Finding> check() throws Trouble {
        return desk.ask(Store::check).findings().stream()
                .map(finding -> new Finding(finding.kind(), finding.message(), finding.remedy()))
                .toList();
    }
}
