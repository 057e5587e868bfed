package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.workbench.SampleNotebook;
import app.doorstep.workbench.SampleYear;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever answers a click can have the focus, or lies in or around something that can and does the same by key.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class NothingByMouseAloneTest {
    private WholeWindow window;

    @Start
    void open(Stage stage) throws Exception {
        var folder = Files.createTempDirectory("mouse");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC));
        SampleNotebook.fill(window.workbench(), folder.resolve("year.csv"), SampleYear.RATINGS, SampleYear.MONTHS);
        window.shell().readFacts();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void whateverAnswersAClickCanHaveTheFocus(FxRobot robot) {
        var alone = new LinkedHashSet<String>();
        for (var screen : KeyboardWalkTest.SCREENS) {
            robot.interact(() -> window.shell().go(new Destination.To(screen)));
            look(robot, screen, alone);
            for (var pose : window.shell().poses(screen)) {
                robot.interact(pose.take());
                look(robot, screen + "-" + pose.name(), alone);
            }
        }
        assertThat(alone).isEmpty();
    }

    private void look(FxRobot robot, String name, Set<String> alone) {
        robot.interact(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            walk(window.scene().getRoot(), false, name, alone);
        });
    }

    private static void walk(Node node, boolean inside, String screen, Set<String> alone) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        var held = inside || node.isFocusTraversable();
        // What a scroll pane does with a press is scrolling, which its keys do too.
        if (!node.getStyleClass().contains("viewport")
                && (node.getOnMouseClicked() != null || node.getOnMousePressed() != null)
                && !held
                && !holdsOne(node)) {
            alone.add(screen + ": " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, held, screen, alone));
        }
    }

    private static boolean holdsOne(Node node) {
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child.isFocusTraversable() || holdsOne(child));
    }
}
