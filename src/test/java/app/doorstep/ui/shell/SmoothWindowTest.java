package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.Toolkit;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.ImportProgress;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Workbench;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// Nothing may hold the window once its screens have been shown: after a first round through all screens the next is
/// watched.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class SmoothWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.US);
    private static final int RATINGS = 20_000;
    private static final long LIMIT_MILLIS = 50;
    private static final long FIRST_LIMIT_MILLIS = 200;
    /// What a screen has to gather and draw in the background is there by then; the watch goes on meanwhile.
    private static final long SETTLED_MILLIS = 700;

    private static final int SCROLLED = 10_000;
    private static final int WINDOWFUL = 15;

    @TempDir
    private static Path folder;

    private static Workbench workbench;

    private List<Screen> screens;
    private Frame frame;
    private Shell shell;

    @BeforeAll
    static void fillTheNotebook() throws Exception {
        var file = folder.resolve("sample.csv");
        SampleYear.write(file, RATINGS, SampleYear.MONTHS, LocalDate.now(CLOCK));
        workbench = Workbench.open(folder.resolve("data"), CLOCK, TEXTS, () -> Settings.INITIAL);
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
    }

    @AfterAll
    static void closeTheNotebook() {
        workbench.close();
    }

    @Start
    void open(Stage stage) throws Exception {
        Typeface.load();
        var background = Background.threads();
        var preferences = new Preferences(SettingsFile.open(folder, CLOCK), background);
        frame = new Frame(TEXTS, CLOCK, background, preferences, new SimpleObjectProperty<>(Theme.LIGHT));
        screens = Screens.all(workbench);
        shell = new Shell(frame, screens, new WorkbenchFacts(workbench));
        var scene = new Scene(shell.node(), 1366, 768);
        shell.dress(scene);
        shell.home();
        shell.readFacts();
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        shell.close();
    }

    @Test
    void noTaskHoldsTheWindowOnceAScreenHasBeenShown(FxRobot robot) throws Exception {
        for (var screen : screens) {
            show(robot, screen);
        }
        var findings = watched(robot, LIMIT_MILLIS);
        // A second look, because code that Java happens to compile or load just then is no habit of the screen.
        assertThat(findings.isEmpty() ? findings : watched(robot, LIMIT_MILLIS)).isEmpty();
    }

    @Test
    void noScreenHoldsTheWindowLongThatIsShownForTheFirstTimeAfterItWasOpenedAhead(FxRobot robot) throws Exception {
        robot.interact(shell::begin);
        WaitForAsyncUtils.waitFor(5, TimeUnit.MINUTES, () -> Toolkit.call(shell::isAhead));

        assertThat(watched(robot, FIRST_LIMIT_MILLIS)).isEmpty();
    }

    private List<String> watched(FxRobot robot, long limitMillis) throws InterruptedException {
        try (var watch = new WindowThreadWatch(limitMillis)) {
            for (var screen : screens) {
                watch.doing(screen.id());
                show(robot, screen);
            }
            return watch.findings();
        }
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> shell.go(new Destination.To(screen.id())));
        robot.sleep(SETTLED_MILLIS);
    }

    /// A windowful at a time: whatever comes into view has been read by then. `WindowBenchmark` does not wait.
    @Test
    void noRowIsBlankWhileTheLogScrolls(FxRobot robot) throws Exception {
        Toolkit.call(() -> {
            frame.filter().set(frame.filter().get().with(PeriodChoice.EVERYTHING));
            shell.go(new Destination.To(Screen.LOG));
            return shell;
        });
        letWorkEnd();
        var table = robot.lookup("#log-table").<TableView<?>>query();
        var blank = new ArrayList<Integer>();
        for (int top = 0; top <= SCROLLED; top += WINDOWFUL) {
            int row = top;
            blank.addAll(Toolkit.call(() -> LogScroll.blankRowsAfter(table, row)));
            letWorkEnd();
        }

        assertThat(table.getItems()).hasSizeGreaterThan(SCROLLED);
        assertThat(blank).isEmpty();
    }

    /// Waits until nothing is read any more, as somebody who scrolls no faster than the disk.
    private static void letWorkEnd() throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        do {
            Toolkit.call(() -> true);
        } while (Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .anyMatch(thread -> thread != null && thread.getThreadName().startsWith("work-")));
        Toolkit.call(() -> true);
    }
}
