package app.doorstep.ui.settings;

import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line of settings: what it is, what it means, and the control at the right.
final class SettingRow extends HBox {
    SettingRow(String name, String meaning, Node... controls) {
        super(8);
        getStyleClass().addAll(Style.ROW, "setting");
        setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(Labels.paragraph(name), Labels.paragraph(meaning, Style.SMALL, Style.MUTED));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(controls);
    }

    /// The same as the last of its card, which needs no line below it.
    SettingRow last() {
        getStyleClass().add("last");
        return this;
    }
}
