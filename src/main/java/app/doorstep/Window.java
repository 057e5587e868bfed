package app.doorstep;

import app.doorstep.instance.SingleInstance;
import app.doorstep.text.Texts;
import app.doorstep.ui.shell.DoorstepApp;
import app.doorstep.workbench.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Opens the window, one per data folder.
final class Window {
    private static final int DONE = 0;
    private static final int NOT_USABLE = 3;
    private static final int DATA_FOLDER = 5;

    private final Path folder;
    private final Texts texts;
    private final Clock clock;
    private final UserNotebooks notebooks;
    private final PrintStream err;

    Window(Path folder, Texts texts, Clock clock, UserNotebooks notebooks, PrintStream err) {
        this.folder = folder;
        this.texts = texts;
        this.clock = clock;
        this.notebooks = notebooks;
        this.err = err;
    }

    /// Opens the window and waits until it is closed; where another window has the folder, that one comes forward with
    /// `files`.
    ///
    /// @return the exit code
    int open(List<Path> files) {
        try {
            var claim = SingleInstance.claim(folder, files, DoorstepApp::bringToFront);
            if (claim.isEmpty()) {
                return DONE;
            }
            try (var _ = claim.get();
                    var notebook = new OpenNotebook(folder, notebooks, clock)) {
                DoorstepApp.open(notebook.open(texts, files));
                return DONE;
            }
        } catch (Trouble trouble) {
            err.println(trouble.sentence());
            return DATA_FOLDER;
        } catch (IOException e) {
            err.println(texts.get("main.not-answering"));
            return NOT_USABLE;
        } catch (RuntimeException | LinkageError e) {
            // JavaFX tells only by the class of what it throws that it found no display, no driver or no font.
            err.println(texts.get("main.no-window", e.getClass().getSimpleName()));
            return NOT_USABLE;
        }
    }
}
