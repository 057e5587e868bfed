package app.doorstep.ui.shell;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.SampleNotebook;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Workbench;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/// The window with all its screens on a notebook of its own; whatever it does is done when a call returns.
///
/// For the eye: `-Ddoorstep.pictures=DIR` leaves pictures, `-Ddoorstep.dark=true` in the dark theme,
/// `-Ddoorstep.small=true` of a window of 911 by 512.
record WholeWindow(Workbench workbench, Shell shell, Frame frame, Scene scene) implements AutoCloseable {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Clock SAMPLE_DAY = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    /// The screens in the order of the rail.
    static final List<String> SCREENS = List.of(
            Screen.OVERVIEW,
            Screen.ADD,
            Screen.LOG,
            Screen.TRENDS,
            Screen.TIPS,
            Screen.ANSWERS,
            Screen.REPORTS,
            Screen.SETTINGS);

    /// Opens it on `stage` with the sample year, in a new folder.
    static WholeWindow ofSampleYear(Stage stage) throws Exception {
        var folder = Files.createTempDirectory("sample-year");
        var window = open(stage, folder, SAMPLE_DAY);
        SampleNotebook.fill(window.workbench, folder.resolve("year.csv"), SampleYear.RATINGS, SampleYear.MONTHS);
        window.shell.readFacts();
        return window;
    }

    /// Opens it on `stage`.
    ///
    /// @param folder for the notebook and the settings
    static WholeWindow open(Stage stage, Path folder, Clock clock) throws Exception {
        return open(stage, folder, clock, Background.inline());
    }

    /// The same with work done elsewhere.
    static WholeWindow open(Stage stage, Path folder, Clock clock, Background background) throws Exception {
        Typeface.load();
        var texts = Texts.of(Locale.US);
        var workbench = Workbench.open(folder.resolve("notebook"), clock, texts, () -> Settings.INITIAL);
        var theme = Boolean.getBoolean("doorstep.dark") ? Theme.DARK : Theme.LIGHT;
        var frame = new Frame(
                texts,
                clock,
                background,
                new Preferences(SettingsFile.open(folder, clock), background),
                new SimpleObjectProperty<>(theme));
        frame.pin(theme);
        List<Screen> screens = Screens.all(workbench);
        var shell = new Shell(frame, screens, new WorkbenchFacts(workbench));
        var small = Boolean.getBoolean("doorstep.small");
        var scene = new Scene(shell.node(), small ? 911 : WIDTH, small ? 512 : HEIGHT);
        shell.dress(scene);
        stage.setScene(scene);
        stage.show();
        // Behind the window's back data are there only after it is shown, too.
        shell.home();
        shell.readFacts();
        return new WholeWindow(workbench, shell, frame, scene);
    }

    /// Shows every screen in each of its poses, laid out, under its name.
    void walk(FxRobot robot, BiConsumer<String, Parent> look) {
        visit(robot, name -> look(robot, name, look));
    }

    /// The same, off the window's thread between one and the next.
    void visit(FxRobot robot, Consumer<String> look) {
        for (var screen : SCREENS) {
            robot.interact(() -> shell.go(new Destination.To(screen)));
            look.accept(screen);
            for (var pose : shell.poses(screen)) {
                robot.interact(pose.take());
                look.accept(screen + "-" + pose.name());
            }
        }
    }

    private void look(FxRobot robot, String name, BiConsumer<String, Parent> look) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            look.accept(name, scene.getRoot());
        });
    }

    /// Leaves a picture for the eye where one is wanted.
    void picture(FxRobot robot, String name) {
        var wanted = System.getProperty("doorstep.pictures");
        if (wanted != null) {
            robot.interact(() -> {
                var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                try {
                    ImageIO.write(image, "png", new File(wanted, name + ".png"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Override
    public void close() {
        shell.close();
        workbench.close();
    }
}
