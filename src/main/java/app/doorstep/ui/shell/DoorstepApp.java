package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.SystemLook;
import app.doorstep.ui.kit.Toolkit;
import app.doorstep.ui.theme.Typeface;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window as JavaFX starts it.
public final class DoorstepApp extends Application {
    private static final Duration LOOK_FOR_CHANGES = Duration.seconds(2);

    // JavaFX makes the application object itself and hands nothing over but words, hence these two.
    private static @Nullable AppContext given;
    private static @Nullable DoorstepApp running;

    private @Nullable Shell shell;
    private @Nullable Stage stage;
    private @Nullable Preferences preferences;

    /// Opens the window and returns when it is closed. Once per process.
    public static void open(AppContext context) {
        given = context;
        launch(DoorstepApp.class);
    }

    /// Brings the open window to the front and imports `files`, if any; from any thread.
    public static void bringToFront(List<Path> files) {
        Toolkit.onWindow(() -> {
            var app = running;
            if (app != null && app.stage != null && app.shell != null) {
                app.stage.setIconified(false);
                app.stage.toFront();
                if (!files.isEmpty()) {
                    app.shell.go(new Destination.Files(files));
                }
            }
        });
    }

    @Override
    public void start(Stage primary) {
        var context = Objects.requireNonNull(given, "DoorstepApp.open() starts the window");
        Typeface.load();
        var background = Background.threads();
        var settings = new Preferences(context.settings(), background);
        var frame = new Frame(context.texts(), context.clock(), background, settings, SystemLook.theme());
        var window = new Shell(frame, context.screens(), context.notebook());
        frame.setWindow(primary);
        shell = window;
        stage = primary;
        preferences = settings;
        running = this;

        var scene =
                new Scene(window.node(), settings.get().width(), settings.get().height());
        window.dress(scene);
        primary.setScene(scene);
        primary.setTitle(context.texts().get("shell.name"));
        primary.getIcons().setAll(Brand.icons());
        primary.setMinWidth(860);
        primary.setMinHeight(600);
        primary.setMaximized(settings.get().maximized());
        window.home();
        window.readFacts();
        primary.show();
        if (!context.files().isEmpty()) {
            window.go(new Destination.Files(context.files()));
        }
        var watch = new Timeline(new KeyFrame(LOOK_FOR_CHANGES, _ -> window.lookForChanges()));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    @Override
    public void stop() {
        if (shell != null && stage != null && preferences != null) {
            shell.close();
            var scene = stage.getScene();
            var maximized = stage.isMaximized();
            var before = preferences.get();
            var width = maximized ? before.width() : (int) scene.getWidth();
            var height = maximized ? before.height() : (int) scene.getHeight();
            preferences.close(settings -> settings.withWindow(width, height, maximized));
        }
        running = null;
    }
}
