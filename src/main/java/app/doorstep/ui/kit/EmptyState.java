package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A screen or card without anything: says what will be here and offers the way to it.
public final class EmptyState extends VBox {
    private static final double WIDEST = 440;
    private static final double SLACK = 48;

    public EmptyState(Ikon icon, String title, String sentence, Node... ways) {
        getStyleClass().add("empty-state");
        var text = new Label(sentence);
        text.getStyleClass().add(Style.MUTED);
        text.setWrapText(true);
        text.setMaxWidth(evenly(sentence));
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(icon), Labels.line(title, Style.TITLE), text);
        if (ways.length > 0) {
            var row = new HBox(8, ways);
            row.setAlignment(Pos.CENTER);
            row.setPadding(new javafx.geometry.Insets(8, 0, 0, 0));
            getChildren().add(row);
        }
    }

    /// The width at which the lines are about equally long, so that no word is left alone on the last.
    private static double evenly(String sentence) {
        var text = new Text(sentence);
        text.setFont(Font.font("Inter", 14));
        var whole = text.getLayoutBounds().getWidth();
        var lines = Math.ceil(whole / WIDEST);
        return lines <= 1 ? WIDEST : Math.min(WIDEST, whole / lines + SLACK);
    }
}
