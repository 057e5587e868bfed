package app.doorstep.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ToggleButton;

/// What the buttons of a screen do, as actions: so that none of them is missing from palette and menu. Those that stand
/// there several times, once for each thing of a list, are left out, because their words do not say for which.
public final class ButtonActions {
    private ButtonActions() {}

    /// Those that could be pressed now, in the order of the screen.
    public static List<Action> in(Node root) {
        var found = new LinkedHashMap<String, ButtonBase>();
        var several = new HashSet<String>();
        for (var button : buttons(root)) {
            if (found.put(words(button), button) != null) {
                several.add(words(button));
            }
        }
        several.forEach(found::remove);
        return found.entrySet().stream()
                .map(button -> Action.of(button.getKey(), button.getValue()::fire))
                .toList();
    }

    private static List<ButtonBase> buttons(Node node) {
        var found = new ArrayList<ButtonBase>();
        if (!node.isVisible() || node.isDisabled() || node instanceof IndexedCell<?>) {
            return found;
        }
        if (node instanceof ButtonBase button
                && (node instanceof Button || isTab(node))
                && !words(button).isBlank()) {
            found.add(button);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(buttons(child)));
        }
        return found;
    }

    private static boolean isTab(Node node) {
        return node instanceof ToggleButton
                && node.getParent() != null
                && node.getParent().getStyleClass().contains("line-tabs");
    }

    private static String words(ButtonBase button) {
        var said = button.getAccessibleText();
        var text = button.getText();
        return text == null || text.isBlank() ? said == null ? "" : said : text;
    }
}
