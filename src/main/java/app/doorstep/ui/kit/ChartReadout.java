package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What a step of a chart holds, beside it. For a screen reader it is to the chart what a row is to a list: the item in
/// which the focus is, while the chart itself has the keyboard.
final class ChartReadout extends Label {
    ChartReadout() {
        getStyleClass().addAll(Style.SMALL, "chart-readout");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUSED) {
            Parent chart = getParent();
            return isVisible() && chart != null && chart.isFocused();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
