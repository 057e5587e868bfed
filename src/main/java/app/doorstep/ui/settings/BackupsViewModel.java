package app.doorstep.ui.settings;

import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.BackupEntry;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Backups, in the notebook's own folder and in a second place of the driver's choice. Used on the window's thread
/// only.
final class BackupsViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final SecondPlace second;
    private final ReadOnlyObjectWrapper<List<BackupEntry>> backups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BackupEntry>> elsewhere = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper place;

    BackupsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
        this.second = new SecondPlace(workbench, context);
        this.place = new ReadOnlyStringWrapper(second.folder());
    }

    /// Newest first.
    ReadOnlyObjectProperty<List<BackupEntry>> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    /// Those in the second place, newest first; none while it is not there.
    ReadOnlyObjectProperty<List<BackupEntry>> elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /// The folder of the second place; empty while none is chosen.
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Reads anew which there are.
    void refresh() {
        place.set(second.folder());
        var other = context.preferences().get().secondPlace();
        reading.ask(
                _ -> new Read(
                        workbench.safety().backups(),
                        other.map(folder -> workbench.safety().backupsIn(folder))
                                .orElse(List.of())),
                read -> {
                    elsewhere.set(read.elsewhere());
                    backups.set(read.own());
                },
                after::tell);
    }

    /// Makes a backup now; one for the notebook's own folder goes to the second place too, if that is there.
    ///
    /// @param target the file, or null for the notebook's own folder
    void backUp(@Nullable Path target) {
        var other = Path.of(place.get());
        var both = target == null && !place.get().isEmpty() && Files.isDirectory(other);
        after.stoppable(
                "backup",
                progress -> {
                    var made = workbench.safety().backup(target, Aftermath.watched(progress));
                    if (both) {
                        workbench.safety().backupInto(other, Aftermath.watched(progress));
                    }
                    return made;
                },
                made -> context.texts()
                        .count(
                                both ? "settings.backup.made.both" : "settings.backup.made",
                                made.feedback(),
                                made.file().getFileName(),
                                other),
                this::refresh);
    }

    /// Keeps a copy of each backup in a folder on another disk from now on, and makes one there at once.
    void choosePlace(Path folder) {
        after.stoppable(
                "backup",
                progress -> workbench.safety().backupInto(folder, Aftermath.watched(progress)),
                made -> {
                    second.choose(folder);
                    return context.texts()
                            .get("settings.backup.place.chosen", made.file().getFileName(), folder);
                },
                this::refresh);
    }

    /// Keeps no more copies there; those that are there stay.
    void leavePlace() {
        second.leave();
        place.set("");
        elsewhere.set(List.of());
        context.notice(context.texts().get("settings.backup.place.left"), null);
    }

    /// Puts a backup in the place of the notebook.
    void restore(Path backup) {
        after.stoppable(
                "restore",
                progress -> {
                    workbench.safety().restore(backup, Aftermath.watched(progress));
                    return backup;
                },
                restored -> context.texts().get("settings.backup.restored", restored.getFileName()),
                this::refresh);
    }

    /// What a file would bring back, handed over when it has been read.
    void look(Path backup, java.util.function.Consumer<BackupEntry> found) {
        context.jobs().whole("look", _ -> workbench.safety().lookAt(backup), found, after::tell);
    }

    /// Reads every entry and compares it with its fingerprint.
    void check() {
        after.stoppable(
                "check",
                progress -> workbench.safety().check(Aftermath.watched(progress)),
                findings -> findings.isEmpty()
                        ? context.texts().get("settings.check.good")
                        : findings.getFirst().message() + " "
                                + findings.getFirst().remedy(),
                () -> {});
    }

    private record Read(List<BackupEntry> own, List<BackupEntry> elsewhere) {}
}
