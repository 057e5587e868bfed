package app.doorstep;

import app.doorstep.text.Texts;
import app.doorstep.ui.shell.AppContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The notebook of one window, opened anew where its driver chose another language. Thread-safe.
final class OpenNotebook implements AutoCloseable {
    private final Path folder;
    private final UserNotebooks notebooks;
    private final Clock clock;
    private @Nullable Workbench current;

    OpenNotebook(Path folder, UserNotebooks notebooks, Clock clock) {
        this.folder = folder;
        this.notebooks = notebooks;
        this.clock = clock;
    }

    /// Opens it, closing what was open before.
    ///
    /// @param files the window is to import
    synchronized AppContext open(Texts texts, List<Path> files) throws Trouble, IOException {
        close();
        // JavaFX words its own menus and calendars in this one.
        Locale.setDefault(texts.locale());
        var notebook = notebooks.open(folder, texts);
        current = notebook;
        notebook.indexInBackground();
        return new WindowContext(notebooks, clock, texts).of(notebook, notebooks.file(folder), files, this::again);
    }

    private AppContext again() throws Trouble, IOException {
        return open(Texts.of(notebooks.locale(folder)), List.of());
    }

    @Override
    public synchronized void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
