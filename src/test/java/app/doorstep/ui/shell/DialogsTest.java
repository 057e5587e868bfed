package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Dialogs;
import app.doorstep.ui.kit.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What opens in front of the window: it has a title, the focus, a button that Enter presses, a word for everything
/// that can have the focus; Escape closes it and does nothing; and the focus is back where it was.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class DialogsTest {
    private WholeWindow window;
    private final AtomicBoolean done = new AtomicBoolean();

    @Start
    void open(Stage stage) throws Exception {
        window = WholeWindow.ofSampleYear(stage);
        window.frame().setWindow(stage);
        window.workbench().safety().backup(null);
        window.shell().readFacts();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void everyKindOfDialogIsUsedByKeyboardAloneAndLeavesNoTrace(FxRobot robot) {
        Map<String, Consumer<Dialogs>> kinds = new LinkedHashMap<>();
        kinds.put("confirm", dialogs -> pressed(dialogs.confirm("Delete?", "They go.", "Delete 3")));
        kinds.put("tell", dialogs -> dialogs.tell("Told", "Something."));
        kinds.put("error", dialogs -> dialogs.error("It did not work.", new IllegalStateException()));
        kinds.put("look", dialogs -> dialogs.look("Look", new VBox(new Label("A picture"))));
        kinds.put(
                "line",
                dialogs -> pressed(
                        dialogs.line("Name", "What is it called?", "Save").isPresent()));
        kinds.put(
                "form",
                dialogs ->
                        pressed(dialogs.form("Form", named(new TextField()), "Keep", new SimpleBooleanProperty(true))));
        var wrong = new ArrayList<String>();
        robot.interact(() -> window.shell().go(new Destination.To(Screen.LOG)));
        for (var kind : kinds.entrySet()) {
            var from = robot.lookup("#log-search")
                    .tryQuery()
                    .orElseGet(() -> robot.lookup("#place-log").query());
            robot.interact(from::requestFocus);
            Platform.runLater(() -> kind.getValue().accept(window.frame().dialogs()));
            WaitForAsyncUtils.waitForFxEvents();
            look(robot, kind.getKey(), wrong);
            robot.type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            check(robot.lookup(".dialog-pane").tryQuery().isEmpty(), kind.getKey() + " stays after Escape", wrong);
            check(from.isFocused(), kind.getKey() + " does not give the focus back", wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(done).as("Escape is no yes").isFalse();
    }

    @Test
    void theDialogsOfTheScreensAreAsGood(FxRobot robot) {
        var wrong = new ArrayList<String>();
        opens(robot, "help", () -> robot.type(KeyCode.F1), wrong);
        at(robot, Screen.SETTINGS);
        robot.interact(() ->
                robot.lookup("#settings-tab-privacy").<ToggleButton>query().fire());
        opens(robot, "forget everything", () -> fire(robot, "#forget-everything"), wrong);
        at(robot, Screen.LOG);
        opens(robot, "save filter", () -> act("Save these filters"), wrong);
        at(robot, Screen.TRENDS);
        opens(robot, "event", () -> act("Add an event"), wrong);
        assertThat(wrong).isEmpty();
    }

    private void pressed(boolean yes) {
        if (yes) {
            done.set(true);
        }
    }

    private void at(FxRobot robot, String screen) {
        robot.interact(() -> {
            window.shell().go(new Destination.To(screen));
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }

    private void act(String begins) {
        Platform.runLater(() -> window.shell().actions().stream()
                .filter(action -> action.text().startsWith(begins))
                .forEach(action -> action.run().run()));
    }

    private static void fire(FxRobot robot, String button) {
        Platform.runLater(() -> robot.lookup(button).<Button>query().fire());
    }

    private void opens(FxRobot robot, String name, Runnable open, List<String> wrong) {
        open.run();
        WaitForAsyncUtils.waitForFxEvents();
        if (robot.lookup(".dialog-pane").tryQuery().isEmpty()) {
            wrong.add(name + " does not open");
            return;
        }
        look(robot, name, wrong);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        check(robot.lookup(".dialog-pane").tryQuery().isEmpty(), name + " stays after Escape", wrong);
    }

    private static void look(FxRobot robot, String name, List<String> wrong) {
        var pane = robot.lookup(".dialog-pane").<DialogPane>query();
        var stage = (Stage) pane.getScene().getWindow();
        check(!stage.getTitle().isBlank(), name + " has no title", wrong);
        check(pane.getScene().getFocusOwner() != null, name + " has no focus", wrong);
        check(
                pane.getButtonTypes().stream()
                        .map(pane::lookupButton)
                        .anyMatch(button ->
                                button instanceof Button one && (one.isDefaultButton() || one.isCancelButton())),
                name + " has no button for Enter or Escape",
                wrong);
        KeyboardWalkTest.reachable(pane).stream()
                .filter(node -> !SpokenScreensTest.speaks(node))
                .forEach(node -> wrong.add(name + ": says nothing: " + node));
    }

    private static Node named(TextField field) {
        field.setAccessibleText("Name");
        return new VBox(field);
    }

    private static void check(boolean right, String otherwise, List<String> wrong) {
        if (!right) {
            wrong.add(otherwise);
        }
    }
}
