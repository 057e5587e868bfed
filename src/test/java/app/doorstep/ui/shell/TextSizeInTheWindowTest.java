package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.TextSize;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Larger text: by key, at once, in the window and in its dialogs, and nothing lost where the screen is small.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class TextSizeInTheWindowTest {
    private WholeWindow window;
    private Stage stage;
    private Scene scene;

    @Start
    void open(Stage ignored) throws Exception {
        stage = new Stage();
        window = WholeWindow.open(
                stage,
                Files.createTempDirectory("size"),
                Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        stage.getScene().setRoot(new Zoom(window.shell().node(), window.frame().preferences()));
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            stage.hide();
        });
    }

    @Test
    void aKeyMakesTheTextLargerAtOnceAndItStays(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#first-skip").<javafx.scene.control.Button>query().fire());
        var before = high(robot);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.picture(robot, "size-150");
        assertThat(high(robot) / before).isCloseTo(1.5, org.assertj.core.data.Offset.offset(0.02));
        assertThat(TextSize.percent(window.frame().preferences().get())).isEqualTo(150);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(high(robot) / before).isCloseTo(1.25, org.assertj.core.data.Offset.offset(0.02));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(high(robot)).isEqualTo(before);
        assertThat(robot.lookup(".zoom").tryQuery()).isEmpty();
    }

    @Test
    void atTwiceTheSizeTheWindowScrollsAndShortcutsStillWork(FxRobot robot) {
        robot.interact(() -> window.frame().preferences().change(now -> TextSize.change(now, 200)));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue 5");
        assertThat(robot.lookup("#quick-line").<TextField>query().getText()).isEqualTo("ue 5");
        WaitForAsyncUtils.waitForFxEvents();
        window.picture(robot, "size-200");
        var line = robot.lookup("#quick-line").query();
        assertThat(line.isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(line.isFocused()).as("with text of another size").isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(line.localToScene(line.getLayoutBounds()).getMinX())
                .as("its beginning is seen")
                .isBetween(0.0, 400.0);
        var pane = robot.lookup(".zoom").<ScrollPane>query();
        assertThat(pane.getContent().getLayoutBounds().getWidth())
                .isGreaterThan(pane.getViewportBounds().getWidth());
    }

    @Test
    void aDialogHasTheSameSizeOfText(FxRobot robot) {
        robot.interact(() -> window.frame().preferences().change(now -> TextSize.change(now, 150)));
        javafx.application.Platform.runLater(() -> window.frame().dialogs().tell("Title", "Something to be read."));
        WaitForAsyncUtils.waitForFxEvents();
        var label = robot.lookup("Something to be read.").<javafx.scene.control.Label>query();
        assertThat(label.getFont().getSize()).isEqualTo(21);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".dialog-pane").tryQuery()).isEmpty();
    }

    /// The height of a word of the rail on the screen.
    private double high(FxRobot robot) {
        robot.interact(() -> {
            window.shell().go(new Destination.To("log"));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        Node word = robot.from(robot.lookup("#place-log").<ToggleButton>query())
                .lookup((Node node) -> node instanceof Text)
                .query();
        return word.localToScene(word.getLayoutBounds()).getHeight();
    }
}
