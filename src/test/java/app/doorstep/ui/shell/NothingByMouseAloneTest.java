package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Whatever answers a click can have the focus, or lies in or around something that can and does the same by key.
class NothingByMouseAloneTest extends SampleYearWindow {
    @Test
    void whateverAnswersAClickCanHaveTheFocus(FxRobot robot) {
        var alone = new LinkedHashSet<String>();
        window.walk(robot, (screen, root) -> walk(root, false, screen, alone));
        assertThat(alone).isEmpty();
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
