package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The root of a screen: header above, content below, at most 1280 px wide, 24 px at the sides. The content gets all
/// the height that is left; what may grow longer brings its own scroll pane.
public final class Page extends StackPane {
    /// The margin between the content and the status line.
    static final double BELOW = 16;

    private static final double WIDEST = 1280;

    public Page(PageHeader header, Node content) {
        getStyleClass().add(Style.PAGE);
        var column = new VBox(16, header, content);
        column.setMaxWidth(WIDEST + 48);
        column.setPadding(new Insets(20, 24, BELOW, 24));
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().add(column);
    }
}
