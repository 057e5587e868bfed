package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.scene.control.Label;

/// A small round count; gone at 0.
public final class CountBadge extends Label {
    private int count;

    public CountBadge() {
        getStyleClass().add(Style.COUNT);
        // A count is never cut to an ellipsis.
        setMinWidth(USE_PREF_SIZE);
        show(0);
    }

    /// The count it shows.
    public int count() {
        return count;
    }

    public void show(int newCount) {
        count = newCount;
        setText(count > 99 ? "99+" : Integer.toString(count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
