package app.doorstep.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot: what came in last, and at the right end how safe it is. The data folder on hover.
final class StatusLine extends HBox {
    StatusLine(String folder) {
        getStyleClass().add("status-line");
        Tooltip.install(this, new Tooltip(folder));
    }

    void show(List<String> sentences) {
        getChildren().clear();
        for (var i = 0; i < sentences.size(); i++) {
            if (i > 0 && i == sentences.size() - 1) {
                var space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                getChildren().add(space);
            }
            getChildren().add(new Label(sentences.get(i)));
        }
    }
}
