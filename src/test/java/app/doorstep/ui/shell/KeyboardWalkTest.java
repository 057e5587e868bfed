package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Goes through every screen of the sample year with the Tab key alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class KeyboardWalkTest {
    private static final int MOST = 400;

    private WholeWindow window;

    @Start
    void open(Stage stage) throws Exception {
        window = WholeWindow.ofSampleYear(stage);
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void everyControlIsReachedAndShowsItsFocus(FxRobot robot) {
        var missed = new ArrayList<String>();
        var unseen = new ArrayList<String>();
        for (var screen : WholeWindow.SCREENS) {
            robot.interact(() -> {
                window.shell().go(new Destination.To(screen));
                layOut();
            });
            robot.interact(() -> {
                var reached = walk(screen, unseen);
                expected(window.scene().getRoot()).stream()
                        .filter(node -> !reached.contains(node))
                        .forEach(node -> missed.add(screen + ": " + node));
            });
        }

        assertThat(unseen).as("look the same with the focus as without it").isEmpty();
        assertThat(missed).as("never reached").isEmpty();
    }

    @Test
    void theArrowsGoFromPlaceToPlaceAndFromTabToTab(FxRobot robot) {
        robot.interact(() -> window.scene().getRoot().lookup("#place-overview").requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#log-table").tryQuery()).isPresent();
        robot.interact(() -> {
            window.shell().go(new Destination.To(Screen.TRENDS));
            layOut();
        });
        robot.interact(() -> robot.lookup("Factors").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("#trends-policy").tryQuery()).isPresent();
    }

    @Test
    void noFieldKeepsTheTabKeyToItself(FxRobot robot) {
        for (var screen : List.of(Screen.LOG, Screen.ANSWERS)) {
            robot.interact(() -> {
                window.shell().go(new Destination.To(screen));
                layOut();
            });
            var areas = robot.lookup(node -> node instanceof TextArea && node.isVisible())
                    .queryAllAs(TextArea.class);
            assertThat(areas).as(screen).isNotEmpty();
            for (var area : areas) {
                var before = area.getText();
                robot.interact(area::requestFocus);
                robot.type(KeyCode.TAB);
                assertThat(area.isFocused()).as(screen).isFalse();
                assertThat(area.getText()).isEqualTo(before);
            }
        }
    }

    @Test
    void thePaletteHoldsEveryActionOfTheMenuAndEscapeLeavesIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        var list = robot.lookup("#palette-list").queryListView();
        var offered = list.getItems().stream()
                .map(action -> ((app.doorstep.ui.kit.Action) action).text())
                .collect(Collectors.toSet());
        var menu = robot.lookup(".window-menu").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
                // Holds what can be done on the screen in front.
                .filter(item -> !(item instanceof javafx.scene.control.Menu))
                .map(javafx.scene.control.MenuItem::getText)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // All but the one that opened it.
        assertThat(menu.remove("All actions …")).isTrue();
        assertThat(offered).containsAll(menu).doesNotContain("All actions …");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#palette-list")
                        .<ListView<?>>query()
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    /// Goes on until the focus is where it has been, and notes who looks the same with it.
    private Set<Node> walk(String screen, List<String> unseen) {
        var scene = window.scene();
        var reached = new LinkedHashSet<Node>();
        scene.getRoot().lookup("#place-" + screen).requestFocus();
        for (var i = 0; i < MOST; i++) {
            var now = scene.getFocusOwner();
            if (now == null || !reached.add(now)) {
                return reached;
            }
            layOut();
            var with = now.snapshot(null, null);
            now.requestFocusTraversal(TraversalDirection.NEXT);
            layOut();
            // The first got the focus without a key, which shows nothing.
            if (i > 0 && !isContainer(now) && isSame(with, now.snapshot(null, null))) {
                unseen.add(screen + ": " + now);
            }
        }
        return reached;
    }

    private void layOut() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    private static boolean isSame(Image one, Image other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        var left = one.getPixelReader();
        var right = other.getPixelReader();
        for (var y = 0; y < one.getHeight(); y++) {
            for (var x = 0; x < one.getWidth(); x++) {
                if (left.getArgb(x, y) != right.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    static List<Node> reachable(Node node) {
        return expected(node);
    }

    private static List<Node> expected(Node node) {
        var result = new ArrayList<Node>();
        if (!node.isVisible() || node.isDisabled()) {
            return result;
        }
        if (node.isFocusTraversable() && !isContainer(node) && !isBesideTheChosen(node)) {
            result.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> result.addAll(expected(child)));
        }
        return result;
    }

    /// A scroll pane shows where it is by its bar.
    private static boolean isContainer(Node node) {
        return node instanceof ScrollPane || node.getStyleClass().contains("scroll-bar");
    }

    /// Of buttons of which one is chosen the Tab key reaches that one, the arrows the others.
    private static boolean isBesideTheChosen(Node node) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getSelectedToggle() != null
                && !button.isSelected();
    }
}
