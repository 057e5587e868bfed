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
    private @Nullable MainWindow sample;

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
        opened.setSample(() -> openSample(context, opened));
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
        if (sample != null) {
            sample.close();
        }
        if (window != null) {
            window.close();
        }
        running = null;
    }

    private void openSample(AppContext context, MainWindow asker) {
        if (sample != null) {
            sample.bringToFront(List.of());
            return;
        }
        background.run(
                _ -> context.sample().open(),
                notebook -> showSample(new Stage(), notebook),
                problem -> asker.error(context.texts().get("shell.sample.failed"), problem));
    }

    private void showSample(Stage stage, AppContext context) {
        var opened = new MainWindow(stage, context, background);
        opened.markAsSample(context.texts().get("shell.sample"));
        opened.setAgain(() -> openAgain(context, opened, next -> showSample(stage, next)));
        sample = opened;
        stage.setOnHidden(_ -> {
            opened.close();
            sample = null;
        });
    }
}
