package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.SampleNotebook;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A stranger on an empty notebook who looks at the sample year first and comes back to their own, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class SampleWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private Workbench own;
    private Workbench invented;
    private Stage stage;
    private MainWindow window;
    private SampleWindow samples;

    @Start
    void open(Stage given) throws Exception {
        Typeface.load();
        stage = given;
        var background = Background.inline();
        own = notebook("own");
        var context = context("own", own, () -> {
            invented = notebook("invented");
            SampleNotebook.fill(invented, folder.resolve("year.csv"), SampleYear.RATINGS, SampleYear.MONTHS);
            return context("invented", invented, () -> {
                throw new AssertionError("no sample of a sample");
            });
        });
        window = new MainWindow(stage, context, background);
        samples = new SampleWindow(background, (_, _, _) -> {});
        window.setSample(() -> samples.open(context, window));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            samples.close();
            window.close();
        });
        own.close();
        invented.close();
    }

    @Test
    void theSampleYearIsLookedAtAndLeftAndTheQuestionIsStillThere(FxRobot robot) throws Exception {
        robot.type(KeyCode.SPACE);
        tabTo(robot, "first-sample");
        robot.type(KeyCode.SPACE);

        var other = sample();
        assertThat(other.getTitle()).isEqualTo("Sample year: everything in this window is invented");
        assertThat(invented.log().count(FeedbackQuery.ALL)).isGreaterThan(300);
        assertThat(own.log().count(FeedbackQuery.ALL)).isZero();
        // A second look brings the same window to the front.
        tabTo(robot, "first-sample");
        robot.type(KeyCode.SPACE);
        assertThat(windows()).hasSize(2);
        robot.interact(() -> other.getScene().lookup("#sample-back").requestFocus());
        robot.interact(() -> ((Button) other.getScene().lookup("#sample-back")).fire());

        assertThat(windows()).containsExactly(stage);
        assertThat(own.log().count(FeedbackQuery.ALL)).isZero();
        // What was chosen before the look is still chosen, and Enter goes on with it.
        robot.interact(() -> stage.getScene().lookup("#first-amazon-flex").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(own.apps().inUse()).hasSize(1);
    }

    private void tabTo(FxRobot robot, String id) {
        for (var i = 0; i < 40; i++) {
            var focus = stage.getScene().getFocusOwner();
            if (focus != null && id.equals(focus.getId())) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    private Stage sample() {
        return (Stage) windows().stream()
                .filter(shown -> !shown.equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static List<Window> windows() {
        return List.copyOf(Window.getWindows());
    }

    private static Workbench notebook(String name) throws Exception {
        return Workbench.open(folder.resolve(name), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    private static AppContext context(String name, Workbench notebook, AppContext.Opening sample) throws Exception {
        return new AppContext(
                new WorkbenchFacts(notebook),
                SettingsFile.open(folder.resolve(name), CLOCK),
                Texts.of(Locale.US),
                CLOCK,
                Screens.all(notebook),
                List.of(),
                sample,
                () -> {
                    throw new AssertionError("nobody chose another language");
                });
    }
}
