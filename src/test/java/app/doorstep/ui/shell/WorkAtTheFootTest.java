package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Progress;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What takes a while is shown at the foot of the window, with how far it is and a way to stop it, while the window
/// stays usable.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class WorkAtTheFootTest {
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private WholeWindow window;

    @Start
    void open(Stage stage) throws Exception {
        window = WholeWindow.open(
                stage,
                Files.createTempDirectory("foot"),
                Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC),
                Background.threads());
    }

    @AfterEach
    void close(FxRobot robot) {
        goOn.countDown();
        robot.interact(window::close);
    }

    @Test
    void itIsShownWithHowFarItIsAndStopped(FxRobot robot) throws Exception {
        robot.interact(() -> start("backup", progress -> {
            progress.report(0.45);
            while (!progress.cancelled()) {
                goOn.await(10, TimeUnit.MILLISECONDS);
            }
            throw new CancellationException();
        }));
        assertThat(robot.lookup(".status-part").<javafx.scene.layout.HBox>queryAll())
                .as("not before anybody could read it")
                .noneMatch(part -> part.getChildren().stream()
                        .anyMatch(node ->
                                node instanceof Label label && label.getText().startsWith("Making")));
        until(() -> says(robot, "Making a backup: 45%"));
        robot.interact(() -> window.shell().go(new Destination.To(Screen.LOG)));
        assertThat(window.shell().place()).isEqualTo(Screen.LOG);
        window.picture(robot, "work-at-the-foot");
        var bar = robot.lookup(".progress-bar").<ProgressBar>query();
        assertThat(bar.getProgress()).isEqualTo(0.45);
        assertThat(bar.getAccessibleText()).isEqualTo("Making a backup");

        var stop = robot.lookup("Stop").<Button>query();
        assertThat(stop.getAccessibleText()).isEqualTo("Stop: Making a backup");
        robot.interact(stop::fire);
        until(() -> ended.equals(List.of("backup stopped")));
        assertThat(says(robot, "Making a backup: 45%")).isFalse();
        assertThat(robot.lookup("Stop").tryQuery()).isEmpty();
    }

    @Test
    void whatCannotBeStoppedHasNoButtonForIt(FxRobot robot) throws Exception {
        robot.interact(() -> window.frame()
                .jobs()
                .whole("restore", _ -> goOn.await(20, TimeUnit.SECONDS), _ -> ended.add("restore"), _ -> {}));
        until(() -> says(robot, "Going back to the backup …"));
        assertThat(robot.lookup("Stop").tryQuery()).isEmpty();
        robot.interact(() -> start("check", _ -> {}));
        assertThat(robot.lookup((javafx.scene.Node node) -> node instanceof Label label
                                && label.getText()
                                        .equals("Going back to the backup: that is still being done. Next comes:"
                                                + " Checking every entry."))
                        .tryQuery())
                .isPresent();
        goOn.countDown();
        until(() -> ended.equals(List.of("restore", "check")));
    }

    private interface Step {
        void run(Progress progress) throws Exception;
    }

    private void start(String key, Step step) {
        window.frame()
                .jobs()
                .stoppable(
                        key,
                        progress -> {
                            step.run(progress);
                            return key;
                        },
                        ended::add,
                        _ -> ended.add(key + " stopped"));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    private static void until(java.util.concurrent.Callable<Boolean> done) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
