package app.doorstep.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The areas of the window, gone round by one key: the rail, the screen in front, what is being done, what was said
/// last. Used on the window's thread only.
final class Areas {
    /// One of them.
    interface Area {
        /// What has the focus while one is there.
        Parent node();

        /// Moves the focus there.
        ///
        /// @return whether there was anything to move it to
        boolean enter();
    }

    private final List<Area> areas;

    Areas(List<Area> areas) {
        this.areas = List.copyOf(areas);
    }

    /// An area that is entered where the focus can be first.
    static Area of(Parent node) {
        return of(node, () -> {});
    }

    /// An area that knows where one starts; where it does not, it is entered where the focus can be first.
    static Area of(Parent node, Runnable start) {
        return new Area() {
            @Override
            public Parent node() {
                return node;
            }

            @Override
            public boolean enter() {
                start.run();
                return holdsFocus(node) || focusFirst(node);
            }
        };
    }

    /// Goes on by one area, or back.
    ///
    /// @param by 1 or -1
    void go(int by) {
        var now = -1;
        for (var i = 0; i < areas.size(); i++) {
            if (holdsFocus(areas.get(i).node())) {
                now = i;
            }
        }
        for (var i = 1; i <= areas.size(); i++) {
            if (areas.get(Math.floorMod(now + by * i, areas.size())).enter()) {
                return;
            }
        }
    }

    private static boolean holdsFocus(Parent node) {
        var owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        var each = owner == null ? null : owner.getParent();
        while (each != null && !each.equals(node)) {
            each = each.getParent();
        }
        return each != null;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Areas::focusFirst);
    }
}
