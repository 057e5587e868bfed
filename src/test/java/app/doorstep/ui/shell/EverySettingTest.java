package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import app.doorstep.workbench.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever is set is an edit as any other: one key takes it back and one does it again, it says what it was, and the
/// control shows it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class EverySettingTest {
    private WholeWindow window;
    private Path folder;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("setting");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        var file = Files.writeString(folder.resolve("ratings.csv"), """
            date,platform,id,stars,comment
            2026-03-02,uber-eats,A1,1,Left it in the rain
            """);
        window.workbench().imports().run(ImportRequest.of(file), (_, _) -> true);
        window.shell().readFacts();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void theme(FxRobot robot) {
        goesBackAndForth(robot, "Theme changed", () -> action(robot, "Dark theme"));
        tab(robot, "look");
        goesBackAndForth(robot, "Theme changed", () -> press(robot, "Theme: Light"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pressed(robot, "Theme: As the system")).isFalse();
        assertThat(pressed(robot, "Theme: Dark")).isTrue();
    }

    @Test
    void sizeOfText(FxRobot robot) {
        goesBackAndForth(robot, "Size of text changed", () -> action(robot, "Larger text"));
        tab(robot, "look");
        goesBackAndForth(robot, "Size of text changed", () -> press(robot, "Text size: 200%"));
    }

    @Test
    void paper(FxRobot robot) {
        tab(robot, "look");
        goesBackAndForth(robot, "Paper changed", () -> press(robot, "Paper: Letter"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pressed(robot, "Paper: A4")).isTrue();
        robot.interact(() -> window.shell().go(new Destination.To(Screen.REPORTS)));
        goesBackAndForth(robot, "Paper changed", () -> press(robot, "Paper: Letter"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pressed(robot, "Paper: A4")).isTrue();
    }

    @Test
    void language(FxRobot robot) {
        tab(robot, "look");
        var again = robot.lookup("#settings-language-again").query().getParent();
        assertThat(again.isVisible()).isFalse();
        goesBackAndForth(robot, "Language changed", () -> press(robot, "Language: Español"));
        assertThat(again.isVisible()).as("it holds once it is opened again").isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pressed(robot, "Language: As the system")).isTrue();
        assertThat(again.isVisible()).isFalse();
    }

    @Test
    void nameTypedIsOneEdit(FxRobot robot) {
        tab(robot, "look");
        var field = robot.lookup("#settings-name").<TextField>query();
        goesBackAndForth(robot, "Your name changed", () -> {
            robot.interact(field::requestFocus);
            robot.write("Sam").type(KeyCode.TAB);
        });
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void namesInReports(FxRobot robot) {
        tab(robot, "privacy");
        goesBackAndForth(robot, "Names in reports changed", () -> press(robot, "Show them in reports"));
        robot.interact(() -> window.shell().go(new Destination.To(Screen.REPORTS)));
        goesBackAndForth(
                robot,
                "Names in reports changed",
                () -> fire(robot, robot.lookup("#show-names").query()));
    }

    @Test
    void secondPlaceOfBackups(FxRobot robot) {
        robot.interact(() -> window.frame()
                .preferences()
                .change(settings -> settings.remembering(Settings.SECOND_PLACE, folder.toString())));
        tab(robot, "backups");
        goesBackAndForth(robot, "Second place of backups changed", () -> press(robot, "No second place"));
    }

    private void goesBackAndForth(FxRobot robot, String words, Runnable change) {
        var before = window.frame().preferences().get();
        var notebook = new WorkbenchFacts(window.workbench());
        change.run();
        var after = window.frame().preferences().get();
        assertThat(after).as(words).isNotEqualTo(before);
        assertThat(notebook.undoable()).contains(words);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.frame().preferences().get()).as(words).isEqualTo(before);
        assertThat(notebook.redoable()).contains(words);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.frame().preferences().get()).as(words).isEqualTo(after);
        assertThat(notebook.undoable()).contains(words);
        assertThat(notebook.redoable()).isEmpty();
    }

    private void action(FxRobot robot, String words) {
        robot.interact(() -> window.shell().actions().stream()
                .filter(action -> action.text().equals(words))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
    }

    private void tab(FxRobot robot, String id) {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.SETTINGS)));
        fire(robot, robot.lookup("#settings-tab-" + id).query());
    }

    private static void press(FxRobot robot, String words) {
        fire(robot, robot.lookup(called(words)).query());
    }

    private static boolean pressed(FxRobot robot, String words) {
        return robot.lookup(called(words))
                .<javafx.scene.control.ToggleButton>query()
                .isSelected();
    }

    private static Predicate<Node> called(String words) {
        return node -> node instanceof ButtonBase
                && (words.equals(node.getAccessibleText()) || words.equals(((Labeled) node).getText()));
    }

    private static void fire(FxRobot robot, Node node) {
        robot.interact(() -> ((ButtonBase) node).fire());
    }
}
