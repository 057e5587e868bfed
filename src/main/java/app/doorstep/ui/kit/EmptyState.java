package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A screen or card without anything: says what will be here and offers the way to it.
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String sentence, Node... ways) {
        getStyleClass().add("empty-state");
        var text = new Label(sentence);
        text.getStyleClass().add(Style.MUTED);
        text.setWrapText(true);
        text.setMaxWidth(460);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(new FontIcon(icon), Labels.line(title, Style.TITLE), text);
        if (ways.length > 0) {
            var row = new HBox(8, ways);
            row.setAlignment(Pos.CENTER);
            row.setPadding(new javafx.geometry.Insets(8, 0, 0, 0));
            getChildren().add(row);
        }
    }
}
