package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Toolkit;
import app.doorstep.ui.theme.Typeface;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window as JavaFX starts it.
public final class DoorstepApp extends Application {
    // JavaFX makes the application object itself and hands nothing over but words, hence these two.
    private static @Nullable AppContext given;
    private static @Nullable DoorstepApp running;

    private final Background background = Background.threads();
    private @Nullable MainWindow window;
    private final SampleWindow sample = new SampleWindow(background, this::openAgain);

    /// Opens the window and returns when it is closed. Once per process.
    public static void open(AppContext context) {
        given = context;
        launch(DoorstepApp.class);
    }

    /// Brings the open window to the front and imports `files`, if any; from any thread.
    public static void bringToFront(List<Path> files) {
        Toolkit.onWindow(() -> {
            var app = running;
            if (app != null && app.window != null) {
                app.window.bringToFront(files);
            }
        });
    }

    @Override
    public void start(Stage primary) {
        var context = Objects.requireNonNull(given, "DoorstepApp.open() starts the window");
        Typeface.load();
        running = this;
        openMain(primary, context);
    }

    private void openMain(Stage stage, AppContext context) {
        var opened = new MainWindow(stage, context, background);
        opened.setSample(() -> sample.open(context, opened));
        opened.setOutside(
                folder -> getHostServices().showDocument(folder.toUri().toString()));
        opened.setAgain(() -> openAgain(context, opened, next -> openMain(stage, next)));
        window = opened;
    }

    private void openAgain(AppContext before, MainWindow closed, Consumer<AppContext> open) {
        background.run(_ -> before.again().open(), open, problem -> {
            closed.error(before.texts().get("shell.again.failed"), problem);
            Platform.exit();
        });
    }

    @Override
    public void stop() {
        sample.close();
        if (window != null) {
            window.close();
        }
        running = null;
    }
}
