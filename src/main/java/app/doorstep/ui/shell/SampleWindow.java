package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Background;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The sample year in a window of its own beside the driver's, at most one. Used on the window's thread only.
final class SampleWindow {
    private final Background background;
    private final Again again;
    private @Nullable MainWindow shown;

    /// Opens a notebook anew once its window is closed.
    @FunctionalInterface
    interface Again {
        /// Opens it.
        ///
        /// @param open takes what is opened then
        void open(AppContext before, MainWindow closed, Consumer<AppContext> open);
    }

    SampleWindow(Background background, Again again) {
        this.background = background;
        this.again = again;
    }

    /// Opens it, or brings it to the front.
    ///
    /// @param context what the driver's window is opened on
    /// @param own the driver's window, which is in front again when this one is closed
    void open(AppContext context, MainWindow own) {
        if (shown != null) {
            shown.bringToFront(List.of());
            return;
        }
        background.run(
                _ -> context.sample().open(),
                notebook -> show(new Stage(), notebook, own),
                problem -> own.error(context.texts().get("shell.sample.failed"), problem));
    }

    private void show(Stage stage, AppContext notebook, MainWindow own) {
        var opened = new MainWindow(stage, notebook, background);
        opened.markAsSample(notebook.texts().get("shell.sample"));
        opened.setAgain(() -> again.open(notebook, opened, next -> show(stage, next, own)));
        shown = opened;
        stage.setOnHidden(_ -> {
            opened.close();
            shown = null;
            own.bringToFront(List.of());
        });
    }

    /// Closes what is still open, at the end of the program.
    void close() {
        if (shown != null) {
            shown.close();
        }
    }
}
