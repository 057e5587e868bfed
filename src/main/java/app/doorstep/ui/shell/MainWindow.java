package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Brand;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.SystemLook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/// One stage on one notebook: restores its size, looks for changes of others, remembers its size when it closes.
final class MainWindow {
    private static final Duration LOOK_FOR_CHANGES = Duration.seconds(2);
    private static final double LEAST_WIDTH = 860;
    private static final double LEAST_HEIGHT = 600;

    private static final String LAST = "shell.screen";

    private final Stage stage;
    private final Preferences preferences;
    private final Frame frame;
    private final Shell shell;
    private final Timeline watch;
    private final WindowPlace place;

    /// Lays the window out and shows it.
    MainWindow(Stage stage, AppContext context, Background background) {
        this.stage = stage;
        this.preferences = new Preferences(context.settings(), background);
        this.frame = new Frame(context.texts(), context.clock(), background, preferences, SystemLook.theme());
        this.shell = new Shell(frame, context.screens(), context.notebook());
        frame.setWindow(stage);
        this.watch = new Timeline(new KeyFrame(LOOK_FOR_CHANGES, _ -> shell.lookForChanges()));
        watch.setCycleCount(Animation.INDEFINITE);

        var remembered = preferences.get();
        var room = javafx.stage.Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                new Zoom(shell.node(), preferences),
                Math.min(remembered.width(), room.getWidth()),
                Math.min(remembered.height(), room.getHeight()));
        shell.dress(scene);
        stage.setScene(scene);
        stage.setTitle(context.texts().get("shell.name"));
        stage.getIcons().setAll(Brand.icons());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(remembered.maximized());
        this.place = new WindowPlace(stage);
        WindowPlace.restore(stage, preferences.remembered(WindowPlace.KEY, ""));
        shell.goBackTo(preferences.remembered(LAST, ""));
        shell.readFacts();
        stage.show();
        watch.play();
        shell.begin();
        shell.readAgain();
        importAll(context.files());
    }

    /// Says that all of it is invented, and in which notebook one is.
    void markAsSample(String strip) {
        shell.markAsSample(strip);
        stage.setTitle(strip);
    }

    /// What opens a folder outside.
    void setOutside(Consumer<Path> open) {
        frame.setOutside(open);
    }

    /// What opens the sample year from here.
    void setSample(Runnable open) {
        frame.setSample(open);
    }

    /// What opens this window again, once it is closed.
    void setAgain(Runnable open) {
        frame.setAgain(() -> {
            close();
            // Nothing may be done in it any more.
            stage.getScene().getRoot().setDisable(true);
            open.run();
        });
    }

    void bringToFront(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        importAll(files);
    }

    void error(String sentence, Throwable cause) {
        frame.dialogs().error(sentence, cause);
    }

    void close() {
        watch.stop();
        var last = shell.place();
        shell.close();
        var before = preferences.get();
        var maximized = stage.isMaximized();
        var width = maximized ? before.width() : (int) stage.getScene().getWidth();
        var height = maximized ? before.height() : (int) stage.getScene().getHeight();
        var words = place.words();
        preferences.close(settings -> {
            var kept = settings.withWindow(width, height, maximized).remembering(LAST, last);
            return words.isEmpty() ? kept : kept.remembering(WindowPlace.KEY, words);
        });
    }

    private void importAll(List<Path> files) {
        if (!files.isEmpty()) {
            shell.go(new Destination.Files(files));
        }
    }
}
