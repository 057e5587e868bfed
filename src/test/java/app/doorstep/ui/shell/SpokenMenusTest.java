package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every screen of the sample year in every pose, as a screen reader has it: roles, names, the items of menus and
/// context menus, the tooltips of what has no word; and where the focus is after a menu.
class SpokenMenusTest extends SampleYearWindow {
    @Test
    void everyControlHasARoleANameAndNamedItems(FxRobot robot) {
        var wrong = new LinkedHashSet<String>();
        var menus = new ArrayList<MenuButton>();
        window.walk(robot, (screen, root) -> walk(root, screen, menus, wrong));
        assertThat(menus).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFocusIsWhereItWasAfterAMenuAndThePalette(FxRobot robot) {
        // Not the window's menu: one as high as the screen is drawn beyond the headless one's end before it is moved.
        var menu = robot.lookup("Last 30 days").<MenuButton>query();
        robot.interact(menu::requestFocus);
        robot.interact(menu::show);
        robot.type(KeyCode.ESCAPE);
        assertThat(window.scene().getFocusOwner()).isEqualTo(menu);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.scene().getFocusOwner()).isNotEqualTo(menu);
        robot.type(KeyCode.ESCAPE);
        assertThat(window.scene().getFocusOwner()).isEqualTo(menu);
    }

    private static void walk(Node node, String screen, List<MenuButton> menus, Set<String> wrong) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()
                && !(node instanceof ScrollPane)
                && !node.getStyleClass().contains("scroll-bar")) {
            look(node, screen, wrong);
        }
        if (node instanceof MenuButton menu) {
            menus.add(menu);
            items(menu.getItems(), screen + ": " + menu, wrong);
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            items(control.getContextMenu().getItems(), screen + ": " + control, wrong);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, screen, menus, wrong));
        }
    }

    private static void look(Node node, String screen, Set<String> wrong) {
        var role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            wrong.add(screen + ": no role: " + node);
        }
        if (!SpokenScreensTest.speaks(node)) {
            wrong.add(screen + ": no name: " + node);
        }
    }

    private static void items(List<MenuItem> items, String of, Set<String> wrong) {
        items.stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> item.getText() == null || item.getText().isBlank())
                .forEach(item -> wrong.add(of + ": an item without words: " + item));
    }
}
