package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.scene.control.Label;

/// A small round count; gone at 0.
public final class CountBadge extends Label {
    public CountBadge() {
        getStyleClass().add(Style.COUNT);
        show(0);
    }

    public void show(int count) {
        setText(count > 99 ? "99+" : Integer.toString(count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
