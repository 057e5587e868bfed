package app.doorstep;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.shell.NotebookFacts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The open notebook as the window's frame sees it.
final class WindowNotebook implements NotebookFacts {
    private final Workbench notebook;
    private final Texts texts;

    WindowNotebook(Workbench notebook, Texts texts) {
        this.notebook = notebook;
        this.texts = texts;
    }

    @Override
    public List<AppChoice> apps() throws Trouble {
        return notebook.apps().inUse().stream()
                .map(app -> new AppChoice(app.platform(), app.name()))
                .toList();
    }

    @Override
    public List<String> status() throws Trouble {
        var imported = notebook.imports().history().stream()
                .filter(batch -> !batch.undone())
                .findFirst()
                .map(batch -> texts.get(
                        "shell.status.import",
                        day(batch.at()),
                        texts.count("shell.status.import.ratings", batch.stored())))
                .orElseGet(() -> texts.get("shell.status.import.none"));
        return List.of(imported, texts.get("shell.status.folder", folder()));
    }

    private String day(Instant moment) {
        return texts.day(LocalDate.ofInstant(moment, notebook.clock().getZone()));
    }

    @Override
    public long changes() throws Trouble {
        return notebook.changes();
    }

    @Override
    public Optional<String> undoable() {
        return notebook.log().undoable();
    }

    @Override
    public void undo() throws Trouble {
        notebook.log().undo();
    }

    @Override
    public String folder() {
        return notebook.folder().toString();
    }
}
