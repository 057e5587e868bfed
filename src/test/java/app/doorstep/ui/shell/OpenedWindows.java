package app.doorstep.ui.shell;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/// Opens all that a window can open (menus, choices, calendars, context menus, tooltips) and looks at it as a screen
/// reader does. For the eye: `-Ddoorstep.pictures=DIR` leaves a picture of each, as it lies over the window.
final class OpenedWindows {
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final FxRobot robot;
    private final Window window;
    private final Set<String> wrong = new LinkedHashSet<>();
    private final Set<String> opened = new LinkedHashSet<>();

    OpenedWindows(FxRobot robot, Window window) {
        this.robot = robot;
        this.window = window;
    }

    /// What says nothing, has no role or cannot be opened.
    Set<String> wrong() {
        return wrong;
    }

    /// The kinds and names of what was opened.
    Set<String> opened() {
        return opened;
    }

    /// Looks at all that is shown now, and at all that it opens.
    void look(String state) {
        robot.interact(() -> {
            for (var shown : List.copyOf(Window.getWindows())) {
                var root = shown.getScene().getRoot();
                root.applyCss();
                root.layout();
                walk(root, node -> look(node, state));
            }
        });
        picture(state);
        for (var shown : List.copyOf(Window.getWindows())) {
            if (!(shown instanceof PopupWindow)) {
                openAll(shown.getScene().getRoot(), state);
            }
        }
    }

    private void openAll(Parent root, String state) {
        var nodes = new ArrayList<Node>();
        robot.interact(() -> walk(root, nodes::add));
        for (var node : nodes) {
            switch (node) {
                // One as high as the headless screen is drawn beyond its end.
                case MenuButton menu when menu.getStyleClass().contains("window-menu") -> {}
                case MenuButton menu -> opens(state, "menu", node, menu::show, menu::hide);
                case ComboBoxBase<?> box -> opens(state, "choice", node, box::show, box::hide);
                case ChoiceBox<?> box -> opens(state, "choice", node, box::show, box::hide);
                default -> {}
            }
            if (node.getOnContextMenuRequested() != null && !(node instanceof TableColumnHeader)) {
                opens(state, "context", node, () -> request(node), OpenedWindows::hideMenus);
            }
            if (node instanceof Control control && control.getContextMenu() != null) {
                var menu = control.getContextMenu();
                opens(state, "context", node, () -> menu.show(node, 200, 200), menu::hide);
            }
            if (node instanceof TableView<?> table) {
                for (var column : table.getColumns()) {
                    var menu = column.getContextMenu();
                    if (menu != null) {
                        opens(state, "column " + column.getText(), node, () -> menu.show(node, 300, 200), menu::hide);
                    }
                }
            }
            if (node.getProperties().get(TOOLTIP) instanceof Tooltip tip && !node.isDisabled()) {
                if (tip.getText() == null || tip.getText().isBlank()) {
                    // Set when it is shown.
                    continue;
                }
                opens(state, "tooltip", node, () -> tip.show(node, 400, 300), tip::hide);
            }
        }
    }

    private void opens(String state, String kind, Node node, Runnable open, Runnable close) {
        var name = kind + " " + (node.getId() != null ? node.getId() : String.join(".", node.getStyleClass()));
        if (node.isDisabled() || !opened.add(name)) {
            return;
        }
        var before = Window.getWindows().size();
        robot.interact(open);
        if (Window.getWindows().size() == before) {
            wrong.add(state + ": does not open: " + name);
            return;
        }
        robot.interact(() -> {
            for (var shown : List.copyOf(Window.getWindows())) {
                if (shown instanceof PopupWindow popup) {
                    if (popup instanceof ContextMenu menu) {
                        menu.getItems().stream()
                                .filter(item -> !(item instanceof javafx.scene.control.SeparatorMenuItem))
                                .filter(item ->
                                        item.getText() == null || item.getText().isBlank())
                                .forEach(item -> wrong.add(state + ": " + name + ": an item without words"));
                    }
                    var root = popup.getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    walk(root, inner -> look(inner, state + ": " + name));
                }
            }
        });
        picture(state + "-" + name.replaceAll("[^A-Za-z0-9]+", "-"));
        robot.interact(close);
    }

    private static void request(Node node) {
        Event.fireEvent(
                node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 60, 60, 300, 300, false, null));
    }

    private static void hideMenus() {
        for (var shown : List.copyOf(Window.getWindows())) {
            if (shown instanceof ContextMenu menu) {
                menu.hide();
            }
        }
    }

    private static void walk(Node node, java.util.function.Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, look));
        }
    }

    private void look(Node node, String state) {
        if (!node.isFocusTraversable()
                || node instanceof ScrollPane
                || node.getStyleClass().contains("scroll-bar")
                // Part of a box, which speaks for it.
                || (node instanceof TextInputControl && node.getParent() instanceof ComboBoxBase<?>)) {
            return;
        }
        var role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            wrong.add(state + ": no role: " + node);
        }
        if (!SpokenScreensTest.speaks(node) && !answers(node)) {
            wrong.add(state + ": no name: " + node);
        }
    }

    /// Whether it gives its words when asked, as an item of a menu does.
    private static boolean answers(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text && !text.isBlank();
    }

    /// Leaves a picture of the window with all that lies over it, where one is wanted.
    void picture(String name) {
        var wanted = System.getProperty("doorstep.pictures");
        if (wanted == null) {
            return;
        }
        robot.interact(() -> {
            var scene = window.getScene();
            var all = new BufferedImage((int) scene.getWidth(), (int) scene.getHeight(), BufferedImage.TYPE_INT_RGB);
            var draw = all.createGraphics();
            BiConsumer<Window, double[]> put = (shown, at) -> {
                var clear = new SnapshotParameters();
                clear.setFill(shown instanceof PopupWindow ? Color.TRANSPARENT : Color.WHITE);
                var image = shown.getScene().getRoot().snapshot(clear, null);
                draw.drawImage(SwingFXUtils.fromFXImage(image, null), (int) at[0], (int) at[1], null);
            };
            put.accept(window, new double[] {0, 0});
            for (var shown : Window.getWindows()) {
                if (!shown.equals(window)) {
                    put.accept(shown, new double[] {
                        shown.getX() + shown.getScene().getX() - window.getX() - scene.getX(),
                        shown.getY() + shown.getScene().getY() - window.getY() - scene.getY()
                    });
                }
            }
            draw.dispose();
            try {
                ImageIO.write(all, "png", new File(wanted, name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
