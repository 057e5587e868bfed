package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The one big figure of a card with its unit: `96% thumbs up`, `4.64 ★`.
public final class Figure extends HBox {
    /// A figure with its unit in words.
    ///
    /// @param unit null for none
    public Figure(String figure, @Nullable String unit) {
        super(8);
        var number = new Label(figure);
        number.getStyleClass().add(Style.FIGURE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.BASELINE_LEFT);
        setMinHeight(40);
        getChildren().add(number);
        if (unit != null) {
            getChildren().add(Labels.line(unit, Style.MUTED));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(unit == null ? figure : figure + " " + unit);
    }

    /// A mean of stars, with one star behind it.
    ///
    /// @param spoken what the screen reader says: "4.64 of 5 stars"
    public static Figure stars(String mean, String spoken) {
        var figure = new Figure(mean, null);
        figure.setAlignment(Pos.CENTER_LEFT);
        figure.getChildren().add(Stars.single(20));
        figure.setAccessibleText(spoken);
        return figure;
    }
}
