package app.doorstep.ui.shell;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Progress;
import app.doorstep.workbench.ImportedBatch;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/// The frame's facts, out of an open notebook.
public final class WorkbenchFacts implements NotebookFacts {
    private final Workbench workbench;

    public WorkbenchFacts(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public List<AppChoice> apps() throws Trouble {
        return workbench.apps().inUse().stream()
                .map(app -> new AppChoice(app.platform(), app.name()))
                .toList();
    }

    @Override
    public List<String> drivers() throws Trouble {
        return workbench.apps().drivers();
    }

    @Override
    public List<String> status() throws Trouble {
        var texts = workbench.texts();
        var last = workbench.imports().history().stream()
                .filter(batch -> !batch.undone())
                .findFirst()
                .map(this::lastImport)
                .orElseGet(() -> texts.get("shell.status.import.none"));
        var entries = workbench.log().count(FeedbackQuery.ALL);
        return List.of(last, entries == 0 ? "" : texts.count("shell.status.entries", entries), lastBackup());
    }

    @Override
    public long changes() throws Trouble {
        return workbench.changes();
    }

    @Override
    public Optional<String> undoable() {
        return workbench.log().undoable();
    }

    @Override
    public void undo(Progress progress) throws Trouble {
        workbench.edits().undo(Aftermath.watched(progress));
    }

    @Override
    public boolean undoStops() {
        return workbench.edits().undoStops();
    }

    @Override
    public Optional<String> redoable() {
        return workbench.log().redoable();
    }

    @Override
    public void redo(Progress progress) throws Trouble {
        workbench.edits().redo(Aftermath.watched(progress));
    }

    @Override
    public boolean redoStops() {
        return workbench.edits().redoStops();
    }

    @Override
    public void made(String words, Runnable back, Runnable again) {
        workbench.edits().push(words, back::run, again::run);
    }

    @Override
    public Optional<String> readAgain(Progress progress) throws Trouble {
        if (workbench.rereading().left() == 0) {
            return Optional.empty();
        }
        var done = workbench.rereading().run((read, all) -> {
            progress.report((double) read / Math.max(1, all));
            return !progress.cancelled();
        });
        return Optional.of(workbench.texts().count("shell.reread.done", done.comments(), done.changed()));
    }

    @Override
    public String folder() {
        return workbench.folder().toString();
    }

    private String lastBackup() throws Trouble {
        var texts = workbench.texts();
        var backups = workbench.safety().backups();
        if (backups.isEmpty()) {
            return texts.get("shell.status.backup.none");
        }
        var newest = backups.getFirst();
        var day = newest.at().atZone(workbench.clock().getZone()).toLocalDate();
        return texts.get(newest.ok() ? "shell.status.backup" : "shell.status.backup.bad", texts.day(day));
    }

    private String lastImport(ImportedBatch batch) {
        var texts = workbench.texts();
        var day = batch.at().atZone(workbench.clock().getZone()).toLocalDate();
        return texts.get(
                "shell.status.import", texts.day(day), texts.count("shell.status.import.ratings", batch.stored()));
    }
}
